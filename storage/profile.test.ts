import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { openDatabase } from './database';
import { createStorage } from './index';
import { balanceRow, expectationOf, START, testStorage, trialBalance } from './test-storage';

async function withClients() {
  const storage = testStorage();
  const a = await storage.clients.create({ name: '甲' });
  const b = await storage.clients.create({ name: '乙' });
  return { ...storage, a: a.id, b: b.id };
}

describe('expectations', () => {
  it('takes the newest day per content as current, and falls back when it is deleted', async () => {
    const { expectations, a, b } = await withClients();
    const newer = await expectations.add(expectationOf(a, { date: '2026-10-23', deviation: 'high' }));
    const older = await expectations.add(expectationOf(a, { date: '2026-03-01', deviation: 'low' }));
    await expectations.add(expectationOf(b, { date: '2026-12-01' }));
    expect((await expectations.list(a)).map((row) => row.id)).toEqual([newer.id, older.id]);
    expect(await expectations.current(a)).toEqual({ scope: newer });
    await expectations.softDelete(newer.id);
    expect(await expectations.current(a)).toEqual({ scope: older });
    await expectations.restore(newer.id);
    expect((await expectations.current(a)).scope?.id).toBe(newer.id);
  });
});

describe('promises', () => {
  it('are proposed in the language of the settings, also by a worker that was started again', async () => {
    const indexedDB = new IDBFactory();
    const started = () =>
      createStorage(openDatabase('ledgerside', { indexedDB, IDBKeyRange }), {
        now: () => START,
        catalogue: (language) => [
          { content: 'scope', text: language === 'en' ? 'As in the contract' : '按合同', reference: '' },
        ],
      });
    const first = started();
    expect((await first.promises.list()).map(({ text }) => text)).toEqual(['按合同']);
    await first.settings.set({ language: 'en' });
    expect((await first.promises.list()).map(({ text }) => text)).toEqual(['As in the contract']);
    expect((await started().promises.list()).map(({ text }) => text)).toEqual(['As in the contract']);
  });

  it('holds the client’s own, else the firm’s, else the proposed one', async () => {
    const { promises, a, b, db } = await withClients();
    expect((await promises.effective(a)).scope?.text).toBe('按合同所列事项服务');
    expect(await db.promises.count()).toBe(0);
    const firm = { clientId: null, content: 'scope', text: '本所范围', reference: '' } as const;
    await promises.set(firm);
    const own = await promises.set({ ...firm, clientId: a, text: '含稽查陪同' });
    expect((await promises.effective(a)).scope?.text).toBe('含稽查陪同');
    expect((await promises.effective(b)).scope?.text).toBe('本所范围');
    expect((await promises.list()).map((row) => row.text)).toEqual(['本所范围', '工作日 2 小时内答复']);
    await promises.softDelete(own.id);
    expect((await promises.effective(a)).scope?.text).toBe('本所范围');
    await promises.restore(own.id);
    expect((await promises.effective(a)).scope).not.toHaveProperty('owner');
  });

  it('edits the same row when it is set again', async () => {
    const { promises, db } = await withClients();
    const fields = { clientId: null, content: 'scope', text: '一', reference: '' } as const;
    await promises.set(fields);
    await promises.set({ ...fields, text: '二' });
    expect(await db.promises.count()).toBe(1);
    expect((await promises.list())[0]?.text).toBe('二');
  });
});

describe('commitments', () => {
  it('lists what is due of live clients and not done', async () => {
    const { commitments, clients, a, b } = await withClients();
    const fields = { noteId: null, side: 'ours', text: '发明细' } as const;
    const due = await commitments.add({ ...fields, clientId: a, due: '2026-11-05' });
    await commitments.add({ ...fields, clientId: a, due: '2026-11-09' });
    await commitments.add({ ...fields, clientId: a, due: null });
    await commitments.add({ ...fields, clientId: b, due: '2026-11-01' });
    await clients.softDelete(b);
    expect((await commitments.due('2026-11-06')).map((row) => row.id)).toEqual([due.id]);
    const done = await commitments.setDone(due.id, true);
    expect(done.doneAt).not.toBeNull();
    expect(await commitments.due('2026-11-06')).toEqual([]);
    expect((await commitments.setDone(due.id, false)).doneAt).toBeNull();
    expect((await commitments.list(a)).map((row) => row.due)).toEqual(['2026-11-05', '2026-11-09', null]);
  });
});

describe('cases', () => {
  it('opens a case once, even from two sides at once', async () => {
    const { cases, db, a } = await withClients();
    const key = { clientId: a, period: '2025-06', rule: 'cash-negative' };
    const [one, two] = await Promise.all([cases.getOrCreate(key), cases.patch(key, { stage: 'checked' })]);
    expect(one.id).toBe(two.id);
    expect(await db.cases.count()).toBe(1);
    expect((await cases.get(key))?.stage).toBe('checked');
  });

  it('lists a period and the history of a rule, latest first', async () => {
    const { cases, a, b } = await withClients();
    for (const period of ['2025-05', '2025-06'])
      await cases.getOrCreate({ clientId: a, period, rule: 'cash' });
    await cases.getOrCreate({ clientId: a, period: '2025-06', rule: 'loan' });
    await cases.getOrCreate({ clientId: b, period: '2025-06', rule: 'cash' });
    expect((await cases.list(a, '2025-06')).map((row) => row.rule)).toEqual(['cash', 'loan']);
    expect((await cases.history(a, 'cash')).map((row) => row.period)).toEqual(['2025-06', '2025-05']);
  });

  it('takes of two rows for one case the one worked on last', async () => {
    const { cases, db, a } = await withClients();
    const key = { clientId: a, period: '2025-06', rule: 'cash' };
    const own = await cases.patch(key, { cause: '旧' });
    await db.cases.put({
      ...own,
      id: '0192f000-0000-7000-8000-000000000000',
      updatedAt: '2027-01-01T00:00:00Z',
      cause: '新',
    });
    expect((await cases.get(key))?.cause).toBe('新');
    expect(await cases.list(a)).toHaveLength(1);
  });
});

describe('statements', () => {
  const origin = 'http://127.0.0.1';

  it('keeps the newest reading', async () => {
    const { statements, a } = await withClients();
    const put = (readAt: number, closing: number) =>
      statements.put({
        clientId: a,
        period: '2025-06',
        origin,
        readAt,
        statement: trialBalance(balanceRow({ closing_debit: closing })),
      });
    expect([await put(2, 20), await put(1, 10), await put(3, 30)]).toEqual([true, false, true]);
    const rows = await statements.list(a, '2025-06');
    expect(rows.map((row) => [row.key, row.readAt])).toEqual([[`${a}|2025-06|trial-balance`, 3]]);
  });

  it('lets go of a reading made on a clock that was ahead', async () => {
    const { statements, a } = await withClients();
    const put = (readAt: number, closing: number) =>
      statements.put({
        clientId: a,
        period: '2025-06',
        origin,
        readAt,
        statement: trialBalance(balanceRow({ closing_debit: closing })),
      });
    const ahead = START + 365 * 24 * 60 * 60 * 1000;
    expect([await put(ahead, 10), await put(START, 20), await put(START - 1, 30)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('lists earlier periods of the same length', async () => {
    const { statements, a, b } = await withClients();
    const statement = trialBalance();
    for (const period of ['2024-12', '2025-04', '2025-05', '2025-06', '2025-Q1', '2024']) {
      await statements.put({ clientId: a, period, origin, readAt: 1, statement });
    }
    await statements.put({ clientId: b, period: '2025-03', origin, readAt: 1, statement });
    expect((await statements.previous(a, '2025-06', 2)).map((row) => row.period)).toEqual([
      '2025-05',
      '2025-04',
    ]);
    expect((await statements.previous(a, '2025-05', 9)).map((row) => row.period)).toEqual([
      '2025-04',
      '2024-12',
    ]);
    expect(await statements.periods(a)).toEqual([
      '2025-Q1',
      '2025-06',
      '2025-05',
      '2025-04',
      '2024-12',
      '2024',
    ]);
  });

  it('tells whose amount it is', async () => {
    const { statements, a, b } = await withClients();
    const put = (clientId: string, period: string, ...amounts: number[]) =>
      statements.put({
        clientId,
        period,
        origin,
        readAt: 1,
        statement: trialBalance(...amounts.map((debit) => balanceRow({ debit }))),
      });
    await put(a, '2025-06', 1860000, 0);
    await put(b, '2025-06', 45678.9, 0);
    await put(b, '2025-05', 1860000);
    const index = await statements.amountsOfOthers(a);
    expect(index.others(45678.9)).toEqual([b]);
    expect(index.others(-45678.904)).toEqual([b]);
    expect(index.own(45678.9)).toBe(false);
    expect([index.own(1860000), index.others(1860000)]).toEqual([true, [b]]);
    expect([index.own(0), index.others(0)]).toEqual([false, []]);
  });
});

describe('sites and settings', () => {
  it('remembers the layout within its limits and whom a name means, and forgets a site for good', async () => {
    const { sites, a } = await withClients();
    const origin = 'https://books.example';
    await sites.add(origin);
    await sites.setLayout(origin, { side: 'left', width: 9999, handle: -1 });
    await sites.settle(origin, '宏达', a);
    await sites.add(origin);
    expect(await sites.get(origin)).toMatchObject({
      layout: { side: 'left', width: 480, handle: 0 },
      settled: { 宏达: a },
    });
    expect((await sites.unsettle(origin, '宏达')).settled).toEqual({});
    await sites.remove(origin);
    expect(await sites.list()).toEqual([]);
    await expect(sites.setLayout(origin, {})).rejects.toMatchObject({ code: 'not-found' });
  });

  it('has defaults and keeps what was set', async () => {
    const { settings } = await withClients();
    expect(await settings.get()).toEqual({ me: null, language: 'zh-CN', theme: 'system' });
    await settings.set({ theme: 'dark' });
    expect(await settings.set({ language: 'en' })).toEqual({ me: null, language: 'en', theme: 'dark' });
  });
});
