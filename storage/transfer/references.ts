import type { Table } from 'dexie';
import type { Database } from '../database';
import type { Row } from '../records';
import { tableNames, type ExportFile, type TableName } from './format';
import { pathOf, type ImportError } from './issues';
import { getKnown } from './known';

const references: Record<TableName, Partial<Record<string, TableName>>> = {
  clients: {},
  expectations: { clientId: 'clients' },
  promises: { clientId: 'clients' },
  notes: { clientId: 'clients' },
  commitments: { clientId: 'clients', noteId: 'notes' },
  cases: { clientId: 'clients' },
  suppressions: { clientId: 'clients' },
  entries: { clientId: 'clients' },
  verifications: {},
};

/** References to rows that are neither in the file nor in the database. */
async function dangling(db: Database, file: ExportFile): Promise<ImportError[]> {
  const wanted: { table: TableName; id: string; path: string }[] = [];
  const collect = (name: string, rows: readonly object[], fields: Partial<Record<string, TableName>>) => {
    for (const [field, table] of Object.entries(fields)) {
      if (!table) continue;
      rows.forEach((row, index) => {
        const id = (row as Record<string, unknown>)[field];
        if (typeof id === 'string') wanted.push({ table, id, path: pathOf([name, index, field]) });
      });
    }
  };
  for (const name of tableNames) collect(name, file[name] ?? [], references[name]);
  collect('statements', file.statements ?? [], { clientId: 'clients' });

  const known: Partial<Record<TableName, Set<string>>> = {};
  for (const table of ['clients', 'notes'] as const) {
    const inFile = new Set(file[table].map((row) => row.id));
    const missing = new Set(
      wanted.filter((ref) => ref.table === table && !inFile.has(ref.id)).map((ref) => ref.id),
    );
    const ours = await (db[table] as Table<unknown, string>)
      .where(':id')
      .anyOf([...missing])
      .primaryKeys();
    known[table] = new Set([...inFile, ...ours]);
  }
  return wanted
    .filter(({ table, id }) => !known[table]?.has(id))
    .map(({ table, id, path }) => ({ path, code: 'import-dangling', detail: { table, id } }));
}

/** What is promised to one client stands on no note of another. */
async function foreignNotes(db: Database, file: ExportFile): Promise<ImportError[]> {
  const inFile = new Map(file.notes.map(({ id, clientId }) => [id, clientId]));
  const named = file.commitments.flatMap(({ noteId }) => noteId ?? []);
  if (named.length === 0) return [];
  const stored = (await getKnown(db.notes as unknown as Table<{ clientId: string }, string>, named)).values();
  return file.commitments.flatMap(({ clientId, noteId }, index) => {
    if (noteId === null) return [];
    const known: { clientId: string } | undefined = stored.next().value;
    const owner = inFile.get(noteId) ?? known?.clientId ?? clientId;
    return owner === clientId ? [] : [foreign(pathOf(['commitments', index, 'noteId']))];
  });
}

const foreign = (path: string): ImportError => ({ path, code: 'import-foreign', detail: {} });

/** References that lead nowhere, or from one client to another. */
export async function brokenReferences(db: Database, file: ExportFile): Promise<ImportError[]> {
  return [...(await dangling(db, file)), ...(await foreignNotes(db, file))];
}

/** A row that we keep for one client, and the file for another. */
export function movedRow(
  name: TableName,
  index: number,
  incoming: Row | undefined,
  known: Row | undefined,
): ImportError[] {
  if (!incoming || !known) return [];
  return clientOf(incoming) === clientOf(known) ? [] : [foreign(pathOf([name, index, 'clientId']))];
}

const clientOf = (row: Row): unknown => ('clientId' in row ? row.clientId : null);
