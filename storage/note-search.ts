import Dexie from 'dexie';
import type { Database, StoredNote } from './database';
import { noteFromStored } from './derived';
import type { Client, Note } from './records';
import { normaliseText, termsOf } from './search-text';

/** Notes read at a time: few enough that the first hits come at once. */
const CHUNK = 500;

interface Range {
  db: Database;
  clientId: string | null;
}

/** Notes from one point of time on, newest first. */
function chunk({ db, clientId }: Range, from: number | null, count: number): Promise<StoredNote[]> {
  const start = from ?? Dexie.minKey;
  const rows =
    clientId === null
      ? db.notes.where('recency').between(start, Dexie.maxKey)
      : db.notes.where('[clientId+recency]').between([clientId, start], [clientId, Dexie.maxKey]);
  return rows.limit(count).toArray();
}

/**
 * Shows all live notes, newest first, a chunk at a time, until `visit` says that it has enough.
 * Notes of the same moment that a chunk cuts in two are shown once.
 */
async function newestFirst(range: Range, visit: (rows: StoredNote[]) => boolean): Promise<void> {
  let from: number | null = null;
  let seen = new Set<string>();
  for (;;) {
    const wanted: number = CHUNK + seen.size;
    const rows: StoredNote[] = await chunk(range, from, wanted);
    const before = seen;
    const enough = visit(rows.filter((row) => !before.has(row.id)));
    const last: number | undefined = rows.at(-1)?.recency;
    if (enough || rows.length < wanted || last === undefined) return;
    seen = new Set(rows.filter((row) => row.recency === last).map((row) => row.id));
    from = last;
  }
}

const textOf = (client: Client) =>
  [client.name, ...client.aliases, client.code ?? ''].map(normaliseText).join('\n');

/** See `Notes.search`. */
export function listNotes(
  db: Database,
  { text, clientId = null, limit }: { text: string; clientId?: string | null; limit: number },
): Promise<Note[]> {
  return db.transaction('r', [db.notes, db.clients], async () => {
    const terms = termsOf(text);
    const clients = await db.clients.toArray();
    const deleted = new Set(clients.filter((client) => client.deletedAt !== null).map((client) => client.id));
    const named = terms.map(
      (term) => new Set(clients.filter((client) => textOf(client).includes(term)).map((client) => client.id)),
    );
    const wanted = (note: StoredNote) =>
      (clientId !== null || !deleted.has(note.clientId)) &&
      terms.every((term, index) => note.searchText.includes(term) || named[index]?.has(note.clientId));

    const found: StoredNote[] = [];
    await newestFirst({ db, clientId }, (rows) => {
      found.push(...rows.filter(wanted));
      return found.length >= limit;
    });
    return found.slice(0, limit).map(noteFromStored);
  });
}
