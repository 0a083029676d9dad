import { describe, expect, it } from 'vitest';
import type { BalanceSheet, IncomeStatement, Statement } from '../reading';
import { nobody } from '../testing';
import { reduce } from './index';

const base = { unit: 1, frame: [], title: '' };
const factsOf = (statement: Statement) =>
  reduce([{ statement, period: '2025-06', readAt: 0 }], { known: {}, missing: {} }, nobody).known;

const sheet = (...rows: [label: string, closing: number, means?: string][]): BalanceSheet => ({
  ...base,
  kind: 'balance-sheet',
  rows: rows.map(([label, closing, means]) => ({
    label,
    line: null,
    closing,
    opening: null,
    side: 'assets',
    ...(means && { means }),
  })),
});

describe('a line that stands there twice', () => {
  const income = (...rows: [label: string, period: number][]): IncomeStatement => ({
    ...base,
    kind: 'income-statement',
    rows: rows.map(([label, period]) => ({ label, line: null, period, ytd: null, prior: null })),
  });
  it('is not taken from a line that is part of it', () => {
    const facts = factsOf(income(['营业收入', 100], ['主营业务收入', 90], ['营业收入', 1]));
    expect(facts['revenue']).toBeUndefined();
    expect(factsOf(income(['营业收入', 100], ['主营业务收入', 90]))['revenue']?.value).toBe(100);
  });
  it('is not left out of a sum', () => {
    const rows: [string, number][] = [['销售费用', 1], ['管理费用', 2], ['财务费用', 3]]; // prettier-ignore
    expect(factsOf(income(...rows, ['研发费用', 4]))['expenses_of_period']?.value).toBe(10);
    expect(factsOf(income(...rows, ['研发费用', 4], ['研发费用', 5]))['expenses_of_period']).toBeUndefined();
  });
});

describe('a line of which only its place tells what it is', () => {
  it('gives the figure it means', () => {
    const { total_assets: assets } = factsOf(sheet(['Asset', 9, 'total_assets'], ['Cash', 9]));
    expect(assets).toMatchObject({ value: 9, sources: [{ row: 'Asset', column: 'closing' }] });
    const income: IncomeStatement = {
      ...base,
      kind: 'income-statement',
      rows: [{ label: 'Income', line: null, period: 4, ytd: null, prior: null, means: 'net_profit' }],
    };
    expect(factsOf(income)['net_profit']?.value).toBe(4);
  });

  it('gives none beside another line that means the same', () => {
    expect(factsOf(sheet(['Asset', 9, 'total_assets'], ['Total assets', 9]))['total_assets']).toBeUndefined();
  });
});

it('depreciation of a balance sheet serves where there is no trial balance', () => {
  expect(factsOf(sheet(['累计折旧', 3]))['accumulated_depreciation']?.value).toBe(3);
});
