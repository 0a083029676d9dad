import { describe, expect, it } from 'vitest';
import { printed, type Cell } from '../../fixtures/table';
import { readIncomeStatement } from '../income-statement';

type Line = [label: string, period: Cell, ytd: Cell];

/** February after a January in which nothing was booked but sales taken back. */
const RED: Line[] = [
  ['一、营业收入', 10000, 4000],
  ['减：营业成本', 6000, 2400],
  ['税金及附加', 100, 40],
  ['城市维护建设税', 70, 28],
  ['管理费用', 900, 900],
  ['二、营业利润', 3000, 660],
  ['三、利润总额', 3000, 660],
  ['减：所得税费用', 150, 33],
  ['四、净利润', 2850, 627],
];

function read(lines: readonly Line[], headings = ['本月金额', '本年累计金额']) {
  const found = readIncomeStatement(printed('利润表', ['项目', ...headings], lines), '2025-02');
  if (!found) throw new Error('not recognised');
  return found;
}
const codes = (lines: readonly Line[], headings?: string[]): string[] =>
  read(lines, headings).problems.map(({ code }) => code);
const change = (label: string, period: Cell, ytd: Cell): Line[] =>
  RED.map((line): Line => (line[0].includes(label) ? [line[0], period, ytd] : line));

describe('a year to date below its month', () => {
  it('is no fault after sales were taken back before anything was spent', () => {
    expect(codes(RED)).toEqual([]);
    expect(read(RED).statement.rows[0]).toMatchObject({ period: 10000, ytd: 4000 });
  });

  it('is none where a line has grown', () => {
    expect(codes(change('管理费用', 900, 1800))).not.toContain('header-unreadable');
  });

  it.each([
    ['expenses fell too', change('管理费用', 900, 400)],
    ['nothing was spent at all', RED.filter(([label]) => label !== '管理费用')],
  ])('is doubted where %s', (_, lines) => {
    expect(codes(lines)).toContain('header-unreadable');
    expect(read(lines).statement.rows[0]).toMatchObject({ period: null, ytd: null });
  });
});
