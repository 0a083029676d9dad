import type { Deviation } from '../../rules/verdict';
import type { Expectation } from '../../storage/records';

/** The last judgement up to the end of each quarter of a year; null where nothing was known yet or the quarter has not begun. */
export function quarters(history: Expectation[], year: number, today: string): (Deviation | null)[] {
  const byDay = [...history].sort((a, b) => a.date.localeCompare(b.date));
  return [1, 2, 3, 4].map((quarter) => {
    const start = `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`;
    const end = `${year}-${String(quarter * 3).padStart(2, '0')}-31`;
    if (start > today) return null;
    return byDay.filter((one) => one.date <= end).at(-1)?.deviation ?? null;
  });
}
