import type { TierView, TodayView } from '../../messages';
import { nextContact } from '../../rules/cadence';
import { filingDeadline } from '../../rules/deadline';
import { severityRank } from '../../rules/order';
import { addDays } from '../../rules/period';
import type { Client } from '../../storage/records';
import { overview } from './overview';
import { packsInUse } from './packs';
import { storage } from './storage';
import { tiering } from './tierOf';

/** Promises due within so many days are told beside the client list. */
const AHEAD = 3;
/** Anomalies named beside the list; the workbench has them all. */
const MOST = 8;

/** Beside a client list: whom to speak to, and about what. */
export async function todayView(day: string): Promise<TodayView> {
  const clients = await storage.clients.list();
  const tierOf = await tiering();
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
    anomalies: await anomalies(clients, day, tierOf),
    untiered: clients.filter((client) => tierOf(client).tier === null),
    filing: await filingOfMonthBefore(day),
  };
}

/** The last day on which those who file every month file what is over. */
async function filingOfMonthBefore(day: string): Promise<string | null> {
  const before = addDays(`${day.slice(0, 7)}-01`, -1).slice(0, 7);
  return filingDeadline(await packsInUse(), before, true)?.day ?? null;
}

/** The gravest anomaly of each client's newest remembered period, as far as it was neither settled nor put aside. */
async function anomalies(
  clients: readonly Client[],
  day: string,
  tierOf: (client: Client) => TierView,
): Promise<TodayView['anomalies']> {
  const byId = new Map(clients.map((client) => [client.id, client]));
  const found = (await overview(clients, day)).flatMap(({ clientId, period, anomalies: firing }) => {
    const client = byId.get(clientId);
    const [worst] = firing;
    return client && worst ? [{ client, tier: tierOf(client), ...worst, period }] : [];
  });
  return found.sort((a, b) => severityRank(b.severity) - severityRank(a.severity)).slice(0, MOST);
}
