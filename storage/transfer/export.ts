import type { EntityTable, Table } from 'dexie';
import type { Database } from '../database';
import { noteFromStored, promiseFromStored } from '../derived';
import { StorageError } from '../errors';
import type { Row, Settings, StoredStatement } from '../records';
import { storedStatement } from '../reading-schemas';
import { FORMAT, rowSchemas, tableNames, VERSION, type Scope, type TableName } from './format';

const CHUNK = 500;

export interface ExportOptions {
  /** One client with all that is its own, or null for everything. */
  clientId: string | null;
  /** Also the statements as last read: large, and can be read from the books again, so not unless asked for. */
  statements?: boolean;
}

/** The row on one line, its keys in the order of the schema, unknown keys after them by name. */
function line(row: object, shape: object): string {
  const known = Object.keys(shape);
  const rest = Object.keys(row).filter((key) => !Object.hasOwn(shape, key));
  const entries = [...known, ...rest.sort()].map((key) => [key, (row as Record<string, unknown>)[key]]);
  return JSON.stringify(Object.fromEntries(entries));
}

/** A row without the columns that are computed when it is stored. */
export function fromStored(name: TableName, row: Row): Row {
  if (name === 'notes') return noteFromStored(row as Parameters<typeof noteFromStored>[0]);
  if (name === 'promises') return promiseFromStored(row as Parameters<typeof promiseFromStored>[0]);
  return row;
}

export function rowText(name: TableName, row: Row): string {
  return line(fromStored(name, row), rowSchemas[name].shape);
}

export function statementText(row: StoredStatement): string {
  return line(row, storedStatement.shape);
}

/** All lines of a table by primary key, read in chunks so that only the text is held. */
async function linesOf<T>(
  table: Table<T, string>,
  key: (row: T) => string,
  text: (row: T) => string | null,
): Promise<string[]> {
  const lines: string[] = [];
  let last = '';
  for (;;) {
    const rows = await table.where(':id').above(last).limit(CHUNK).toArray();
    for (const row of rows) {
      const written = text(row);
      if (written !== null) lines.push(written);
    }
    const final = rows.at(-1);
    if (!final || rows.length < CHUNK) return lines;
    last = key(final);
  }
}

function listText(name: string, lines: readonly string[]): string {
  const body = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`;
  return `  ${JSON.stringify(name)}: ${body}`;
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
export function exportText(
  db: Database,
  time: number,
  { clientId, statements = false }: ExportOptions,
): Promise<{ name: string; text: string }> {
  const tables = [...tableNames.map((name) => db[name] as Table), db.statements, db.settings];
  return db.transaction('r', tables, async () => {
    const scope = await scopeOf(db, clientId);
    const me = (await db.settings.get('me'))?.value as Settings['me'] | undefined;
    const parts = Object.entries({
      format: FORMAT,
      version: VERSION,
      exportedAt: new Date(time).toISOString(),
      scope,
      from: me ?? { name: '', firm: '' },
    }).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);

    for (const name of tableNames) {
      const own = name === 'clients' ? 'id' : 'clientId';
      const within = (row: Row) =>
        clientId === null || (row as Row & Record<string, unknown>)[own] === clientId;
      const table = db[name] as unknown as EntityTable<Row, 'id'> as Table<Row, string>;
      const lines = await linesOf(
        table,
        (row) => row.id,
        (row) => (within(row) ? rowText(name, row) : null),
      );
      parts.push(listText(name, lines));
    }
    if (statements) {
      const within = (row: StoredStatement) => clientId === null || row.clientId === clientId;
      const table = db.statements as Table<StoredStatement, string>;
      const lines = await linesOf(
        table,
        (row) => row.key,
        (row) => (within(row) ? statementText(row) : null),
      );
      parts.push(listText('statements', lines));
    }
    return { name: fileName(scope, time), text: `{\n${parts.join(',\n')}\n}\n` };
  });
}
