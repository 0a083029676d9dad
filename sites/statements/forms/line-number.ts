import { folded } from '../../text';

/** One line in a formula, times 1 or −1; `times` multiplies what stands before it. */
export interface Term {
  line: string;
  sign: 1 | -1 | 'times';
}

export interface LineNumber {
  line: string | null;
  /** Lines that add up to this one, as the sheet prints it. */
  formula: Term[] | null;
}

const N = '\\d{1,2}(?:\\.\\d+)?';
const SUM = new RegExp(`^${N}(?:[-+*]${N})+$`);

const ascii = (text: string): string =>
  folded(text)
    .replace(/[‐-―−－]/g, '-')
    .replace(/[×xX＊]/g, '*');

function termsOf(sum: string): Term[] | null {
  if (!SUM.test(sum)) return null;
  return [...sum.matchAll(new RegExp(`([-+*]?)(${N})`, 'g'))].map(([, sign, line = '']) => ({
    line,
    sign: sign === '*' ? 'times' : sign === '-' ? -1 : 1,
  }));
}

/** Reads a cell of line numbers: `7（7≥8）`, `9=10+11`, `28.1`, `第3栏`, `11-18`, which is no number. */
export function lineNumberIn(text: string): LineNumber {
  const shown = ascii(text);
  const sum = termsOf(shown);
  if (sum) return { line: null, formula: sum };
  const line = new RegExp(`^(?:第|行)?(${N})`).exec(shown)?.[1] ?? null;
  const rest = shown.slice(shown.indexOf('=') + 1).replace(/\(.*$/, '');
  return { line, formula: shown.includes('=') ? termsOf(rest) : null };
}

/** The formula in the brackets of a name, `实际利润额（18+19-20）`; null when there is none. */
export function formulaIn(label: string): Term[] | null {
  for (const [, inside = ''] of ascii(label).matchAll(/\(([^()]+)\)/g)) {
    const terms = termsOf(inside.replace(/^\d+(?:\.\d+)?=/, ''));
    if (terms) return terms;
  }
  return null;
}

/** A number in front of a name, `1 营业收入`; an account's code is none. */
export const lineInFront = (label: string): string | null =>
  /^\s*(\d{1,2}(?:\.\d+)?)\s+\D/.exec(label.normalize('NFKC'))?.[1] ?? null;
