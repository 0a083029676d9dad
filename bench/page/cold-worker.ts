/** Runs inside a worker, one worker a call, so that nothing is in memory. */
import { openDatabase } from '../../storage/database';
import { filled, NAME, storageOf } from './archive';
import { batchesOf } from './notes';
import { fillSqlite, searchSqlite } from './sqlite';

async function fillOurs(count: number): Promise<void> {
  (await filled(count)).close();
}

/** The newest notes that contain a word: opens the archive, makes the storage, searches. */
async function searchOurs(query: string, limit: number) {
  const begun = performance.now();
  const db = openDatabase(NAME);
  const hits = await storageOf(db).notes.search({ text: query, limit });
  const took = performance.now() - begun;
  db.close();
  return { ids: hits.map(({ id }) => id), took };
}

export const calls = {
  fillOurs,
  fillSqlite: (count: number) => fillSqlite(batchesOf(count)),
  searchOurs,
  searchSqlite,
};

export type Calls = typeof calls;
