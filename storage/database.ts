import Dexie, { type DexieOptions, type EntityTable, type Table } from 'dexie';
import type {
  Case,
  Client,
  Commitment,
  Expectation,
  Note,
  ServicePromise,
  Settings,
  Site,
  StoredStatement,
} from './records';

/**
 * A note with what is derived from it. Columns that are left out keep the note out of that index,
 * so that lists and counts need not look at deleted notes at all.
 */
export interface StoredNote extends Note {
  searchText: string;
  /** Minus the time of the talk, ms: ascending is newest first, which one `getAll` can read. Live notes only. */
  recency?: number;
  /** The client's id while the note is a draft. */
  draftOf?: string;
  /** Day of the follow-up of a saved note. */
  dueOn?: string;
}

/** A promise with an owner that can be indexed: the client's id, or `firm`. */
export interface StoredPromise extends ServicePromise {
  owner: string;
}

export type Setting = { [K in keyof Settings]: { key: K; value: Settings[K] } }[keyof Settings];

export type Database = Dexie & {
  clients: EntityTable<Client, 'id'>;
  expectations: EntityTable<Expectation, 'id'>;
  promises: EntityTable<StoredPromise, 'id'>;
  notes: EntityTable<StoredNote, 'id'>;
  commitments: EntityTable<Commitment, 'id'>;
  cases: EntityTable<Case, 'id'>;
  statements: EntityTable<StoredStatement, 'key'>;
  sites: EntityTable<Site, 'origin'>;
  settings: Table<Setting, keyof Settings>;
};

/**
 * The archive's database. It opens by itself on first use; `deps` gives another IndexedDB (in tests).
 * A change of the schema adds a version with its upgrade and never edits an earlier one.
 */
export function openDatabase(
  name = 'ledgerside',
  deps: Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'> = {},
): Database {
  const db = new Dexie(name, deps) as Database;
  db.version(1).stores({
    clients: 'id',
    expectations: 'id, [clientId+content+date]',
    promises: 'id, owner',
    notes: 'id, [clientId+recency], recency, draftOf, dueOn',
    commitments: 'id, clientId, noteId',
    cases: 'id, [clientId+period+rule], [clientId+rule]',
    statements: 'key, [clientId+period]',
    sites: 'origin',
    settings: 'key',
  });
  return db;
}
