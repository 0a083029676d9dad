import type { TrialBalance, VoucherList } from '../../rules/reading';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { directions, manyAccounts, smallIncome, trialBalance, vouchers } from './books';
import { clientOf, mastheadOf, openDesk, type Desk } from './desk';
import type { Drawer } from './server';

let desk: Desk;
beforeAll(async () => (desk = await openDesk()));
afterAll(async () => desk?.close());

const masthead = mastheadOf(trialBalance, 'text');

/** Enough vouchers that a virtual table leaves most of them out. */
const many = {
  ...vouchers.sheet,
  lines: Array.from({ length: 200 }, (_, n) => ({
    cells: {
      date: '2025-06-09',
      number: `记-${n + 1}`,
      summary: '提现',
      account: '1001 库存现金',
      debit: `${n + 1}.00`,
      credit: '',
      papers: '1',
    },
  })),
};

describe('what is not drawn is said to be missing', () => {
  it.each<[Drawer, number]>([
    ['vxe', 400],
    ['element-plus-v2', 400],
  ])('virtual rows of %s', async (drawer, height) => {
    const { statements, problemCodes } = await desk.read(drawer, {
      sheet: many,
      masthead,
      options: { height },
    });
    expect(statements).toMatchObject([{ kind: 'voucher-list' }]);
    const list = statements[0] as unknown as VoucherList;
    expect(list.rows.length).toBeGreaterThan(5);
    expect(list.rows.length).toBeLessThan(100);
    expect(list.complete).toBe(false);
    expect(problemCodes).toEqual(['partial-table']);
    // What is drawn is right.
    for (const { number, debit } of list.rows) expect(number).toBe(`记-${debit}`);
  });

  it('virtual rows of vxe beside columns that stay in place', async () => {
    const { statements, problemCodes } = await desk.read('vxe', {
      sheet: manyAccounts(200),
      masthead,
      options: { height: 400 },
    });
    expect(statements).toMatchObject([{ kind: 'trial-balance', complete: false }]);
    const { rows } = statements[0] as unknown as TrialBalance;
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.length).toBeLessThan(100);
    expect(problemCodes).toEqual(['partial-table']);
    rows.forEach((row, n) =>
      expect(row).toMatchObject({ code: String(100101 + n), name: `往来单位第${n + 1}号`, debit: n + 1 }),
    );
  });

  it.each<Drawer>(['ant', 'element-plus'])('the other pages of %s, which says no count', async (drawer) => {
    for (const { sheet } of [{ sheet: many }, { sheet: { ...directions.sheet, tree: undefined } }]) {
      const { statements, problemCodes } = await desk.read(drawer, {
        sheet,
        masthead,
        options: { pageSize: 10 },
      });
      expect(statements).toMatchObject([{ complete: false }]);
      expect(statements[0]!.rows).toHaveLength(10);
      expect(problemCodes).toEqual(['partial-table']);
    }
  });

  it.each([{ simple: true }, { position: ['topRight'] }, { simple: true, position: ['topRight'] }])(
    'the other pages of ant, its pager drawn so: %j',
    async (pager) => {
      const { problemCodes } = await desk.read('ant', {
        sheet: manyAccounts(25),
        masthead,
        options: { pageSize: 10, pager },
      });
      expect(problemCodes).toEqual(['partial-table']);
    },
  );

  it.each<Drawer>(['plain', 'element-ui', 'element-plus', 'ant', 'vxe'])(
    'folded branches of %s',
    async (drawer) => {
      const { statements } = await desk.read(drawer, {
        sheet: { ...directions.sheet, tree: true },
        masthead,
        options: { folded: true },
      });
      expect(statements).toMatchObject([{ kind: 'trial-balance' }]);
      const balance = statements[0] as unknown as TrialBalance;
      const top = directions.sheet.lines.filter(({ level = 0 }) => level === 0);
      expect(balance.rows.map(({ code }) => code)).toEqual(top.map(({ cells }) => cells['code']));
    },
  );
});

describe('headings of plain cells, title and unit inside the table', () => {
  it.each([trialBalance, smallIncome])('$name', async (book) => {
    const reading = await desk.read('plain', { sheet: book.sheet, masthead, options: { heads: 'td' } });
    expect(reading.client?.name).toBe(clientOf(book).name);
    expect(reading.problems).toEqual([]);
    expect(reading.statements).toEqual([{ ...book.truth, title: book.sheet.title, frame: 0 }]);
  });
});
