import type { Say } from './catalogue';
import { periodWords } from './period';

/** Periods named one by one. */
const NAMED = 4;

const named = (periods: readonly string[], say: Say): string =>
  periods
    .slice(-NAMED)
    .map((one) => periodWords(one, say))
    .join(say('comma_list'));

/** 以前有过：2026年8月、2026年9月 */
export function beforeWords(periods: readonly string[], say: Say): string {
  return say('again_before', { periods: named(periods, say) });
}

/** 又发生：第 3 期; null for the first time. */
export function againWords(periods: readonly string[], say: Say): string | null {
  return periods.length === 0 ? null : say('again', { count: periods.length + 1 });
}

/** What the note of an anomaly begins with when it was there before; empty for the first time. */
export function noteAgain(periods: readonly string[], say: Say): string {
  return periods.length === 0 ? '' : say('note_again', { periods: named(periods, say) });
}
