import type { StatementView } from '../../messages';
import { judge } from '../../rules/evaluate';
import { packs } from './packs';
import { withHistory } from '../../rules/history';
import { reduce, type StatementRead } from '../../rules/reduce';
import type { Fact, Facts, Reading } from '../../rules/reading';
import type { Verdict } from '../../rules/verdict';
import { isWhole, whichStatement } from '../../rules/which-statement';
import type { Client } from '../../storage/records';
import type { Owner } from './attribution';
import { earlierFacts } from './history';
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
  const shown = new Set(live.map(({ statement }) => whichStatement(statement)));
  const stored = owner ? await storage.statements.list(owner.clientId, owner.period) : [];
  const remembered = stored
    .filter(({ statement }) => !shown.has(whichStatement(statement)))
    .map(({ statement, period, readAt }) => ({ statement, period, readAt, index: null }));
  const statements = [...live, ...remembered];
  const people = client?.people ?? [];
  const own = reduce(statements, clientFacts(client), { people, standard: client?.standard ?? null });
  const facts =
    owner && client && reading.period
      ? withHistory(reading.period, own, await earlierFacts(client, reading.period))
      : own;
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
  const own = reduce(statements, clientFacts(client), { people: client.people, standard: client.standard });
  const facts = withHistory(period, own, await earlierFacts(client, period));
  return judge({ packs, facts, period, today });
}

/** What the archive says of the client, as facts. */
function clientFacts(client: Client | null): Facts {
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

function viewOfStatement({ statement, readAt, index }: StatementRead): StatementView {
  return {
    kind: statement.kind,
    title: statement.title,
    rows: statement.rows.length,
    balanced: statement.kind === 'trial-balance' ? statement.balanced : null,
    complete: isWhole(statement),
    readAt,
    live: index !== null,
  };
}
