import { fixed, grouped, percent } from './decimals';
import { fills } from './fills';
import type { Unit } from './verdict';

export type Language = 'zh-CN' | 'en';

/** Formats a placeholder may ask for. */
export const formats = ['money', 'pct', 'date', 'count', 'text'] as const;
export type Format = (typeof formats)[number];

/** Yuan with thousands separators and two decimals; a negative is `-1,234.00`. */
export const formatAmount = (value: number): string => grouped(fixed(value, 2));

const formatCount = (value: number): string =>
  grouped(Number.isInteger(value) ? String(value) : fixed(value, 2));

/** A figure as it stands in a sum. */
export function formatFigure(value: number | boolean | string, unit: Unit): string {
  if (typeof value !== 'number') return String(value);
  switch (unit) {
    case 'money':
      return formatAmount(value);
    case 'rate':
      return percent(value);
    case 'count':
      return formatCount(value);
    default:
      return String(value);
  }
}

/** The format that suits a unit. */
export function formatOf(unit: Unit): Format {
  const suits: Record<Unit, Format> = {
    money: 'money',
    rate: 'pct',
    count: 'count',
    boolean: 'text',
    text: 'text',
    month: 'text',
  };
  return suits[unit];
}

function formatDay(day: string, language: Language): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const weekday = new Date(Date.UTC(year, month - 1, date)).getUTCDay();
  return fills[language].day({ year, month, date, weekday });
}

/** A percentage in a text for a client: as in the sum, without zeros that say nothing. */
const formatPercent = (value: number): string => percent(value).replace(/\.?0+%$/, '%');

/**
 * A value in a text that a client reads. Days are `2026-11-30`, rates are fractions, money is yuan unless `bare`:
 * then nobody has said of which country it is, and it stands without a currency.
 */
export function formatForClient(
  value: number | boolean | string,
  format: Format,
  language: Language,
  bare = false,
): string {
  if (format === 'date')
    return /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? formatDay(String(value), language) : String(value);
  if (typeof value !== 'number') return String(value);
  switch (format) {
    case 'money':
      return bare ? formatAmount(value) : fills[language].money(formatAmount(value));
    case 'pct':
      return formatPercent(value);
    case 'count':
      return formatCount(value);
    default:
      return String(value);
  }
}
