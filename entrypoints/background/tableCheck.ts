import type { TableArgs, TableCheck, TableLock } from '../../messages';
import type { FrameReading, Reading } from '../../rules/reading';
import { isWhole, whichStatement } from '../../rules/which-statement';
import { matchClients, surelyMeant } from '../../storage/client-names';
import type { Client, StoredStatement } from '../../storage/records';
import { wouldLose } from './attribution/would-lose';
import { bookStatements } from './attribution/digests';
import { fileOf } from './fileOrigin';

export interface TableInput {
  args: TableArgs;
  /** `args.reading`, joined. */
  reading: Reading;
  client: Client;
  clients: readonly Client[];
  /** What is kept of the client for that period. */
  kept: readonly StoredStatement[];
  /** What is kept with the very same figures, whoever's it is. */
  alike: readonly StoredStatement[];
}

/** A claim below this weighs nothing against what a person says. */
const FAINT = 0.3;

/** Everybody the table or its file's name names. */
function namesIn({ reading, frame }: { reading: Reading; frame: FrameReading }): string[] {
  const claims = [reading.client, ...reading.candidates, ...frame.clients];
  return [...new Set(claims.flatMap((claim) => (claim && claim.weight > FAINT ? [claim.name] : [])))];
}

function whoseLocks({ args, reading, client, clients }: TableInput): TableLock[] {
  const names = namesIn({ reading, frame: args.reading });
  let like: string | null = null;
  let named = false;
  for (const name of names) {
    const [own] = matchClients([client], { name, taxId: reading.client?.taxId ?? null });
    const agrees = own?.agrees ?? [];
    const other = surelyMeant(matchClients(clients, { name }));
    const isOwn = agrees.some((by) => by === 'name' || by === 'alias' || by === 'taxId');
    if ((other && other.id !== client.id) || !own || own.contradicts.includes('taxId')) {
      return [{ why: 'other-client', shown: name, client: client.name }];
    }
    if (isOwn) named = true;
    else like = name;
  }
  return named || args.confirmed.includes('whose')
    ? []
    : [{ why: 'whose', shown: like, client: client.name }];
}

/** What the table says, and everything that keeps it from being filed. */
export function checkTable(input: TableInput): TableCheck {
  const { args, reading, client, clients, kept, alike } = input;
  const statements = bookStatements(reading);
  const locks = statements.length ? whoseLocks(input) : [{ why: 'no-books' as const }];
  const period = reading.period ?? args.period;
  if (statements.length && !period) locks.push({ why: 'period' });
  const lines = statements.map((statement) => {
    const [known] = kept.filter((row) => whichStatement(row.statement) === whichStatement(statement));
    return {
      kind: statement.kind,
      title: statement.title,
      rows: statement.rows.length,
      balanced: statement.kind === 'trial-balance' ? statement.balanced : null,
      complete: isWhole(statement),
      readAt: reading.readAt,
      live: false,
      replaces: known ? { readAt: known.readAt, file: fileOf(known).file ?? null } : null,
      left: wouldLose(kept, statement),
    };
  });
  if (lines.length && lines.every(({ left }) => left)) locks.push({ why: 'partial' });
  const [same] = alike.filter((row) => row.clientId !== client.id || row.period !== period);
  if (same && period && !args.confirmed.includes('same-figures')) {
    const owner = clients.find(({ id }) => id === same.clientId);
    locks.push({
      why: 'same-figures',
      period: same.period,
      client: same.clientId === client.id ? null : (owner?.name ?? ''),
    });
  }
  return {
    statements: lines,
    named: reading.client?.name ?? null,
    period: reading.period,
    problems: reading.problems.filter(({ code }) => code !== 'no-client' && code !== 'no-period'),
    locks,
  };
}
