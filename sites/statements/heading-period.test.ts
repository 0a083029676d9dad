import { describe, expect, it } from 'vitest';
import { coverOf, spanIn, yearOf } from './heading-period';

describe('the months a heading names', () => {
  it.each([
    ['2025年6月', '2025-06', '2025-06'],
    ['2025年06月 / 金额', '2025-06', '2025-06'],
    ['2025年 / 6月', '2025-06', '2025-06'],
    ['2025-06', '2025-06', '2025-06'],
    ['2025年1-6月', '2025-01', '2025-06'],
    ['2025年1-6月金额（万元）', '2025-01', '2025-06'],
    ['2025年第二季度', '2025-04', '2025-06'],
    ['2024年度', '2024-01', '2024-12'],
    ['2024', '2024-01', '2024-12'],
    ['FY2024', '2024-01', '2024-12'],
    ['Jun 2025', '2025-06', '2025-06'],
    ['Jan - Jun 2025', '2025-01', '2025-06'],
    ['Jan 2025 - Jun 2025', '2025-01', '2025-06'],
    ['Q2 2025', '2025-04', '2025-06'],
    ['6月', '2025-06', '2025-06'],
    ['1-6月', '2025-01', '2025-06'],
    ['1月至6月', '2025-01', '2025-06'],
    ['第二季度', '2025-04', '2025-06'],
    ['二季度', '2025-04', '2025-06'],
    ['上半年', '2025-01', '2025-06'],
    ['June', '2025-06', '2025-06'],
    ['Jan - Jun', '2025-01', '2025-06'],
    ['Q2', '2025-04', '2025-06'],
  ])('%s', (heading, first, last) => {
    expect(spanIn(heading, '2025')).toEqual({ first, last });
  });

  it.each([
    '本月金额',
    '30 Jun 2025',
    '2025-06-30',
    '合计',
    'Budget 2025',
    '2025年预算',
    '6',
    '13月',
    '第五季度',
    '',
  ])('%s names none', (heading) => {
    expect(spanIn(heading, '2025')).toBeNull();
  });

  it('needs a year for what leaves it out', () => {
    expect(spanIn('6月', null)).toBeNull();
    expect(spanIn('Q2', null)).toBeNull();
  });

  it('knows the one year of a period', () => {
    expect(yearOf('2025-Q2')).toBe('2025');
    expect(yearOf('2024-12/2025-01')).toBeNull();
    expect(yearOf(null)).toBeNull();
  });

  it('puts together what follows each other', () => {
    const month = (name: string) => ({ first: name, last: name });
    expect(coverOf(['2025-01', '2024-12'].map(month))).toEqual({ first: '2024-12', last: '2025-01' });
    expect(coverOf(['2025-01', '2025-03'].map(month))).toBeNull();
    expect(coverOf([])).toBeNull();
  });
});
