import Dexie from 'dexie';
import type { Database, StoredNote } from './database';
import { noteFromStored } from './derived';
import type { Client, Note } from './records';
import { normaliseText, termsOf } from './search-text';
import { createSegmentMemory, type SegmentMemory } from './segment-memory';
import { findInSegment, type Term } from './segment-scan';
import { createTurns } from './turns';

/** Notes of one client read at a time: few enough that the first hits come at once. */
const CHUNK = 500;

export interface NoteQuery {
  text: string;
  /** Within one client; null or left out: in all notes but those of deleted clients. */
  clientId?: string | null;
  limit: number;
}

/** Notes of a client from one point of time on, newest first. */
function chunk(db: Database, clientId: string, from: number | null, count: number): Promise<StoredNote[]> {
  return db.notes
    .where('[clientId+recency]')
    .between([clientId, from ?? Dexie.minKey], [clientId, Dexie.maxKey])
    .limit(count)
    .toArray();
}

/**
 * Shows all live notes of a client, newest first, a chunk at a time, until `visit` says that it has enough.
 * Notes of the same moment that a chunk cuts in two are shown once.
 */
async function newestFirst(
  db: Database,
  clientId: string,
  visit: (rows: StoredNote[]) => boolean,
): Promise<void> {
  let from: number | null = null;
  let seen = new Set<string>();
  for (;;) {
    const wanted: number = CHUNK + seen.size;
    const rows: StoredNote[] = await chunk(db, clientId, from, wanted);
    const before = seen;
    const enough = visit(rows.filter((row) => !before.has(row.id)));
    const last: number | undefined = rows.at(-1)?.recency;
    if (enough || rows.length < wanted || last === undefined) return;
    seen = new Set(rows.filter((row) => row.recency === last).map((row) => row.id));
    from = last;
  }
}

async function ofClient(db: Database, clientId: string, terms: Term[], limit: number): Promise<StoredNote[]> {
  const found: StoredNote[] = [];
  await newestFirst(db, clientId, (rows) => {
    found.push(
      ...rows.filter((note) =>
        terms.every((term) => note.searchText.includes(term.text) || term.clients.has(clientId)),
      ),
    );
    return found.length >= limit;
  });
  return found.slice(0, limit);
}

async function ofAll(
  { db, memory }: { db: Database; memory: SegmentMemory },
  { terms, deleted }: { terms: Term[]; deleted: Set<string> },
  limit: number,
): Promise<StoredNote[]> {
  const ids: string[] = [];
  await memory.newestFirst((segment) => {
    ids.push(...findInSegment(segment, terms, deleted));
    return ids.length >= limit;
  });
  const rows = await db.notes.bulkGet(ids.slice(0, limit));
  return rows.filter((row) => row !== undefined);
}

/** Gives a client's names as they are compared, remembered until the client changes. */
function createNames(): (client: Client) => string {
  const known = new Map<string, { updatedAt: string; text: string }>();
  return ({ id, updatedAt, name, aliases, code }) => {
    const before = known.get(id);
    if (before?.updatedAt === updatedAt) return before.text;
    const text = [name, ...aliases, code ?? ''].map(normaliseText).join('\n');
    known.set(id, { updatedAt, text });
    return text;
  };
}

/** See `Notes.search`. */
export function createNoteSearch(db: Database): (query: NoteQuery) => Promise<Note[]> {
  const memory = createSegmentMemory(db);
  const namesOf = createNames();
  const inTurn = createTurns();
  return ({ text, clientId = null, limit }) =>
    inTurn(() =>
      db.transaction('r', [db.notes, db.clients, db.segments], async () => {
        const [clients] = await Promise.all([
          db.clients.toArray(),
          clientId === null ? memory.refresh() : undefined,
        ]);
        const terms = termsOf(text).map((term) => ({
          text: term,
          clients: new Set(
            clients.filter((client) => namesOf(client).includes(term)).map((client) => client.id),
          ),
        }));
        const deleted = new Set(
          clients.filter((client) => client.deletedAt !== null).map((client) => client.id),
        );
        const found =
          clientId === null
            ? await ofAll({ db, memory }, { terms, deleted }, limit)
            : await ofClient(db, clientId, terms, limit);
        return found.map(noteFromStored);
      }),
    );
}
