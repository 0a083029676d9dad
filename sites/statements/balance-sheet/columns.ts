import { monthsOf } from '../../../rules/period';
import { headingDate, order, type HeadingDate } from '../forms/dates';
import { lastPart, plainHeading } from '../forms/headings';
import type { AmountColumn, Roles } from '../forms/row';
import { sameSpan, spanIn, yearOf } from '../heading-period';

const PRIOR_YEAR_END = /上年(?:年)?末|上年年末|上年度末|去年(?:年)?末/;
const CLOSING =
  /^本?[期月]?[期月季年]末|^本[期月]余额|^本年年末|^closing|^ending|^end(?:of|balance)|^current(?:period|month|year)?(?:balance)?$|^this(?:period|month|year)$/i;
const OPENING = /^年初|^本年年初|^opening|^beginning|^start(?:of|ing)|^prior(?:year)?end|^lastyearend/i;
/** Names its column by the period alone. */
const OF_PERIOD = /^(?:本[期月]|当[前期月])(?:余额|数|金额)?$/;
/** The ends of two years where the period ends one, and nobody knows of which months elsewhere. */
const OF_YEAR = /^本年度?(?:余额|数|金额)?$/;
const OF_YEAR_BEFORE =
  /^(?:上年|去年|上一年)度?(?:余额|数|金额)?$|^(?:prior|last|previous)year(?:balance)?$/i;
/** As much of a year alone: what went before a month may be another. */
const BEFORE = /^(?:prior|previous|comparatives?)(?:period)?(?:balance)?$/i;
const PERIOD_OPENING = /^期初/;
const BESIDE = /增减|同比|环比|比例|占比|率$|%|差异|差额|变动|change|variance|备注|附注|note/i;
const SOLE = /^(?:金额|余额|amount|balance|total|cny|rmb)$/i;

type Claim =
  'closing' | 'opening' | 'period-opening' | 'of-period' | 'of-year' | 'of-year-before' | 'before' | null;

function claimOf(heading: string): Claim {
  if (BESIDE.test(plainHeading(heading))) return null;
  for (const text of [plainHeading(lastPart(heading)), plainHeading(heading)]) {
    if (PRIOR_YEAR_END.test(text) || OPENING.test(text)) return 'opening';
    if (CLOSING.test(text)) return 'closing';
    if (PERIOD_OPENING.test(text)) return 'period-opening';
    if (OF_PERIOD.test(text)) return 'of-period';
    if (OF_YEAR.test(text)) return 'of-year';
    if (OF_YEAR_BEFORE.test(text)) return 'of-year-before';
    if (BEFORE.test(text)) return 'before';
  }
  return null;
}

/** The day or month that a heading names; where it leaves out the year, that of the period is meant. */
function dateOf(heading: string, period: string | null): HeadingDate | null {
  const date = headingDate(heading);
  if (date) return date;
  const span = spanIn(heading.replace(/末$/, ''), yearOf(period));
  // A year's sheet is of its end; which one is meant in another month, nobody knows.
  const isYear = period !== null && sameSpan(span, monthsOf(span?.last.slice(0, 4) ?? ''));
  if (!span || (span.first !== span.last && !isYear)) return null;
  return { year: Number(span.last.slice(0, 4)), month: Number(span.last.slice(5)), day: 0 };
}

/** Whether another period of the page would choose other columns. */
export const isDated = (headings: readonly string[]): boolean =>
  headings.some((heading) => dateOf(heading, '2000') || /^(?:of-year|before)/.test(claimOf(heading) ?? ''));

const monthIn = ({ year, month }: HeadingDate): string => `${year}-${String(month).padStart(2, '0')}`;

/** Columns headed by days: the one in which the period ends closes, the last day of the year before opens. */
function byDate(headings: readonly string[], period: string | null): AmountColumn[] {
  const dated = headings
    .map((heading, at) => ({ at, date: dateOf(heading, period) }))
    .flatMap(({ at, date }) => (date ? [{ at, date }] : []))
    .sort((one, other) => order(other.date) - order(one.date));
  const end = period === null ? null : monthsOf(period)?.last;
  const from = end ? dated.findIndex(({ date }) => monthIn(date) === end) : 0;
  const [latest, before] = from < 0 ? [] : dated.slice(from);
  if (!latest || (before && order(before.date) === order(latest.date))) return [];
  const amounts: AmountColumn[] = [{ at: latest.at, name: 'closing' }];
  const start = dated.find(
    ({ date }) => date.year === latest.date.year - 1 && date.month === 12 && date.day !== 1,
  );
  if (start) amounts.push({ at: start.at, name: 'opening' });
  return amounts;
}

/** Which columns close and open the year, by their headings. `period` is that of the page, where it is known. */
export function balanceColumns(headings: readonly string[], period: string | null): Roles {
  const claims = headings.map(claimOf);
  const amounts: AmountColumn[] = [];
  const disputed: string[] = [];
  const find = (claim: Claim): number[] => claims.flatMap((one, at) => (one === claim ? [at] : []));
  const months = period === null ? null : monthsOf(period);
  const endsYear = months?.last.endsWith('-12') ?? false;
  const isYear = endsYear && months?.first === `${months?.last.slice(0, 4)}-01`;
  const first = (...wanted: Claim[]): number[] => wanted.map(find).find(({ length }) => length > 0) ?? [];
  // A sheet without 年初 calls it 期初.
  const sought = {
    closing: first('closing', 'of-period', ...(endsYear ? (['of-year'] as const) : [])),
    opening: first(
      'opening',
      'period-opening',
      ...(endsYear ? (['of-year-before'] as const) : []),
      ...(isYear ? (['before'] as const) : []),
    ),
  };
  for (const name of ['closing', 'opening'] as const) {
    const found = sought[name];
    if (found.length === 1) amounts.push({ at: found[0]!, name });
    else if (found.length) disputed.push(found.map((at) => headings[at]).join('、'));
  }
  if (amounts.length || disputed.length) return { amounts, disputed };
  const dated = byDate(headings, period);
  if (dated.length) return { amounts: dated, disputed };
  const sole = headings.flatMap((heading, at) => (SOLE.test(plainHeading(lastPart(heading))) ? [at] : []));
  if (sole.length === 1) return { amounts: [{ at: sole[0]!, name: 'closing' }], disputed };
  return { amounts: [], disputed: [headings.filter(Boolean).join('、')] };
}
