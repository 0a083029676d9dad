/** Whether what a pack has renamed is there under its new id, and gone under the old one. */
import { didYouMean } from '../expression';
import type { Pack } from '../pack';
import { renamesOf } from '../packRenames';
import { problem, type PackProblem } from './problem';

/** Renames that lead nowhere, back to where they began, or away from what is still there. */
export function reviewRenames(pack: Pack): PackProblem[] {
  const ids = new Set([...pack.rules, ...pack.manual, ...pack.scripts].map(({ id }) => id));
  const ends = renamesOf([pack]);
  return Object.keys(pack.manifest.renames).flatMap((old) => {
    const path = `manifest.renames.${old}`;
    const end = ends.get(old);
    if (end === undefined)
      return [problem(path, `\`${old}\` comes round to itself`, 'end the chain with an id that is there')];
    if (ids.has(old))
      return [problem(path, `\`${old}\` is still there`, 'take out the old one, or the rename')];
    if (ids.has(end)) return [];
    const hint = didYouMean(end, ids) ?? 'name a rule or a script of this pack';
    return [problem(path, `no rule and no script is called \`${end}\``, hint)];
  });
}
