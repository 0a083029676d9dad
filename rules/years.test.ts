import { describe, expect, it } from 'vitest';
import { reduceYears } from './years';

describe('reduceYears', () => {
  it('counts losses back from the newest year', () => {
    expect(reduceYears({ 2023: -1, 2024: 5, 2025: -3 }, 2025)).toEqual({
      loss_years_consecutive: 1,
      net_profit_3y_worst: -3,
      net_profit_3y_best: 5,
    });
    expect(reduceYears({ 2022: -9, 2023: -1, 2024: -2, 2025: -3 }, 2025)).toMatchObject({
      loss_years_consecutive: 4,
    });
  });

  it('says nothing that a missing year could change', () => {
    expect(reduceYears({ 2024: -2, 2025: -3 }, 2025)).toEqual({});
    expect(reduceYears({ 2022: -1, 2024: -2, 2025: -3 }, 2025)).toEqual({});
    expect(reduceYears({ 2024: 2, 2025: -3 }, 2025)).toEqual({ loss_years_consecutive: 1 });
    expect(reduceYears(null, 2025)).toEqual({});
    expect(reduceYears({ x: 1 }, 2025)).toEqual({});
  });

  it('begins with the last year there is, which may lag behind by two', () => {
    expect(reduceYears({ 2022: -1, 2023: -2, 2024: -3 }, 2025)).toMatchObject({ loss_years_consecutive: 3 });
    expect(reduceYears({ 2021: -1, 2022: -2, 2023: -3 }, 2025)).toMatchObject({ loss_years_consecutive: 3 });
  });

  it('never looks at a year that cannot be closed', () =>
    expect(reduceYears({ 2023: -1, 2024: -1, 2025: -1, 2026: 9 }, 2025)).toMatchObject({
      loss_years_consecutive: 3,
      net_profit_3y_best: -1,
    }));

  it('says nothing of losses long past', () =>
    expect(reduceYears({ 2020: -1, 2021: -1, 2022: -1 }, 2025)).toEqual({}));

  it('counts a year of exactly nil as no loss', () =>
    expect(reduceYears({ 2023: -1, 2024: -1, 2025: 0 }, 2025)).toMatchObject({ loss_years_consecutive: 0 }));
});
