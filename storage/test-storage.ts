import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Statement, TrialBalanceRow } from '../rules/reading';
import { openDatabase } from './database';
import { createStorage } from './index';
import type { Expectation } from './records';
import { createTransfer } from './transfer';
import type { CatalogueEntry } from './promises';

export const START = Date.UTC(2026, 10, 5, 2, 0);

export const catalogue: CatalogueEntry[] = [
  { content: 'scope', text: '按合同所列事项服务', reference: '服务目录 1' },
  { content: 'response', text: '工作日 2 小时内答复', reference: '服务目录 3' },
];

/** A storage of its own, on a clock that moves one second a look; `again` opens the same data anew. */
export function testStorage({ me = '林会计', indexedDB = new IDBFactory(), start = START } = {}) {
  let time = start;
  const clock = { set: (to: number) => (time = to) };
  const now = () => (time += 1000);
  const db = openDatabase('ledgerside', { indexedDB, IDBKeyRange });
  const storage = createStorage(db, { now, me: () => me, catalogue: () => catalogue });
  return {
    db,
    clock,
    ...storage,
    transfer: createTransfer(db, { now }),
    again: () => {
      db.close();
      return testStorage({ me, indexedDB, start: time });
    },
  };
}

export type TestStorage = ReturnType<typeof testStorage>;

export function balanceRow(fields: Partial<TrialBalanceRow>): TrialBalanceRow {
  return {
    code: '1001',
    name: '库存现金',
    path: '库存现金',
    leaf: true,
    opening_debit: null,
    opening_credit: null,
    debit: null,
    credit: null,
    ytd_debit: null,
    ytd_credit: null,
    closing_debit: null,
    closing_credit: null,
    ...fields,
  };
}

export function trialBalance(...rows: TrialBalanceRow[]): Statement {
  return {
    kind: 'trial-balance',
    unit: 1,
    frame: [],
    title: '科目余额表',
    rows,
    totals: null,
    balanced: null,
    complete: true,
  };
}

export function expectationOf(
  clientId: string,
  fields: Partial<Expectation> = {},
): Omit<Expectation, 'id' | 'createdAt' | 'updatedAt' | 'updatedBy' | 'deletedAt'> {
  return {
    clientId,
    content: 'scope',
    deviation: 'high',
    words: '税的事不都归你们管吗',
    meaning: '以为代理记账包括稽查应对',
    source: 'interview',
    date: '2026-10-23',
    ...fields,
  };
}

/** Rows of every table, for comparing and moving whole archives. */
export async function fill(
  storage: TestStorage,
): Promise<{ clientId: string; otherId: string; noteId: string }> {
  const client = await storage.clients.create({
    name: '唐山宏达建筑工程有限公司',
    code: '0012',
    taxId: '91130200MA07XYZ12A',
  });
  const other = await storage.clients.create({ name: '天津海河商贸有限公司' });
  await storage.expectations.add(expectationOf(client.id));
  await storage.promises.set({ clientId: null, content: 'scope', text: '合同范围内', reference: '合同 2.1' });
  await storage.promises.set({
    clientId: client.id,
    content: 'response',
    text: '1 小时内',
    reference: '合同 3.2',
  });
  const note = await storage.notes.save(
    { clientId: client.id, words: '“怎么又要补税？”', period: '2025-06', followUp: '2026-11-12' },
    [
      { side: 'ours', text: '周五前发明细', due: '2026-11-06' },
      { side: 'theirs', text: '补合同', due: null },
    ],
  );
  const gone = await storage.notes.save({ clientId: other.id, body: '记错了' });
  await storage.notes.softDelete(gone.id);
  await storage.notes.save({ clientId: other.id, body: '草稿', draft: true });
  await storage.cases.patch(
    { clientId: client.id, period: '2025-06', rule: 'cash-negative' },
    {
      checks: { vouchers: '2026-11-05' },
      draft: {
        script: 's1',
        channel: 'wechat',
        parts: { feel: '理解您的着急' },
        fills: { cash: '-8,780.00' },
      },
    },
  );
  await storage.suppressions.set({
    clientId: client.id,
    rule: 'cash-high',
    reason: '月底发工资',
    until: '2026-12-31',
    period: null,
    severity: 'reminder',
  });
  await storage.entries.set({
    clientId: client.id,
    period: '2025-06',
    fact: 'employees',
    value: 7,
    remark: '',
  });
  await storage.verifications.set({
    pack: 'cn-small-business',
    parameter: 'rot.cash.max',
    industry: null,
    validFrom: null,
    value: 50_000,
    name: '林会计',
    day: '2026-11-05',
  });
  await storage.packs.install('team', { text: '{}', name: 'team.json', version: '1.0.0' });
  await storage.statements.put({
    clientId: client.id,
    period: '2025-06',
    statement: trialBalance(balanceRow({ closing_debit: -8780 })),
    origin: 'http://127.0.0.1',
    readAt: 5,
  });
  return { clientId: client.id, otherId: other.id, noteId: note.id };
}
