/** What would be said otherwise of a client once other packs judge it. */
import { severityRank } from './order';
import type { Severity, Text, Verdict } from './verdict';

/** How grave it fires; otherwise why it does not. `absent`: no such rule. */
export type Outcome = Severity | 'quiet' | 'unknown' | 'absent';

export interface VerdictChange {
  rule: string;
  title: Text;
  figure: Verdict['figure'];
  before: Outcome;
  after: Outcome;
}

const outcomeOf = (verdict: Verdict | undefined): Outcome =>
  verdict === undefined ? 'absent' : verdict.status === 'fires' ? verdict.severity : verdict.status;

const fires = (outcome: Outcome): outcome is Severity =>
  outcome !== 'quiet' && outcome !== 'unknown' && outcome !== 'absent';

const rank = (outcome: Outcome): number => (fires(outcome) ? severityRank(outcome) : 0);

/** Rules that start or stop to fire, or fire more or less gravely; the gravest first. */
export function verdictChanges(before: readonly Verdict[], after: readonly Verdict[]): VerdictChange[] {
  const old = new Map(before.map((verdict) => [verdict.rule, verdict]));
  const fresh = new Map(after.map((verdict) => [verdict.rule, verdict]));
  const changes = [...new Set([...old.keys(), ...fresh.keys()])].flatMap((rule): VerdictChange[] => {
    const [was, is] = [old.get(rule), fresh.get(rule)];
    const outcomes = { before: outcomeOf(was), after: outcomeOf(is) };
    if (outcomes.before === outcomes.after || !(fires(outcomes.before) || fires(outcomes.after))) return [];
    const shown = fires(outcomes.after) ? (is ?? was) : (was ?? is);
    return shown ? [{ rule, title: shown.title, figure: shown.figure, ...outcomes }] : [];
  });
  return changes.sort(
    (a, b) =>
      Math.max(rank(b.before), rank(b.after)) - Math.max(rank(a.before), rank(a.after)) ||
      a.rule.localeCompare(b.rule),
  );
}
