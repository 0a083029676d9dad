/** Where a text stops being JSON. */
export interface Break {
  /** The value that was being read, e.g. `$.notes[41].body`. */
  path: string;
  line: number;
  column: number;
  /** The text ends in the middle: a file that was cut off. */
  ended: boolean;
}

/** A key in a path is cut at so many characters. */
const LONGEST_KEY = 60;
/** Of a path with more steps only so many at either end are written. */
const OUTER_STEPS = 8;

/** A step into JSON as a path writes it. */
function step(key: string | number): string {
  if (typeof key === 'number') return `[${String(key)}]`;
  const name = key.length > LONGEST_KEY ? `${key.slice(0, LONGEST_KEY - 1)}…` : key;
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}

/** A place in a file in one short line, however deep it lies. */
export function pathOf(keys: readonly (string | number)[]): string {
  if (keys.length <= 2 * OUTER_STEPS) return `$${keys.map(step).join('')}`;
  const [outer, inner] = [keys.slice(0, OUTER_STEPS), keys.slice(-OUTER_STEPS)];
  return `$${outer.map(step).join('')}…${inner.map(step).join('')}`;
}

const blank = /[ \t\r\n]*/y;
/** From a string's quote or escape to the next, or to a character that may not stand there. */
const plain = /[^"\\\p{Cc}]*/uy;
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;

interface Level {
  kind: 'object' | 'list';
  key: string | number;
}

type Expected = 'value' | 'first' | 'key' | 'colon' | 'after';

/** Reads along until nothing fits any more. Only for text that `JSON.parse` refused. */
export function findBreak(text: string): Break {
  const levels: Level[] = [];
  let position = 0;
  let expected: Expected = 'value';

  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = position;
    const found = pattern.exec(text)?.[0] ?? null;
    if (found !== null) position += found.length;
    return found;
  };
  const takeCharacter = (characters: string): string | null => {
    const character = text.charAt(position);
    if (character === '' || !characters.includes(character)) return null;
    position += 1;
    return character;
  };
  /** Where the string that begins here ends; read piece by piece, for a pattern over all of it would run out of stack. */
  const takeString = (): string | null => {
    const begin = position;
    if (!takeCharacter('"')) return null;
    do take(plain);
    while (take(escape) !== null);
    if (takeCharacter('"')) return text.slice(begin, position);
    position = begin;
    return null;
  };
  const open = (level: Level): Expected => {
    levels.push(level);
    return 'first';
  };
  const value = (): Expected | null => {
    if (takeCharacter('{')) return open({ kind: 'object', key: '' });
    if (takeCharacter('[')) return open({ kind: 'list', key: 0 });
    return (takeString() ?? take(scalar)) === null ? null : 'after';
  };
  const key = (level: Level): Expected | null => {
    const found = takeString();
    if (found === null) return null;
    level.key = JSON.parse(found) as string;
    return 'colon';
  };
  const after = (level: Level | undefined): Expected | null => {
    if (!level) return null;
    if (takeCharacter(level.kind === 'object' ? '}' : ']')) {
      levels.pop();
      return 'after';
    }
    if (!takeCharacter(',')) return null;
    if (level.kind === 'object') return 'key';
    level.key = Number(level.key) + 1;
    return 'value';
  };
  const first = (level: Level): Expected | null => {
    if (takeCharacter(level.kind === 'object' ? '}' : ']')) {
      levels.pop();
      return 'after';
    }
    return level.kind === 'object' ? key(level) : value();
  };
  const next = (): Expected | null => {
    const level = levels.at(-1);
    if (expected === 'value') return value();
    if (expected === 'after') return after(level);
    if (!level) return null;
    if (expected === 'first') return first(level);
    if (expected === 'key') return key(level);
    return takeCharacter(':') ? 'value' : null;
  };

  for (;;) {
    take(blank);
    const following = next();
    if (following === null) break;
    expected = following;
  }
  const steps = levels.filter((level) => level.kind === 'list' || level.key !== '').map(({ key }) => key);
  return { path: pathOf(steps), ...placeOf(text, position), ended: cutOff(text, position) };
}

/** Line and column, counted from one. */
export function placeOf(text: string, position: number): { line: number; column: number } {
  let line = 1;
  let begin = 0;
  for (;;) {
    const end = text.indexOf('\n', begin);
    if (end < 0 || end >= position) return { line, column: position - begin + 1 };
    line += 1;
    begin = end + 1;
  }
}

const beginning = /^(?:-|t|tr|tru|f|fa|fal|fals|n|nu|nul)?$/;

/** Nothing is left, or only the beginning of a string, a number or a word. */
function cutOff(text: string, position: number): boolean {
  if (text.charAt(position) !== '"') return beginning.test(text.slice(position, position + 8));
  let end = position + 1;
  for (;;) {
    plain.lastIndex = end;
    end += plain.exec(text)?.[0].length ?? 0;
    escape.lastIndex = end;
    const escaped = escape.exec(text)?.[0];
    if (escaped === undefined) break;
    end += escaped.length;
  }
  return /^(?:\\(?:u[0-9a-fA-F]{0,3})?)?$/.test(text.slice(end, end + 8));
}
