import { describe, expect, it } from 'vitest';
import { reduceYears } from './years';

describe('reduceYears', () => {
  it('counts losses back from the newest year', () => {
    expect(reduceYears({ 2023: -1, 2024: 5, 2025: -3 })).toEqual({
      loss_years_consecutive: 1,
      net_profit_3y_worst: -3,
      net_profit_3y_best: 5,
    });
    expect(reduceYears({ 2022: -9, 2023: -1, 2024: -2, 2025: -3 })).toMatchObject({
      loss_years_consecutive: 4,
    });
  });

  it('says nothing that a missing year could change', () => {
    expect(reduceYears({ 2024: -2, 2025: -3 })).toEqual({});
    expect(reduceYears({ 2022: -1, 2024: -2, 2025: -3 })).toEqual({});
    expect(reduceYears({ 2024: 2, 2025: -3 })).toEqual({ loss_years_consecutive: 1 });
    expect(reduceYears(null)).toEqual({});
    expect(reduceYears({ x: 1 })).toEqual({});
  });

  it('counts a year of exactly nil as no loss', () =>
    expect(reduceYears({ 2023: -1, 2024: -1, 2025: 0 })).toMatchObject({ loss_years_consecutive: 0 }));
});
