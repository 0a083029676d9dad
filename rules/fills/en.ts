import type { Fills } from './index';

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const two = (value: number): string => String(value).padStart(2, '0');

/** Days and months as ISO 8601 writes them, which no reader turns around. */
export const english: Fills = {
  money: (amount) => `CNY ${amount}`,
  day: ({ year, month, date, weekday }) => `${weekdays[weekday] ?? ''} ${year}-${two(month)}-${two(date)}`,
  month: (year, month) => `${year}-${two(month)}`,
  quarter: (year, quarter) => `${year}-Q${quarter}`,
  year: (year) => String(year),
  span: (from, to) => `${from} to ${to}`,
};
