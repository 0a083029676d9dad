import { StorageError } from './errors';
import type { InstalledPack, PackFile } from './records';
import type { Writing } from './writing';

const byOrder = (a: InstalledPack, b: InstalledPack): number => a.order - b.order || (a.id < b.id ? -1 : 1);

/** Rule packs of this machine. They travel as files of their own, so the export leaves them out. */
export function createPacks({ db, now }: Writing) {
  const change = <R>(body: () => Promise<R>): Promise<R> =>
    db.transaction('rw', db.packs, async () => await body());

  async function list(): Promise<InstalledPack[]> {
    return (await db.packs.toArray()).sort(byOrder);
  }

  /** Numbers the rows as they stand. */
  async function number(rows: readonly InstalledPack[]): Promise<void> {
    await db.packs.bulkPut(rows.map((row, order) => ({ ...row, order })));
  }

  return {
    /** In the order in which they decide. */
    list,

    /** Takes a file in and puts it to use: in its old place, or before all others. The file before is kept. */
    install(id: string, file: Omit<PackFile, 'importedAt'>): Promise<InstalledPack> {
      return change(async () => {
        const rows = await list();
        const known = rows.find((row) => row.id === id);
        const fresh = { ...file, importedAt: new Date(now()).toISOString() };
        const row: InstalledPack = known?.file
          ? { ...known, enabled: true, file: fresh, previous: known.file }
          : { id, enabled: true, order: -1, file: fresh, previous: null };
        await number([...rows.filter((other) => other.id !== id), row].sort(byOrder));
        return row;
      });
    },

    /** Puts the file before the last one to use again; the last one is kept in its place. */
    goBack(id: string): Promise<void> {
      return change(async () => {
        const row = await db.packs.get(id);
        if (!row?.previous) throw new StorageError('not-found', { id });
        await db.packs.put({ ...row, file: row.previous, previous: row.file });
      });
    },

    enable(id: string, enabled: boolean): Promise<void> {
      return change(async () => {
        const row = await db.packs.get(id);
        const { length } = await db.packs.toArray();
        await db.packs.put(
          row ? { ...row, enabled } : { id, enabled, order: length, file: null, previous: null },
        );
      });
    },

    /** Moves an imported pack before (-1) or behind (1) the imported one next to it. */
    move(id: string, by: -1 | 1): Promise<void> {
      return change(async () => {
        const rows = await list();
        const imported = rows.filter(({ file }) => file);
        const from = imported.findIndex((row) => row.id === id);
        const row = imported[from];
        const other = imported[from + by];
        if (!row || !other) return;
        imported[from] = other;
        imported[from + by] = row;
        await number([...imported, ...rows.filter(({ file }) => !file)]);
      });
    },

    /** Forgets a pack, and gives what was there, for putting it back. */
    remove(id: string): Promise<InstalledPack> {
      return change(async () => {
        const row = await db.packs.get(id);
        if (!row) throw new StorageError('not-found', { id });
        await db.packs.delete(id);
        return row;
      });
    },

    /** Puts a row back as it was. */
    async putBack(row: InstalledPack): Promise<void> {
      await db.packs.put(row);
    },
  };
}

export type Packs = ReturnType<typeof createPacks>;
