import { folded } from '../../text';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function day(year: number, month: number, date: number): string | null {
  const days = month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0;
  if (year < 1900 || year > 2199 || date < 1 || date > days) return null;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${year}-${two(month)}-${two(date)}`;
}

/**
 * A day as `2025-06-30`; null for a text that is no day, has no year, or whose month could be its day. A time
 * behind it is left out.
 */
export function isoDay(text: string): string | null {
  const [date = ''] = text
    .normalize('NFKC')
    .trim()
    .split(/(?<=\d|日)[\sT]+(?=\d{1,2}:\d\d)/);
  const plain = folded(date);
  const numbers =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(plain) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(plain);
  if (numbers) return day(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]));
  const worded =
    /^(?<d>\d{1,2})[-.]?(?<m>[a-z]{3})[a-z]*[-.,]?(?<y>\d{4})$/i.exec(plain) ??
    /^(?<m>[a-z]{3})[a-z]*\.?(?<d>\d{1,2}),(?<y>\d{4})$/i.exec(plain);
  if (worded?.groups) {
    const { y, m, d } = worded.groups;
    return day(Number(y), MONTHS.indexOf(m!.toLowerCase()) + 1, Number(d));
  }
  const behind = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(plain);
  if (!behind) return null;
  const [, first, second, year] = behind.map(Number) as [number, number, number, number];
  if (first > 12) return day(year, second, first);
  return second > 12 || first === second ? day(year, first, second) : null;
}

/** Keys of a row for its day: `dateText` keeps what stands there when the day cannot be told. */
export function dayOf(text: string): { date: string | null; dateText?: string } {
  const date = isoDay(text);
  return date || !text ? { date } : { date, dateText: text };
}
