// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { filingWords } from './filing';

const now = new Date(2026, 10, 11, 9).getTime();

it('tells how long there is to file, and how long it is over', () => {
  expect(filingWords('2026-11-16', now)).toBe('申报截止 11-16，还有 5 天');
  expect(filingWords('2026-11-11', now)).toBe('申报今天截止');
  expect(filingWords('2026-10-26', now)).toBe('申报 10-26 截止，已过 16 天');
});
