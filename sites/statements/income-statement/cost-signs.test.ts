import { describe, expect, it } from 'vitest';
import { GENERAL_INCOME, generalIncome, SMALL_INCOME, smallIncome } from '../../fixtures/sheets/income';
import { printed } from '../../fixtures/table';
import type { PrintedTable } from '../../tables/printed';
import { readIncomeStatement } from './index';

type Lines = [name: string, period: number][];

function read(table: PrintedTable): { rows: Record<string, number | null>; problems: string[] } {
  const found = readIncomeStatement(table);
  if (!found) throw new Error('not recognised');
  return {
    rows: Object.fromEntries(found.statement.rows.map(({ label, period }) => [label, period])),
    problems: found.problems.map(({ code, detail }) => `${code} ${detail['label']}`),
  };
}

/** As printed: a figure below nil in brackets. */
const shown = (value: number): string => (value < 0 ? `(${-value})` : String(value));
const english = (lines: Lines): ReturnType<typeof read> =>
  read(printed('Profit and Loss', ['Item', 'This month'], lines.map(([name, value]) => [name, shown(value)]))); // prettier-ignore

describe('costs drawn with a sign', () => {
  it('are amounts where the results are right only so', () => {
    const { rows, problems } = english([
      ['Revenue', 1000],
      ['Cost of sales', -600],
      ['Gross profit', 400],
      ['Other income', 20],
      ['Administrative expenses', -100],
      ['Depreciation', -30],
      ['Operating profit', 290],
      ['Finance costs', -15],
      ['Profit before tax', 275],
      ['Income tax expense', -75],
      ['Net profit', 200],
    ]);
    expect(problems).toEqual([]);
    expect(rows).toMatchObject({
      Revenue: 1000,
      'Cost of sales': 600,
      'Other income': 20,
      'Administrative expenses': 100,
      Depreciation: 30,
      'Finance costs': 15,
      'Income tax expense': 75,
      'Net profit': 200,
    });
  });

  it('are so part by part, where only some are drawn with one', () => {
    const { rows, problems } = english([
      ['Revenue', 1000],
      ['Cost of sales', -600],
      ['Gross profit', 400],
      ['Administrative expenses', 100],
      ['Operating profit', 300],
      ['Income tax', 75],
      ['Net profit', 225],
    ]);
    expect(problems).toEqual([]);
    expect(rows).toMatchObject({ 'Cost of sales': 600, 'Administrative expenses': 100, 'Income tax': 75 });
  });

  it('turn with the lines that their totals add up', () => {
    const { rows, problems } = english([
      ['Sales', 900],
      ['Service income', 100],
      ['Total revenue', 1000],
      ['Salaries', -200],
      ['Office rent', -100],
      ['Refund of deposit', 40],
      ['Total expenses', -260],
      ['Net profit', 740],
    ]);
    expect(problems).toEqual([]);
    expect(rows).toMatchObject({
      Sales: 900, 'Service income': 100, Salaries: 200, 'Office rent': 100, 'Total expenses': 260,
    }); // prettier-ignore
  });

  it('keep it where the results are right as they stand', () => {
    const { rows, problems } = english([
      ['Revenue', 1000],
      ['Cost of sales', 600],
      ['Gross profit', 400],
      ['Finance costs', -15],
      ['Other gains and losses', -5],
      ['Profit before tax', 410],
      ['Income tax', -10],
      ['Net profit', 420],
    ]);
    expect(problems).toEqual([]);
    expect(rows).toMatchObject({ 'Finance costs': -15, 'Other gains and losses': -5, 'Income tax': -10 });
  });

  it('are told where no way makes the result', () => {
    const { rows, problems } = english([
      ['Revenue', 1000],
      ['Cost of sales', -600],
      ['Gross profit', 500],
    ]);
    expect(problems).toEqual(['line-formula-differs Gross profit']);
    expect(rows['Cost of sales']).toBe(-600);
  });

  it('are told in Chinese where it is the costs themselves', () => {
    const chinese = (cost: number, finance: number) =>
      read(printed('利润表', ['项目', '本月金额'], [['营业收入', 1000], ['减：营业成本', cost], ['财务费用', finance], ['营业利润', 410]])); // prettier-ignore
    expect(chinese(600, -10).problems).toEqual([]);
    expect(chinese(-600, -10).problems).toEqual(['line-formula-differs 营业利润']);
    // Some line may not be drawn.
    expect(chinese(500, -10).problems).toEqual([]);
  });

  it('are amounts in the forms of both Chinese standards', () => {
    const isCost = /^(?:减：)?(?:营业成本|.*费用|税金及附加|营业外支出|所得税费用)$/;
    const details = /消费税|营业税|维护|房产税|教育费附加|维修|广告|招待|利息|滞纳金/;
    const turned = <T extends [string, ...unknown[]]>(lines: T[], from: number): T[] =>
      lines.map((line) =>
        isCost.test(line[0]) || (from === 2 && details.test(line[0]))
          ? (line.map((cell, at) => (at >= from && typeof cell === 'number' ? -cell : cell)) as T)
          : line,
      );
    const small = read(smallIncome(turned(SMALL_INCOME, 2)));
    expect(small).toEqual(read(smallIncome()));
    const plain = generalIncome();
    const drawn = turned(GENERAL_INCOME, 1);
    const table = {
      ...plain,
      rows: drawn.map((cells) => ({ cells: cells.map((cell) => String(cell ?? '')) })),
    };
    const found = read(table);
    expect(found.problems).toEqual([]);
    expect(found.rows).toMatchObject({
      营业成本: 2100000,
      研发费用: 90000,
      财务费用: 15000,
      所得税费用: 140000,
    });
    expect(found.rows['信用减值损失（损失以“-”号填列）']).toBe(-8000);
  });
});
