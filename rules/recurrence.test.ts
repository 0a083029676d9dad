import { expect, it } from 'vitest';
import { recurrences } from './recurrence';

const seen = (...periods: string[]) => periods.map((period) => ({ period, rule: 'cash-high' }));

it('names the earlier periods of a rule, oldest first and once each', () => {
  const known = [...seen('2026-09', '2026-03', '2026-09'), { period: '2026-08', rule: 'loan' }];
  expect(recurrences(known, '2026-10')).toEqual({ 'cash-high': ['2026-03', '2026-09'], loan: ['2026-08'] });
});

it('takes neither the period itself, nor a later one, nor one that reaches into it', () => {
  expect(recurrences(seen('2026-10', '2026-11', '2026', '2026-Q4', '2026-06/2026-10'), '2026-10')).toEqual(
    {},
  );
  expect(recurrences(seen('2026-Q3', '2025'), '2026-10')).toEqual({ 'cash-high': ['2025', '2026-Q3'] });
});

it('is silent about texts that are no periods', () => {
  expect(recurrences(seen('soon'), '2026-10')).toEqual({});
  expect(recurrences(seen('2026-09'), 'soon')).toEqual({});
});
