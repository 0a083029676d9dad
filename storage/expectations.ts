import Dexie from 'dexie';
import type { ExpectationContent } from '../rules/verdict';
import type { Database } from './database';
import type { Expectation } from './records';
import { expectation as schema } from './row-schemas';
import { find, findLive, valid, type Fields, type Writing } from './writing';

/** What a client was said to expect and was not taken back, in no order that counts. */
export async function liveExpectations(db: Database, clientId: string): Promise<Expectation[]> {
  const rows = await db.expectations
    .where('[clientId+content+date]')
    .between([clientId, Dexie.minKey, Dexie.minKey], [clientId, Dexie.maxKey, Dexie.maxKey])
    .toArray();
  return rows.filter((row) => row.deletedAt === null);
}

/** What clients expect, as of one day each. */
export function createExpectations({ db, write }: Writing) {
  async function list(clientId: string): Promise<Expectation[]> {
    const live = await liveExpectations(db, clientId);
    return live.sort((a, b) => (a.date === b.date ? (a.id < b.id ? 1 : -1) : a.date < b.date ? 1 : -1));
  }

  return {
    /** All of one client, newest first. */
    list,

    /** The newest per content: the one that counts. */
    async current(clientId: string): Promise<Partial<Record<ExpectationContent, Expectation>>> {
      const current: Partial<Record<ExpectationContent, Expectation>> = {};
      for (const row of await list(clientId)) current[row.content] ??= row;
      return current;
    },

    add(fields: Fields<Expectation>): Promise<Expectation> {
      return write([db.expectations, db.clients], async (stamp) => {
        await findLive(db.clients, fields.clientId);
        const row = valid(schema, stamp.create(fields));
        await db.expectations.add(row);
        return row;
      });
    },

    softDelete(id: string): Promise<void> {
      return write([db.expectations], async (stamp) => {
        await db.expectations.put(stamp.remove(await findLive(db.expectations, id)));
      });
    },

    restore(id: string): Promise<void> {
      return write([db.expectations], async (stamp) => {
        await db.expectations.put(stamp.restore(await find(db.expectations, id)));
      });
    },
  };
}

export type Expectations = ReturnType<typeof createExpectations>;
