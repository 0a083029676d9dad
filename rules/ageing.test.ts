import { describe, expect, it } from 'vitest';
import { ageRange, ageRanges } from './ageing';

describe('ageRange', () => {
  it.each([
    ['0-30天', 0, 30],
    ['31~60天', 31, 60],
    ['６１－９０天', 61, 90],
    ['61至90日', 61, 90],
    ['90天以上', 90, null],
    ['超过90天', 90, null],
    ['1-3个月', 30, 91],
    ['3～6个月', 91, 183],
    ['6-12个月', 183, 365],
    ['6个月-1年', 183, 365],
    ['半年以内', 0, 183],
    ['12个月以上', 365, null],
    ['1年以内', 0, 365],
    ['1年以内（含1年）', 0, 365],
    ['一年以内', 0, 365],
    ['1-2年', 365, 730],
    ['一至二年', 365, 730],
    ['1年至2年', 365, 730],
    ['2-3年', 730, 1095],
    ['3年以上', 1095, null],
    ['三年以上', 1095, null],
    ['账龄 / 1-2年', 365, 730],
    ['账龄（天） / 0-30', 0, 30],
    ['账龄（月） / 1-3', 30, 91],
    ['账龄 / 1-3月', 30, 91],
    ['逾期1-30天', 1, 30],
    ['逾期 / 90天以上', 90, null],
    ['未到期', 0, 0],
    ['账龄 / 未逾期', 0, 0],
    ['Current', 0, 0],
    ['Not due', 0, 0],
    ['1-30', 1, 30],
    ['1 - 30 days', 1, 30],
    ['31-60', 31, 60],
    ['61 to 90 days', 61, 90],
    ['90+', 90, null],
    ['91+ days', 91, null],
    ['> 90', 90, null],
    ['91 and over', 91, null],
    ['Over 90', 90, null],
    ['Over 90 days', 90, null],
    ['Over 3 years', 1095, null],
    ['1-3 months', 30, 91],
    ['< 1 Month', 0, 30],
    ['1-2 years', 365, 730],
  ])('%s', (heading, from, to) => {
    expect(ageRange(heading)).toEqual({ from, to });
  });

  it.each([
    '',
    '期末余额',
    '1月',
    '6月',
    '1-3月',
    '2025-06',
    '2024-2025',
    '2025',
    '2025年',
    '1-2',
    '5',
    '合计',
    '1001',
    'Total',
    '银行存款',
    '本年累计',
    '12-3',
    '2025年1-6月',
    '6月30日',
    'Older',
  ])('%s names no age', (heading) => {
    expect(ageRange(heading)).toBeNull();
  });

  it('ends an open bucket where the next begins', () => {
    const ranges = ageRanges(['Current', '90', '30', '60']);
    expect([...ranges.values()]).toEqual([
      { from: 0, to: 0 },
      { from: 90, to: null },
      { from: 30, to: 59 },
      { from: 60, to: 89 },
    ]);
    expect(ageRanges(['< 1 Month', '1 Month', '2 Months']).get('1 Month')).toEqual({ from: 30, to: 60 });
  });
});
