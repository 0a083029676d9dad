import { ExpressionError, maxLength } from './syntax';

export type Token =
  | { kind: 'number'; value: number; column: number }
  | { kind: 'text'; value: string; column: number }
  | { kind: 'name'; value: string; column: number }
  | { kind: 'sign'; value: string; column: number }
  | { kind: 'end'; value: ''; column: number };

const singleSigns = new Set('<>+-*/!(),?:');

function signAt(source: string, at: number): string | null {
  const one = source.charAt(at);
  const two = source.charAt(at + 1);
  const double = two === '=' ? '<>=!'.includes(one) : two === one && (one === '&' || one === '|');
  if (double) return one + two;
  return singleSigns.has(one) ? one : null;
}

/** Words of JavaScript's object model; refused by name, though no look-up could reach them. */
const hostile = new Set([
  'constructor',
  'prototype',
  'hasownproperty',
  'tostring',
  'valueof',
  'isprototypeof',
  'tolocalestring',
]);

const habits: Record<string, string> = {
  '=': 'write `==` to compare',
  '&': 'write `&&` for and',
  '|': 'write `||` for or',
  '%': 'there is no remainder here',
  '[': 'lists are reduced to named facts before',
  '{': 'maps are reduced to named facts before',
  '.': 'numbers start with a digit',
  '（': 'use the half-width `(`',
  '）': 'use the half-width `)`',
  '，': 'use the half-width `,`',
  '×': 'write `*`',
  '÷': 'write `/`',
  '−': 'write `-`',
  '≥': 'write `>=`',
  '≤': 'write `<=`',
  '≠': 'write `!=`',
  '＞': 'write `>`',
  '＜': 'write `<`',
  '＝': 'write `==` to compare',
  '！': 'write `!`',
  '？': 'use the half-width `?`',
  '：': 'use the half-width `:`',
  '“': 'write a text between `"`',
  '”': 'write a text between `"`',
};

const blank = /\s/;
const numberPattern = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const namePattern = /[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z0-9_]+)*/y;
const properName = /^[a-z][a-z0-9_]*(?:\.[a-z0-9][a-z0-9_]*)*$/;

function match(pattern: RegExp, source: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.test(source) ? source.slice(at, pattern.lastIndex) : null;
}

function readNumber(raw: string, source: string, at: number): Token {
  const value = Number(raw);
  const after = source[at + raw.length] ?? '';
  if (!Number.isFinite(value) || /[A-Za-z_.]/.test(after)) {
    throw new ExpressionError(
      'number',
      at + 1,
      `\`${raw}${after}\` is not a number`,
      'write it like `1250.5`',
    );
  }
  return { kind: 'number', value, column: at + 1 };
}

function readText(source: string, at: number): { token: Token; length: number } {
  const quote = source[at];
  const close = source.indexOf(quote ?? '"', at + 1);
  if (close < 0)
    throw new ExpressionError('text-open', at + 1, 'the text is not closed', `end it with ${quote}`);
  const value = source.slice(at + 1, close);
  if (/[\\\n]/.test(value)) {
    throw new ExpressionError('character', at + 1, 'a text cannot contain a backslash or a line break');
  }
  return { token: { kind: 'text', value, column: at + 1 }, length: close - at + 1 };
}

function readName(raw: string, at: number): Token {
  const parts = raw.includes('.') ? raw.split('.') : [raw];
  if (parts.some((part) => part.startsWith('_') || hostile.has(part.toLowerCase())))
    throw new ExpressionError('name', at + 1, `\`${raw}\` is not allowed as a name`);
  if (!properName.test(raw)) {
    throw new ExpressionError(
      'name',
      at + 1,
      `\`${raw}\` is not a name`,
      'names are lower case, like `cash_balance`',
    );
  }
  return { kind: 'name', value: raw, column: at + 1 };
}

/** Splits an expression into tokens; throws `ExpressionError`. Cost is linear in the length. */
export function tokenize(source: string): Token[] {
  if (source.length > maxLength) {
    throw new ExpressionError(
      'too-long',
      maxLength + 1,
      `the expression is longer than ${maxLength} characters`,
    );
  }
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    const here = source[at] ?? '';
    if (here === ' ' || blank.test(here)) {
      at += 1;
      continue;
    }
    const sign = signAt(source, at);
    const name = sign === null ? match(namePattern, source, at) : null;
    const number = sign === null && name === null ? match(numberPattern, source, at) : null;
    if (sign !== null) {
      tokens.push({ kind: 'sign', value: sign, column: at + 1 });
      at += sign.length;
    } else if (name !== null) {
      tokens.push(readName(name, at));
      at += name.length;
    } else if (number !== null) {
      tokens.push(readNumber(number, source, at));
      at += number.length;
    } else if (here === '"' || here === "'") {
      const text = readText(source, at);
      tokens.push(text.token);
      at += text.length;
    } else {
      const hint = Object.hasOwn(habits, here) ? (habits[here] ?? null) : null;
      const whole = String.fromCodePoint(source.codePointAt(at) ?? 0);
      throw new ExpressionError('character', at + 1, `\`${whole}\` has no meaning here`, hint);
    }
  }
  tokens.push({ kind: 'end', value: '', column: source.length + 1 });
  return tokens;
}
