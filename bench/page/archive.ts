/** A made-up archive in the browser's own IndexedDB. */
import Dexie from 'dexie';
import { createStorage } from '../../storage';
import { openDatabase, type Database } from '../../storage/database';
import { noteToStored } from '../../storage/derived';
import { batchesOf, clients } from './notes';

export const NAME = 'bench';

/** Puts `count` notes into an archive that holds nothing else. */
export async function filled(count: number): Promise<Database> {
  await Dexie.delete(NAME);
  const db = openDatabase(NAME);
  await db.clients.bulkPut(clients());
  for (const batch of batchesOf(count)) await db.notes.bulkPut(batch.map(noteToStored));
  return db;
}

export const storageOf = (db: Database) => createStorage(db, { now: Date.now, me: () => '林会计' });
