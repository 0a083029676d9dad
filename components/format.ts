/** Figures, days and periods as accountants write them. Times are local, days are `2026-11-05`. */
import { fixed, grouped, percent } from '../rules/decimals';
import type { Unit } from '../rules/verdict';
import { periodWords, shortPeriodWords } from '../words/period';
import { t } from './i18n';

const DAY = 86_400_000;

/** Yuan: `1,234.00`, `-1,234.00`. */
export function money(value: number): string {
  return grouped(fixed(value, 2));
}

/** A share of 1 as percent: `0.47%`. */
export const rate = percent;

export function count(value: number): string {
  return grouped(Number.isInteger(value) ? String(value) : fixed(value, 2));
}

/** A value in its unit; text is left as it is. */
export function amount(value: number | boolean | string, unit: Unit): string {
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (typeof value === 'string')
    return unit === 'month' && /^\d{4}-\d{2}$/.test(value) ? period(value) : value;
  switch (unit) {
    case 'money':
      return money(value);
    case 'rate':
      return rate(value);
    case 'boolean':
      return t(value === 0 ? 'no' : 'yes');
    case 'month':
      return t('month_only', { month: value });
    default:
      return count(value);
  }
}

/** A period in the language of the panel. */
export function period(value: string): string {
  return periodWords(value, t);
}

/** A month without its year, in the language of the panel; any other period as `period` has it. */
export function shortPeriod(value: string): string {
  return shortPeriodWords(value, t);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** The local day of a moment. */
export function dayOf(ms: number): string {
  const date = new Date(ms);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function utc(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((utc(to) - utc(from)) / DAY);
}

export function addDays(day: string, days: number): string {
  return new Date(utc(day) + days * DAY).toISOString().slice(0, 10);
}

/** `11-13`, with the year when it is not this one. */
export function shortDay(day: string, now: number): string {
  return day.slice(0, 4) === dayOf(now).slice(0, 4) ? day.slice(5) : day;
}

/** `11-13 周五` */
export function longDay(day: string, now: number): string {
  const weekday = new Date(utc(day)).getUTCDay() as 0 | 1 | 2 | 3 | 4 | 5 | 6;
  return `${shortDay(day, now)} ${t(`weekday_${weekday}`)}`;
}

/** How near a due day is: the word, and whether it is past or close. */
export function due(day: string, now: number): { text: string; tone: 'late' | 'soon' | 'plain' } {
  const days = daysBetween(dayOf(now), day);
  if (days < 0) return { text: t('due_late', { days: -days }), tone: 'late' };
  if (days === 0) return { text: t('today'), tone: 'soon' };
  if (days === 1) return { text: t('tomorrow'), tone: 'soon' };
  return { text: shortDay(day, now), tone: 'plain' };
}

/** How long ago a day was: `今天`, `昨天`, `6 天前`. */
export function ago(day: string, now: number): string {
  const days = daysBetween(day, dayOf(now));
  if (days <= 0) return t('today');
  return days === 1 ? t('yesterday') : t('days_ago', { days });
}

/** `今天 09:36`, `昨天 17:02`, `11-06 09:36` */
export function when(ms: number, now: number): string {
  const date = new Date(ms);
  const clock = `${two(date.getHours())}:${two(date.getMinutes())}`;
  const day = dayOf(ms);
  const days = daysBetween(day, dayOf(now));
  if (days === 0) return `${t('today')} ${clock}`;
  if (days === 1) return `${t('yesterday')} ${clock}`;
  return `${shortDay(day, now)} ${clock}`;
}

/** The clock alone, `10:08`. */
export function clock(ms: number): string {
  const date = new Date(ms);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}
