import type { Table } from 'dexie';
import type { ImportReport } from '../../messages';
import type { Database } from '../database';
import { noteToStored, promiseToStored } from '../derived';
import type { Note, Row, ServicePromise, StoredStatement } from '../records';
import { rowText, statementText } from './export';
import { tableNames, type ExportFile, type TableName } from './format';
import type { ImportError } from './issues';
import { getKnown } from './known';
import { brokenReferences, movedRow } from './references';

type Counts = ImportReport['tables'][string];

/** What an import would write, and what it would do, table by table. */
export interface MergePlan {
  errors: ImportError[];
  counts: Record<string, Counts>;
  rows: Record<TableName, Row[]>;
  statements: StoredStatement[];
}

interface Merge<T> {
  counts: Counts;
  winners: T[];
}

/** `newer` is above zero when the incoming row is the newer one; at equal age ours stays. */
function mergeRows<T>(
  incoming: readonly T[],
  ours: readonly (T | undefined)[],
  newer: (incoming: T, ours: T) => number,
  text: (row: T) => string,
): Merge<T> {
  const counts: Counts = { added: 0, updated: 0, same: 0, kept: 0 };
  const winners = incoming.filter((row, index) => {
    const known = ours[index];
    if (known === undefined) counts.added += 1;
    else if (newer(row, known) > 0) counts.updated += 1;
    else {
      counts[newer(row, known) === 0 && text(row) === text(known) ? 'same' : 'kept'] += 1;
      return false;
    }
    return true;
  });
  return { counts, winners };
}

const rowAge = (row: Row) => Date.parse(row.updatedAt);

/** Compares a file with the database. Call it in the transaction that will write. */
export async function planMerge(db: Database, file: ExportFile): Promise<MergePlan> {
  const plan: MergePlan = {
    errors: await brokenReferences(db, file),
    counts: {},
    rows: {
      clients: [],
      expectations: [],
      promises: [],
      notes: [],
      commitments: [],
      cases: [],
      suppressions: [],
      entries: [],
      verifications: [],
    },
    statements: [],
  };
  for (const name of tableNames) {
    const incoming: Row[] = file[name] ?? [];
    const table = db[name] as unknown as Table<Row, string>;
    const ours = await getKnown(
      table,
      incoming.map((row) => row.id),
    );
    ours.forEach((known, index) => plan.errors.push(...movedRow(name, index, incoming[index], known)));
    const merge = mergeRows(
      incoming,
      ours,
      (a, b) => rowAge(a) - rowAge(b),
      (row) => rowText(name, row),
    );
    plan.counts[name] = merge.counts;
    plan.rows[name] = merge.winners;
  }
  if (file.statements) {
    const incoming = file.statements as StoredStatement[];
    const table = db.statements as Table<StoredStatement, string>;
    const ours = await getKnown(
      table,
      incoming.map((row) => row.key),
    );
    const merge = mergeRows(incoming, ours, (a, b) => a.readAt - b.readAt, statementText);
    plan.counts.statements = merge.counts;
    plan.statements = merge.winners;
  }
  return plan;
}

/** Rows written before anybody hears of it. */
const BATCH = 10_000;

/** Writes what the plan says, and tells after each batch how many rows are written; what that throws undoes them all. */
export async function writeMerge(
  db: Database,
  { rows, statements }: MergePlan,
  written: (done: number, total: number) => void = () => undefined,
): Promise<void> {
  const total = tableNames.reduce((sum, name) => sum + rows[name].length, statements.length);
  let done = 0;
  async function put<T>(table: Table<T, string>, all: readonly T[]): Promise<void> {
    for (let from = 0; from < all.length; from += BATCH) {
      const batch = all.slice(from, from + BATCH);
      await table.bulkPut(batch);
      done += batch.length;
      written(done, total);
    }
  }
  for (const name of tableNames) {
    const stored =
      name === 'notes'
        ? (rows.notes as Note[]).map(noteToStored)
        : name === 'promises'
          ? (rows.promises as ServicePromise[]).map(promiseToStored)
          : rows[name];
    await put(db[name] as unknown as Table<Row, string>, stored);
  }
  await put(db.statements as Table<StoredStatement, string>, statements);
}
