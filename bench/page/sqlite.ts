/** Runs inside a worker: the same notes in SQLite with FTS5, in the origin's private file system. */
import type sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import type { Note } from '../../storage/records';
import { bigrams } from './bigrams';

/** Where the library lies on the bench's server; its WASM is found beside it. */
const MODULE = '/lib/@sqlite.org/sqlite-wasm/sqlite-wasm/jswasm/sqlite3.mjs';
const FILE = '/notes.db';

/** FTS5 cuts at spaces, so that words of two Han characters are found. */
const cut = (text: string): string => bigrams(text).join(' ');

const textOf = (note: Note): string => [note.words, note.body, note.person, note.period].join('\n');

async function library(): Promise<typeof sqlite3InitModule> {
  const module = (await import(/* @vite-ignore */ `${location.origin}${MODULE}`)) as {
    default: typeof sqlite3InitModule;
  };
  return module.default;
}

async function opened(start: typeof sqlite3InitModule) {
  const sqlite = await start();
  // The quickest of its file systems: it reads pages as they are needed, without a copy of the file in memory.
  const pool = await sqlite.installOpfsSAHPoolVfs({ name: 'bench' });
  return { pool, db: new pool.OpfsSAHPoolDb(FILE) };
}

/** Fills the file anew with notes that come in the order of their time. */
export async function fillSqlite(batches: Iterable<Note[]>): Promise<void> {
  const { pool, db } = await opened(await library());
  db.exec(`pragma journal_mode = off; pragma synchronous = off;
    drop table if exists words; drop table if exists notes;
    create table notes (n integer primary key, note text);
    create virtual table words using fts5 (text, content = '');
    begin`);
  const note = db.prepare('insert into notes (n, note) values (?, ?)');
  const words = db.prepare('insert into words (rowid, text) values (?, ?)');
  let n = 0;
  for (const batch of batches)
    for (const row of batch) {
      n += 1;
      note.bind([n, JSON.stringify(row)]).stepReset();
      words.bind([n, cut(textOf(row))]).stepReset();
    }
  note.finalize();
  words.finalize();
  // Its index in one piece, as quick to read as it can be.
  db.exec(`insert into words (words) values ('optimize'); commit`);
  db.close();
  pool.pauseVfs();
}

/** The newest notes that contain a word, from a worker in which nothing is open. */
export async function searchSqlite(query: string, limit: number) {
  const start = await library();
  const begun = performance.now();
  const { pool, db } = await opened(start);
  const ready = performance.now();
  const rows = db.selectValues(
    `select note from words join notes on notes.n = words.rowid where words match ?
     order by words.rowid desc limit ?`,
    [`"${cut(query)}"`, limit],
  );
  const hits = rows.map((row) => JSON.parse(String(row)) as Note);
  const done = performance.now();
  db.close();
  pool.pauseVfs();
  return { ids: hits.map(({ id }) => id), opening: ready - begun, took: done - begun };
}
