import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodIn, periodOfPair } from './periods';

describe('periodIn', () => {
  it.each([
    ['2025年第06期', '2025-06'],
    ['2025年10期', '2025-10'],
    ['2025第06期', '2025-06'],
    ['2025年06月', '2025-06'],
    ['2025年6月份', '2025-06'],
    ['2025-06', '2025-06'],
    ['2025.06', '2025-06'],
    ['2025/6', '2025-06'],
    ['202506', '2025-06'],
    ['２０２５年０６月', '2025-06'],
    ['2025 年 06 月', '2025-06'],
    ['会计期间：2025年第06期', '2025-06'],
    ['2025年第2季度', '2025-Q2'],
    ['2025年第二季度', '2025-Q2'],
    ['2025-Q3', '2025-Q3'],
    ['2025年度', '2025'],
    ['2025-01 至 2025-06', '2025-01/2025-06'],
    ['2025年01月-2025年06月', '2025-01/2025-06'],
    ['2025-01 ~ 2025-12', '2025'],
    ['202501-202506', '2025-01/2025-06'],
    ['2025-01-01 … 2025-06-30', '2025-01/2025-06'],
    ['From 2025-01-01 To 2025-12-31', '2025'],
    ['2025-06-01 - 2025-06-30', '2025-06'],
    ['2024-02-01 至 2024-02-29', '2024-02'],
    ['2025年06月01日至2025年06月30日', '2025-06'],
    ['2025-06 至 2025-06', '2025-06'],
    ['January 01 2025 - December 31 2025', '2025'],
    ['Jun 1, 2025 to Jun 30, 2025', '2025-06'],
    ['1 April 2025 – 30 June 2025', '2025-04/2025-06'],
    ['Period: June 2025', '2025-06'],
  ])('reads %s as %s', (text, period) => {
    expect(periodIn(text)).toBe(period);
  });

  it.each([
    '', '2025', '2025-06-30', '2025-06-10 至 2025-06-20', '2025-13', '2025-06 至 2025-01', '12202506', '13800202506',
    '2025-05 2025-06', '2025-02-01 至 2025-02-29', '记-0012', '2025060112',
  ])('finds no period in %j', (text) => {
    expect(periodIn(text)).toBeNull();
  });

  it('gives back any month in any drawing', () => {
    const month = fc.tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }));
    const drawings = [
      (y: number, m: string) => `${y}年第${m}期`,
      (y: number, m: string) => `${y}年${m}月`,
      (y: number, m: string) => `${y}-${m}`,
      (y: number, m: string) => `${y}${m}`,
    ];
    fc.assert(
      fc.property(month, fc.constantFrom(...drawings), ([y, m], draw) => {
        const padded = String(m).padStart(2, '0');
        return periodIn(draw(y, padded)) === `${y}-${padded}`;
      }),
    );
  });
});

describe('periodOfPair', () => {
  it('joins a year and a month, or two ends', () => {
    expect(periodOfPair('2025年', '06月')).toBe('2025-06');
    expect(periodOfPair('2025', '6')).toBe('2025-06');
    expect(periodOfPair('2025-01', '2025-06')).toBe('2025-01/2025-06');
    expect(periodOfPair('2025-01-01', '2025-12-31')).toBe('2025');
    expect(periodOfPair('2025', '2026')).toBeNull();
    expect(periodOfPair('科目', '2025-06')).toBeNull();
  });
});
