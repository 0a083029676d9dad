import type { Table } from 'dexie';
import type { ImportReport } from '../../messages';
import { forgetFailedOpening, type Database } from '../database';
import { StorageError, withStorageErrors } from '../errors';
import { exportFile, type ExportOptions } from './export';
import { tableNames } from './format';
import { limited } from './issues';
import { planMerge, writeMerge } from './merge';
import { originOf, readExport } from './read';

export interface ImportOptions {
  /** Once aborted, nothing is written and the import fails with `cancelled`. */
  signal?: AbortSignal;
  onProgress?: (done: number, total: number) => void;
}

/** Takes the archive out as one JSON file and merges such files into it. */
export function createTransfer(db: Database, { now }: { now: () => number }) {
  const tables: Table[] = [...tableNames.map((name) => db[name] as Table), db.statements];

  async function run(
    text: string,
    mode: 'r' | 'rw',
    { signal, onProgress }: ImportOptions,
  ): Promise<ImportReport> {
    const stop = () => {
      if (signal?.aborted) throw new StorageError('cancelled');
    };
    const read = readExport(text);
    if (!read.ok) return { errors: limited(read.errors), tables: {}, ...originOf(null) };
    await aMoment();
    stop();
    return db.transaction(mode, tables, async () => {
      const plan = await planMerge(db, read.file);
      stop();
      if (mode === 'rw' && plan.errors.length === 0) {
        await writeMerge(db, plan, (done, total) => {
          stop();
          onProgress?.(done, total);
        });
      }
      return { errors: limited(plan.errors), tables: plan.counts, ...originOf(read.file) };
    });
  }

  const repository = {
    /** The file's name, and its text in parts; see `partText`. */
    export: (options: ExportOptions) => exportFile(db, now(), options),

    /** What an import would do; writes nothing. */
    check: (text: string, options: ImportOptions = {}) => run(text, 'r', options),

    /** Merges the file, all of it or, when the report has errors, nothing. */
    apply: (text: string, options: ImportOptions = {}) => run(text, 'rw', options),
  };
  return withStorageErrors(repository, () => forgetFailedOpening(db));
}

/** Lets a word to stop be heard after a long reading. */
function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

export type Transfer = ReturnType<typeof createTransfer>;
