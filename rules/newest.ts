import { monthsOf } from './period';

/** The period that ends last; of those that end together the longest. Null when none of them is one. */
export function newestPeriod(periods: readonly string[]): string | null {
  const spans = periods.flatMap((period) => {
    const span = monthsOf(period);
    return span ? [{ period, ...span }] : [];
  });
  spans.sort((a, b) => b.last.localeCompare(a.last) || a.first.localeCompare(b.first));
  return spans[0]?.period ?? null;
}
