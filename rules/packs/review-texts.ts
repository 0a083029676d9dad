/** What stands in braces in the texts of a pack: names that mean something, and only where they are filled in. */
import { didYouMean } from '../expression';
import { facts } from '../facts';
import { placeholdersIn } from '../fill';
import { formats } from '../format';
import type { ManualAnomaly, Pack, Rule, Script } from '../pack';
import { contextName } from '../placeholders';
import type { Text } from '../verdict';
import { problem, type PackProblem } from './problem';

const key = (word: string): string => word.replace(/\s+/g, '');

/** Names a text may use: the rules' figures, facts, parameters of this pack and of those it stands on. */
export function placeholderNames(packs: readonly Pack[], rules: readonly Rule[]): Set<string> {
  const figures = rules.map(
    ({ figures: own }) => new Set(own.flatMap(({ name, label }) => [name, key(label['zh-CN'])])),
  );
  const [first, ...rest] = figures;
  const shared = [...(first ?? [])].filter((name) => rest.every((own) => own.has(name)));
  return new Set([
    ...shared,
    ...[...facts.values()].flatMap(({ name, label }) => [name, key(label['zh-CN'])]),
    ...packs.flatMap(({ parameters }) => parameters.flatMap(({ id, label }) => [id, key(label['zh-CN'])])),
  ]);
}

/** Names told of one text; the rest is as wrong for the same reason. */
const MOST_NAMES = 5;

/** `talk` texts may also name what belongs to the talk, such as the salutation. */
export function reviewText(
  text: Text,
  path: string,
  names: ReadonlySet<string>,
  talk: boolean,
): PackProblem[] {
  return [text['zh-CN'], text.en ?? ''].flatMap((words) => {
    const rest = words.replace(/\{[^{}|]{1,60}(?:\|[a-z]{1,12})?\}/g, '');
    const broken = /[{}]/.test(rest) ? [problem(path, 'a brace is not closed', 'write {name|money}')] : [];
    const found = placeholdersIn(words);
    const strange = found.filter(({ name }) => !(talk && contextName(name)) && !names.has(key(name)));
    const shapeless = found.filter(({ format }) => format && !formats.some((known) => known === format));
    return [
      ...broken,
      ...strange.slice(0, MOST_NAMES).map(({ name }) => {
        const hint =
          didYouMean(name, names) ?? 'name a figure of its rule, a fact of docs/facts.md or a parameter';
        return problem(path, `unknown placeholder {${name}}`, hint);
      }),
      ...shapeless
        .slice(0, MOST_NAMES)
        .map(({ name, format }) =>
          problem(path, `unknown format in {${name}|${format ?? ''}}`, `one of ${formats.join(', ')}`),
        ),
    ];
  });
}

/** Texts that are shown as they are written: a brace in them would be read by people. */
function asWritten(texts: readonly [place: string, text: Text | null][]): PackProblem[] {
  return texts.flatMap(([place, text]) =>
    text && /[{}]/.test(`${text['zh-CN']}${text.en ?? ''}`)
      ? [problem(place, 'nothing is filled in here', 'write it without { and }')]
      : [],
  );
}

const numbered = (place: string, texts: readonly Text[]): [string, Text][] =>
  texts.map((text, index) => [`${place}.${index}`, text]);

/** Braces in what is told of an anomaly besides its sentence. */
export const reviewAnomaly = (
  { innocent, risky, checks, attach, clientSays }: Rule | ManualAnomaly,
  path: string,
): PackProblem[] =>
  asWritten([
    ...numbered(`${path}.innocent`, innocent),
    ...numbered(`${path}.risky`, risky),
    ...Object.entries(checks).map(([name, text]): [string, Text | null] => [`${path}.checks.${name}`, text]),
    ...numbered(`${path}.attach`, attach),
    [`${path}.clientSays`, clientSays],
  ]);

/** What a script offers besides its parts: options, answers, its other forms. */
export function reviewOffers(
  { options, objections, variants = {} }: Script,
  path: string,
  names: ReadonlySet<string>,
): PackProblem[] {
  const { short, points = [], letter } = variants;
  const offered: [string, Text | undefined][] = [
    ...numbered(`${path}.options`, options),
    ...objections.flatMap(({ says, answer }, index): [string, Text][] => [
      [`${path}.objections.${index}.says`, says],
      [`${path}.objections.${index}.answer`, answer],
    ]),
    [`${path}.variants.short`, short],
    ...numbered(`${path}.variants.points`, points),
    [`${path}.variants.letter`, letter],
  ];
  return offered.flatMap(([place, text]) => (text ? reviewText(text, place, names, true) : []));
}
