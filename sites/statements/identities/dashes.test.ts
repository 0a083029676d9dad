import { describe, expect, it } from 'vitest';
import { asNil } from '../../../rules/nil';
import { SMALL_ASSETS, SMALL_LIABILITIES, smallBalance } from '../../fixtures/sheets/balance';
import { SMALL_INCOME, smallIncome } from '../../fixtures/sheets/income';
import { vatGeneral, vatSmall } from '../../fixtures/sheets/vat';
import type { PrintedTable, Recogniser } from '../../tables/printed';
import { readBalanceSheet } from '../balance-sheet';
import { readIncomeStatement } from '../income-statement';
import { readVatGeneral, readVatSmall } from '../tax-return';

/** The same form with dashes wherever it prints nothing beside the name of a line. */
const dashed = (table: PrintedTable, dash = '--'): PrintedTable => ({
  ...table,
  rows: table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, at) => (cell === '' && !/^项目$|^资产$|栏次|行次|权益/.test(table.headers[at]!) ? dash : cell)),
  })),
}); // prettier-ignore

function read(table: PrintedTable, reader: Recogniser) {
  const found = reader(table);
  if (!found) throw new Error('not recognised');
  return found;
}
const codes = (table: PrintedTable, reader: Recogniser): string[] =>
  read(table, reader).problems.map(({ code }) => code);

const without = (rows: readonly object[]): object[] => rows.map((row) => ({ ...row, nil: undefined }));
const rowsOf = (table: PrintedTable, reader: Recogniser): object[] =>
  without(asNil(read(table, reader).statement).rows);
const row = (table: PrintedTable, reader: Recogniser, label: string) =>
  asNil(read(table, reader).statement).rows.find((one) => 'label' in one && one.label.startsWith(label));

describe('a statement that prints -- for nil', () => {
  it.each(['--', '——', '－－'])('%s: an income statement', (dash) => {
    expect(rowsOf(dashed(smallIncome(), dash), readIncomeStatement)).toEqual(
      rowsOf(smallIncome(), readIncomeStatement),
    );
    expect(codes(dashed(smallIncome(), dash), readIncomeStatement)).toEqual([]);
  });

  it('a balance sheet', () => {
    expect(rowsOf(dashed(smallBalance()), readBalanceSheet)).toEqual(
      rowsOf(smallBalance(), readBalanceSheet),
    );
    expect(codes(dashed(smallBalance()), readBalanceSheet)).toEqual([]);
  });

  it('keeps apart in the reading what it calls not applicable', () => {
    const found = read(dashed(smallIncome()), readIncomeStatement).statement.rows;
    expect(found.find((one) => 'label' in one && one.label.startsWith('投资收益'))).toMatchObject({
      period: null, ytd: 1200, nil: ['period'],
    }); // prettier-ignore
  });

  it('a month without sales, by its profit', () => {
    const nil = [
      '一、营业收入',
      '减：营业成本',
      '税金及附加',
      '城市维护建设税',
      '城镇土地',
      '教育费附加',
      '销售费用',
      '广告费',
    ];
    const lines = SMALL_INCOME.map(([shown, line, period, ytd]): (typeof SMALL_INCOME)[number] => [
      shown, line,
      nil.some((name) => shown.startsWith(name)) ? null
        : /营业利润|利润总额|净利润/.test(shown) ? { 二: -34064.1, 三: -33264.1, 四: -34176.85 }[shown[0]!]! : period,
      ytd,
    ]); // prettier-ignore
    expect(row(dashed(smallIncome(lines)), readIncomeStatement, '营业收入')).toMatchObject({ period: 0 });
    expect(codes(dashed(smallIncome(lines)), readIncomeStatement)).toEqual([]);
  });

  it('is doubted, and not nil, where a sum does not come out with it', () => {
    const lines = SMALL_INCOME.map((line): (typeof SMALL_INCOME)[number] =>
      line[0].startsWith('销售费用') ? [line[0], line[1], null, line[3]] : line,
    );
    const table = dashed(smallIncome(lines));
    expect(codes(table, readIncomeStatement)).toContain('line-formula-differs');
    expect(row(table, readIncomeStatement, '销售费用')).toMatchObject({ period: null });
    expect(row(table, readIncomeStatement, '营业利润')).toMatchObject({ doubtful: { period: 'sum' } });
    expect(row(table, readIncomeStatement, '投资收益')).toMatchObject({ period: null });
  });

  it('speaks for no line outside the sums where nil is printed in another way too', () => {
    const table = dashed(smallIncome());
    const mixed = {
      ...table,
      rows: table.rows.map((one) =>
        one.cells[0]!.startsWith('资源税') ? { cells: [...one.cells.slice(0, 2), '0.00', '0.00'] } : one,
      ),
    };
    expect(row(mixed, readIncomeStatement, '开办费')).toMatchObject({ period: null });
    expect(row(mixed, readIncomeStatement, '投资收益')).toMatchObject({ period: 0 });
  });

  it('says nothing where a column holds nothing else', () => {
    const lines = SMALL_INCOME.map(([shown, line, period]): (typeof SMALL_INCOME)[number] => [
      shown,
      line,
      period,
      null,
    ]);
    const found = row(dashed(smallIncome(lines)), readIncomeStatement, '营业收入');
    expect(found).toMatchObject({ period: 186000, ytd: null });
  });

  it('does not accuse a sheet that does not print what a sum is made of', () => {
    const assets = SMALL_ASSETS.map((line): (typeof SMALL_ASSETS)[number] =>
      /原价|累计折旧/.test(line[0]) ? [line[0], line[1], null, null] : line,
    );
    const table = dashed(smallBalance(assets, SMALL_LIABILITIES));
    expect(codes(table, readBalanceSheet)).toEqual([]);
    expect(row(table, readBalanceSheet, '固定资产原价')).toMatchObject({ closing: null });
  });
});

describe('a return of VAT that prints --', () => {
  const column = '一般项目 / 本月数';

  it('has no figure where the line has no such column', () => {
    const found = row(vatGeneral(), readVatGeneral, '期末留抵税额');
    expect(found).toMatchObject({ amounts: { [column]: 0, '一般项目 / 本年累计': null } });
    expect(row(vatGeneral(), readVatGeneral, '即征即退实际退税额')).toMatchObject({
      amounts: { [column]: null },
    });
    expect(rowsOf(vatSmall(), readVatSmall)).toEqual(without(read(vatSmall(), readVatSmall).statement.rows));
  });

  it('is nil in the sums of its ordinary sales', () => {
    const table = dashed(vatGeneral());
    expect(codes(table, readVatGeneral)).toEqual([]);
    const found = row(table, readVatGeneral, '免、抵、退应退税额');
    expect(found).toMatchObject({
      amounts: { [column]: 0, '一般项目 / 本年累计': null, '即征即退项目 / 本月数': null },
    });
    expect(row(table, readVatGeneral, '纳税检查调整的销售额')).toMatchObject({ amounts: { [column]: null } });
  });
});
