import { describe, expect, it } from 'vitest';
import { balanceColumns } from '../balance-sheet/columns';
import { incomeColumns } from '../income-statement/columns';
import type { Roles } from './row';

type Told = Record<string, string>;

const told = (headings: string[], of: (all: string[]) => Roles): Told =>
  Object.fromEntries(of(['', ...headings]).amounts.map(({ at, name }) => [name, headings[at - 1] ?? '']));
const income = (headings: string, period: string | null): Told =>
  told(headings.split('|'), (all) => incomeColumns(all, period));
const balance = (headings: string, period: string | null): Told =>
  told(headings.split('|'), (all) => balanceColumns(all, period));

describe('columns of an income statement in short words', () => {
  it.each([
    ['本月|本年', '2025-06', { period: '本月', ytd: '本年' }],
    ['本年|本月', '2025-06', { period: '本月', ytd: '本年' }],
    ['累计|上年', '2025-06', { ytd: '累计', prior: '上年' }],
    ['本期|上期', '2025-06', { period: '本期', prior: '上期' }],
    ['当月|当年', '2025-06', { period: '当月', ytd: '当年' }],
    ['当年|上年', '2025', { ytd: '当年', prior: '上年' }],
    ['今年|去年', '2025', { ytd: '今年', prior: '去年' }],
    ['本月发生|本年发生', '2025-06', { period: '本月发生', ytd: '本年发生' }],
    ['本期发生|本年累计发生', '2025-06', { period: '本期发生', ytd: '本年累计发生' }],
    ['This month|Year to date', '2025-06', { period: 'This month', ytd: 'Year to date' }],
    ['Current month|Current year', '2025-06', { period: 'Current month', ytd: 'Current year' }],
    ['Current year|Prior year', '2025', { ytd: 'Current year', prior: 'Prior year' }],
    ['Month|Year', '2025-06', { period: 'Month' }],
    ['月|年', '2025-06', {}],
  ])('%s of %s', (headings, period, expected) => expect(income(headings, period)).toEqual(expected));
});

describe('years with a currency', () => {
  const headings = [
    '2025 RMB|2024 RMB', 'RMB 2025|RMB 2024', "2025 RMB'000|2024 RMB'000", '2025 ¥|2024 ¥', '2025 / RMB|2024 / RMB',
    '2025 CNY|2024 CNY', 'FY2025|FY2024', 'FY25|FY24', 'Year ended 31 Dec 2025|Year ended 31 Dec 2024',
    'For the year ended 31 December 2025|For the year ended 31 December 2024', '2025年（元）|2024年（元）',
  ]; // prettier-ignore

  it.each(headings)('%s', (both) => {
    const [own, before] = both.split('|');
    expect(income(both, '2025')).toEqual({ period: own, prior: before });
    expect(income(both, '2025-12')).toEqual({ ytd: own, prior: before });
    // A year's figures are none of June's.
    expect(income(both, '2025-06')).toEqual({});
    expect(income(both, '2023')).toEqual({});
    expect(income(both.split('|').reverse().join('|'), '2025')).toEqual({ period: own, prior: before });
  });

  it.each(headings.slice(0, 8))('of a balance sheet: %s', (both) => {
    const [own, before] = both.split('|');
    for (const period of ['2025', '2025-12'])
      expect(balance(both, period)).toEqual({ closing: own, opening: before });
    expect(balance(both, '2025-06')).toEqual({});
    expect(balance(both, null)).toEqual({});
  });

  it.each(['2025 USD|2024 USD', '2025 HKD|2024 HKD', 'Year ended 30 June 2025|Year ended 30 June 2024'])(
    'not %s', (both) => expect(income(both, '2025')).toEqual({}),
  ); // prettier-ignore
});

describe('columns of a balance sheet in short words', () => {
  it.each([
    ['年末|年初', '2025-06', { closing: '年末', opening: '年初' }],
    ['本年|上年', '2025', { closing: '本年', opening: '上年' }],
    ['本年数|上年数', '2025-12', { closing: '本年数', opening: '上年数' }],
    ['Current year|Prior year', '2025', { closing: 'Current year', opening: 'Prior year' }],
    ['Current|Prior', '2025', { closing: 'Current', opening: 'Prior' }],
    ['This year|Last year', '2025', { closing: 'This year', opening: 'Last year' }],
    ['本期|年初', '2025-06', { closing: '本期', opening: '年初' }],
    ['本月数|年初数', '2025-06', { closing: '本月数', opening: '年初数' }],
    ['当前余额|年初余额', '2025-06', { closing: '当前余额', opening: '年初余额' }],
    ['31/12/2025|31/12/2024', '2025', { closing: '31/12/2025', opening: '31/12/2024' }],
    ['As at 31 Dec 2025 RMB|As at 31 Dec 2024 RMB', '2025', { closing: 'As at 31 Dec 2025 RMB', opening: 'As at 31 Dec 2024 RMB' }],
    ['31 December 2025 / RMB|31 December 2024 / RMB', '2025-12', { closing: '31 December 2025 / RMB', opening: '31 December 2024 / RMB' }],
  ])('%s of %s', (headings, period, expected) => expect(balance(headings, period)).toEqual(expected)); // prettier-ignore

  it.each([
    // What went before a month is not told: the month before, the same a year ago, the end of the year.
    ['本年|上年', '2025-06', {}],
    ['本年|上年', null, {}],
    ['Current year|Prior year', '2025-06', { closing: 'Current year' }],
    ['Current year|Prior year', null, { closing: 'Current year' }],
    ['本期|上期', '2025-06', { closing: '本期' }],
    ['Current|Prior', '2025-12', { closing: 'Current' }],
    ['06/05/2025|06/05/2024', '2025', {}],
  ])('%s of %s is told as far as it is sure', (headings, period, expected) =>
    expect(balance(headings, period)).toEqual(expected),
  );
});
