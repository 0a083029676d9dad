import type { TrialBalanceRow } from '../../../rules/reading';
import { cents } from '../../numbers';

/** More would say nothing new: what breaks so often breaks for one reason. */
const ENOUGH = 3;
const HALF_CENT = 0.005;

const net = (debit: number | null, credit: number | null): number | null =>
  debit === null || credit === null ? null : cents(debit - credit);

/** What a row's opening balance and movements lead to, and its closing balance; null where one is not known. */
function rolled(row: TrialBalanceRow): { sums: [number, ...number[]]; closing: number } | null {
  const opening = net(row.opening_debit, row.opening_credit);
  const closing = net(row.closing_debit, row.closing_credit);
  if (opening === null || closing === null) return null;
  // Some carry the balance of the year's beginning, which the year's movements lead on from.
  const moved = [net(row.debit, row.credit), net(row.ytd_debit, row.ytd_credit)].filter(
    (one) => one !== null,
  );
  const [sum, ...others] = moved.map((by) => cents(opening + by));
  return sum === undefined ? null : { sums: [sum, ...others], closing };
}

/** Whether a row shows all that has to agree. */
export const isRolled = (row: TrialBalanceRow): boolean => rolled(row) !== null;

/**
 * A row's closing balance, and what its opening balance and its movements lead to; null where they agree or one is
 * not known. `coarse` is the largest unit of the columns, in yuan.
 */
export function rollOf(row: TrialBalanceRow, coarse: number): { printed: number; sum: number } | null {
  const room = (coarse === 1 ? HALF_CENT : HALF_CENT * coarse * 4) + 1e-6;
  const found = rolled(row);
  if (!found || found.sums.some((one) => Math.abs(one - found.closing) <= room)) return null;
  return { printed: found.closing, sum: found.sums[0] };
}

/** Whether the movements printed begin where the opening balances stand: those of a month do not begin with the year. */
export function leadOn(headings: readonly string[]): boolean {
  const says = (pattern: RegExp): boolean => headings.some((heading) => pattern.test(heading));
  return !says(/年初/) || says(/期初|月初|累计|本年/);
}

/**
 * Whether the balances printed as those of the beginning are the year's and not the period's: they are called so, and
 * the movements of the period do not lead on from them.
 */
export function isOfYear(
  headings: readonly string[],
  rows: readonly TrialBalanceRow[],
  coarse: number,
): boolean {
  const says = (pattern: RegExp): boolean => headings.some((heading) => pattern.test(heading));
  return (
    says(/年初/) &&
    !says(/期初|月初/) &&
    rows.some(
      (row) =>
        row.debit !== null &&
        row.credit !== null &&
        rollOf({ ...row, ytd_debit: null, ytd_credit: null }, coarse),
    )
  );
}

/**
 * Rows whose opening balance and movements do not lead to their closing balance: a column stands under another's
 * heading, or the books are wrong. Debit is positive; unknown figures are not judged. `coarse` is the largest unit
 * of the columns, in yuan.
 */
export function rollsThatDiffer(
  rows: readonly TrialBalanceRow[],
  coarse: number,
): { row: string; column: string; printed: string; sum: string }[] {
  return rows
    .flatMap((row) => {
      const found = rollOf(row, coarse);
      return found ? [{ row: row.code || row.name, column: 'closing', printed: found.printed.toFixed(2), sum: found.sum.toFixed(2) }] : [];
    })
    .slice(0, ENOUGH); // prettier-ignore
}
