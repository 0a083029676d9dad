/** Anomalies that were put aside: until when, and what brings them back. */
import { severityRank } from './order';
import { monthsOf } from './period';
import type { Severity, Verdict } from './verdict';

export interface PutAside {
  rule: string;
  reason: string;
  /** Last day, `2026-10-31`; null for good. */
  until: string | null;
  /** For this one period; null for every period. */
  period: string | null;
  /** How grave it was when it was put aside. */
  severity: Severity;
}

/** `over`: the day has passed. `graver`: it is graver than it was. */
export type Return = 'over' | 'graver';

export interface Split<S extends PutAside> {
  /** What is shown as ever, in its order. */
  verdicts: Verdict[];
  aside: { verdict: Verdict; by: S }[];
  /** Why something that was put aside is shown again, by rule. */
  returned: Record<string, { by: S; because: Return }>;
}

const samePeriod = (a: string, b: string): boolean => {
  const [x, y] = [monthsOf(a), monthsOf(b)];
  return a === b || (x !== null && y !== null && x.first === y.first && x.last === y.last);
};

/** Whether the day of a suppression has passed. */
export const isOver = ({ until }: Pick<PutAside, 'until'>, today: string): boolean =>
  until !== null && until < today;

/** The one that speaks for a rule in a period: one for this very period before one for all of them. */
function speaking<S extends PutAside>(all: readonly S[], rule: string, period: string): S | null {
  const own = all.filter((one) => one.rule === rule);
  return (
    own.find((one) => one.period !== null && samePeriod(one.period, period)) ??
    own.find((one) => one.period === null) ??
    null
  );
}

/**
 * Takes out of the verdicts what fires and was put aside. What may not be put aside, is over or has become graver
 * stays; the last two with a remark.
 * @param today day, `2026-11-21`
 */
export function splitAside<S extends PutAside>(
  verdicts: readonly Verdict[],
  suppressions: readonly S[],
  { period, today }: { period: string; today: string },
): Split<S> {
  const split: Split<S> = { verdicts: [], aside: [], returned: {} };
  for (const verdict of verdicts) {
    const by = verdict.status === 'fires' ? speaking(suppressions, verdict.rule, period) : null;
    if (!by || verdict.suppressible === false) {
      split.verdicts.push(verdict);
      continue;
    }
    const because: Return | null = isOver(by, today)
      ? 'over'
      : severityRank(verdict.severity) > severityRank(by.severity)
        ? 'graver'
        : null;
    if (because === null) split.aside.push({ verdict, by });
    else {
      split.verdicts.push(verdict);
      split.returned[verdict.rule] = { by, because };
    }
  }
  return split;
}
