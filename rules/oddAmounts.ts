/** Amounts whose digits are grouped as nobody groups them: 6 5600, 65,60,00.00, 656 000,00, 1.860.000,00. */
import type { Found } from './amountWords';

const gap = "(?:,\\n|\\n,|[ ,.'\\n])";
const run = new RegExp(`(?<!\\d|\\d[.,])\\d+(?:${gap}\\d+)+(?!\\d)`, 'g');

/** What is read without joining anything: thousands set apart, a decimal point, digits one by one. */
const regular = /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)(?:\.\d+)?$|^\d(?: \d)+$/;

/** Behind the last comma or point: cents, when there are one or two digits. */
const cents = /[.,](\d{1,2})$/;

/**
 * Such amounts in a folded text, in yuan; `scaleAt` tells what a number that ends at a place is counted in. Each is a
 * guess, so it tells something only when it is met to the cent.
 */
export function oddAmounts(text: string, scaleAt: (end: number) => number): Found[] {
  return [...text.matchAll(run)].flatMap(({ index, 0: digits }) => {
    if (regular.test(digits)) return [];
    const fraction = cents.exec(digits)?.[1];
    const integer = digits.slice(0, fraction ? -fraction.length : undefined).replace(/\D/g, '');
    const number = Number(`${integer}.${fraction ?? 0}`) * scaleAt(index + digits.length);
    return [{ start: index, length: digits.length, amount: Math.round(number * 100) / 100, step: 0.01 }];
  });
}
