/** How every client stands in its newest read period. Worked out once, and again for those whose figures changed. */
import type { ClientStand } from '../../messages';
import { newestPeriod } from '../../rules/newest';
import type { Pack } from '../../rules/pack';
import { splitAside } from '../../rules/suppression';
import type { Client } from '../../storage/records';
import { watchClients } from '../../storage/touches';
import { rememberedVerdicts } from './figures';
import { announce } from './orders';
import { packsInUse } from './packs';
import { createSlices } from './slices';
import { database, storage } from './storage';

interface Kept {
  packs: readonly Pack[];
  day: string;
  stand: ClientStand | null;
}

const kept = new Map<string, Kept>();
/** Grows with every write, so that what was read before one is not kept after it. */
let touches = 0;

watchClients(database, (ids) => {
  touches += 1;
  if (ids === null) kept.clear();
  else for (const id of ids) kept.delete(id);
});

async function work(client: Client, day: string, packs: readonly Pack[]): Promise<ClientStand | null> {
  const period = newestPeriod(await storage.statements.periods(client.id));
  if (!period) return null;
  const all = await rememberedVerdicts(client, period, day, packs);
  const { verdicts, aside } = splitAside(all, await storage.suppressions.list(client.id), {
    period,
    today: day,
  });
  const over = new Set(
    (await storage.cases.list(client.id, period)).flatMap(({ rule, stage }) =>
      stage === 'solved' || stage === 'confirmed' ? [rule] : [],
    ),
  );
  const firing = verdicts.filter(({ status, rule }) => status === 'fires' && !over.has(rule));
  return {
    clientId: client.id,
    name: client.name,
    period,
    anomalies: firing.map(({ rule, title, severity, figure }) => ({ rule, title, severity, figure })),
    aside: aside.length,
    settled: verdicts.filter(({ status, rule }) => status === 'fires' && over.has(rule)).length,
    unknown: verdicts.filter(({ status }) => status === 'unknown').length,
  };
}

async function standOf(client: Client, day: string, packs: readonly Pack[]): Promise<ClientStand | null> {
  const known = kept.get(client.id);
  if (known?.packs === packs && known.day === day) return known.stand;
  const before = touches;
  const stand = await work(client, day, packs);
  if (before === touches) kept.set(client.id, { packs, day, stand });
  return stand;
}

/** Clients something was read of, with what fires in their newest period and was neither settled nor put aside. */
export async function overview(clients: readonly Client[], day: string): Promise<ClientStand[]> {
  const packs = await packsInUse();
  const slices = createSlices();
  const stands: ClientStand[] = [];
  for (const [done, client] of clients.entries()) {
    await slices.next();
    const stand = await standOf(client, day, packs);
    if (stand) stands.push(stand);
    if (done % 50 === 49) announce('overview.progress', { done: done + 1, total: clients.length });
  }
  return stands;
}
