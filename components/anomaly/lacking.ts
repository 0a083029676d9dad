import type { Missing } from '../../rules/reading';
import type { Verdict } from '../../rules/verdict';
import { missingName } from '../words';

/** One thing that is missing, and the anomalies that wait for it. */
export interface Lack {
  name: string;
  missing: Missing;
  verdicts: Verdict[];
}

/**
 * What is missing, each named once: persons first, because one click settles them, then what settles most.
 * An anomaly that lacks several things stands under each of them.
 */
export function lacksOf(verdicts: readonly Verdict[]): Lack[] {
  const lacks = new Map<string, Lack>();
  for (const verdict of verdicts) {
    for (const missing of verdict.missing) {
      const name = missingName(missing);
      const lack = lacks.get(name) ?? { name, missing, verdicts: [] };
      if (!lack.verdicts.includes(verdict)) lack.verdicts.push(verdict);
      lacks.set(name, lack);
    }
  }
  return [...lacks.values()].sort(
    (a, b) =>
      Number(b.missing.why === 'person') - Number(a.missing.why === 'person') ||
      b.verdicts.length - a.verdicts.length,
  );
}
