import { describe, expect, it } from 'vitest';
import { normalSide, resolveAccount } from './accounts';
import { englishKey } from './chart-english';

const resolve = (path: string, code = '') => resolveAccount({ code, name: path, path, standard: null });
const what = (path: string, code = ''): string | null => {
  const found = resolve(path, code);
  return found && `${found.account.class} ${found.account.role ?? found.account.name}`;
};

describe('names of common charts', () => {
  it.each([
    ['Checking', 'asset 银行存款'],
    ['Wells Fargo Business Checking 1234', 'asset 银行存款'],
    ['1060 · Checking Account', 'asset 银行存款'],
    ['Accounts Receivable (A/R)', 'asset 应收账款'],
    ['Undeposited Funds', 'asset 其他货币资金'],
    ['Inventory Asset', 'asset 库存商品'],
    ['Prepaid expenses', 'asset current-asset'],
    ['Property, plant & equipment', 'asset 固定资产'],
    ['Accumulated Depreciation - Vehicles', 'asset 累计折旧'],
    ['Fixed Assets:Accumulated Depreciation', 'asset 累计折旧'],
    ['Accounts Payable (A/P)', 'liability 应付账款'],
    ['Accrued Liabilities', 'liability current-liability'],
    ['Payroll Liabilities:Federal Taxes', 'liability 应付职工薪酬'],
    ['Sales Tax Payable', 'liability 应交税费'],
    ['GST/HST Payable', 'liability 应交税费'],
    ['Notes Payable', 'liability 短期借款'],
    ['Vehicle Loan', 'liability 短期借款'],
    ['Loan from director', 'liability 其他应付款'],
    ['Customer Deposits', 'liability 预收账款'],
    ['Common Stock', 'equity 实收资本'],
    ['Retained Earnings', 'equity 利润分配'],
    ['Opening Balance Equity', 'equity equity'],
    ['Owner’s Draw', 'equity drawings'],
    ["Owner's Pay & Personal Expenses", 'equity drawings'],
    ['Sales', 'revenue sales'],
    ['Sales / Aftermarket Parts', 'revenue sales'],
    ['Services', 'revenue sales'],
    ['Consulting Income', 'revenue sales'],
    ['Interest Income', 'revenue other-income'],
    ['Cost of Goods Sold', 'expense cost'],
    ['Rent', 'expense expense'],
    ['Wages & Salaries', 'expense expense'],
    ['Legal & Professional Fees', 'expense expense'],
    ['Office Expenses', 'expense expense'],
    ['Bank Charges', 'expense interest'],
    ['Penalties & Settlements', 'expense penalty'],
    ['Income Tax Expense', 'expense income-tax'],
    ['Suspense', 'asset suspense'],
    ['Ask My Accountant', 'expense uncategorised'],
    ['Uncategorized Income', 'revenue uncategorised'],
    ['Main Revenue', 'revenue sales'],
    ['Main Tax', 'liability 应交税费'],
  ])('%s', (name, account) => expect(what(name)).toBe(account));

  it.each([
    'Gizmo',
    'Loan to employee',
    'Cashier training',
    'Interest',
    'Commissions',
    'Net revenue adjustment',
    'Prepaid marketing expense',
  ])('does not guess what %s is', (name) => expect(what(name)).toBeNull());
});

describe('what is beside the name', () => {
  it('decides by the code where a word sells here and costs there', () => {
    expect(what('Consulting', '4320')).toBe('revenue sales');
    expect(what('Consulting', '6320')).toBe('expense expense');
    expect(what('Rent', '4100')).toBe('revenue sales');
    expect(what('Services', '5200')).toBe('expense expense');
  });

  it('takes a heading for the class, never for the account', () => {
    expect(what('Current Assets:Gizmo')).toBe('asset unplaced');
    expect(what('Current Assets:Petty Cash')).toBe('asset 库存现金');
    expect(what('Expenses:Gizmo')).toBe('expense unplaced');
    expect(what('Main Expense')).toBe('expense unplaced');
    expect(what('Expenses:Retained Earnings')).toBeNull();
  });

  it('gives the side a balance stands on', () => {
    const side = (name: string) => {
      const found = resolve(name);
      return found && normalSide(found);
    };
    expect([side('Sales'), side('Sales returns'), side('Owners Draw'), side('Suspense')]).toEqual([
      'credit',
      'debit',
      'debit',
      'either',
    ]);
  });

  it('compares names without codes, brackets and marks', () =>
    expect(englishKey('1010 · Owner’s Draw (Jane) & Co')).toBe('owners draw and co'));
});
