import type { StatementView } from '../../messages';
import { withDeadline } from '../../rules/deadline';
import { withEntered, type Contradiction, type Entered } from '../../rules/entered';
import { judge } from '../../rules/evaluate';
import { withHistory } from '../../rules/history';
import type { Pack } from '../../rules/pack';
import { packsFor } from '../../rules/packs/choose';
import { reduce, type StatementRead } from '../../rules/reduce';
import type { Fact, Facts, Reading } from '../../rules/reading';
import type { Verdict } from '../../rules/verdict';
import { isWhole, whichStatement } from '../../rules/which-statement';
import type { Client, Entry } from '../../storage/records';
import type { Owner } from './attribution/subject';
import { earlierFacts, readBefore } from './history';
import { packsInUse } from './packs';
import { storage } from './storage';
import { pathKey, type TabState } from './tabs';

export interface Figures {
  statements: StatementView[];
  facts: Facts;
  verdicts: Verdict[];
  entries: Entry[];
  contradictions: Contradiction[];
}

const nothing: Facts = { known: {}, missing: {} };

/** The figures of a tab: of the page, and for a certain owner also those remembered from earlier visits. */
export async function figuresOf(
  tab: TabState,
  reading: Reading,
  owner: Owner | null,
  client: Client | null,
  today: string,
  lagging: boolean,
): Promise<Figures> {
  if (reading.loading || lagging)
    return { statements: [], facts: nothing, verdicts: [], entries: [], contradictions: [] };
  const live = liveStatements(tab, reading);
  const shown = new Set(live.map(({ statement }) => whichStatement(statement)));
  const stored = owner ? await storage.statements.list(owner.clientId, owner.period) : [];
  const remembered = stored.filter(({ statement }) => !shown.has(whichStatement(statement))).map(readBefore);
  const statements = [...live, ...remembered];
  const people = client?.people ?? [];
  const own = reduce(statements, archiveFacts(client), { people, standard: client?.standard ?? null });
  const views = statements.map(viewOfStatement);
  const { period } = reading;
  if (!period) return { statements: views, facts: own, verdicts: [], entries: [], contradictions: [] };
  const packs = await packsInUse();
  if (!owner || !client) {
    const verdicts = judge({ packs: packsFor(packs, own), facts: own, period, today });
    return { statements: views, facts: own, verdicts, entries: [], contradictions: [] };
  }
  const [earlier, entries] = await Promise.all([
    earlierFacts(client, period),
    storage.entries.list(client.id, period),
  ]);
  const read = withHistory(period, own, earlier);
  const { facts: all, contradictions } = withEntered(read, entries.map(enteredOf), period);
  const facts = withDeadline(all, packs, period, today);
  return {
    statements: views,
    facts,
    verdicts: judge({ packs: packsFor(packs, facts), facts, period, today }),
    entries,
    contradictions,
  };
}

/** The facts of one client and period as remembered, without any page and without what the calendar says. */
export async function rememberedFacts(client: Client, period: string): Promise<Facts> {
  const stored = await storage.statements.list(client.id, period);
  const statements = stored.map(readBefore);
  const own = reduce(statements, archiveFacts(client), { people: client.people, standard: client.standard });
  const read = withHistory(period, own, await earlierFacts(client, period));
  const entries = await storage.entries.list(client.id, period);
  return withEntered(read, entries.map(enteredOf), period).facts;
}

/** The figures of one client and period as remembered, judged. */
export async function rememberedVerdicts(
  client: Client,
  period: string,
  today: string,
  packs: readonly Pack[],
): Promise<Verdict[]> {
  const facts = withDeadline(await rememberedFacts(client, period), packs, period, today);
  return judge({ packs: packsFor(packs, facts), facts, period, today });
}

function enteredOf({ fact, value, remark, updatedBy, updatedAt }: Entry): Entered {
  return { fact, value, remark, by: updatedBy, at: Date.parse(updatedAt) };
}

/** What the archive says of the client, as facts. */
export function archiveFacts(client: Client | null): Facts {
  const values = {
    industry: client?.industry,
    taxpayer_type: client?.taxpayerType,
    accounting_standard: client?.standard,
    agency_fee_months_overdue: client?.tierFactors.arrearsMonths,
  };
  const known = Object.entries(values).flatMap(([name, value]): [string, Fact][] =>
    value === null || value === undefined || value === '' ? [] : [[name, { name, value, sources: [] }]],
  );
  return { known: Object.fromEntries(known), missing: {} };
}

/** Statements on the page now, each with its table's place in its own frame, so that a chip can lead back. */
function liveStatements(tab: TabState, reading: Reading): StatementRead[] {
  return reading.statements.flatMap((statement) => {
    const readAt = tab.frames[pathKey(statement.frame)]?.reading?.readAt ?? reading.readAt;
    return statement.kind === 'client-list'
      ? []
      : [{ statement, period: reading.period ?? '', readAt, index: statement.table ?? null }];
  });
}

function viewOfStatement({ statement, readAt, index, file }: StatementRead): StatementView {
  return {
    kind: statement.kind,
    title: statement.title,
    rows: statement.rows.length,
    balanced: statement.kind === 'trial-balance' ? statement.balanced : null,
    complete: isWhole(statement),
    readAt,
    live: index !== null,
    ...(typeof index === 'number' &&
      !isWhole(statement) && { part: { frame: statement.frame, table: index } }),
    ...(file === undefined ? {} : { file }),
  };
}
