import { describe, expect, it } from 'vitest';
import type { TrialBalanceRow } from '../reading';
import { factsOf, row } from '../testing';

const value = (rows: TrialBalanceRow[], name: string) => factsOf(rows).known[name]?.value;
const missing = (rows: TrialBalanceRow[], name: string) => factsOf(rows).missing[name];
/** A row that was moved from nothing. */
const moved = (name: string, debit: number, credit: number): TrialBalanceRow =>
  row('', name, debit - credit, { opening_debit: 0, opening_credit: 0, debit, credit });
/** Books that balance, whatever is put in front. */
const books = (...rows: TrialBalanceRow[]): TrialBalanceRow[] => {
  const net = rows.reduce((sum, one) => sum + (one.closing_debit ?? 0) - (one.closing_credit ?? 0), 0);
  return [...rows, row('', 'Common Stock', -net)];
};

describe('profit and loss kept in English', () => {
  const rows = books(
    moved('Checking', 5_000, 900),
    moved('Sales', 200, 8_000),
    moved('Sales Discounts', 100, 0),
    moved('Interest Income', 0, 40),
    moved('Cost of Goods Sold', 3_000, 50),
    moved('Rent', 700, 0),
    moved('Bank Charges', 30, 0),
    moved('Penalties & Settlements', 20, 0),
  );

  it('counts both sides: there is no closing entry every month', () => {
    expect(value(rows, 'revenue')).toBe(7_700);
    expect(value(rows, 'cost')).toBe(2_950);
    expect(value(rows, 'expenses_of_period')).toBe(730);
    expect(value(rows, 'finance_expense')).toBe(30);
    expect(value(rows, 'total_cost_and_expense')).toBe(3_680);
    expect(value(rows, 'penalty_amount')).toBe(20);
    expect(value(rows, 'late_fee_amount')).toBe(0);
  });

  it('cannot tell a closing entry from one that was undone', () => {
    const closed = books(moved('Checking', 500, 0), moved('Sales', 8_000, 8_000));
    expect(value(closed, 'revenue')).toBeUndefined();
  });

  it('is unknown while one account is, and never the rest of it', () => {
    const strange = books(...rows.slice(0, 3), moved('Gizmo', 5, 0));
    expect(value(strange, 'revenue')).toBeUndefined();
    expect(missing(strange, 'revenue')).toEqual([{ why: 'statement', kind: 'income-statement' }]);
    const expense = books(...rows.slice(0, 3), moved('Main Expense', 5, 0));
    expect(value(expense, 'cost')).toBeUndefined();
    expect(value(expense, 'expenses_of_period')).toBeUndefined();
    expect(value(expense, 'revenue')).toBe(7_700);
  });

  it('is unknown without movements', () => {
    const balances = rows.map((one) => ({ ...one, debit: null, credit: null }));
    expect(value(balances, 'revenue')).toBeUndefined();
  });

  it('adds Chinese accounts that stand among them by their own side', () => {
    const mixed = books(
      moved('Sales', 0, 1_000),
      row('5001', '主营业务收入', 0, { debit: 300, credit: 300 }),
      moved('Checking', 1_300, 0),
    );
    expect(value(mixed, 'revenue')).toBe(1_300);
  });
});

describe('balances', () => {
  const rows = books(
    row('', 'Checking', 900),
    row('', 'Accounts Receivable (A/R)', 400),
    row('', 'Vehicles', 5_000),
    row('', 'Accounts Payable (A/P)', -300),
    row('', 'Sales Tax Payable', -70),
    row('', 'Mortgage', -2_000),
    row('', 'Suspense', 25),
    row('', 'Ask My Accountant', 60),
    row('', 'Uncategorized Income', -80),
    row('', "Owner's Draw", 500),
  );

  it('are those of the accounts named so', () => {
    expect(value(rows, 'suspense_balance')).toBe(25);
    expect(value(rows, 'uncategorised_amount')).toBe(140);
    expect(value(rows, 'owner_drawings')).toBe(500);
    expect(value(rows, 'sales_tax_payable_balance')).toBe(70);
    expect(value(rows, 'borrowings_balance')).toBe(2_000);
    expect(value(rows, 'receivable_balance')).toBe(400);
    expect(value(rows, 'bank_balance')).toBe(900);
  });

  it('give what is left for the owners, with the open result of the year', () => {
    const plain = rows.filter(({ name }) => name !== 'Suspense');
    const even = books(...plain.slice(0, -1));
    // Assets 900 + 400 + 5,000 less debts 300 + 70 + 2,000.
    expect(value(even, 'equity_total')).toBe(3_930);
    expect(value(even, 'current_assets')).toBe(1_300);
    expect(value(even, 'current_liabilities')).toBe(370);
  });

  it('are not called current where nobody can say', () => {
    expect(value(rows, 'current_assets')).toBeUndefined();
    expect(
      value(books(row('', 'Current Assets:Gizmo', 5), row('', 'Bank', 1)), 'cash_balance'),
    ).toBeUndefined();
  });

  it('count nothing only when no account is left that could be it', () => {
    const few = [row('', 'Checking', 100), row('', 'Common Stock', -100)];
    expect(value(few, 'suspense_balance')).toBe(0);
    expect(value([...few, row('', 'Gizmo', 0)], 'suspense_balance')).toBeUndefined();
    expect(
      value(books(row('', 'Bank', 5), row('', 'Taxes payable', -5)), 'sales_tax_payable_balance'),
    ).toBeUndefined();
  });

  it('name what stands on the wrong side', () => {
    const wrong = books(
      row('', 'Bank', 10),
      row('', 'Accounts Receivable', -5),
      row('', 'Accounts Payable', 7),
      row('', 'Accumulated Depreciation', -3),
    );
    expect(value(wrong, 'negative_asset_count')).toBe(1);
    expect(value(wrong, 'negative_liability_count')).toBe(1);
  });

  it('say nothing of books kept in Chinese', () => {
    const chinese = [row('1002', '银行存款', 100), row('3001', '实收资本', -100)];
    expect(missing(chinese, 'suspense_balance')).toEqual([{ why: 'fact' }]);
    expect(value(chinese, 'equity_total')).toBeUndefined();
  });
});
