import { expect, it } from 'vitest';
import { parsePeriod } from './periodInput';

it.each([
  ['2025-10', '2025-10'],
  ['2025年10月', '2025-10'],
  ['2025年9月', '2025-09'],
  ['２０２５.9', '2025-09'],
  ['202510', '2025-10'],
  ['2025-Q3', '2025-Q3'],
  ['2025年第3季度', '2025-Q3'],
  ['2025q1', '2025-Q1'],
  ['2025', '2025'],
  [' 2025 年 ', '2025'],
  ['2025-13', null],
  ['2025-Q5', null],
  ['十月', null],
  ['', null],
])('takes “%s” for %s', (typed, period) => {
  expect(parsePeriod(typed)).toBe(period);
});
