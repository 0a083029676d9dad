import type { Fact, Facts, Missing, Statement } from '../rules/reading';

/** A statement with its place among those of its frame, by which a cell's address names it. */
export interface PlacedStatement {
  statement: Statement;
  /** Period of the statement. */
  period: string;
  /** Milliseconds since the epoch. */
  readAt: number;
  /** Index among the statements of its frame. */
  index: number;
}

/** Numbers the statements of a joined reading frame by frame, as addresses count them. */
export function placeStatements(statements: readonly Statement[], period: string, readAt: number): PlacedStatement[] {
  const seen = new Map<string, number>();
  return statements.map((statement) => {
    const frame = statement.frame.join('.');
    const index = seen.get(frame) ?? 0;
    seen.set(frame, index + 1);
    return { statement, period, readAt, index };
  });
}

/** Last month of a period, 1 to 12; null when it is not of the forms of a reading. */
export function lastMonth(period: string): number | null {
  const last = period.split('/').pop() ?? '';
  const quarter = /^\d{4}-Q([1-4])$/.exec(last)?.[1];
  if (quarter) return Number(quarter) * 3;
  const month = /^\d{4}-(\d\d)$/.exec(last)?.[1];
  if (month) return Number(month) >= 1 && Number(month) <= 12 ? Number(month) : null;
  return /^\d{4}$/.test(last) ? 12 : null;
}

/**
 * The facts that a page gives as they stand, without adding anything up: the month of its period.
 * Sums over accounts are the reductions' of `rules`, over the statements as `placeStatements` gives them.
 */
export function factsOf(period: string | null): Facts {
  const month = period === null ? null : lastMonth(period);
  const known: Record<string, Fact> = month === null ? {} : { month: { name: 'month', value: month, sources: [] } };
  const missing: Record<string, Missing[]> = month === null ? { month: [{ why: 'fact' }] } : {};
  return { known, missing };
}
