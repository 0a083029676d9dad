import type { StatementView } from '../../messages';
import { judge } from '../../rules/evaluate';
import { packs } from './packs';
import { reduce, type StatementRead } from '../../rules/reduce';
import type { Facts, Reading } from '../../rules/reading';
import type { Verdict } from '../../rules/verdict';
import type { Client } from '../../storage/records';
import type { Owner } from './attribution';
import { storage } from './storage';
import { pathKey, type TabState } from './tabs';

export interface Figures {
  statements: StatementView[];
  facts: Facts;
  verdicts: Verdict[];
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
  if (reading.loading || lagging) return { statements: [], facts: nothing, verdicts: [] };
  const live = liveStatements(tab, reading);
  const kinds = new Set(live.map(({ statement }) => statement.kind));
  const stored = owner ? await storage.statements.list(owner.clientId, owner.period) : [];
  const remembered = stored
    .filter(({ statement }) => !kinds.has(statement.kind))
    .map(({ statement, period, readAt }) => ({ statement, period, readAt, index: null }));
  const statements = [...live, ...remembered];
  const people = client?.people ?? [];
  const facts = reduce(statements, nothing, { people, standard: client?.standard ?? null });
  const verdicts = reading.period ? judge({ packs, facts, period: reading.period, today }) : [];
  return { statements: statements.map(viewOfStatement), facts, verdicts };
}

/** The figures of one client and period as remembered, without any page. */
export async function rememberedVerdicts(client: Client, period: string, today: string): Promise<Verdict[]> {
  const stored = await storage.statements.list(client.id, period);
  const statements = stored.map((row) => ({
    statement: row.statement,
    period,
    readAt: row.readAt,
    index: null,
  }));
  const facts = reduce(statements, nothing, { people: client.people, standard: client.standard });
  return judge({ packs, facts, period, today });
}

/** Statements on the page now, each with its place in its own frame, so that a chip can lead back. */
function liveStatements(tab: TabState, reading: Reading): StatementRead[] {
  const seen = new Map<string, number>();
  return reading.statements.flatMap((statement) => {
    const key = pathKey(statement.frame);
    const index = seen.get(key) ?? 0;
    seen.set(key, index + 1);
    const readAt = tab.frames[key]?.reading?.readAt ?? reading.readAt;
    return statement.kind === 'client-list'
      ? []
      : [{ statement, period: reading.period ?? '', readAt, index }];
  });
}

function viewOfStatement({ statement, readAt, index }: StatementRead): StatementView {
  return {
    kind: statement.kind,
    title: statement.title,
    rows: statement.rows.length,
    balanced: statement.kind === 'trial-balance' ? statement.balanced : null,
    complete: statement.kind !== 'trial-balance' || statement.complete,
    readAt,
    live: index !== null,
  };
}
