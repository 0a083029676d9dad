import type { TrialBalanceColumn, TrialBalanceRow } from '../../../rules/reading';

/** One account may stand on both sides for a reason of its own. */
const FEW = 2;

/** The columns that would have changed places. */
export const EXCHANGED: readonly TrialBalanceColumn[] = [
  'opening_debit', 'opening_credit', 'debit', 'credit',
]; // prettier-ignore

const isBoth = (debit: number | null, credit: number | null): boolean => Boolean(debit) && Boolean(credit);

const exceeds = (one: number | null, other: number | null, room: number): boolean =>
  one !== null && other !== null && one > other + room;

/**
 * Whether opening balances and movements stand under each other's headings, which no roll-forward tells: accounts
 * begin on both sides at once, end on one, and none moves on both; or they move by more in the period than in its
 * year, and the opening balances do not.
 */
export function areExchanged(rows: readonly TrialBalanceRow[], room: number): boolean {
  const leaves = rows.filter(({ leaf }) => leaf);
  const begun = leaves.filter(
    (row) => isBoth(row.opening_debit, row.opening_credit) && !isBoth(row.closing_debit, row.closing_credit),
  );
  if (begun.length >= FEW && !rows.some((row) => isBoth(row.debit, row.credit))) return true;
  const overYear = leaves.filter(
    (row) => exceeds(row.debit, row.ytd_debit, room) || exceeds(row.credit, row.ytd_credit, room),
  );
  return (
    overYear.length >= FEW &&
    leaves.some((row) => Boolean(row.opening_debit) || Boolean(row.opening_credit)) &&
    !leaves.some(
      (row) =>
        exceeds(row.opening_debit, row.ytd_debit, room) || exceeds(row.opening_credit, row.ytd_credit, room),
    )
  );
}

/** The rows without what stands in those columns. */
export const withoutExchanged = (rows: readonly TrialBalanceRow[]): TrialBalanceRow[] =>
  rows.map((row) => ({ ...row, opening_debit: null, opening_credit: null, debit: null, credit: null }));
