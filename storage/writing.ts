import type { EntityTable, Table } from 'dexie';
import type { z } from 'zod';
import type { Database } from './database';
import { StorageError } from './errors';
import { createIds } from './ids';
import type { Row } from './records';

export interface StorageDeps {
  /** Milliseconds since the epoch. */
  now: () => number;
  /** Who signs the rows; without it, the name in the settings. */
  me?: () => string | Promise<string>;
}

/** What a repository may change: never what tells rows and their history apart. */
export type Fields<T extends Row> = Omit<T, keyof Row>;

/** Gives rows their ids and their history within one write. */
export interface Stamp {
  /** Time of this write, ISO. */
  at: string;
  create<F extends object>(fields: F): F & Row;
  change<T extends Row>(row: T, patch: Partial<Fields<T>>): T;
  remove<T extends Row>(row: T): T;
  restore<T extends Row>(row: T): T;
}

export interface Writing {
  db: Database;
  now: () => number;
  /** Runs `body` in one transaction over `tables`: all of it is kept, or nothing. */
  write<R>(tables: Table[], body: (stamp: Stamp) => Promise<R>): Promise<R>;
}

/** An edit is always newer than what it replaced, whatever the clocks of the machines say. */
function after(row: Row, time: number): string {
  return new Date(Math.max(time, Date.parse(row.updatedAt) + 1)).toISOString();
}

function createStamp(time: number, by: string, newId: () => string): Stamp {
  const at = new Date(time).toISOString();
  return {
    at,
    create: (fields) => ({
      ...fields,
      id: newId(),
      createdAt: at,
      updatedAt: at,
      updatedBy: by,
      deletedAt: null,
    }),
    change: (row, patch) => ({
      ...row,
      ...patch,
      id: row.id,
      createdAt: row.createdAt,
      updatedAt: after(row, time),
      updatedBy: by,
      deletedAt: row.deletedAt,
    }),
    remove: (row) => ({ ...row, updatedAt: after(row, time), updatedBy: by, deletedAt: at }),
    restore: (row) => ({ ...row, updatedAt: after(row, time), updatedBy: by, deletedAt: null }),
  };
}

/** Binds a database to its clock and its author. */
export function createWriting(db: Database, deps: StorageDeps): Writing {
  const newId = createIds(deps.now);
  const me =
    deps.me ??
    (async () => {
      const setting = await db.settings.get('me');
      return setting?.key === 'me' ? (setting.value?.name ?? '') : '';
    });
  return {
    db,
    now: deps.now,
    async write(tables, body) {
      // Asked for outside the transaction, which ends when it has to wait for anything else.
      const by = await me();
      // Dexie keeps a transaction over `await` only when the function itself is async.
      return db.transaction('rw', tables, async () => await body(createStamp(deps.now(), by, newId)));
    },
  };
}

/** The row, or `not-found`. */
export async function find<T extends Row>(table: EntityTable<T, 'id'>, id: string): Promise<T> {
  const row = await (table as Table<T, string>).get(id);
  if (!row) throw new StorageError('not-found', { id });
  return row;
}

/** The row as long as it was not deleted; else `conflict`, so that an edit is never lost in a deleted row. */
export async function findLive<T extends Row>(table: EntityTable<T, 'id'>, id: string): Promise<T> {
  const row = await find(table, id);
  if (row.deletedAt !== null) throw new StorageError('conflict', { id, deletedAt: row.deletedAt });
  return row;
}

/** The row, if it is one that an import would take back; else `invalid` with the place. */
export function valid<T>(schema: z.ZodType, row: T): T {
  const result = schema.safeParse(row);
  if (result.success) return row;
  const issue = result.error.issues[0];
  throw new StorageError('invalid', {
    path: issue?.path.map(String).join('.') ?? '',
    reason: issue?.message ?? '',
  });
}
