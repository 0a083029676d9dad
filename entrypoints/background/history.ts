/** Facts of the periods that were read of a client before: each from its own statements, worked out once. */
import type { PeriodFacts } from '../../rules/history';
import { monthsOf } from '../../rules/period';
import { reduce, type StatementRead } from '../../rules/reduce';
import type { Client, StoredStatement } from '../../storage/records';
import { fileOf } from './fileOrigin';
import { storage } from './storage';

/** Years looked back: closed years for losses, twelve months for averages. */
const YEARS = 4;
/** Periods whose facts are kept in memory. */
const KEPT = 400;

interface Remembered {
  /** Keys and times of the statements, and what of the archive decides about them. */
  of: string;
  facts: PeriodFacts;
}

/** A statement as it was kept: it stands on no page now. */
export const readBefore = (row: StoredStatement): StatementRead => ({
  statement: row.statement,
  period: row.period,
  readAt: row.readAt,
  index: null,
  ...fileOf(row),
});

const remembered = new Map<string, Remembered>();

function factsOf(client: Client, period: string, statements: readonly StoredStatement[]): PeriodFacts {
  const key = `${client.id}|${period}`;
  const of = JSON.stringify([client.standard, client.people, statements.map((row) => [row.key, row.readAt])]);
  const known = remembered.get(key);
  if (known?.of === of) return known.facts;
  const read = statements.map(readBefore);
  const archive = { people: client.people, standard: client.standard };
  const facts = { period, facts: reduce(read, { known: {}, missing: {} }, archive) };
  if (remembered.size >= KEPT) remembered.clear();
  remembered.set(key, { of, facts });
  return facts;
}

/** What was read of a client for other periods of the last years. */
export async function earlierFacts(client: Client, period: string): Promise<PeriodFacts[]> {
  const last = monthsOf(period)?.last;
  if (last === undefined) return [];
  const from = String(Number(last.slice(0, 4)) - YEARS);
  const periods = (await storage.statements.periods(client.id)).filter(
    (other) => other !== period && other >= from && (monthsOf(other)?.last ?? '') <= last,
  );
  return Promise.all(
    periods.map(async (other) => factsOf(client, other, await storage.statements.list(client.id, other))),
  );
}
