/** The days by which something has to be said or done. */
import { worksBy } from './calendar';
import type { Pack } from './pack';
import { parameterAt, refOf } from './parameters';
import { addDays, lastDayOf, monthCountOf, monthOf, monthsOf } from './period';
import type { Facts } from './reading';
import type { ParamRef } from './verdict';

/** What sets the day: the return of the period, the settlement of the year, the end of the year. */
export type DueBy = 'filing' | 'settlement' | 'year-end';

/** The last day to file the returns of a period, and what it rests on. */
export interface FilingDeadline {
  /** `2026-11-16` */
  day: string;
  param: ParamRef;
  /** Where the list of holidays is from, and how sure it is. */
  calendar: { source: string; grade: ParamRef['grade'] };
}

/** A holiday this long inside the term moves its end by days that only the authority's own calendar tells. */
const LONG_HOLIDAY = 3;

const filingDays = 'vat.filing.deadline';
const settlementMonths = 'cit.settlement_months';

const two = (value: number): string => String(value).padStart(2, '0');

type Holiday = NonNullable<Pack['calendar']>['days'][number];

/** Whether a holiday of several days lies in the days `from` to `to`. */
function isLongWithin(holiday: Holiday, from: string, to: string): boolean {
  const end = addDays(holiday.from, LONG_HOLIDAY - 1);
  return !holiday.works && holiday.to >= end && holiday.from <= to && from <= holiday.to;
}

/** The first pack's list of holidays that reaches into the year of a day; null when nobody knows that year. */
function calendarFor(packs: readonly Pack[], day: string): NonNullable<Pack['calendar']> | null {
  const calendar = packs.find((pack) => pack.calendar !== undefined)?.calendar;
  const year = day.slice(0, 4);
  return calendar?.days.some(({ from }) => from.startsWith(year)) ? calendar : null;
}

/** The first worked day from this one on, in a year whose holidays are known; null in any other. */
function workedFrom(packs: readonly Pack[], day: string): string | null {
  if (!calendarFor(packs, day)) return null;
  const works = worksBy(packs);
  let at = day;
  while (!works(at)) at = addDays(at, 1);
  return at;
}

/** Whether this client files every month, by what is known of it: general taxpayers do, others may. */
export function filesMonthly({ known }: Facts): boolean {
  return known.taxpayer_type?.value === 'general' || known.tax_period?.value === 'month';
}

/** Whether a return is filed when this period is over: after every quarter by all, after every month by some. */
function isFiled(period: string, monthly: boolean): boolean {
  const months = monthCountOf(period);
  const quarterEnds = (monthOf(period) ?? 1) % 3 === 0;
  return months === 1 ? monthly || quarterEnds : months === 3 && quarterEnds;
}

/**
 * The last day to file the returns of a period. Null when it is not known: no pack has the term or the holidays
 * of that year, no return may be due for the period, or a long holiday lies within the term.
 */
export function filingDeadline(
  packs: readonly Pack[],
  period: string,
  monthly: boolean,
): FilingDeadline | null {
  const end = lastDayOf(period);
  if (end === null || !isFiled(period, monthly)) return null;
  const parameter = parameterAt(packs, filingDays, addDays(end, 1), null);
  if (typeof parameter?.value !== 'number') return null;
  const last = addDays(end, parameter.value);
  const calendar = calendarFor(packs, last);
  const day = workedFrom(packs, last);
  if (!calendar || !day) return null;
  if (calendar.days.some((holiday) => isLongWithin(holiday, addDays(end, 1), last))) return null;
  return { day, param: refOf(parameter, null), calendar: { source: calendar.source, grade: calendar.grade } };
}

/** The last day to settle the year a period lies in; null when it is not known. */
function settlementDay(packs: readonly Pack[], period: string): string | null {
  const year = Number(monthsOf(period)?.last.slice(0, 4));
  const months = parameterAt(packs, settlementMonths, `${year}-12-31`, null)?.value;
  if (typeof months !== 'number') return null;
  const last = lastDayOf(`${year + 1}-${two(months)}`);
  return last && workedFrom(packs, last);
}

/** The day of a rule that has one, `2026-12-31`; null when it is not known or over by `today`. */
export function dueDay(
  by: DueBy | undefined,
  packs: readonly Pack[],
  period: string,
  monthly: boolean,
  today: string,
): string | null {
  const last = monthsOf(period)?.last;
  if (!by || last === undefined) return null;
  const day =
    by === 'year-end'
      ? `${last.slice(0, 4)}-12-31`
      : by === 'settlement'
        ? settlementDay(packs, period)
        : (filingDeadline(packs, period, monthly)?.day ?? null);
  return day !== null && day >= today ? day : null;
}
