import { describe, expect, it } from 'vitest';
import type { TrialBalanceRow } from '../reading';
import { reduce } from '../reduce';
import { factsOf, nobody, row, table } from '../testing';

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

describe('accounts nobody knows by name', () => {
  const known = [row('1002', '银行存款', 700), row('122101', '其他应收款-保证金', 100)];

  it('are assets or liabilities by their code', () => {
    const rows = books(...known, row('1909', '待清理往来', 200), row('2909', '暂挂款', -50));
    expect(value(rows, 'total_assets')).toBe(1_000);
  });

  it('leave the assets unknown without a code that says it', () => {
    const asset = { why: 'statement', kind: 'balance-sheet' };
    expect(missing(books(...known, row('', '待清理往来', 200)), 'total_assets')).toEqual([asset]);
    expect(missing(books(...known, row('1909', 'Kassa', 200)), 'total_assets')).toEqual([asset]);
    expect(missing(books(...known, row('7001', '待清理往来', 200)), 'total_assets')).toEqual([asset]);
  });

  it('are not another account, unless their code leaves it open', () => {
    const rows = books(...known, row('1909', '待清理往来', 200));
    expect(value(rows, 'other_payable_balance')).toBe(0);
    expect(value(rows, 'receivable_balance')).toBe(0);
    expect(
      missing(books(row('1002', '银行存款', 700), row('1122', '应收客户', 9)), 'receivable_balance'),
    ).toEqual([{ why: 'row', kind: 'trial-balance', row: '应收账款' }]);
    expect(value(books(...known, row('', '待清理往来', 200)), 'receivable_balance')).toBeUndefined();
  });

  it('could be any of their class where the table has codes of its own', () => {
    const rows = books(row('101', '银行存款', 700), row('1909', '待清理往来', 200));
    expect(value(rows, 'receivable_balance')).toBeUndefined();
    expect(value(rows, 'other_payable_balance')).toBe(0);
  });

  it('are not closed when they are of profit and loss', () =>
    expect(value(books(...known, row('5999', '杂项损益', 40)), 'pl_closing_balance')).toBe(40));
});

describe('a parent and the rows under it', () => {
  const parent = (closing: number, more: Partial<TrialBalanceRow> = {}) =>
    row('2202', '应付账款', closing, { leaf: false, ...more });
  const under = [row('220201', '应付账款-宏远', -300), row('220202', '应付账款-开泰', -100)];
  const breaks = (...rows: TrialBalanceRow[]) => value(books(...rows), 'roll_forward_break_amount');
  const balanced = (top: TrialBalanceRow) => [top, ...under, row('3001', '实收资本', 400)];
  const of = (top: TrialBalanceRow) => factsOf(balanced(top)).known['roll_forward_break_amount'];

  it('agree', () => expect(of(parent(-400))?.value).toBe(0));

  it('are a break when they do not', () => {
    expect(of(parent(-400, { closing_credit: 900 }))).toMatchObject({
      value: 500,
      sources: [{ row: '2202 应付账款', column: 'closing_credit' }],
    });
    expect(of(parent(-400, { opening_credit: 401 }))?.value).toBe(1);
    expect(of(parent(-400, { debit: 7, credit: 7 }))?.value).toBe(7);
    expect(of(parent(-400, { closing_credit: 400.005 }))?.value).toBe(0);
  });

  it('are found by their path as well, and compared net', () => {
    const rows = [
      row('A', '应收账款', 200, { leaf: false }),
      row('B', '应收账款/宏远', 300),
      row('C', '应收账款/开泰', -100),
    ];
    expect(breaks(...rows)).toBe(0);
    expect(breaks(...rows.map((one) => (one.leaf ? one : { ...one, closing_debit: 210 })))).toBe(10);
  });

  it('say nothing when no row under it is shown, a cell is empty, or the table is a part', () => {
    expect(breaks(row('1122', '应收账款', 200, { leaf: false }), row('1002', '银行存款', 5))).toBe(0);
    expect(of(parent(-900, { opening_credit: null, closing_credit: null }))?.value).toBe(0);
    const part = reduce(
      [table(balanced(parent(-900)), { complete: false })],
      { known: {}, missing: {} },
      nobody,
    );
    expect(part.known['roll_forward_break_amount']?.value).toBe(0);
  });
});

describe("last year's wages", () => {
  const wages = (opening: number, debit: number, credit: number, more: Partial<TrialBalanceRow> = {}) =>
    books(
      row('2211', '应付职工薪酬', debit - opening - credit, {
        opening_debit: 0,
        opening_credit: opening,
        debit,
        credit,
        ...more,
      }),
      row('1002', '银行存款', 9_000),
    );
  const left = (rows: TrialBalanceRow[], period: string) =>
    reduce([{ ...table(rows), period }], { known: {}, missing: {} }, nobody).known['payroll_last_year_unpaid']
      ?.value;

  it('are paid first', () => {
    expect(left(wages(500, 400, 900), '2026')).toBe(100);
    expect(left(wages(500, 400, 900), '2026-01/2026-05')).toBe(100);
    expect(left(wages(500, 700, 900), '2026')).toBe(0);
  });

  it('are told in any month by the columns of the year to date', () => {
    const ytd = { ytd_debit: 450, ytd_credit: 800 };
    // 500 at the start of the year, 450 paid, 800 accrued.
    expect(left(wages(750, 100, 200, ytd), '2026-05')).toBe(50);
    expect(left(wages(750, 100, 200), '2026-05')).toBeUndefined();
  });
});

describe('money that comes in', () => {
  it('is what was borrowed and paid in, not what was only moved', () => {
    const rows = books(
      row('1002', '银行存款', 900),
      row('2001', '短期借款', -300, { credit: 300 }),
      row('3002', '资本公积', 0, { debit: 200 }),
    );
    const capital = rows.map((one) => (one.code === '3001' ? { ...one, credit: 250 } : one));
    expect(value(capital, 'loans_received')).toBe(300);
    expect(value(capital, 'capital_increase')).toBe(50);
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

  it('counts research that is an account of its own among the expenses', () => {
    const research = row('6604', '研发费用', 0, { debit: 20, credit: 20 });
    expect(value([...rows, research], 'expenses_of_period')).toBe(100);
    expect(value([...rows, research], 'total_cost_and_expense')).toBe(700);
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
