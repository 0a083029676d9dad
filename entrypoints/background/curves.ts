/** How the figures of a client's anomalies have run over its own last year. */
import { curves, type Curve } from '../../rules/curve';
import type { PeriodFacts } from '../../rules/history';
import { packsFor } from '../../rules/packs/choose';
import type { Facts } from '../../rules/reading';
import type { Verdict } from '../../rules/verdict';
import type { Client } from '../../storage/records';
import { archiveFacts } from './figures';
import { earlierFacts } from './history';
import { packsInUse } from './packs';

/** By rule, for what fires; `facts` are those of the period under view. */
export async function curvesOf(
  client: Client,
  period: string,
  facts: Facts,
  verdicts: readonly Verdict[],
  today: string,
): Promise<Record<string, Curve>> {
  const firing = verdicts.flatMap(({ status, rule }) => (status === 'fires' ? [rule] : []));
  if (firing.length === 0) return {};
  const archive = archiveFacts(client).known;
  const earlier = (await earlierFacts(client, period)).map((one): PeriodFacts => ({
    period: one.period,
    facts: { ...one.facts, known: { ...archive, ...one.facts.known } },
  }));
  const packs = packsFor(await packsInUse(), facts);
  return curves(firing, { packs, now: { period, facts }, earlier, today });
}
