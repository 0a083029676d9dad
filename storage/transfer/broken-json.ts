/** Where a text stops being JSON. */
export interface Break {
  /** The value that was being read, e.g. `$.notes[41].body`. */
  path: string;
  line: number;
  column: number;
  /** The text ends in the middle: a file that was cut off. */
  ended: boolean;
}

/** A step into JSON as a path writes it. */
export function step(key: string | number): string {
  if (typeof key === 'number') return `[${String(key)}]`;
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}

const blank = /[ \t\r\n]*/y;
const string = /"[^"\\\p{Cc}]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\p{Cc}]*)*"/uy;
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
  const open = (level: Level): Expected => {
    levels.push(level);
    return 'first';
  };
  const value = (): Expected | null => {
    if (takeCharacter('{')) return open({ kind: 'object', key: '' });
    if (takeCharacter('[')) return open({ kind: 'list', key: 0 });
    return (take(string) ?? take(scalar)) === null ? null : 'after';
  };
  const key = (level: Level): Expected | null => {
    const found = take(string);
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
  const before = text.slice(0, position);
  const rest = text.slice(position);
  const steps = levels
    .filter((level) => level.kind === 'list' || level.key !== '')
    .map((level) => step(level.key));
  return {
    path: `$${steps.join('')}`,
    line: before.split('\n').length,
    column: position - before.lastIndexOf('\n'),
    ended: cutOff(rest),
  };
}

/** Nothing is left, or only the beginning of a string, a number or a word. */
function cutOff(rest: string): boolean {
  return /^(?:"(?:[^"\\\p{Cc}]|\\.)*\\?(?:u[0-9a-fA-F]{0,3})?|-|t|tr|tru|f|fa|fal|fals|n|nu|nul)?$/u.test(
    rest,
  );
}
