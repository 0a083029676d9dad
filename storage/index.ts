import { createCases } from './cases';
import { createClients } from './clients';
import { createCommitments } from './commitments';
import { forgetFailedOpening, type Database } from './database';
import { withStorageErrors } from './errors';
import { createEntries } from './entries';
import { createExpectations } from './expectations';
import { createNotes } from './notes';
import { createPacks } from './packs';
import { createProfiles } from './profiles';
import { createPromises, type CatalogueEntry } from './promises';
import { createRenames } from './renames';
import type { Settings } from './records';
import { createSettings } from './settings';
import { createSites } from './sites';
import { createStatements } from './statements';
import { createSuppressions } from './suppressions';
import { createUses } from './uses';
import { createVerifications } from './verifications';
import { createWriting, type StorageDeps } from './writing';

/** All that is remembered, one repository a concept. Every failure is a `StorageError`. */
export function createStorage(
  db: Database,
  deps: StorageDeps & {
    /** Promises proposed until the firm has written its own, in the user's language. */
    catalogue?: (
      language: Settings['language'],
    ) => readonly CatalogueEntry[] | Promise<readonly CatalogueEntry[]>;
  },
) {
  const writing = createWriting(db, deps);
  const guarded: typeof withStorageErrors = (repository) =>
    withStorageErrors(repository, () => forgetFailedOpening(db));
  const settings = createSettings(writing);
  const { catalogue = () => [] } = deps;
  return {
    clients: guarded(createClients(writing)),
    expectations: guarded(createExpectations(writing)),
    promises: guarded(createPromises(writing, async () => catalogue((await settings.get()).language))),
    notes: guarded(createNotes(writing)),
    commitments: guarded(createCommitments(writing)),
    cases: guarded(createCases(writing)),
    statements: guarded(createStatements(writing)),
    suppressions: guarded(createSuppressions(writing)),
    entries: guarded(createEntries(writing)),
    uses: guarded(createUses(writing)),
    verifications: guarded(createVerifications(writing)),
    packs: guarded(createPacks(writing)),
    renames: guarded(createRenames(writing)),
    profiles: guarded(createProfiles(writing)),
    sites: guarded(createSites(writing)),
    settings: guarded(settings),
  };
}

export type Storage = ReturnType<typeof createStorage>;
