/** In which earlier periods an anomaly of a client was there before. */
import { judge } from '../../rules/evaluate';
import type { PeriodFacts } from '../../rules/history';
import type { Pack } from '../../rules/pack';
import { packsFor } from '../../rules/packs/choose';
import { recurrences, type Occurrence } from '../../rules/recurrence';
import type { Client } from '../../storage/records';
import { archiveFacts } from './figures';
import { earlierFacts } from './history';
import { packsInUse } from './packs';
import { storage } from './storage';

interface Judged {
  packs: readonly Pack[];
  /** When the archive of the client was changed last. */
  archive: string;
  rules: string[];
}

const judged = new WeakMap<PeriodFacts, Judged>();

/** Rules that fire on the figures of an earlier period alone; worked out once. */
function firedIn(earlier: PeriodFacts, client: Client, packs: readonly Pack[], today: string): string[] {
  const known = judged.get(earlier);
  if (known?.packs === packs && known.archive === client.updatedAt) return known.rules;
  const { period, facts } = earlier;
  const all = { known: { ...archiveFacts(client).known, ...facts.known }, missing: facts.missing };
  const rules = judge({ packs: packsFor(packs, all), facts: all, period, today }).flatMap(
    ({ status, rule }) => (status === 'fires' ? [rule] : []),
  );
  judged.set(earlier, { packs, archive: client.updatedAt, rules });
  return rules;
}

/** Earlier periods by rule, from the cases that were opened and from the statements that are remembered. */
export async function recurrencesOf(
  client: Client,
  period: string,
  today: string,
): Promise<Record<string, string[]>> {
  const [packs, cases, earlier] = await Promise.all([
    packsInUse(),
    storage.cases.list(client.id),
    earlierFacts(client, period),
  ]);
  const opened = cases.map((row): Occurrence => ({ period: row.period, rule: row.rule }));
  const fired = earlier.flatMap((one) =>
    firedIn(one, client, packs, today).map((rule): Occurrence => ({ period: one.period, rule })),
  );
  return recurrences([...opened, ...fired], period);
}
