/**
 * Texts as they are compared: half-width, lower case, simplified, without marks nobody sees, and with the letters and
 * characters that merely look like others taken for those. Used where a word must be found however it is written.
 */
import { looks, simplified } from './lookalikes';

/** A folded text, and where in the original each of its characters came from. */
export interface Folded {
  text: string;
  /** Index in the original of each UTF-16 unit of `text`, and the original's length at the end. */
  at: readonly number[];
}

/** Format characters, combining marks, variation selectors, fillers: nothing a reader sees. */
const unseen = /^[\p{Cf}\p{M}\u115f\u1160\u3164\uffa0]$/u;

/** Characters seen before: a text has few different ones, an archive of names not many more. */
const folds = new Map<string, string>();

function foldedChar(char: string): string {
  let folded = folds.get(char);
  if (folded === undefined) {
    folded = foldChar(char);
    folds.set(char, folded);
  }
  return folded;
}

function foldChar(char: string): string {
  if (unseen.test(char)) return '';
  let folded = '';
  for (const one of char.normalize('NFKD')) {
    if (unseen.test(one)) continue;
    const known = looks.get(one) ?? one.toLowerCase();
    folded += simplified.get(known) ?? known;
  }
  return folded;
}

/** Folds a text character by character, so that what is found can be shown as it was written. */
export function fold(original: string): Folded {
  let text = '';
  const at: number[] = [];
  let index = 0;
  for (const char of original) {
    const folded = foldedChar(char);
    for (let unit = 0; unit < folded.length; unit += 1) at.push(index);
    text += folded;
    index += char.length;
  }
  at.push(original.length);
  return { text, at };
}

/** A folded text without the characters that `gap` matches (a pattern for one character). */
export function without({ text, at }: Folded, gap: RegExp): Folded {
  let kept = '';
  const places: number[] = [];
  for (let unit = 0; unit < text.length; unit += 1) {
    const char = text.charAt(unit);
    if (gap.test(char)) continue;
    kept += char;
    places.push(at[unit] ?? 0);
  }
  places.push(at.at(-1) ?? 0);
  return { text: kept, at: places };
}

/** The piece of the original behind a place in its folded text. */
export function piece(original: string, { at }: Folded, start: number, length: number): string {
  const last = at[start + length - 1] ?? 0;
  const width = (original.codePointAt(last) ?? 0) > 0xffff ? 2 : 1;
  return original.slice(at[start] ?? 0, last + width);
}
