import { expect, it } from 'vitest';
import { parseEntry } from './parseEntry';

it.each([
  ['12', 'count', 12],
  ['１２', 'count', 12],
  ['1,234.50 元', 'money', 1234.5],
  ['-5', 'money', -5],
  ['3.5', 'rate', 0.035],
  ['3.5%', 'rate', 0.035],
] as const)('reads %s as a %s', (typed, unit, value) => {
  expect(parseEntry(typed, unit)).toBeCloseTo(value, 10);
});

it.each([
  ['', 'count'],
  ['-1', 'count'],
  ['十二', 'count'],
  ['1e9', 'money'],
  ['--1', 'money'],
] as const)('does not take %s for a %s', (typed, unit) => {
  expect(parseEntry(typed, unit)).toBeNull();
});
