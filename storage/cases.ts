import Dexie from 'dexie';
import type { Case } from './records';
import { caseRow as schema } from './row-schemas';
import { findLive, valid, type Fields, type Stamp, type Writing } from './writing';

export interface CaseKey {
  clientId: string;
  period: string;
  rule: string;
}

export type CasePatch = Partial<Pick<Case, 'stage' | 'checks' | 'checkReason' | 'cause' | 'draft'>>;

const fresh: Omit<Fields<Case>, keyof CaseKey> = {
  stage: 'found',
  checks: {},
  checkReason: '',
  cause: '',
  draft: null,
};

const keyOf = (row: CaseKey) => JSON.stringify([row.clientId, row.period, row.rule]);

/** Two machines may each have opened the same case: the one worked on last counts, everywhere the same. */
function leading(a: Case, b: Case): Case {
  const gap = Date.parse(a.updatedAt) - Date.parse(b.updatedAt);
  return gap > 0 || (gap === 0 && a.id > b.id) ? a : b;
}

/** Live cases, one per client, period and rule, latest period first. */
export function settle(rows: readonly Case[]): Case[] {
  const byKey = new Map<string, Case>();
  for (const row of rows) {
    if (row.deletedAt !== null) continue;
    const other = byKey.get(keyOf(row));
    byKey.set(keyOf(row), other ? leading(row, other) : row);
  }
  return [...byKey.values()].sort((a, b) =>
    a.period === b.period ? (a.rule < b.rule ? -1 : 1) : a.period < b.period ? 1 : -1,
  );
}

/** Anomalies on their way to being settled. */
export function createCases({ db, write }: Writing) {
  async function get({ clientId, period, rule }: CaseKey): Promise<Case | null> {
    const rows = await db.cases.where('[clientId+period+rule]').equals([clientId, period, rule]).toArray();
    return settle(rows)[0] ?? null;
  }

  async function getOrCreate(stamp: Stamp, { clientId, period, rule }: CaseKey): Promise<Case> {
    const known = await get({ clientId, period, rule });
    if (known) return known;
    await findLive(db.clients, clientId);
    const row = valid(schema, stamp.create({ clientId, period, rule, ...fresh }));
    await db.cases.add(row);
    return row;
  }

  return {
    get,

    /** Cases of a client, of one period when it is given. */
    async list(clientId: string, period?: string): Promise<Case[]> {
      const [from, to] = period === undefined ? [Dexie.minKey, Dexie.maxKey] : [period, period];
      const rows = await db.cases
        .where('[clientId+period+rule]')
        .between([clientId, from, Dexie.minKey], [clientId, to, Dexie.maxKey])
        .toArray();
      return settle(rows);
    },

    /** The same anomaly of the same client over its periods, latest first: has it come back? */
    async history(clientId: string, rule: string): Promise<Case[]> {
      return settle(await db.cases.where('[clientId+rule]').equals([clientId, rule]).toArray());
    },

    getOrCreate: (key: CaseKey): Promise<Case> =>
      write([db.cases, db.clients], (stamp) => getOrCreate(stamp, key)),

    /**
     * Changes the case, opening it first where there is none. What depends on how the case stands is given as a
     * function: it sees the row inside the transaction, so that two changes at once both count.
     */
    patch(key: CaseKey, patch: CasePatch | ((row: Case) => CasePatch)): Promise<Case> {
      return write([db.cases, db.clients], async (stamp) => {
        const known = await getOrCreate(stamp, key);
        const row = valid(schema, stamp.change(known, typeof patch === 'function' ? patch(known) : patch));
        await db.cases.put(row);
        return row;
      });
    },
  };
}

export type Cases = ReturnType<typeof createCases>;
