import { describe, expect, it } from 'vitest';
import type { BalanceSheet, TaxReturn } from './reading';
import { whichStatement } from './which-statement';

const base = { unit: 1, frame: [], title: '' };
const sheet = (...sides: BalanceSheet['rows'][number]['side'][]): BalanceSheet => ({
  ...base,
  kind: 'balance-sheet',
  rows: sides.map((side) => ({ label: '', line: null, closing: 0, opening: 0, side })),
});
const tax = (kind: TaxReturn['kind'], ...lines: (string | null)[]): TaxReturn => ({
  ...base,
  kind,
  rows: lines.map((line) => ({ line, label: '', amounts: {} })),
});

describe('which of a client’s statements of one period a statement is', () => {
  it('is the sheet, or one of its lists', () => {
    expect(whichStatement(sheet('assets', 'liabilities'))).toBe('balance-sheet');
    expect(whichStatement(sheet('assets', 'assets'))).toBe('balance-sheet:assets');
    expect(whichStatement(sheet('liabilities'))).toBe('balance-sheet:liabilities');
    expect(whichStatement(sheet())).toBe('balance-sheet');
  });

  it('is the return, its particulars, or the part that begins with a later line', () => {
    expect(whichStatement(tax('vat-return-general', '1', '2'))).toBe('vat-return-general');
    expect(whichStatement(tax('cit-prepayment', null, '1', '1.1'))).toBe('cit-prepayment');
    expect(whichStatement(tax('cit-prepayment', null, null))).toBe('cit-prepayment:particulars');
    expect(whichStatement(tax('vat-return-general', '25', '26'))).toBe('vat-return-general:25');
    expect(whichStatement(tax('vat-return-small'))).toBe('vat-return-small');
  });
});
