/** The days by which something has to be said or done. */
import { calendarFor, holidaysOf, worksBy, type Calendar, type Holiday } from './calendar';
import type { Pack } from './pack';
import { parameterAt, refOf } from './parameters';
import { addDays, daysBetween, lastDayOf, monthCountOf, monthOf, monthsOf } from './period';
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

/** Whether a holiday of several days lies in the days `from` to `to`. */
function isLongWithin(holiday: Holiday, from: string, to: string): boolean {
  const end = addDays(holiday.from, LONG_HOLIDAY - 1);
  return !holiday.works && holiday.to >= end && holiday.from <= to && from <= holiday.to;
}

/** The first worked day from this one on, in a year whose holidays are known; null in any other. */
function workedFrom(packs: readonly Pack[], day: string): string | null {
  if (!calendarFor(packs, day.slice(0, 4))) return null;
  const works = worksBy(packs);
  let at = day;
  while (!works(at)) at = addDays(at, 1);
  return at;
}

/** The last day to file in a month as the tax authority has announced it, and whose list says so. */
function announcedIn(packs: readonly Pack[], month: string): { day: string; calendar: Calendar } | null {
  for (const { calendar } of packs) {
    const found = calendar?.filing.find((one) => one.month === month);
    if (calendar && found) return { day: found.last, calendar };
  }
  return null;
}

/** The end of the term that this day would be, as the holidays move it; null when only the authority can tell. */
function movedFrom(packs: readonly Pack[], end: string, last: string): string | null {
  const long = holidaysOf(packs).some((holiday) => isLongWithin(holiday, addDays(end, 1), last));
  return long ? null : workedFrom(packs, last);
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
 * The last day to file the returns of a period: the one that was announced, else the term moved off the days that
 * are not worked. Null when it is not known: no pack has the term or the holidays of that year, no return may be due
 * for the period, or a long holiday lies within the term and nobody has entered what was announced.
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
  const announced = announcedIn(packs, last.slice(0, 7));
  const calendar = announced?.calendar ?? calendarFor(packs, last.slice(0, 4));
  const day = announced?.day ?? movedFrom(packs, end, last);
  if (!calendar || !day) return null;
  return { day, param: refOf(parameter, null), calendar: { source: calendar.source, grade: calendar.grade } };
}

/**
 * The facts with the days left to file the period: 0 on the last day, negative afterwards. Where the calendar tells,
 * it takes the place of what was entered: a count of days is right for one day alone.
 */
export function withDeadline(facts: Facts, packs: readonly Pack[], period: string, today: string): Facts {
  const deadline = filingDeadline(packs, period, filesMonthly(facts));
  if (!deadline) return facts;
  const name = 'days_to_deadline';
  const missing = { ...facts.missing };
  Reflect.deleteProperty(missing, name);
  const fact = { name, value: daysBetween(today, deadline.day), sources: [] };
  return { known: { ...facts.known, [name]: fact }, missing };
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
