import { createStorage, type Storage } from '../../storage';
import { openDatabase } from '../../storage/database';
import { serviceCatalogue } from './packs';

/** The worker's one database. Opened on first use; a killed worker simply opens it again. */
export const database = openDatabase();

export const storage: Storage = createStorage(database, {
  now: Date.now,
  catalogue: serviceCatalogue,
});
