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

/** What refers to a note behind a figure; as a digit it would be one of the figure's. */
const REFERENCE = /(?<=[\d.)）元])\s*[⁰¹²³⁴-⁹①-⒇]+$/u;

const TIMES: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/**
 * The number that digits, a point and commas between thousands stand for, times a power of ten; NaN for any
 * other text. One pass over the characters, because nearly every cell of a statement is such a text.
 */
function plain(text: string, times = 1): number {
  let digits = 0;
  /** Digits since the last mark. */
  let run = 0;
  let grouped = false;
  /** 0 before the point, then 1, and ten times more with each digit. */
  let scale = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) {
      digits = digits * 10 + code - 0x30;
      scale *= 10;
      run++;
      continue;
    }
    if (scale || (grouped && run !== 3)) return NaN;
    if (code === 0x2e) scale = 1;
    else if (code === 0x2c && run && run <= 3) grouped = true;
    else return NaN;
    run = 0;
  }
  if (!run || (grouped && !scale && run !== 3)) return NaN;
  // Up to 15 digits both sides are exact, and the quotient is the number nearest to what is written.
  return (digits * times) / (scale || 1);
}

const amountOf = (value: number): Amount =>
  isFinite(value) ? { kind: 'number', value: value || 0 } : { kind: 'not-a-number' };

/**
 * Reads one amount as ledgers print it. The currency sign may stand anywhere; the unit is the
 * cell's own (a caption's 万元 is the caller's). Thousands are set off by comma, apostrophe or space, one
 * kind a figure; a hollow triangle in front is a minus. Two figures in one cell are not a number.
 */
export function parseAmount(text: string): Amount {
  const shown = text.trim();
  if (!shown) return { kind: 'blank' };
  const known = shown[0] === '-' ? -plain(shown.slice(1)) : plain(shown);
  if (isFinite(known)) return amountOf(known);
  // Two entries stacked in one cell, of which blanks would make thousands.
  if (/\d\s*\n\s*[^\s元]/.test(shown)) return { kind: 'not-a-number' };
  let rest = shown
    .replace(REFERENCE, '')
    .normalize('NFKC')
    .replace(/[‐-―−]/g, '-')
    .replace(/[¥$€£]|CNY|RMB|人民币|元/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[’`]/g, "'")
    .trim()
    .replace(/^[△负] ?(?=[\d.])/, '-');
  if (!rest) return { kind: 'blank' };
  if (rest === '-') return { kind: 'dash' };
  if (/^(?:--+|n\/a|不适用)$/i.test(rest)) return { kind: 'not-applicable' };
  const wrapped = /^\((.+)\)$/.exec(rest) ?? /^- ?(.+)$/.exec(rest) ?? /^(.+?) ?-$/.exec(rest);
  rest = wrapped ? wrapped[1]!.trim() : rest.replace(/^\+ ?/, '');
  const times = TIMES[rest.slice(-1)];
  if (times) rest = rest.slice(0, -1).trim();
  if (new Set(rest.match(/[,' ]/g)).size > 1) return { kind: 'not-a-number' };
  const value = plain(rest.replace(/[' ]/g, ','), times);
  return amountOf(wrapped ? -value : value);
}

/** Rounds to cents, so that sums of binary fractions print as they were meant. */
export const cents = (value: number): number => Math.round(value * 100) / 100 || 0;
