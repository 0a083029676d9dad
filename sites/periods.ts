import { writtenOut } from './period-words';

/** Periods as pages write them, in the forms `2025-06`, `2025-Q2`, `2025`, `2025-01/2025-06`. */

interface Token {
  start: string;
  end: string;
  /** The period it is alone; null for a single day. */
  alone: string | null;
  at: number;
  to: number;
}

const Y = '((?:19|20)\\d\\d)';
const TOKEN = new RegExp(
  [
    `${Y}[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?!\\d)`,
    `${Y}(?:年度?|-)?第?([1-4一二三四])季度?`,
    `${Y}[-年]?Q([1-4])`,
    `${Y}(?:年第?|第|[-/.])(\\d{1,2})(?:月份?|期)?(?![\\d])`,
    `${Y}(0[1-9]|1[0-2])(?!\\d)`,
    `${Y}年度?`,
  ].join('|'),
  'gi',
);
const BETWEEN = /^(?:日|月|期)?(?:至|到|~|—|–|-|…|\.{2,}|to|until|through)+(?:第)?$/i;

const two = (n: number): string => String(n).padStart(2, '0');
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].flatMap((found): Token[] => {
    const place = { at: found.index, to: found.index + found[0].length };
    if (/\d/.test(text[place.at - 1] ?? '')) return [];
    const [
      ,
      dayYear,
      dayMonth,
      day,
      quarterYear,
      quarter,
      qYear,
      q,
      monthYear,
      month,
      compactYear,
      compactMonth,
      year,
    ] = found;
    if (dayYear) {
      const [y, m, d] = [Number(dayYear), Number(dayMonth), Number(day)];
      if (m < 1 || m > 12 || d < 1 || d > daysIn(y, m)) return [];
      const name = `${y}-${two(m)}`;
      return [{ ...place, start: d === 1 ? name : '', end: d === daysIn(y, m) ? name : '', alone: null }];
    }
    if (quarterYear ?? qYear) {
      const n = Number(q) || '一二三四'.indexOf(quarter!) + 1 || Number(quarter);
      const y = quarterYear ?? qYear;
      return [{ ...place, start: `${y}-${two(n * 3 - 2)}`, end: `${y}-${two(n * 3)}`, alone: `${y}-Q${n}` }];
    }
    if (monthYear ?? compactYear) {
      const n = Number(month ?? compactMonth);
      const name = `${monthYear ?? compactYear}-${two(n)}`;
      return n >= 1 && n <= 12 ? [{ ...place, start: name, end: name, alone: name }] : [];
    }
    return [{ ...place, start: `${year}-01`, end: `${year}-12`, alone: year! }];
  });
}

/** A range of whole months: a month, a quarter, a year or `first/last`; null when it runs backwards. */
export function rangeOf(start: string, end: string): string | null {
  if (!start || !end || start > end) return null;
  if (start === end) return start;
  const [year, first, last] = [start.slice(0, 4), Number(start.slice(5)), Number(end.slice(5))];
  if (!end.startsWith(year)) return `${start}/${end}`;
  if (last === 12 && first === 1) return year;
  return last === first + 2 && last % 3 === 0 ? `${year}-Q${last / 3}` : `${start}/${end}`;
}

/**
 * The one period a short text names, or null: also when it names two that are no range, a single day,
 * or days that do not bound whole months.
 */
export function periodIn(text: string): string | null {
  const plain = writtenOut(text);
  const tokens = tokensOf(plain);
  const [first, second] = tokens;
  if (!first) return null;
  const last = tokens[tokens.length - 1]!;
  // More of the period follows than was understood (前三季度, 1-3季): not one period, and not guessed.
  const rest = plain.slice(last.to);
  if (/^(?:日|月|期)?(?:至|到|~|—|–|-)第?\d{1,2}(?:月|期|$)/.test(rest)) return null;
  if (last.alone?.length === 4 && /^.{0,5}?(?:季|半年|月|期(?![初末间]))/.test(rest)) return null;
  if (second && BETWEEN.test(plain.slice(first.to, second.at))) {
    return tokens.length > 2 ? null : rangeOf(first.start, second.end);
  }
  return tokens.every((token) => token.alone === first.alone) ? first.alone : null;
}

/** What the one day in a text says of months. */
export interface DaySaid {
  /** The month it begins; `''` for any other day. */
  begins: string;
  /** The month it ends; `''` for any other day. */
  ends: string;
}

/** A time of day makes a day the moment at which something was done. */
const MOMENT = /^日?T?\d{1,2}:\d\d/;

/** The one day a short text names; null when it names another period, several days, or a moment. */
export function dayIn(text: string): DaySaid | null {
  const plain = writtenOut(text);
  const [first, ...others] = tokensOf(plain);
  if (
    first?.alone !== null ||
    others.some(({ at, to }) => plain.slice(at, to) !== plain.slice(first.at, first.to))
  )
    return null;
  return MOMENT.test(plain.slice(first.to)) ? null : { begins: first.start, ends: first.end };
}
