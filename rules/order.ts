import type { Severity, Verdict } from './verdict';

const ranks: Record<Severity, number> = { major: 4, warning: 3, reminder: 2, note: 1 };
const states: Record<Verdict['status'], number> = { fires: 3, unknown: 2, quiet: 1 };

/** Higher is graver. */
export const severityRank = (severity: Severity): number => ranks[severity];

const amount = ({ figure }: Verdict): number => (figure?.unit === 'money' ? Math.abs(figure.value) : 0);

/** Without a day a verdict comes after every day. */
const dayOf = ({ due }: Verdict): string => due ?? '9999-12-31';

/**
 * What fires first, then what cannot be judged; the gravest first, then what is due first, then the largest amount,
 * then by name.
 */
export function inOrder(verdicts: readonly Verdict[]): Verdict[] {
  return [...verdicts].sort(
    (a, b) =>
      states[b.status] - states[a.status] ||
      ranks[b.severity] - ranks[a.severity] ||
      dayOf(a).localeCompare(dayOf(b)) ||
      amount(b) - amount(a) ||
      a.rule.localeCompare(b.rule),
  );
}
