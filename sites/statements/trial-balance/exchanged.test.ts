import { describe, expect, it } from 'vitest';
import { printed } from '../../fixtures/table';
import { readTrialBalance } from './index';

const GROUPS = ['期初余额', '本期发生额', '期末余额'];
const rows = [
  ['1001', '库存现金', 2000, 0, 100, 50, 2050, 0],
  ['1002', '银行存款', 50000, 0, 2000, 1000, 51000, 0],
  ['2202', '应付账款', 0, 52000, 1000, 2050, 0, 53050],
];

function read(groups: readonly string[], lines: readonly (string | number)[][] = rows) {
  const headings = groups.flatMap((group) => [`${group} / 借方`, `${group} / 贷方`]);
  const found = readTrialBalance(
    printed(
      '科目余额表',
      ['科目编码', '科目名称', ...headings],
      lines.map((line) => [...line]),
    ),
  );
  if (!found) throw new Error('not recognised');
  return found;
}

describe('opening balances under the heading of movements', () => {
  const [opening = '', moved = '', closing = ''] = GROUPS;

  it('are not read where accounts begin on both sides and none moves on both', () => {
    const { statement, problems } = read([moved, opening, closing]);
    expect(problems).toMatchObject([
      {
        code: 'header-unreadable',
        detail: { column: '本期发生额 / 借方、本期发生额 / 贷方、期初余额 / 借方、期初余额 / 贷方' },
      },
    ]);
    expect(statement.rows[1]).toMatchObject({
      opening_debit: null, debit: null, credit: null, closing_debit: 51000, closing_credit: 0,
    }); // prettier-ignore
    expect(statement.balanced).toBeNull();
  });

  it('are not read where more moved in the period than in its year', () => {
    const year = rows.map((line) => [...line.slice(0, 6), line[4]!, line[5]!, ...line.slice(6)]);
    const lines = year.map((line) => line.map((cell, at) => (at === 5 && line[0] !== '2202' ? 0 : cell)));
    const quiet = [moved, opening, '本年累计发生额', closing];
    expect(read(quiet, lines).problems.map(({ code }) => code)).toContain('header-unreadable');
  });

  it('are read where they stand under their own', () => {
    expect(read(GROUPS).problems).toEqual([]);
    const year = rows.map((line) => [...line.slice(0, 6), line[4]!, line[5]!, ...line.slice(6)]);
    expect(read([opening, moved, '本年累计发生额', closing], year).problems).toEqual([]);
  });

  it('may stand on both sides of an account that ends so, too', () => {
    const both = [
      ['1122', '应收账款', 500, 100, 50, 0, 550, 100],
      ['2202', '应付账款', 100, 600, 0, 50, 100, 650],
      ['1002', '银行存款', 100, 0, 0, 0, 100, 0],
    ];
    expect(read(GROUPS, both).problems).toEqual([]);
  });
});
