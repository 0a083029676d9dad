import { describe, expect, it } from 'vitest';
import type { TrialBalanceRow } from '../reading';
import { reduce, type Archive } from './index';
import { factsOf, given, nobody, row, table } from '../testing';

const value = (rows: TrialBalanceRow[], name: string, archive?: Archive) =>
  factsOf(rows, archive).known[name]?.value;
const missing = (rows: TrialBalanceRow[], name: string, archive?: Archive) =>
  factsOf(rows, archive).missing[name];
const people = (...entries: [string, Archive['people'][number]['role']][]): Archive => ({
  people: entries.map(([name, role]) => ({ name, role })),
  standard: null,
});
const capital = (amount: number) => row('3001', '实收资本', -amount);

describe('balances', () => {
  it('adds leaf rows only and leads back to their cells', () => {
    const facts = factsOf([
      row('2241', '其他应付款', -300, { leaf: false }),
      row('224101', '其他应付款-股东', -200),
      row('224102', '其他应付款-押金', -100),
      row('1002', '银行存款', 300),
    ]);
    expect(facts.known.other_payable_balance?.value).toBe(300);
    expect(
      facts.known.other_payable_balance?.sources.map(({ row: name, value: shown, address }) => [
        name,
        shown,
        address,
      ]),
    ).toEqual([
      ['224101 其他应付款-股东', 200, { frame: [1], statement: 2, row: '224101', column: 'closing_credit' }],
      ['224102 其他应付款-押金', 100, { frame: [1], statement: 2, row: '224102', column: 'closing_credit' }],
    ]);
  });

  it('takes an absent account for nothing only where the table proves it', () => {
    const closed = [row('1002', '银行存款', 300), capital(300)];
    expect(value(closed, 'cash_balance')).toBe(0);
    expect(missing([row('1002', '银行存款', 300), capital(200)], 'cash_balance')).toEqual([
      { why: 'row', kind: 'trial-balance', row: '库存现金' },
    ]);
    expect(missing([...closed, row('9', '某科目', 0)], 'cash_balance')).toEqual([
      { why: 'row', kind: 'trial-balance', row: '库存现金' },
    ]);
  });

  it('does not take a foreign chart for one without cash', () => {
    const rows = [row('1060', 'Till', -50), row('2200', 'Accounts Payable', 50)];
    expect(missing(rows, 'cash_balance')).toEqual([{ why: 'row', kind: 'trial-balance', row: '库存现金' }]);
  });

  it('says which column or row is missing', () => {
    const noClosing = { closing_debit: null, closing_credit: null };
    expect(
      missing([row('1001', '库存现金', 5, noClosing), row('1002', '银行存款', 5, noClosing)], 'cash_balance'),
    ).toEqual([{ why: 'column', kind: 'trial-balance', column: 'closing_debit' }]);
    expect(
      missing([row('1001', '库存现金', 5, noClosing), row('1002', '银行存款', 5)], 'cash_balance'),
    ).toEqual([{ why: 'row', kind: 'trial-balance', row: '库存现金' }]);
  });

  it('uses only the account’s own row of a partial table', () => {
    const partial = reduce([table([row('1001', '库存现金', -5)], { complete: false })], given({}), nobody);
    expect(partial.known.cash_balance?.value).toBe(-5);
    expect(partial.missing.other_payable_balance).toEqual([{ why: 'partial', kind: 'trial-balance' }]);
    expect(partial.missing.trial_balance_difference_closing).toEqual([
      { why: 'partial', kind: 'trial-balance' },
    ]);
  });

  it('leaves a fact alone that a page gave directly', () => {
    const facts = reduce(
      [table([row('1001', '库存现金', 5), capital(5)])],
      given({ cash_balance: -7 }),
      nobody,
    );
    expect(facts.known.cash_balance?.value).toBe(-7);
  });

  it('knows nothing without a statement', () => {
    const facts = reduce([], given({}), nobody);
    expect(facts.known).toEqual({});
    expect(facts.missing.cash_balance).toEqual([{ why: 'statement', kind: 'trial-balance' }]);
  });

  it('prefers a complete table, then the latest', () => {
    const first = { ...table([row('1001', '库存现金', 1), capital(1)]), readAt: 1 };
    const second = { ...table([row('1001', '库存现金', 2), capital(2)]), readAt: 2 };
    const part = { ...table([row('1001', '库存现金', 3)], { complete: false }), readAt: 3 };
    expect(reduce([first, part, second], given({}), nobody).known.cash_balance?.value).toBe(2);
  });

  it('adds up assets, contra accounts and open costs', () => {
    const rows = [
      row('1601', '固定资产', 100),
      row('1602', '累计折旧', -40),
      row('4401', '工程施工', 30),
      row('2202', '应付账款', -90),
    ];
    expect(value(rows, 'total_assets')).toBe(90);
  });
});

describe('wrong sides', () => {
  const count = (...rows: TrialBalanceRow[]) => value(rows, 'wrong_side_count');
  it('counts accounts against their nature, whichever way the page shows it', () => {
    expect(count(row('220201', '应付账款-永兴五金', 50))).toBe(1);
    expect(count(row('112201', '应收账款-海川', 0, { closing_debit: -50 }))).toBe(1);
    expect(count(row('1602', '累计折旧', 50))).toBe(1);
  });
  it.each([
    ['1001', '库存现金', -5],
    ['1002', '银行存款', -5],
    ['1403', '原材料', -5],
    ['1405', '库存商品', -5],
    ['222101', '应交税费-应交增值税', 5],
    ['3103', '本年利润', 5],
    ['310415', '利润分配-未分配利润', 5],
    ['1901', '待处理财产损溢', -5],
    ['1602', '累计折旧', -5],
    ['1231', '坏账准备', -5],
    ['220201', '应付账款-永兴五金', 0.005],
  ])('%s %s with %d is no case for it', (code, path, closing) =>
    expect(count(row(code, path, closing))).toBe(0),
  );
  it('does not count a parent twice, and keeps the amounts', () => {
    const facts = factsOf([
      row('2202', '应付账款', 50, { leaf: false }),
      row('220201', '应付账款-甲', 50),
      row('112201', '应收账款-乙', -8),
    ]);
    expect(facts.known.wrong_side_count?.value).toBe(2);
    expect(facts.known.wrong_side_amount?.value).toBe(58);
    expect(facts.known.wrong_side_amount?.sources.map((source) => source.column)).toEqual([
      'closing_debit',
      'closing_credit',
    ]);
  });
  it('cannot be told of a chart nobody knows', () => {
    expect(missing([row('1060', 'Till', -50)], 'wrong_side_count')).toEqual([
      { why: 'row', kind: 'trial-balance', row: 'Till' },
    ]);
  });
});

describe('differences', () => {
  it('are absolute, over leaf rows, without binary dust', () => {
    const rows = [
      row('1002', '银行存款', 0.3),
      row('2202', '应付账款', -0.1),
      row('2241', '其他应付款', -0.2),
    ];
    expect(value(rows, 'trial_balance_difference_closing')).toBe(0);
    expect(
      value(
        [row('1002', '银行存款', 100), row('2202', '应付账款', -101.2)],
        'trial_balance_difference_closing',
      ),
    ).toBe(1.2);
  });

  it('are of the reading, not of the books, where the printed totals agree', () => {
    const rows = [row('1002', '银行存款', 100), row('2202', '应付账款', -60)];
    const of = (closing_debit: number, closing_credit: number) =>
      reduce(
        [table(rows, { totals: { closing_debit, closing_credit }, balanced: false })],
        given({}),
        nobody,
      );
    expect(of(100, 100).missing.trial_balance_difference_closing).toEqual([
      { why: 'partial', kind: 'trial-balance' },
    ]);
    expect(of(100, 60).known.trial_balance_difference_closing?.value).toBe(40);
  });
});

describe('shareholder loans', () => {
  const loan = (path: string, archive: Archive = nobody, amount = 500) => {
    const facts = factsOf(
      [row('122101', path, amount), row('1002', '银行存款', 100), capital(amount + 100)],
      archive,
    );
    return facts.known.shareholder_loan?.value ?? facts.missing.shareholder_loan;
  };
  const ask = (name: string) => [expect.objectContaining({ why: 'person', name, amount: 500 })];

  it('counts a row that says so itself', () => {
    expect(loan('其他应收款-股东')).toBe(500);
    expect(loan('其他应收款-投资者借款')).toBe(500);
    expect(loan('其他应收款-股东-周志明')).toBe(500);
  });
  it('asks who an unknown person is', () => {
    expect(loan('其他应收款-周志明')).toEqual(ask('周志明'));
    expect(loan('其他应收款-备用金-周志明')).toEqual(ask('周志明'));
    expect(loan('其他应收款-个人')).toEqual(ask('个人'));
    expect(loan('其他应收款-周总')).toEqual(ask('周总'));
  });
  it('goes by the archive', () => {
    expect(loan('其他应收款-周志明', people(['周志明', 'shareholder']))).toBe(500);
    expect(loan('其他应收款-周志明借款', people(['周志明', 'family']))).toBe(500);
    expect(
      loan('其他应收款-周志明', people(['周志明', 'legal-representative'], ['周志明', 'shareholder'])),
    ).toBe(500);
    expect(loan('其他应收款-周志明', people(['周志明', 'legal-representative']))).toBe(0);
    expect(loan('其他应收款-周志明', people(['周志明', 'employee']))).toBe(0);
    expect(loan('其他应收款-周志明', people(['周志', 'employee']))).toEqual(ask('周志明'));
  });
  it('leaves deposits, companies and repaid loans out', () => {
    expect(loan('其他应收款-押金')).toBe(0);
    expect(loan('其他应收款-唐山宏达建筑工程有限公司')).toBe(0);
    expect(loan('其他应收款-周志明', nobody, 0)).toBe(0);
    expect(loan('其他应收款-周志明', nobody, -500)).toBe(0);
  });
  it('asks everyone, and cannot say when the balance is not broken down', () => {
    const both = factsOf([row('122101', '其他应收款-周志明', 500), row('122102', '其他应收款-王芳', 200)]);
    expect(both.missing.shareholder_loan).toHaveLength(2);
    expect(loan('其他应收款')).toEqual([
      { why: 'row', kind: 'trial-balance', row: '其他应收款', below: true },
    ]);
  });
});
