/** What the schema finds wrong, in plain words. */
import type { z } from 'zod';
import { didYouMean } from '../expression';
import { problem, type PackProblem } from './problem';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

const placeOf = (path: Path): string => path.map(String).join('.');

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The value at a place; undefined where there is none. */
function at(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (node, key) => (isObject(node) && Object.hasOwn(node, key) ? node[String(key)] : undefined),
    data,
  );
}

/** What a kind of value is called, and how one is written. */
const kinds = {
  string: { name: 'a text', example: '"…"' },
  number: { name: 'a number', example: '0' },
  boolean: { name: 'true or false', example: 'true' },
  array: { name: 'a list', example: '[ … ]' },
  object: { name: 'an object', example: '{ … }' },
  record: { name: 'an object', example: '{ … }' },
  text: { name: 'a text in its languages', example: '{ "zh-CN": "…", "en": "…" }' },
  value: { name: 'a number, a text, or true or false', example: '0' },
} as const;

const isKind = (word: string): word is keyof typeof kinds => Object.hasOwn(kinds, word);

/** What was found, as one would call it. */
function foundIn(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'no number';
  const kind = typeof value;
  return isKind(kind) ? kinds[kind].name : kind;
}

/** The last key of a path that is a name; a place in a list has none. */
const nameOf = (path: Path): string | null => {
  const last = path.at(-1);
  return typeof last === 'string' && !/^\d+$/.test(last) ? last : null;
};

function wrongKind(expected: string, path: Path, data: unknown): PackProblem {
  const place = placeOf(path);
  const { name, example } = kinds[isKind(expected) ? expected : 'value'];
  const found = at(data, path);
  const key = nameOf(path);
  if (found === undefined && key !== null)
    return problem(place, `\`${key}\` is missing`, `add "${key}": ${example}`);
  return problem(place, `${name} is expected here, not ${foundIn(found)}`, `write ${example}`);
}

const entries = (count: string): string => (count === '1' ? '1 entry' : `${count} entries`);

function tooFew({ origin, minimum, path }: Extract<Issue, { code: 'too_small' }>): PackProblem {
  const place = placeOf(path);
  if (origin === 'string')
    return problem(
      place,
      'the text is empty',
      'write something, or take the key out where it may be left out',
    );
  const least = String(minimum);
  if (origin === 'array') return problem(place, `the list needs at least ${entries(least)}`, 'add an entry');
  return problem(place, `the number is below ${least}`, `write ${least} or more`);
}

function tooMany({ origin, maximum, path }: Extract<Issue, { code: 'too_big' }>): PackProblem {
  const place = placeOf(path);
  const most = String(maximum);
  if (origin === 'string')
    return problem(place, `the text is longer than ${most} characters`, 'shorten it, or make two of it');
  if (origin === 'array')
    return problem(
      place,
      `the list has more than ${entries(most)}`,
      'take some out, or make two packs of it',
    );
  return problem(place, `the number is above ${most}`, `write ${most} or less`);
}

function notAllowed(values: readonly unknown[], path: Path, data: unknown): PackProblem {
  const place = placeOf(path);
  const found = at(data, path);
  const words = values.map(String);
  const key = nameOf(path);
  if (found === undefined && key !== null)
    return problem(place, `\`${key}\` is missing`, `one of ${words.join(', ')}`);
  const shown = typeof found === 'string' ? `\`${found}\`` : foundIn(found);
  // One letter is near to every other letter.
  const meant = typeof found === 'string' && found.length > 2 ? didYouMean(found, words) : null;
  return problem(place, `${shown} is not allowed here`, meant ?? `one of ${words.join(', ')}`);
}

/** What is written in another form than the one that is told by `form`. */
function otherForm(form: string, path: Path, data: unknown): PackProblem {
  const found = at(data, path);
  const shown = typeof found === 'string' || typeof found === 'number' ? `\`${String(found)}\`` : 'it';
  return problem(placeOf(path), `${shown} is not written in the right form`, form);
}

/** Words of our own in the schema tell the form; the library's do not. */
const formOf = (message: string): string =>
  /^Invalid\b/.test(message) ? 'the form stands in docs/pack.schema.json' : `write ${message}`;

/** Of the several forms a value may have: a text in its languages, or one of a few plain kinds. */
function noneOf({ errors, path }: Extract<Issue, { code: 'invalid_union' }>, data: unknown): PackProblem[] {
  const whole = errors.every((issues) =>
    issues.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0),
  );
  if (whole) {
    const objects = errors
      .flat()
      .some((issue) => issue.code === 'invalid_type' && issue.expected === 'object');
    return [wrongKind(objects ? 'text' : 'value', path, data)];
  }
  // The form that comes nearest has the least to be mended.
  const [nearest = []] = [...errors].sort((a, b) => a.length - b.length);
  return nearest.flatMap((issue) => inWords({ ...issue, path: [...path, ...issue.path] }, data));
}

function inWords(issue: Issue, data: unknown): PackProblem[] {
  const { path } = issue;
  switch (issue.code) {
    case 'invalid_type':
      return [wrongKind(issue.expected, path, data)];
    case 'too_small':
      return [tooFew(issue)];
    case 'too_big':
      return [tooMany(issue)];
    case 'invalid_value':
      return [notAllowed(issue.values, path, data)];
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        problem(placeOf([...path, key]), 'unknown key', 'remove it, or check its spelling'),
      );
    case 'invalid_union':
      return noneOf(issue, data);
    case 'invalid_key': {
      const [inner] = issue.issues;
      const shown = `\`${String(path.at(-1))}\``;
      return [problem(placeOf(path), `${shown} cannot be a key here`, formOf(inner?.message ?? 'Invalid'))];
    }
    default:
      return [otherForm(formOf(issue.message), path, data)];
  }
}

/** Everything the schema has found, in the order of the file. */
export function problemsOf(issues: readonly Issue[], data: unknown): PackProblem[] {
  return issues.flatMap((issue) => inWords(issue, data));
}
