import type { EntityTable, Table } from 'dexie';
import type { Database } from '../database';
import { derivedColumns } from '../derived';
import { StorageError } from '../errors';
import type { Row, Settings, StoredStatement } from '../records';
import { storedStatement } from '../reading-schemas';
import { FORMAT, rowSchemas, tableNames, VERSION, type Scope, type TableName } from './format';
import { createParts, type Parts } from './parts';

/** Rows read at a time; two chunks are in memory at once. */
const CHUNK = 1000;

export interface ExportOptions {
  /** One client with all that is its own, or null for everything. */
  clientId: string | null;
  /** Also the statements as last read: large, and can be read from the books again, so not unless asked for. */
  statements?: boolean;
}

/** Writes a row on one line, its keys in the order of the schema, unknown keys after them by name. */
function lineWriter(shape: object, derived: readonly string[] = []): (row: object) => string {
  const known = Object.keys(shape);
  const expected = new Set([...known, ...derived]);
  return (row) => {
    const values = row as Record<string, unknown>;
    const ordered: Record<string, unknown> = {};
    for (const key of known) ordered[key] = values[key];
    const rest = Object.keys(row).filter((key) => !expected.has(key));
    if (rest.length === 0) return JSON.stringify(ordered);
    const others = rest.sort().map((key) => [key, values[key]] as const);
    return JSON.stringify(Object.fromEntries([...Object.entries(ordered), ...others]));
  };
}

const writers: Record<TableName, (row: object) => string> = {
  clients: lineWriter(rowSchemas.clients.shape),
  expectations: lineWriter(rowSchemas.expectations.shape),
  promises: lineWriter(rowSchemas.promises.shape, derivedColumns.promises),
  notes: lineWriter(rowSchemas.notes.shape, derivedColumns.notes),
  commitments: lineWriter(rowSchemas.commitments.shape),
  cases: lineWriter(rowSchemas.cases.shape),
  suppressions: lineWriter(rowSchemas.suppressions.shape),
  entries: lineWriter(rowSchemas.entries.shape),
  verifications: lineWriter(rowSchemas.verifications.shape),
};

/** A row without the columns that are computed when it is stored. */
export function rowText(name: TableName, row: Row): string {
  return writers[name](row);
}

export const statementText: (row: StoredStatement) => string = lineWriter(storedStatement.shape);

/** A table as a list, by primary key, read in chunks: the next one is on its way while one is written. */
async function writeList<T>(
  parts: Parts,
  name: string,
  table: Table<T, string>,
  { key, text }: { key: (row: T) => string; text: (row: T) => string | null },
): Promise<void> {
  const read = (after: string) => table.where(':id').above(after).limit(CHUNK).toArray();
  let empty = true;
  parts.add(`,\n  ${JSON.stringify(name)}: [`);
  for (let next: PromiseLike<T[]> | null = read(''); next;) {
    const rows: T[] = await next;
    const final = rows.at(-1);
    next = final && rows.length === CHUNK ? read(key(final)) : null;
    const lines = rows.map(text).filter((line) => line !== null);
    if (lines.length === 0) continue;
    parts.add(`${empty ? '' : ','}\n    ${lines.join(',\n    ')}`);
    empty = false;
  }
  parts.add(empty ? ']' : '\n  ]');
}

async function scopeOf(db: Database, clientId: string | null): Promise<Scope> {
  if (clientId === null) return { kind: 'all' };
  const client = await db.clients.get(clientId);
  if (!client) throw new StorageError('not-found', { id: clientId });
  return { kind: 'client', clientId, name: client.name };
}

/** Day in the zone of the machine, for the file's name. */
function localDay(time: number): string {
  const date = new Date(time);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function fileName(scope: Scope, time: number): string {
  const name = scope.kind === 'client' ? `${String(scope.name).replace(/[\\/:*?"<>|\p{Cc}]/gu, '_')}-` : '';
  return `ledgerside-${name}${localDay(time)}.json`;
}

/** Writes the file from one consistent view of the database: rows by id, one a line, keys in fixed order. */
export function exportFile(
  db: Database,
  time: number,
  { clientId, statements = false }: ExportOptions,
): Promise<{ name: string; parts: Blob[] }> {
  const tables = [...tableNames.map((name) => db[name] as Table), db.statements, db.settings];
  return db.transaction('r', tables, async () => {
    const scope = await scopeOf(db, clientId);
    const me = (await db.settings.get('me'))?.value as Settings['me'] | undefined;
    const parts = createParts();
    const head = Object.entries({
      format: FORMAT,
      version: VERSION,
      exportedAt: new Date(time).toISOString(),
      scope,
      from: me ?? { name: '', firm: '' },
    })
      .map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .join(',\n');
    parts.add(`{\n${head}`);

    for (const name of tableNames) {
      const own = name === 'clients' ? 'id' : 'clientId';
      const within = (row: Row) =>
        clientId === null || (row as Row & Record<string, unknown>)[own] === clientId;
      const table = db[name] as unknown as EntityTable<Row, 'id'> as Table<Row, string>;
      await writeList(parts, name, table, {
        key: (row) => row.id,
        text: (row) => (within(row) ? rowText(name, row) : null),
      });
    }
    if (statements) {
      const within = (row: StoredStatement) => clientId === null || row.clientId === clientId;
      const table = db.statements as Table<StoredStatement, string>;
      await writeList(parts, 'statements', table, {
        key: (row) => row.key,
        text: (row) => (within(row) ? statementText(row) : null),
      });
    }
    parts.add('\n}\n');
    return { name: fileName(scope, time), parts: parts.end() };
  });
}
