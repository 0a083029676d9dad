/** Periods are `2025-06`, `2025-Q2`, `2025` or `2025-01/2025-06`. */
import { fills } from './fills';
import type { Language } from './format';

const pad = (value: number): string => String(value).padStart(2, '0');

/** First and last month of a period as `2025-06`; null for a text that is no period, and for one that ends before it begins. */
export function monthsOf(period: string): { first: string; last: string } | null {
  const range = /^(\d{4}-(?:0[1-9]|1[0-2]))(?:\/(\d{4}-(?:0[1-9]|1[0-2])))?$/.exec(period);
  if (range?.[1]) {
    const [, first, last = first] = range;
    return first <= last ? { first, last } : null;
  }
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
  if (quarter) {
    const last = Number(quarter[2]) * 3;
    return { first: `${quarter[1]}-${pad(last - 2)}`, last: `${quarter[1]}-${pad(last)}` };
  }
  return /^\d{4}$/.test(period) ? { first: `${period}-01`, last: `${period}-12` } : null;
}

/** Last month of the period, 1 to 12; null for a text that is no period. */
export function monthOf(period: string): number | null {
  const months = monthsOf(period);
  return months ? Number(months.last.slice(5)) : null;
}

/** Months the period covers; null for a text that is no period. */
export function monthCountOf(period: string): number | null {
  const months = monthsOf(period);
  if (!months) return null;
  const [from, to] = [months.first, months.last].map(
    (month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)),
  );
  return (to ?? 0) - (from ?? 0) + 1;
}

const monthAt = (index: number): string => `${Math.floor(index / 12)}-${pad((index % 12) + 1)}`;
const indexOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;

/** All months of a period, oldest first; empty for a text that is no period. */
export function monthsIn(period: string): string[] {
  const months = monthsOf(period);
  if (!months) return [];
  const [from, to] = [indexOf(months.first), indexOf(months.last)];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, n) => monthAt(from + n));
}

/** Months before the first of the period, newest first. */
export function monthsBefore(period: string, count: number): string[] {
  const first = monthsOf(period)?.first;
  return first === undefined
    ? []
    : Array.from({ length: count }, (_, back) => monthAt(indexOf(first) - 1 - back));
}

/** What months from one to another are called: a quarter and a year by their names. */
function called(first: number, last: number): string {
  const year = monthAt(first).slice(0, 4);
  if (last === first) return monthAt(first);
  if (last === first + 2 && first % 3 === 0) return `${year}-Q${(first % 12) / 3 + 1}`;
  return last === first + 11 && first % 12 === 0 ? year : `${monthAt(first)}/${monthAt(last)}`;
}

/** The period of the same length that lies some months away. */
function moved(period: string, by: number): string | null {
  const months = monthsOf(period);
  return months && called(indexOf(months.first) + by, indexOf(months.last) + by);
}

/** The period of the same length just before; null for a text that is no period. */
export const sameLengthBefore = (period: string): string | null =>
  moved(period, -(monthCountOf(period) ?? 0));

/** The same period of the year before. */
export const yearBefore = (period: string): string | null => moved(period, -12);

/** Last day of the period, `2025-06-30`; null for a text that is no period. */
export function lastDayOf(period: string): string | null {
  const last = monthsOf(period)?.last;
  if (!last) return null;
  const days = new Date(Date.UTC(Number(last.slice(0, 4)), Number(last.slice(5)), 0)).getUTCDate();
  return `${last}-${pad(days)}`;
}

/** A day some days later, `2026-11-30`. */
export function addDays(day: string, days: number): string {
  const moved = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** Days from one day to another, negative when it is over; both `2026-11-30`. */
export const daysBetween = (from: string, to: string): number =>
  Math.round(
    (Date.parse(`${to.slice(0, 10)}T00:00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00:00Z`)) / 86_400_000,
  );

/** The day some working days later. `works` tells which days are worked, see `worksBy`. */
export function addWorkdays(day: string, days: number, works: (day: string) => boolean): string {
  let at = day.slice(0, 10);
  for (let left = days; left > 0;) {
    at = addDays(at, 1);
    if (works(at)) left -= 1;
  }
  return at;
}

/** A period as a script writes it, 2026年12月; a text that is no period stays as it is. */
export function periodInScript(period: string, language: Language): string {
  const words = fills[language];
  const month = (text: string): string => words.month(Number(text.slice(0, 4)), Number(text.slice(5)));
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
  if (quarter) return words.quarter(Number(quarter[1]), Number(quarter[2]));
  if (/^\d{4}$/.test(period)) return words.year(Number(period));
  const months = monthsOf(period);
  if (!months) return period;
  return months.first === months.last
    ? month(months.first)
    : words.span(month(months.first), month(months.last));
}
