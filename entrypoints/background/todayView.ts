import type { TodayView } from '../../messages';
import { nextContact } from '../../rules/cadence';
import { severityRank } from '../../rules/order';
import { addDays, monthsOf } from '../../rules/period';
import { rememberedVerdicts } from './figures';
import { storage } from './storage';
import { tierOf } from './tierOf';

/** Promises due within so many days are told beside the client list. */
const AHEAD = 3;
/** Anomalies named beside the list; the workbench has them all. */
const MOST = 8;

/** Beside a client list: whom to speak to, and about what. */
export async function todayView(day: string): Promise<TodayView> {
  const clients = await storage.clients.list();
  const byId = new Map(clients.map((client) => [client.id, client]));
  const contacts = await storage.notes.summaries(clients.map(({ id }) => id));
  const dueContacts = clients.flatMap((client) => {
    const last = contacts.get(client.id)?.last?.at.slice(0, 10) ?? null;
    const tier = tierOf(client);
    const next = nextContact(tier.tier, last, day);
    return next && next.due <= day ? [{ client, tier, last, due: next.due }] : [];
  });
  const commitments = await storage.commitments.due(addDays(day, AHEAD));
  return {
    dueContacts: dueContacts.sort(
      (a, b) => (a.tier.tier ?? 'Z').localeCompare(b.tier.tier ?? 'Z') || a.due.localeCompare(b.due),
    ),
    dueCommitments: commitments.flatMap((commitment) => {
      const client = byId.get(commitment.clientId);
      return client ? [{ client, tier: tierOf(client), commitment }] : [];
    }),
    anomalies: await anomalies(clients, day),
    untiered: clients.filter((client) => tierOf(client).tier === null),
  };
}

/** The gravest anomaly of each client's newest remembered period, as far as it was not settled. */
async function anomalies(
  clients: Awaited<ReturnType<typeof storage.clients.list>>,
  day: string,
): Promise<TodayView['anomalies']> {
  const found: TodayView['anomalies'] = [];
  for (const client of clients) {
    const period = newest(await storage.statements.periods(client.id));
    if (!period) continue;
    const settled = new Set(
      (await storage.cases.list(client.id, period)).flatMap(({ rule, stage }) =>
        isOver(stage) ? [rule] : [],
      ),
    );
    const [worst] = (await rememberedVerdicts(client, period, day)).filter(
      ({ status, rule }) => status === 'fires' && !settled.has(rule),
    );
    if (!worst) continue;
    const { rule, title, severity, figure } = worst;
    found.push({ client, tier: tierOf(client), rule, title, severity, figure, period });
  }
  return found.sort((a, b) => severityRank(b.severity) - severityRank(a.severity)).slice(0, MOST);
}

function isOver(stage: string): boolean {
  return stage === 'solved' || stage === 'confirmed';
}

/** The period that ends last; of those that end together the longest. */
function newest(periods: readonly string[]): string | null {
  const spans = periods.flatMap((period) => {
    const span = monthsOf(period);
    return span ? [{ period, ...span }] : [];
  });
  spans.sort((a, b) => b.last.localeCompare(a.last) || a.first.localeCompare(b.first));
  return spans[0]?.period ?? null;
}
