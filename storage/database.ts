import Dexie, {
  type DBCoreTransaction,
  type DexieOptions,
  type EntityTable,
  type Table,
  type Transaction,
} from 'dexie';
import type {
  Case,
  Client,
  Commitment,
  Entry,
  Expectation,
  InstalledPack,
  Note,
  OwnProfile,
  ProfileHealth,
  ServicePromise,
  Settings,
  Site,
  StoredStatement,
  Suppression,
  Verification,
} from './records';
import { usedFor } from './derived';
import { entryOf, keepSegments, writeSegments } from './segment-writing';
import type { Segment } from './segments';

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
  /** Which script was used in which matter. Live notes only. */
  usedFor?: ScriptMatter;
}

/** A script and the matter it was used in. */
export type ScriptMatter = [script: string, clientId: string, period: string, rule: string];

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
  suppressions: EntityTable<Suppression, 'id'>;
  entries: EntityTable<Entry, 'id'>;
  verifications: EntityTable<Verification, 'id'>;
  packs: EntityTable<InstalledPack, 'id'>;
  profiles: EntityTable<OwnProfile, 'id'>;
  profileHealth: Table<ProfileHealth, [profile: string, host: string]>;
  /** Written by `keepSegments` alone. */
  segments: EntityTable<Segment, 'from'>;
};

/** Notes turned into segments at a time. */
const CHUNK = 5000;

/** Segments for the notes of an archive that has none yet. */
async function addSegments(upgrade: Transaction): Promise<void> {
  const notes = upgrade.table<StoredNote, string>('notes');
  const segments = upgrade.table('segments').core;
  for (let last = ''; ;) {
    const rows = await notes.where(':id').above(last).limit(CHUNK).toArray();
    await writeSegments(segments, upgrade.idbtrans as DBCoreTransaction, {
      gone: [],
      came: rows.flatMap(entryOf),
    });
    const final = rows.at(-1);
    if (!final) return;
    last = final.id;
  }
}

/** Says of the notes of an archive in which matters they used a script: all of them are drafts, or have a follow-up. */
async function addUses(upgrade: Transaction): Promise<void> {
  const notes = upgrade.table<StoredNote, string>('notes');
  for (const index of ['dueOn', 'draftOf']) {
    const keys = await notes.where(index).above('').primaryKeys();
    for (let from = 0; from < keys.length; from += CHUNK) {
      const rows = (await notes.bulkGet(keys.slice(from, from + CHUNK))).flatMap((row) => row ?? []);
      await notes.bulkPut(rows.map((row) => ({ ...row, ...usedFor(row) })));
    }
  }
}

/** Lets a database that could not be opened be tried again by the next call; by itself it would refuse until the end. */
export function forgetFailedOpening(db: Dexie): void {
  if (!db.isOpen() && db.hasFailed()) db.close({ disableAutoOpen: false });
}

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
  db.version(2).stores({ segments: 'from, revision' }).upgrade(addSegments);
  db.version(3).stores({
    packs: 'id',
    suppressions: 'id, clientId',
    entries: 'id, [clientId+period]',
    verifications: 'id',
    profiles: 'id',
    profileHealth: '[profile+host]',
  });
  db.version(4)
    .stores({ notes: 'id, [clientId+recency], recency, draftOf, dueOn, usedFor' })
    .upgrade(addUses);
  db.use({ stack: 'dbcore', name: 'keepSegments', create: keepSegments });
  return db;
}
