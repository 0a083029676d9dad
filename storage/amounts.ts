import type { Statement } from '../rules/reading';
import type { StoredStatement } from './records';

/** Whole fen without its sign: two figures that read alike are alike. */
function fen(amount: number): number {
  return Math.abs(Math.round(amount * 100));
}

/** Columns of numbers that are no amounts. */
const OTHER_NUMBERS: ReadonlySet<string> = new Set(['rate', 'attachments']);

/** Every amount printed in a statement, in yuan; texts, codes and blanks are none. */
export function amountsOf(statement: Statement): number[] {
  const totals = statement.kind === 'trial-balance' ? Object.values(statement.totals ?? {}) : [];
  const cells = statement.rows.flatMap((row) =>
    Object.entries(row).flatMap(([column, cell]: [string, unknown]): unknown[] => {
      if (OTHER_NUMBERS.has(column)) return [];
      // Columns that differ from page to page (a return's, an ageing's) stand in a record of their own.
      return typeof cell === 'object' && cell !== null ? Object.values(cell) : [cell];
    }),
  );
  return [...totals, ...cells].filter((cell): cell is number => typeof cell === 'number' && cell !== 0);
}

/** Whose amount is this? */
export interface AmountIndex {
  /** Clients other than this one in whose statements the amount stands. */
  others(amount: number): string[];
  /** Whether it stands in this client's own statements. */
  own(amount: number): boolean;
}

/** Collects statements one by one, so that they need not be held at once. */
export function createAmountIndex(clientId: string): AmountIndex & { add(row: StoredStatement): void } {
  const owners = new Map<number, Set<string>>();
  return {
    add(row) {
      for (const amount of amountsOf(row.statement)) {
        const key = fen(amount);
        const clients = owners.get(key);
        if (clients) clients.add(row.clientId);
        else owners.set(key, new Set([row.clientId]));
      }
    },
    others: (amount) => [...(owners.get(fen(amount)) ?? [])].filter((owner) => owner !== clientId),
    own: (amount) => owners.get(fen(amount))?.has(clientId) ?? false,
  };
}
