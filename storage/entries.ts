import type { Entry } from './records';
import { entry as schema } from './row-schemas';
import { find, findLive, valid, type Fields, type Writing } from './writing';

/** Two machines may each have entered the figure: the one written last counts, everywhere the same. */
function later(a: Entry, b: Entry): Entry {
  const gap = Date.parse(a.updatedAt) - Date.parse(b.updatedAt);
  return gap > 0 || (gap === 0 && a.id > b.id) ? a : b;
}

/** Figures that no page shows, entered by hand for one client and period. */
export function createEntries({ db, write }: Writing) {
  async function list(clientId: string, period: string): Promise<Entry[]> {
    const rows = await db.entries.where('[clientId+period]').equals([clientId, period]).toArray();
    const byFact = new Map<string, Entry>();
    for (const row of rows) {
      if (row.deletedAt !== null) continue;
      const other = byFact.get(row.fact);
      byFact.set(row.fact, other ? later(row, other) : row);
    }
    return [...byFact.values()].sort((a, b) => (a.fact < b.fact ? -1 : 1));
  }

  return {
    /** One for each fact. */
    list,

    /** Enters a figure, or changes the one that was entered. */
    set(fields: Fields<Entry>): Promise<Entry> {
      return write([db.entries, db.clients], async (stamp) => {
        await findLive(db.clients, fields.clientId);
        const known = (await list(fields.clientId, fields.period)).find(({ fact }) => fact === fields.fact);
        const row = valid(schema, known ? stamp.change(known, fields) : stamp.create(fields));
        await db.entries.put(row);
        return row;
      });
    },

    softDelete(id: string): Promise<void> {
      return write([db.entries], async (stamp) => {
        await db.entries.put(stamp.remove(await findLive(db.entries, id)));
      });
    },

    restore(id: string): Promise<void> {
      return write([db.entries], async (stamp) => {
        await db.entries.put(stamp.restore(await find(db.entries, id)));
      });
    },
  };
}

export type Entries = ReturnType<typeof createEntries>;
