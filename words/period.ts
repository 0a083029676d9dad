import type { Say } from './catalogue';

function monthOf(text: string): { year: string; month: number } | null {
  const found = /^(\d{4})-(\d{2})$/.exec(text);
  return found?.[1] && found[2] ? { year: found[1], month: Number(found[2]) } : null;
}

function nameOf(month: number, say: Say): string {
  return say(`month_${month as 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12}`);
}

/** `2026-10`, `2026-Q2`, `2026` or `2026-01/2026-06` in the words of the interface; anything else as it is. */
export function periodWords(value: string, say: Say): string {
  const [from = '', to] = value.split('/');
  if (to !== undefined) {
    const first = monthOf(from);
    const last = monthOf(to);
    if (!first || !last) return value;
    return first.year === last.year
      ? say('period_range', { year: first.year, from: nameOf(first.month, say), to: nameOf(last.month, say) })
      : say('period_span', { from: periodWords(from, say), to: periodWords(to, say) });
  }
  const month = monthOf(value);
  if (month) return say('period_month', { year: month.year, month: nameOf(month.month, say) });
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
  if (quarter?.[1] && quarter[2]) return say('period_quarter', { year: quarter[1], quarter: quarter[2] });
  return /^\d{4}$/.test(value) ? say('period_year', { year: value }) : value;
}

/** A month without its year, `10月`; any other period as `periodWords` has it. */
export function shortPeriodWords(value: string, say: Say): string {
  const month = monthOf(value);
  return month ? say('month_name', { month: nameOf(month.month, say) }) : periodWords(value, say);
}
