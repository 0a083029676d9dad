import { describe, expect, it } from 'vitest';
import type { TrialBalance } from '../../../rules/reading';
import { printed, type Cell } from '../../fixtures/table';
import type { PrintedRow, Recognised } from '../../tables/printed';
import { readTrialBalance } from '.';

function read(rows: (Cell[] | PrintedRow)[]): Recognised<TrialBalance> {
  const headers = ['科目编码', '科目名称', '期末借方', '期末贷方'];
  const found = readTrialBalance(printed('科目余额表', headers, rows));
  if (!found) throw new Error('not recognised');
  return found;
}
const tree = ({ statement }: Recognised<TrialBalance>) =>
  statement.rows.map(({ code, path, leaf }) => [code, path, leaf]);

describe('codes of other forms', () => {
  it('of three digits and two more', () => {
    const found = read([
      ['102', '银行存款', 50, ''],
      ['10201', '工商银行', 30, ''],
      ['10202', '农业银行', 20, ''],
      ['201', '应付款', '', 50],
    ]);
    expect(tree(found)).toEqual([
      ['102', '银行存款', false],
      ['10201', '银行存款-工商银行', true],
      ['10202', '银行存款-农业银行', true],
      ['201', '应付款', true],
    ]);
    expect(found.problems).toEqual([]);
    expect(found.statement.balanced).toBe(true);
  });

  it('of three and four digits beside each other are no tree', () => {
    const found = read([
      ['100', 'Cash', 50, ''],
      ['1001', 'Bank', 30, ''],
      ['200', 'Loan', '', 80],
    ]);
    expect(tree(found).map(([, , leaf]) => leaf)).toEqual([true, true, true]);
  });

  it.each(['1122.01', '1122-01', '1122_001', '1122_K01', '1122.01.01', '112201'])('%s is under 1122', (code) => {
    expect(
      tree(
        read([
          ['1122', '应收账款', 50, ''],
          [code, '甲公司', 50, ''],
          ['2202', '应付账款', '', 50],
        ]),
      ),
    ).toEqual([
      ['1122', '应收账款', false],
      [code, '应收账款-甲公司', true],
      ['2202', '应付账款', true],
    ]);
  }); // prettier-ignore

  it('of letters among numbers are parties of the account above', () => {
    const found = read([
      ['1122', '应收账款', 30, ''],
      ['K01', '甲公司', 10, ''],
      ['K02', '乙公司', 20, ''],
      ['2202', '应付账款', '', 30],
      ['G01', '丙公司', '', 30],
    ]);
    expect(tree(found)).toEqual([
      ['1122', '应收账款', false],
      ['K01', '应收账款-甲公司', true],
      ['K02', '应收账款-乙公司', true],
      ['2202', '应付账款', false],
      ['G01', '应付账款-丙公司', true],
    ]);
    expect(found.problems).toEqual([]);
    expect(found.statement.balanced).toBe(true);
  });

  it('of letters throughout are accounts', () => {
    const found = read([
      ['AR', 'Accounts receivable', 30, ''],
      ['AP', 'Accounts payable', '', 30],
    ]);
    expect(tree(found).map(([, , leaf]) => leaf)).toEqual([true, true]);
  });
});

describe('an account that is not what stands under it', () => {
  it('is said by its code', () => {
    const found = read([
      ['1122', '应收账款', 30, ''],
      ['112201', '甲公司', 10, ''],
      ['2202', '应付账款', '', 30],
    ]);
    expect(found.problems).toEqual([
      {
        code: 'totals-differ',
        detail: { row: '1122', column: 'closing', printed: '30.00', sum: '10.00' },
        frame: [],
      },
    ]);
  });

  it('may net what stands under it', () => {
    const found = read([
      ['2221', '应交税费', '', 30],
      ['222101', '进项税额', 70, ''],
      ['222102', '销项税额', '', 100],
      ['1001', '库存现金', 30, ''],
    ]);
    expect(found.problems).toEqual([]);
  });
});

describe('rows that are no accounts', () => {
  it.each([
    [['', '试算差额', '0.00', '']],
    [['', '差额', 5, '']],
    [['试算平衡', '', '平衡', '平衡']],
    [['制表人：张三', '', '审核人：李四', '打印日期：2025-07-03']],
    [['制表人：', '张三', '审核人：', '']],
    [['Prepared by: Lin', '', '', 'Printed on 2025-07-03']],
  ])('%j', (row) => {
    const found = read([
      ['1001', '库存现金', 30, ''],
      ['2202', '应付账款', '', 30],
      ['', '合计', 30, 30],
      row,
    ]);
    expect(tree(found)).toEqual([
      ['1001', '库存现金', true],
      ['2202', '应付账款', true],
    ]);
    expect(found.statement.totals).toEqual({ closing_debit: 30, closing_credit: 30 });
    expect(found.problems).toEqual([]);
    expect(found.statement.balanced).toBe(true);
  });
});
