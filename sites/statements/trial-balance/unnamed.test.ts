import { describe, expect, it } from 'vitest';
import { printed, type Cell } from '../../fixtures/table';
import { readTrialBalance } from '.';

const CHINESE = ['期初余额 / 借方', '期初余额 / 贷方', '本期发生额 / 借方', '本期发生额 / 贷方', '期末余额 / 借方', '期末余额 / 贷方']; // prettier-ignore

const rows: Cell[][] = [
  ['Checking', 325000, ''],
  ['Accounts Receivable', 412000, ''],
  ['Accounts Payable', '', 286000],
  ['Retained Earnings', '', 451000],
  ['TOTAL', 737000, 737000],
];

describe('names under no heading', () => {
  it.each<[string, string, string[]]>([
    ['in the title', 'Trial Balance', []],
    ['in a caption', 'Northwind Traders Ltd', ['Trial Balance', 'As of June 30, 2025']],
  ])('where a trial balance is named %s', (_, title, captions) => {
    const found = readTrialBalance(printed(title, ['', 'DEBIT', 'CREDIT'], rows, { captions }));
    expect(found?.statement).toMatchObject({
      rows: [
        { code: '', name: 'Checking', closing_debit: 325000, closing_credit: 0 },
        { name: 'Accounts Receivable', closing_debit: 412000 },
        { name: 'Accounts Payable', closing_debit: 0, closing_credit: 286000 },
        { name: 'Retained Earnings', closing_credit: 451000 },
      ],
      totals: { closing_debit: 737000, closing_credit: 737000 },
      balanced: true,
    });
    expect(found?.problems).toEqual([]);
  });

  it.each([
    [
      ['科目编码', '', ...CHINESE],
      ['1001', '库存现金'],
      ['2202', '应付账款'],
    ],
    [
      ['', '科目编码', ...CHINESE],
      ['库存现金', '1001'],
      ['应付账款', '2202'],
    ],
  ])('beside codes: %j', (headings, one, other) => {
    const found = readTrialBalance(
      printed('科目余额表', headings, [
        [...one, 10, '', 3, 1, 12, ''],
        [...other, '', 10, 1, 3, '', 12],
      ]),
    );
    expect(found?.statement).toMatchObject({
      rows: [
        { code: '1001', name: '库存现金', opening_debit: 10, closing_debit: 12 },
        { code: '2202', name: '应付账款', opening_credit: 10, closing_credit: 12 },
      ],
      balanced: true,
    });
    expect(found?.problems).toEqual([]);
  });

  it('of codes and names in one cell', () => {
    const found = readTrialBalance(
      printed('科目余额表', ['', ...CHINESE], [['1001 库存现金', 10, '', 3, 1, 12, '']]),
    );
    expect(found?.statement.rows).toMatchObject([{ code: '1001', name: '库存现金', closing_debit: 12 }]);
  });

  it('are no accounts under another title, nor where only ticks or figures stand', () => {
    expect(readTrialBalance(printed('Journal', ['', 'Debit', 'Credit'], rows))).toBeNull();
    const figures: Cell[][] = [['1', 325000, ''], ['2', '', 325000]]; // prettier-ignore
    expect(readTrialBalance(printed('Trial Balance', ['', 'Debit', 'Credit'], figures))).toBeNull();
    const ticked = readTrialBalance(
      printed('科目余额表', ['科目', '', ...CHINESE], [['1001 库存现金', '>', 10, '', 3, 1, 12, '']]),
    );
    expect(ticked?.statement.rows).toMatchObject([{ code: '1001', name: '库存现金' }]);
  });
});
