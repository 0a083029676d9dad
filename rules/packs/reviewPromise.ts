/** Phrases of promises that name a list which is not there. */
import { didYouMean } from '../expression';
import type { PromiseWords } from '../pack';
import type { PackProblem } from './problem';

export function reviewPromise({ lists, phrases, harmless }: PromiseWords, index: number): PackProblem[] {
  return Object.entries({ phrases, harmless }).flatMap(([key, sequences]) =>
    sequences.flatMap((names, at) =>
      names
        .filter((name) => !Object.hasOwn(lists, name))
        .map((name) => ({
          path: `promises.${index}.${key}.${at}`,
          reason: `unknown list \`${name}\``,
          hint:
            didYouMean(name, Object.keys(lists)) ?? 'write the list under `lists`, or name one that is there',
        })),
    ),
  );
}
