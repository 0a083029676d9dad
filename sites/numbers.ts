/** What a cell of an amount column says. */
export type Amount =
  | { kind: 'number'; value: number }
  /** Nothing is written there. */
  | { kind: 'blank' }
  /** One dash, the accountants' zero. */
  | { kind: 'dash' }
  /** `--`: the figure has no meaning in this row. */
  | { kind: 'not-applicable' }
  | { kind: 'not-a-number' };

/** Grouped by comma, apostrophe or space, one kind a figure. */
const GROUPED = /^(?:\d+|\d{1,3}([,' ])\d{3}(?:\1\d{3})*)?(?:\.\d+)?$/;
const SCALE: Record<string, string> = { 万: 'e4', 亿: 'e8' };

/** The number a text of digits, a point and commas between thousands stands for; NaN for any other text. */
function plain(text: string): number {
  const start = text.charCodeAt(0) === 0x2d ? 1 : 0;
  let digits = 0;
  /** Digits since the last mark. */
  let run = 0;
  let grouped = false;
  /** 0 before the point, then 1, and ten times more with each digit. */
  let scale = 0;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) {
      digits = digits * 10 + code - 0x30;
      scale *= 10;
      run++;
      continue;
    }
    if (scale || !run || (grouped ? run !== 3 : code === 0x2c && run > 3)) return NaN;
    if (code === 0x2c) grouped = true;
    else if (code === 0x2e) scale = 1;
    else return NaN;
    run = 0;
  }
  if (!run || (grouped && !scale && run !== 3) || digits > Number.MAX_SAFE_INTEGER || scale > 1e22)
    return NaN;
  // Both are exact, so the quotient is the number nearest to what is written.
  const value = digits / (scale || 1);
  return start && value ? -value : value;
}

/**
 * Reads one amount as ledgers print it. The currency sign may stand anywhere; the unit is the
 * cell's own (a caption's 万元 is the caller's). Two figures in one cell are not a number.
 */
export function parseAmount(text: string): Amount {
  const shown = text.trim();
  if (!shown) return { kind: 'blank' };
  const known = plain(shown);
  if (!isNaN(known)) return { kind: 'number', value: known };
  let rest = shown
    .normalize('NFKC')
    .replace(/[‐-―−]/g, '-')
    .replace(/[¥$€£]|CNY|RMB|人民币|元/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[’`]/g, "'")
    .trim();
  if (!rest) return { kind: 'blank' };
  if (rest === '-') return { kind: 'dash' };
  if (/^(?:--+|n\/a|不适用)$/i.test(rest)) return { kind: 'not-applicable' };
  let negative = false;
  const wrapped = /^\((.+)\)$/.exec(rest) ?? /^- ?(.+)$/.exec(rest) ?? /^(.+?) ?-$/.exec(rest);
  if (wrapped) {
    negative = true;
    rest = wrapped[1]!.trim();
  } else rest = rest.replace(/^\+ ?/, '');
  const scale = SCALE[rest.slice(-1)];
  if (scale) rest = rest.slice(0, -1).trim();
  if (!/\d/.test(rest) || !GROUPED.test(rest)) return { kind: 'not-a-number' };
  const value = Number(rest.replace(/[,' ]/g, '') + (scale ?? ''));
  return { kind: 'number', value: negative && value ? -value : value };
}

/** Rounds to cents, so that sums of binary fractions print as they were meant. */
export const cents = (value: number): number => Math.round(value * 100) / 100 || 0;
