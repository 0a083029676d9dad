import Dexie from 'dexie';
import { createAmountIndex, type AmountIndex } from './amounts';
import type { Statement } from '../rules/reading';
import { whichStatement } from '../rules/which-statement';
import type { StoredStatement } from './records';
import { storedStatement as schema } from './reading-schemas';
import { findLive, valid, type Writing } from './writing';

const CHUNK = 200;

/** Month, quarter, year and range are compared only with their own kind. */
function shape(period: string): string {
  return period.replace(/\d/g, '0');
}

export function statementKey(clientId: string, period: string, statement: Statement): string {
  return `${clientId}|${period}|${whichStatement(statement)}`;
}

/** Statements as last read, one per client, period and kind. */
export function createStatements({ db, write, now }: Writing) {
  async function ofPeriods(clientId: string, from: unknown, to: unknown): Promise<StoredStatement[]> {
    return db.statements
      .where('[clientId+period]')
      .between([clientId, from], [clientId, to], true, true)
      .toArray();
  }

  async function periods(clientId: string): Promise<string[]> {
    const keys = await db.statements
      .where('[clientId+period]')
      .between([clientId, Dexie.minKey], [clientId, Dexie.maxKey])
      .uniqueKeys();
    return (keys as unknown as [string, string][]).map(([, period]) => period).reverse();
  }

  return {
    /** Keeps the newest reading; false when a newer one is already here. */
    put(fields: Omit<StoredStatement, 'key'>): Promise<boolean> {
      const key = statementKey(fields.clientId, fields.period, fields.statement);
      return write([db.statements, db.clients], async () => {
        await findLive(db.clients, fields.clientId);
        const known = await db.statements.get(key);
        // One from later than now was read on a clock that was ahead, and would keep out all others until then.
        if (known && known.readAt > fields.readAt && known.readAt <= now()) return false;
        await db.statements.put(valid(schema, { ...fields, key }));
        return true;
      });
    },

    /** Takes a statement out again that never belonged to this client; one with other figures or from elsewhere stays. */
    remove({
      clientId,
      period,
      statement,
      origin,
    }: Omit<StoredStatement, 'key' | 'readAt'>): Promise<boolean> {
      const key = statementKey(clientId, period, statement);
      return db.transaction('rw', db.statements, async () => {
        const known = await db.statements.get(key);
        if (known?.origin !== origin) return false;
        if (JSON.stringify(known.statement.rows) !== JSON.stringify(statement.rows)) return false;
        await db.statements.delete(key);
        return true;
      });
    },

    list: (clientId: string, period: string): Promise<StoredStatement[]> =>
      ofPeriods(clientId, period, period),

    /** Periods of a client of which something was read, latest first. */
    periods,

    /** Statements of up to `count` read periods of the same length before this one, latest first. */
    async previous(clientId: string, period: string, count: number): Promise<StoredStatement[]> {
      const earlier = (await periods(clientId))
        .filter((other) => shape(other) === shape(period) && other < period)
        .slice(0, count);
      return (await Promise.all(earlier.map((other) => ofPeriods(clientId, other, other)))).flat();
    },

    /** Every kept statement, whoever's it is, with the very rows of one of these: one pass over everything. */
    async alike(statements: readonly Statement[]): Promise<StoredStatement[]> {
      if (!statements.length) return [];
      const wanted = new Set(statements.map(({ rows }) => JSON.stringify(rows)));
      const lengths = new Set(statements.map(({ rows }) => rows.length));
      return db.statements
        .filter(({ statement: { rows } }) => lengths.has(rows.length) && wanted.has(JSON.stringify(rows)))
        .toArray();
    },

    /** Whose statements an amount stands in: one pass over everything, however many amounts are then asked for. */
    async amountsOfOthers(clientId: string): Promise<AmountIndex> {
      const index = createAmountIndex(clientId);
      await db.transaction('r', db.statements, async () => {
        let last: string | null = null;
        for (;;) {
          const rows: StoredStatement[] = await db.statements
            .where('key')
            .above(last ?? '')
            .limit(CHUNK)
            .toArray();
          for (const row of rows) index.add(row);
          last = rows.at(-1)?.key ?? null;
          if (rows.length < CHUNK) return;
        }
      });
      return index;
    },
  };
}

export type Statements = ReturnType<typeof createStatements>;
