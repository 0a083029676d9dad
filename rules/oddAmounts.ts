/** Amounts whose digits are grouped as nobody groups them: 6 5600, 65,60,00.00, 656 000,00, 1.860.000,00. */
import type { Found } from './amountWords';

const gap = "(?:,\\n|\\n,|[ ,.'\\n])";
const run = new RegExp(`(?<!\\d|\\d[.,])\\d+(?:${gap}\\d+)+(?!\\d)(?:\\s*(万|亿))?`, 'g');

/** What is read without joining anything: thousands set apart, a decimal point, digits one by one. */
const regular = /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)(?:\.\d+)?$|^\d(?: \d)+$/;

/** Behind the last comma or point: cents, when there are one or two digits. */
const cents = /[.,](\d{1,2})$/;

/** Such amounts in a folded text, in yuan. Each is a guess, so it tells something only when it is met to the cent. */
export function oddAmounts(text: string): Found[] {
  return [...text.matchAll(run)].flatMap((match) => {
    const [whole, scale] = match;
    const digits = scale ? whole.slice(0, -scale.length).trimEnd() : whole;
    if (regular.test(digits)) return [];
    const fraction = cents.exec(digits)?.[1];
    const integer = digits.slice(0, fraction ? -fraction.length : undefined).replace(/\D/g, '');
    const unit = scale === '万' ? 1e4 : scale === '亿' ? 1e8 : 1;
    const amount = Math.round(Number(`${integer}.${fraction ?? 0}`) * unit * 100) / 100;
    return [{ start: match.index, length: digits.length, amount, step: 0.01 }];
  });
}
