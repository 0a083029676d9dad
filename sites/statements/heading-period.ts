import { monthsOf } from '../../rules/period';
import { periodIn } from '../periods';
import { withoutCurrency } from './currency';
import { headingDate } from './forms/dates';
import { withoutUnit } from './unit';

/** First and last month that a column is of, as `2025-06`. */
export interface Span {
  first: string;
  last: string;
}

/** What stands behind a period in a heading and says nothing more of it. */
const AMOUNT = /(?:实际)?(?:金额|发生额|余额|合计|数|actual|amount|total)$/i;
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
/** Periods without their year. */
const CHINESE = /^(?:\d{1,2}月?[-~至到])?\d{1,2}月份?$|^第?\d{1,2}期$|^第?[一二三四1-4]季度?$|^[上下]半年$/;
const NUMERALS = '一二三四五六七八九十';
const WORDED = new RegExp(`^([${NUMERALS}]|十[一二])月份?$`);
/** A group over months that says no more than that it is one. */
const OF_YEAR = /^(?:本年度?|各月|分月)?(?:发生额|金额|数据?) (?=\S+$)|^本年度? (?=\S+$)/;
const ENGLISH = new RegExp(`^(?:${MONTH} ?(?:-|–|to) ?)?${MONTH}$`, 'i');
/** A year and nothing else, as English statements head it. */
const YEAR = /^(?:(?:fy ?)?20|fy ?'?)(\d\d)$/i;
/** A year by the day it ends on. */
const YEAR_ENDED = /^(?:for (?:the )?)?(?:financial |fiscal )?year end(?:ed|ing):? (.+)$/i;
/** First and last day of a period, one under the other. */
const TWO_DAYS = /^(\S.*20\d\d) (\S.*20\d\d)$/;
const QUARTER = /^(?:q([1-4])|([1-4])(?:st|nd|rd|th) quarter)$/i;

function inYear(text: string, year: string): string | null {
  const plain = text.replace(/ /g, '');
  const worded = WORDED.exec(plain)?.[1];
  if (worded)
    return `${year}年${[...worded].reduce((sum, numeral) => sum + NUMERALS.indexOf(numeral) + 1, 0)}月`;
  if (CHINESE.test(plain)) return `${year}年${plain}`;
  if (ENGLISH.test(text)) return `${text} ${year}`;
  const quarter = QUARTER.exec(text);
  return quarter ? `${year}-Q${quarter[1] ?? quarter[2]}` : null;
}

/**
 * The months that a heading names and nothing else: `2025年6月`, `2025 / 1-6月`, `Jan - Jun 2025`, `Q2 2025`. Where
 * it leaves out the year, `year` is meant; null for any other heading.
 */
export function spanIn(heading: string, year: string | null): Span | null {
  const plain = heading.normalize('NFKC').split(' / ').map(withoutUnit).join(' ');
  const shown = withoutCurrency(plain.replace(/\s+/g, ' ').trim());
  const text = shown.replace(AMOUNT, '').trim().replace(OF_YEAR, '');
  const whole = YEAR.exec(text)?.[1];
  if (whole) return monthsOf(`20${whole}`);
  const ended = headingDate(YEAR_ENDED.exec(text)?.[1] ?? '');
  if (ended) return ended.month === 12 && ended.day !== 1 ? monthsOf(String(ended.year)) : null;
  const dated = year === null ? null : inYear(text, year);
  const period = periodIn(dated ?? text.replace(TWO_DAYS, '$1 to $2'));
  if (!period) return null;
  if (dated !== null) return monthsOf(period);
  // A sentence with a year in it is no period.
  const rest = text.replace(/\d|[年月季度第期份日至到半上下一二三四~–—.\-/() ]/g, '');
  const words = rest.replace(new RegExp(`${MONTH}|quarter|st|nd|rd|th|q|to|of|fy|ytd`, 'gi'), '').trim();
  return words ? null : monthsOf(period);
}

/** The year that a period lies in; null for one of several years, or of none. */
export function yearOf(period: string | null): string | null {
  const months = period === null ? null : monthsOf(period);
  const [from, to] = [months?.first.slice(0, 4), months?.last.slice(0, 4)];
  return from !== undefined && from === to ? from : null;
}

export const sameSpan = (one: Span | null, other: Span | null): boolean =>
  one !== null && one.first === other?.first && one.last === other.last;

const after = (month: string): string => {
  const [year = 0, n = 0] = month.split('-').map(Number);
  return n === 12 ? `${year + 1}-01` : `${year}-${String(n + 1).padStart(2, '0')}`;
};

/** What spans that follow each other, in whatever order they stand, cover together; null where they do not. */
export function coverOf(spans: readonly Span[]): Span | null {
  const sorted = [...spans].sort((one, other) => (one.first < other.first ? -1 : 1));
  const [first] = sorted;
  const last = sorted[sorted.length - 1];
  if (!first || !last) return null;
  const follows = sorted.every((span, n) => n === 0 || span.first === after(sorted[n - 1]!.last));
  return follows ? { first: first.first, last: last.last } : null;
}
