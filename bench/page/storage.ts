/** Runs inside a page of the extension: its storage in the browser's own IndexedDB. */
import Dexie from 'dexie';
import { openDatabase, type Database } from '../../storage/database';
import { noteToStored } from '../../storage/derived';
import { createTransfer } from '../../storage/transfer';
import { partText } from '../../storage/transfer/parts';
import { readExport } from '../../storage/transfer/read';
import { normaliseText } from '../../storage/search-text';
import type { Note } from '../../storage/records';
import { inTurns, timed, timedAtOnce } from '../measure';
import { filled, NAME, storageOf } from './archive';
import { clientId, notes, queries } from './notes';

const CHUNK = 500;

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database did not open.'));
  });
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The request failed.'));
  });
}

/** Every note as JSON text, straight from IndexedDB. */
async function rawExport(raw: IDBDatabase): Promise<string> {
  const store = raw.transaction('notes').objectStore('notes');
  const lines: string[] = [];
  for (let last = ''; ;) {
    const rows = await answer(store.getAll(IDBKeyRange.lowerBound(last, true), CHUNK));
    for (const row of rows as Note[]) lines.push(JSON.stringify(row));
    const final = rows.at(-1) as Note | undefined;
    if (!final || rows.length < CHUNK) return `[${lines.join(',\n')}]`;
    last = final.id;
  }
}

/** Hits are compared with those of a plain scan; both shares are 1 when nothing is missed or made up. */
async function quality(db: Database, count: number) {
  const storage = storageOf(db);
  const texts = notes(count).map((note) => ({
    id: note.id,
    text: normaliseText(`${note.words}\n${note.body}\n${note.person}`),
  }));
  let recall = 1;
  let precision = 1;
  for (const query of queries) {
    const wanted = new Set(texts.filter(({ text }) => text.includes(query)).map(({ id }) => id));
    const found = await storage.notes.search({ text: query, limit: count });
    const right = found.filter(({ id }) => wanted.has(id)).length;
    recall = Math.min(recall, right / wanted.size);
    precision = Math.min(precision, right / found.length);
  }
  return { recall, precision };
}

/** Medians in milliseconds. */
export async function searching(count: number, rounds: number) {
  const db = await filled(count);
  const storage = storageOf(db);
  const raw = await opened();
  const text = (await db.segments.toArray()).map((segment) => segment.text).join('');
  // The first one reads the segments; from then on they are in memory.
  const first = await timed(() => storage.notes.search({ text: queries[2] ?? '', limit: 50 }))();
  await storage.notes.search({ text: '找不到的词', limit: 50 });
  const searches = Object.fromEntries(
    queries.map((query) => [query, timed(() => storage.notes.search({ text: query, limit: 50 }))]),
  );
  const search: Record<string, number> = await inTurns<string>(
    { ...searches, scan: timedAtOnce(() => text.indexOf('找不到的词')) },
    rounds * 3,
  );
  const { scan = NaN, ...byQuery } = search;
  const one = clientId(3);
  const newest = await inTurns(
    {
      ours: timed(() => storage.notes.list(one, 50)),
      raw: timed(() => {
        const range = IDBKeyRange.bound([one], [one, []]);
        return answer(
          raw.transaction('notes').objectStore('notes').index('[clientId+recency]').getAll(range, 50),
        );
      }),
    },
    rounds * 4,
  );
  raw.close();
  db.close();
  await Dexie.delete(NAME);
  return { characters: text.length, scan, slowest: Math.max(...Object.values(byQuery)), first, newest };
}

/** Medians in milliseconds. */
export async function exporting(count: number, rounds: number) {
  const db = await filled(count);
  const raw = await opened();
  const transfer = createTransfer(db, { now: Date.now });
  const exports = await inTurns(
    { ours: timed(() => transfer.export({ clientId: null })), raw: timed(() => rawExport(raw)) },
    rounds,
  );
  const found = await quality(db, count);
  raw.close();
  db.close();
  await Dexie.delete(NAME);
  return { ...exports, found };
}

/** Medians in milliseconds. */
export async function importing(count: number, rounds: number) {
  const source = await filled(count);
  const { parts } = await createTransfer(source, { now: Date.now }).export({ clientId: null });
  const text = (await Promise.all(parts.map(partText))).join('');
  source.close();
  const checks = await inTurns(
    { parse: timedAtOnce(() => JSON.parse(text)), read: timedAtOnce(() => readExport(text)) },
    rounds,
  );
  /** Into an empty database each time. */
  const fresh = (work: (db: Database) => Promise<unknown>) => async () => {
    await Dexie.delete(NAME);
    const db = openDatabase(NAME);
    await db.open();
    const cost = await timed(() => work(db))();
    db.close();
    return cost;
  };
  const writes = await inTurns(
    {
      ours: fresh(async (db) => {
        const report = await createTransfer(db, { now: Date.now }).apply(text);
        if (report.errors.length > 0) throw new Error(JSON.stringify(report.errors[0]));
      }),
      plain: fresh(async (db) => {
        const file = JSON.parse(text) as { clients: Parameters<typeof db.clients.bulkPut>[0]; notes: Note[] };
        await db.clients.bulkPut(file.clients);
        await db.notes.bulkPut(file.notes.map(noteToStored));
      }),
    },
    rounds,
  );
  await Dexie.delete(NAME);
  return { bytes: text.length, checks, writes };
}
