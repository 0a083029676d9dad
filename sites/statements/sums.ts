import type { TrialBalanceColumn, TrialBalanceRow } from '../../rules/reading';
import { cents } from '../numbers';

/** Sum of a column over the leaf rows, or over the top accounts; cells that do not apply add nothing. */
export function sumOf(rows: readonly TrialBalanceRow[], column: TrialBalanceColumn, top = false): number {
  const counted = rows.filter((row) => (top ? row.path.indexOf('-') < 0 || !parented(rows, row) : row.leaf));
  return cents(counted.reduce((sum, row) => sum + (row[column] ?? 0), 0));
}

const parented = (rows: readonly TrialBalanceRow[], row: TrialBalanceRow): boolean =>
  rows.some((other) => !other.leaf && other !== row && row.path.startsWith(`${other.path}-`));

/**
 * Printed totals that agree neither with the leaf rows nor with the top accounts. Both are printed
 * in the field: a top account nets its sub-accounts, so the two sums differ on both sides alike.
 */
export function totalsThatDiffer(
  rows: readonly TrialBalanceRow[],
  totals: Partial<Record<TrialBalanceColumn, number>>,
  tolerance: number,
): { column: string; printed: string; sum: string }[] {
  return (Object.entries(totals) as [TrialBalanceColumn, number][]).flatMap(([column, value]) => {
    const sums = [sumOf(rows, column), sumOf(rows, column, true)];
    if (sums.some((sum) => Math.abs(sum - value) <= tolerance + 1e-9)) return [];
    return [{ column, printed: value.toFixed(2), sum: sums[0]!.toFixed(2) }];
  });
}

const PAIRS: [TrialBalanceColumn, TrialBalanceColumn][] = [
  ['opening_debit', 'opening_credit'],
  ['debit', 'credit'],
  ['closing_debit', 'closing_credit'],
];

/** Opening, movement and closing each agree over the leaf rows; null without a pair of columns. */
export function isBalanced(rows: readonly TrialBalanceRow[], tolerance: number): boolean | null {
  const pairs = PAIRS.filter((pair) => pair.every((column) => rows.some((row) => row[column] !== null)));
  if (!pairs.length) return null;
  return pairs.every(
    ([debit, credit]) => Math.abs(sumOf(rows, debit) - sumOf(rows, credit)) <= tolerance + 1e-9,
  );
}

/**
 * Every account shown has moved, the movements agree, and opening and closing miss nil by the same
 * amount: the tool leaves out accounts that did not move. Not a ledger out of balance, but a part of one.
 */
export function showsMovedOnly(rows: readonly TrialBalanceRow[], tolerance: number): boolean {
  const leaves = rows.filter(({ leaf }) => leaf);
  if (leaves.length < 2 || !leaves.every(({ debit, credit }) => debit || credit)) return false;
  const [opening, movement, closing] = PAIRS.map(([debit, credit]) =>
    cents(sumOf(rows, debit) - sumOf(rows, credit)),
  );
  return (
    Math.abs(movement!) <= tolerance &&
    Math.abs(opening!) > tolerance &&
    Math.abs(opening! - closing!) <= tolerance
  );
}
