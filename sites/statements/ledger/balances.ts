import type { LedgerRow as Row } from '../../../rules/reading';

/** A row's balance, debit positive; its sign alone where the page says no side. */
export const signed = ({ side, balance }: Row): number | null =>
  balance === null ? null : side === 'credit' ? -balance : balance;

const moved = ({ debit, credit, carried }: Row): number | null =>
  carried ? 0 : debit === null || credit === null ? null : debit - credit;

interface Link {
  row: Row;
  /** What the row before and this row's movement make, and what is printed. */
  sum: number;
  printed: number;
}

/** Links of a chain from row to row, in the order given; `turned` where a debit makes the balance smaller. */
function links(chain: readonly Row[], turned: boolean): Link[] {
  return chain.slice(1).flatMap((row, n) => {
    const [start, movement, printed] = [signed(chain[n]!), moved(row), signed(row)];
    if (start === null || movement === null || printed === null) return [];
    return [{ row, sum: start + (turned ? -movement : movement), printed }];
  });
}

/**
 * Rows of one account whose balance is not the one before and their own movement; `chain` are its rows as
 * printed, without one lost between them. Ledgers run down or up the page, and without a side credit accounts
 * print their balance positive: the reading with the fewest breaks counts. `unit` is in yuan.
 */
export function breaksIn(chain: readonly Row[], unit: number): Link[] {
  const room = unit === 1 ? 0.005 : 0.015 * unit;
  const sided = chain.some(({ side }) => side === 'debit' || side === 'credit');
  const readings = [chain, [...chain].reverse()].flatMap((order) =>
    (sided ? [false] : [false, true]).map((turned) =>
      links(order, turned).filter(({ sum, printed }) => Math.abs(sum - printed) > room + 1e-6),
    ),
  );
  return readings.reduce((fewest, breaks) => (breaks.length < fewest.length ? breaks : fewest));
}
