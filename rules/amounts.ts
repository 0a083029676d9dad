/** Whether an amount is a figure of some client's books, to the cent and whichever sign. */
import type { Facts, Statement } from './reading';

const cents = (amount: number): number => Math.round(Math.abs(amount) * 100);

function amountsIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((inner) => (typeof inner === 'number' ? [inner] : []));
}

/** A test for the figures of one client: its facts, the cells behind them, and every row of its statements. */
export function figuresOf(facts: Facts, statements: readonly Statement[]): (amount: number) => boolean {
  const known = Object.values(facts.known).flatMap(({ value, sources }) => [
    ...amountsIn(value),
    ...sources.map((source) => source.value),
  ]);
  const rows = statements.flatMap((statement) => statement.rows.flatMap((row) => amountsIn(row)));
  const all = new Set([...known, ...rows].filter((amount) => amount !== 0).map(cents));
  return (amount) => all.has(cents(amount));
}
