/** Has the same anomaly been there in an earlier period of the same client? */
import { monthsOf } from './period';

/** One anomaly of one period. */
export interface Occurrence {
  period: string;
  rule: string;
}

const lastMonth = (period: string): string => monthsOf(period)?.last ?? '';

/**
 * Earlier periods in which a rule fired, oldest first, by rule; rules for which it is the first time are left out.
 * @param known occurrences of any period of one client, in any order, repetitions included
 */
export function recurrences(known: readonly Occurrence[], period: string): Record<string, string[]> {
  const before = monthsOf(period)?.first;
  if (before === undefined) return {};
  const found = new Map<string, Set<string>>();
  for (const { rule, period: other } of known) {
    const last = lastMonth(other);
    // A year that holds the month, or a period that ends in it, is the same finding seen once more.
    if (last === '' || last >= before) continue;
    found.set(rule, (found.get(rule) ?? new Set()).add(other));
  }
  return Object.fromEntries(
    [...found].map(([rule, periods]) => [
      rule,
      [...periods].sort((a, b) => lastMonth(a).localeCompare(lastMonth(b)) || a.localeCompare(b)),
    ]),
  );
}
