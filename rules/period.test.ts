import { describe, expect, it } from 'vitest';
import { monthCountOf, monthsIn, sameLengthBefore, yearBefore } from './period';

describe('periods', () => {
  it.each([
    ['2025-06', '2025-05', '2024-06'],
    ['2025-Q2', '2025-Q1', '2024-Q2'],
    ['2025-Q1', '2024-Q4', '2024-Q1'],
    ['2025', '2024', '2024'],
    ['2025-01/2025-06', '2024-07/2024-12', '2024-01/2024-06'],
    ['2025-02/2025-04', '2024-11/2025-01', '2024-02/2024-04'],
    // A quarter has one name, whoever wrote it out.
    ['2025-04/2025-06', '2025-Q1', '2024-Q2'],
    ['2025-01/2025-12', '2024', '2024'],
  ])('before %s are %s and %s', (period, before, year) => {
    expect([sameLengthBefore(period), yearBefore(period)]).toEqual([before, year]);
  });

  it('that end before they begin are none', () => {
    expect(monthCountOf('2025-06/2025-01')).toBeNull();
    expect(monthsIn('2025-06/2025-01')).toEqual([]);
  });

  it('a quarter is its three months', () => {
    expect(monthsIn('2025-Q2')).toEqual(monthsIn('2025-04/2025-06'));
    expect(monthCountOf('2025-Q2')).toBe(3);
  });
});
