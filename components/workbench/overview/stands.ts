import type { ClientStand } from '../../../messages';
import { severityRank } from '../../../rules/order';
import type { Severity } from '../../../rules/verdict';

/** The gravest first. */
export const severities: readonly Severity[] = ['major', 'warning', 'reminder', 'note'];

export type StandRow = Pick<ClientStand, 'clientId' | 'name' | 'period'> & ClientStand['anomalies'][number];

/** One row an anomaly: by severity, then by rule, then by client. */
export function flatten(stands: readonly ClientStand[]): StandRow[] {
  return stands
    .flatMap(({ clientId, name, period, anomalies }) =>
      anomalies.map((anomaly) => ({ clientId, name, period, ...anomaly })),
    )
    .sort(
      (a, b) =>
        severityRank(b.severity) - severityRank(a.severity) ||
        a.rule.localeCompare(b.rule) ||
        a.name.localeCompare(b.name),
    );
}

/** Anomalies of all clients by severity. */
export function countBySeverity(stands: readonly ClientStand[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { major: 0, warning: 0, reminder: 0, note: 0 };
  for (const { anomalies } of stands) for (const { severity } of anomalies) counts[severity] += 1;
  return counts;
}
