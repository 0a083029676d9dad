import { describe, expect, it } from 'vitest';
import type { TrialBalanceRow } from '../../../rules/reading';
import { leadOn, rollsThatDiffer } from './rolls';

type Figures = Partial<Omit<TrialBalanceRow, 'code' | 'name' | 'path' | 'leaf'>>;

const row = (code: string, figures: Figures): TrialBalanceRow => ({
  code,
  name: '银行存款',
  path: '银行存款',
  leaf: true,
  opening_debit: 0,
  opening_credit: 0,
  debit: 0,
  credit: 0,
  ytd_debit: null,
  ytd_credit: null,
  closing_debit: 0,
  closing_credit: 0,
  ...figures,
});

describe('the balances of a row', () => {
  it('say nothing while movements lead from one to the other, on either side', () => {
    const rows = [
      row('1002', { opening_debit: 100, debit: 50, credit: 30, closing_debit: 120 }),
      row('2202', { opening_credit: 100, debit: 150, closing_debit: 50 }),
      row('', { opening_debit: 0.1, debit: 0.2, closing_debit: 0.3 }),
    ];
    expect(rollsThatDiffer(rows, 1)).toEqual([]);
  });

  it('are named where they do not', () => {
    const wrong = row('1002', { opening_debit: 100, debit: 50, credit: 30, closing_debit: 119.99 });
    expect(rollsThatDiffer([wrong], 1)).toEqual([
      { row: '1002', column: 'closing', printed: '119.99', sum: '120.00' },
    ]);
    expect(rollsThatDiffer([{ ...wrong, code: '' }], 1)[0]?.row).toBe('银行存款');
    expect(rollsThatDiffer(Array.from({ length: 9 }, () => wrong), 1)).toHaveLength(3);
  }); // prettier-ignore

  it('may be those of the year', () => {
    const year = row('1002', { opening_debit: 100, debit: 10, ytd_debit: 60, ytd_credit: 0, closing_debit: 160 });
    expect(rollsThatDiffer([year], 1)).toEqual([]);
    expect(rollsThatDiffer([{ ...year, closing_debit: 150 }], 1)).toHaveLength(1);
  }); // prettier-ignore

  it('are not judged where a figure is not known, nor by what rounding leaves', () => {
    expect(rollsThatDiffer([row('1002', { opening_debit: 100, debit: null })], 1)).toEqual([]);
    expect(rollsThatDiffer([row('1002', { opening_debit: null, debit: 5 })], 1)).toEqual([]);
    const wan = row('1002', { opening_debit: 10000, debit: 5000, closing_debit: 15100 });
    expect(rollsThatDiffer([wan], 10000)).toEqual([]);
    expect(rollsThatDiffer([wan], 1)).toHaveLength(1);
  });
});

describe('movements', () => {
  it.each([
    [['期初余额 / 借方', '本期发生额 / 借方', '期末余额 / 借方'], true],
    [['年初余额 / 借方', '本年累计 / 借方', '期末余额 / 借方'], true],
    [['年初余额 / 借方', '期初余额 / 借方', '本期发生额 / 借方'], true],
    [['年初余额 / 借方', '本期发生额 / 借方', '期末余额 / 借方'], false],
    [['Opening', 'Debit', 'Credit', 'Closing'], true],
  ])('%s begin where the opening balances stand: %s', (headings, expected) => {
    expect(leadOn(headings)).toBe(expected);
  });
});
