import type { Suppression } from './records';
import { suppression as schema } from './row-schemas';
import { find, findLive, valid, type Fields, type Writing } from './writing';

/** Of two rows about the same matter the one written last counts, everywhere the same. */
function later(a: Suppression, b: Suppression): Suppression {
  const gap = Date.parse(a.updatedAt) - Date.parse(b.updatedAt);
  return gap > 0 || (gap === 0 && a.id > b.id) ? a : b;
}

/** Anomalies put aside for a client, with the reason. */
export function createSuppressions({ db, write }: Writing) {
  async function list(clientId: string): Promise<Suppression[]> {
    const rows = await db.suppressions.where('clientId').equals(clientId).toArray();
    const byRule = new Map<string, Suppression>();
    for (const row of rows) {
      if (row.deletedAt !== null) continue;
      // One for a single period stands beside one for all of them.
      const key = JSON.stringify([row.rule, row.period]);
      const other = byRule.get(key);
      byRule.set(key, other ? later(row, other) : row);
    }
    return [...byRule.values()].sort((a, b) => (a.rule < b.rule ? -1 : 1));
  }

  return {
    /** All of a client that were not taken back, those that are over included. */
    list,

    /** Puts a rule aside; what was said of the same rule and period before is replaced. */
    set(fields: Fields<Suppression>): Promise<Suppression> {
      return write([db.suppressions, db.clients], async (stamp) => {
        await findLive(db.clients, fields.clientId);
        const known = (await list(fields.clientId)).find(
          ({ rule, period }) => rule === fields.rule && period === fields.period,
        );
        const row = valid(schema, known ? stamp.change(known, fields) : stamp.create(fields));
        await db.suppressions.put(row);
        return row;
      });
    },

    softDelete(id: string): Promise<void> {
      return write([db.suppressions], async (stamp) => {
        await db.suppressions.put(stamp.remove(await findLive(db.suppressions, id)));
      });
    },

    restore(id: string): Promise<void> {
      return write([db.suppressions], async (stamp) => {
        await db.suppressions.put(stamp.restore(await find(db.suppressions, id)));
      });
    },
  };
}

export type Suppressions = ReturnType<typeof createSuppressions>;
