import type { Table } from 'dexie';
import type { ImportReport } from '../../messages';
import type { Database } from '../database';
import { withStorageErrors } from '../errors';
import { exportText, type ExportOptions } from './export';
import { tableNames } from './format';
import { limited } from './issues';
import { planMerge, writeMerge } from './merge';
import { originOf, readExport } from './read';

/** Takes the archive out as one JSON file and merges such files into it. */
export function createTransfer(db: Database, { now }: { now: () => number }) {
  const tables: Table[] = [...tableNames.map((name) => db[name] as Table), db.statements];

  async function run(text: string, mode: 'r' | 'rw'): Promise<ImportReport> {
    const read = readExport(text);
    if (!read.ok) return { errors: limited(read.errors), tables: {}, ...originOf(null) };
    return db.transaction(mode, tables, async () => {
      const plan = await planMerge(db, read.file);
      if (mode === 'rw' && plan.errors.length === 0) await writeMerge(db, plan);
      return { errors: limited(plan.errors), tables: plan.counts, ...originOf(read.file) };
    });
  }

  return withStorageErrors({
    /** The file's name and text. */
    export: (options: ExportOptions) => exportText(db, now(), options),

    /** What an import would do; writes nothing. */
    check: (text: string) => run(text, 'r'),

    /** Merges the file, all of it or, when the report has errors, nothing. */
    apply: (text: string) => run(text, 'rw'),
  });
}

export type Transfer = ReturnType<typeof createTransfer>;
