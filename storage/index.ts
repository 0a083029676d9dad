import { createCases } from './cases';
import { createClients } from './clients';
import { createCommitments } from './commitments';
import type { Database } from './database';
import { withStorageErrors } from './errors';
import { createExpectations } from './expectations';
import { createNotes } from './notes';
import { createPromises, type CatalogueEntry } from './promises';
import { createSettings } from './settings';
import { createSites } from './sites';
import { createStatements } from './statements';
import { createWriting, type StorageDeps } from './writing';

/** All that is remembered, one repository a concept. Every failure is a `StorageError`. */
export function createStorage(
  db: Database,
  deps: StorageDeps & {
    /** Promises proposed until the firm has written its own, in the user's language. */
    catalogue?: () => readonly CatalogueEntry[];
  },
) {
  const writing = createWriting(db, deps);
  return {
    clients: withStorageErrors(createClients(writing)),
    expectations: withStorageErrors(createExpectations(writing)),
    promises: withStorageErrors(createPromises(writing, deps.catalogue ?? (() => []))),
    notes: withStorageErrors(createNotes(writing)),
    commitments: withStorageErrors(createCommitments(writing)),
    cases: withStorageErrors(createCases(writing)),
    statements: withStorageErrors(createStatements(writing)),
    sites: withStorageErrors(createSites(writing)),
    settings: withStorageErrors(createSettings(writing)),
  };
}

export type Storage = ReturnType<typeof createStorage>;
