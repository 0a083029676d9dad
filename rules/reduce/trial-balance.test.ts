import { describe, expect, it } from 'vitest';
import type { TrialBalanceRow } from '../reading';
import { factsOf, row } from '../testing';

/** Books that balance, whatever is put in front. */
const books = (...rows: TrialBalanceRow[]): TrialBalanceRow[] => {
  const net = rows.reduce((sum, one) => sum + (one.closing_debit ?? 0) - (one.closing_credit ?? 0), 0);
  return [...rows, row('3001', '实收资本', -net)];
};
const value = (rows: TrialBalanceRow[], name: string) => factsOf(rows).known[name]?.value;
const sources = (rows: TrialBalanceRow[], name: string) =>
  factsOf(rows).known[name]?.sources.map(({ row: place }) => place);
const missing = (rows: TrialBalanceRow[], name: string) => factsOf(rows).missing[name];

describe('banks and stock', () => {
  const rows = books(
    row('100201', '银行存款-建行', 90_000),
    row('100202', '银行存款-工行', -1_200),
    row('1405', '库存商品', -30),
    row('1403', '原材料', 500),
  );

  it('lets no account hide behind the sum of all', () => {
    expect(value(rows, 'bank_balance')).toBe(88_800);
    expect(value(rows, 'bank_lowest_balance')).toBe(-1_200);
    expect(value(rows, 'bank_negative_count')).toBe(1);
    expect(sources(rows, 'bank_negative_count')).toEqual(['100202 银行存款-工行']);
    expect(value(rows, 'inventory_lowest_balance')).toBe(-30);
    expect(value(rows, 'inventory_balance')).toBe(470);
  });

  it('takes the movement of stock from opening and closing', () =>
    expect(value(books(row('1405', '库存商品', 900, { opening_debit: 1_000 })), 'inventory_change')).toBe(
      -100,
    ));
});

describe('roll forward', () => {
  it('is quiet when each account moves from opening to closing', () => {
    const rows = books(row('1001', '库存现金', 70, { opening_debit: 50, debit: 40, credit: 20 }));
    expect(value(rows, 'roll_forward_break_count')).toBe(0);
    expect(value(rows, 'roll_forward_break_amount')).toBe(0);
  });

  it('finds breaks that compensate each other', () => {
    const rows = books(
      row('1001', '库存现金', 70, { opening_debit: 60 }),
      row('1002', '银行存款', 30, { opening_debit: 40 }),
    );
    expect(value(rows, 'roll_forward_break_count')).toBe(2);
    expect(value(rows, 'roll_forward_break_amount')).toBe(10);
    expect(sources(rows, 'roll_forward_break_count')).toEqual(['1001 库存现金', '1002 银行存款']);
  });

  it('cannot be told without movements', () => {
    const rows = books(row('1001', '库存现金', 70)).map((one) => ({ ...one, debit: null, credit: null }));
    expect(missing(rows, 'roll_forward_break_count')).toEqual([
      { why: 'column', kind: 'trial-balance', column: 'debit' },
    ]);
  });
});

describe('profit and loss', () => {
  const rows = books(
    row('5001', '主营业务收入', 0, { credit: 1_000, debit: 1_000, ytd_credit: 5_000 }),
    row('5401', '主营业务成本', 0, { debit: 600, credit: 600 }),
    row('560201', '管理费用-业务招待费', 0, { debit: 80, credit: 80, ytd_debit: 200 }),
  );

  it('comes from movements, never from closing balances', () => {
    expect(value(rows, 'revenue')).toBe(1_000);
    expect(value(rows, 'cost')).toBe(600);
    expect(value(rows, 'expenses_of_period')).toBe(80);
    expect(value(rows, 'entertainment_ytd')).toBe(200);
  });

  it('adds what is not closed without regard to its side', () => {
    const open = books(row('5001', '主营业务收入', -300), row('560201', '管理费用-办公费', 300));
    expect(value(open, 'pl_closing_balance')).toBe(600);
    expect(value(rows, 'pl_closing_balance')).toBe(0);
  });

  it('is unknown where no row of the kind is shown: moved and closed, it may have been left out', () => {
    const without = books(
      row('5001', '主营业务收入', 0, { credit: 1_000, debit: 1_000 }),
      row('1002', '银行存款', 50),
    );
    expect(value(without, 'revenue')).toBe(1_000);
    expect(value(without, 'cost')).toBeUndefined();
    expect(value(without, 'total_cost_and_expense')).toBeUndefined();
    expect(value(without, 'late_fee_amount')).toBeUndefined();
  });

  it('does not take an expense nobody broke down for one of its parts', () => {
    const one = books(row('5602', '管理费用', 0, { debit: 80, credit: 80, ytd_debit: 200 }));
    expect(value(one, 'entertainment_ytd')).toBeUndefined();
    const fined = books(row('5711', '营业外支出', 0, { debit: 500, credit: 500 }));
    expect(value(fined, 'late_fee_amount')).toBeUndefined();
    const named = books(row('571101', '营业外支出-税收滞纳金', 0, { debit: 500, credit: 500 }));
    expect(value(named, 'late_fee_amount')).toBe(500);
    expect(value(named, 'penalty_amount')).toBe(0);
  });
});

describe('estimates', () => {
  it('are the sub-accounts that say so', () => {
    const rows = books(row('220201', '应付账款-暂估应付款', -540), row('220202', '应付账款-宏远', -60));
    expect(value(rows, 'estimate_balance')).toBe(540);
    expect(value(rows, 'payable_balance')).toBe(600);
  });
});
