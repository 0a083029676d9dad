import type { Verification } from './records';
import { verification as schema } from './row-schemas';
import { findLive, valid, type Fields, type Writing } from './writing';

const keyOf = ({ pack, parameter, industry, validFrom }: Fields<Verification>): string =>
  JSON.stringify([pack, parameter, industry, validFrom]);

/** Which parameters somebody at the firm has checked. */
export function createVerifications({ db, write }: Writing) {
  async function list(): Promise<Verification[]> {
    const byKey = new Map<string, Verification>();
    for (const row of await db.verifications.toArray()) {
      const other = byKey.get(keyOf(row));
      if (!other || Date.parse(row.updatedAt) > Date.parse(other.updatedAt)) byKey.set(keyOf(row), row);
    }
    return [...byKey.values()].filter(({ deletedAt }) => deletedAt === null);
  }

  return {
    list,

    set(fields: Fields<Verification>): Promise<Verification> {
      return write([db.verifications], async (stamp) => {
        const known = (await list()).find((row) => keyOf(row) === keyOf(fields));
        const row = valid(schema, known ? stamp.change(known, fields) : stamp.create(fields));
        await db.verifications.put(row);
        return row;
      });
    },

    softDelete(id: string): Promise<void> {
      return write([db.verifications], async (stamp) => {
        await db.verifications.put(stamp.remove(await findLive(db.verifications, id)));
      });
    },
  };
}

export type Verifications = ReturnType<typeof createVerifications>;
