import { monthsOf } from '../../../rules/period';
import { headingDate, order } from '../forms/dates';
import type { AmountColumn } from '../forms/row';
import { lastPart, plainHeading } from '../forms/headings';
import { coverOf, sameSpan, spanIn, yearOf, type Span } from '../heading-period';

const TOTAL = /^(?:(?:全年|年度|本年)?(?:合计|总计)|全年(?:金额|数)?|total)$/i;
/** Fewer months beside each other are no year of them. */
const SEVERAL = 3;

const yearBefore = (month: string): string => `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;
const toDate = ({ last }: Span): Span => ({ first: `${last.slice(0, 4)}-01`, last });
const before = ({ first, last }: Span): Span => ({ first: yearBefore(first), last: yearBefore(last) });
/** Years count as much as twelve months, so that this sorts by length. */
const lengthOf = ({ first, last }: Span): number =>
  (Number(last.slice(0, 4)) - Number(first.slice(0, 4))) * 12 +
  Number(last.slice(5)) -
  Number(first.slice(5));

/** What each heading is of; null where it names no months, or a day. */
export function spansOf(headings: readonly string[], period: string | null): (Span | null)[] {
  const year = yearOf(period);
  const spans = headings.map((heading) => (headingDate(heading)?.day ? null : spanIn(heading, year)));
  const months = spans.flatMap((span) => (span?.first === span?.last ? (span ?? []) : []));
  const cover = months.length < SEVERAL ? null : coverOf(months);
  // What months beside it come to is headed by no months of its own.
  return spans.map(
    (span, at) => span ?? (TOTAL.test(plainHeading(lastPart(headings[at] ?? ''))) ? cover : null),
  );
}

/** Columns of months after the period that the page shows. */
export function laterThan(headings: readonly string[], period: string | null): number[] {
  const viewed = period === null ? null : monthsOf(period);
  if (!viewed) return [];
  return spansOf(headings, period).flatMap((span, at) => (span && span.first > viewed.last ? [at] : []));
}

/** Where the page does not say which months it shows: the shortest of those that end last. */
function newest(spans: readonly Span[]): Span | null {
  const last = spans.map((span) => span.last).sort().at(-1); // prettier-ignore
  const ending = spans.filter((span) => span.last === last);
  return ending.sort((one, other) => lengthOf(one) - lengthOf(other))[0] ?? null;
}

/**
 * Columns headed by months, told by the period that the page shows: that period, its year up to its end, the same
 * months a year before. Headings of `claimed` columns say themselves what they are.
 */
export function byPeriod(
  headings: readonly string[],
  claimed: readonly number[],
  period: string | null,
): AmountColumn[] {
  const spans = spansOf(headings, period).map((span, at) => (claimed.includes(at) ? null : span));
  const named = spans.flatMap((span) => span ?? []);
  const viewed = period === null ? newest(named) : monthsOf(period);
  if (!viewed) return [];
  const find = (wanted: Span, name: AmountColumn['name']): AmountColumn[] => {
    const found = spans.flatMap((span, at) => (sameSpan(span, wanted) ? [{ at, name }] : []));
    return found.length === 1 ? found : [];
  };
  const own = find(viewed, 'period');
  const year = sameSpan(viewed, toDate(viewed)) ? [] : find(toDate(viewed), 'ytd');
  const prior = find(before(own.length || !year.length ? viewed : toDate(viewed)), 'prior');
  const amounts = [...own, ...year, ...prior];
  // Where two months are all there is, the other one is what the period is compared with.
  const other = spans.findIndex((span, at) => span !== null && at !== own[0]?.at);
  const earlier = spans[other]?.last ?? '';
  return !claimed.length && amounts.length === 1 && own.length && named.length === 2 && earlier < viewed.last
    ? [...own, { at: other, name: 'prior' }]
    : amounts;
}

/** Columns headed by days: of two, the later is the period, the earlier the one before. */
export function byDate(headings: readonly string[], period: string | null): AmountColumn[] {
  const dated = headings
    .map((heading, at) => ({ at, date: headingDate(heading) }))
    .flatMap(({ at, date }) => (date?.day ? [{ at, date, order: order(date) }] : []))
    .sort((one, other) => other.order - one.order);
  const [latest] = dated;
  if (!latest || dated.length > 2 || latest.order === dated[1]?.order) return [];
  const month = `${latest.date.year}-${String(latest.date.month).padStart(2, '0')}`;
  if (period !== null && monthsOf(period)?.last !== month) return [];
  return dated.map(({ at }, n) => ({ at, name: n ? 'prior' : 'period' }));
}
