import { expect, it } from 'vitest';
import { headingDate } from './dates';

it.each([
  ['2025年6月', [2025, 6, 0]],
  ['2025年06月30日', [2025, 6, 30]],
  ['2025-06-30', [2025, 6, 30]],
  ['2024.12.31', [2024, 12, 31]],
  ['30 Jun 2025', [2025, 6, 30]],
  ['As at June 30, 2025', [2025, 6, 30]],
  ['June 2025', [2025, 6, 0]],
])('the heading %s is a day or month', (heading, [year, month, day]) => {
  expect(headingDate(heading)).toEqual({ year, month, day });
});

it.each(['期末余额', '本月金额', '2025', 'Total 2025', '2025年6月金额'])('%s is none', (heading) => {
  expect(headingDate(heading)).toBeNull();
});
