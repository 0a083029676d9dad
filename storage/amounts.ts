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

/** Whose amount is this? With `within` (yuan), of figures that are off by less than that, too. */
export interface AmountIndex {
  /** Clients other than this one in whose statements the amount stands. */
  others(amount: number, within?: number): string[];
  /** Whether it stands in this client's own statements. */
  own(amount: number, within?: number): boolean;
}

/**
 * A rounded amount tells whose it is only where figures are few: with more than this many different ones of others
 * within ten times its rounding, it may stand for any of them, or for none.
 */
const CROWD = 2;
const NEIGHBOURHOOD = 10;

/** A figure so close to the rounded one was round itself, however many stand around it. */
const ROUND = 1e-5;

/** Collects statements one by one, so that they need not be held at once. */
export function createAmountIndex(clientId: string): AmountIndex & { add(row: StoredStatement): void } {
  const owners = new Map<number, Set<string>>();
  let sorted: number[] | null = null;

  /** Figures less than `distance` (fen) away. */
  function near(middle: number, distance: number): number[] {
    sorted ??= [...owners.keys()].sort((a, b) => a - b);
    const start = firstAbove(sorted, middle - distance);
    return sorted.slice(start, firstAbove(sorted, middle + distance - 1e-6));
  }
  const othersOf = (key: number): string[] =>
    [...(owners.get(key) ?? [])].filter((owner) => owner !== clientId);

  return {
    add(row) {
      sorted = null;
      for (const amount of amountsOf(row.statement)) {
        const key = fen(amount);
        const clients = owners.get(key);
        if (clients) clients.add(row.clientId);
        else owners.set(key, new Set([row.clientId]));
      }
    },
    others(amount, within = 0) {
      const key = fen(amount);
      const step = within * 100;
      if (step <= 1) return othersOf(key);
      const around = near(key, step * NEIGHBOURHOOD).filter((other) => othersOf(other).length > 0);
      const reach = around.length > CROWD ? Math.min(step, key * ROUND) : step;
      const meant = around.filter((other) => Math.abs(other - key) < reach);
      return [...new Set(meant.flatMap(othersOf))];
    },
    own(amount, within = 0) {
      const step = within * 100;
      const keys = step <= 1 ? [fen(amount)] : near(fen(amount), step);
      return keys.some((key) => owners.get(key)?.has(clientId) ?? false);
    },
  };
}

/** Index of the first number of an ascending list that is greater than `limit`. */
function firstAbove(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Infinity) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}
