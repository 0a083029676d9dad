import { expect, it } from 'vitest';
import { expectation } from '../testing/fixtures';
import { quarters } from './quarters';

const history = [
  expectation('scope', 'high', { date: '2026-05-20' }),
  expectation('scope', 'fit', { date: '2026-02-11' }),
  expectation('scope', 'low', { date: '2026-05-02' }),
];

it('takes the last judgement of each quarter and carries it on', () => {
  expect(quarters(history, 2026, '2026-11-11')).toEqual(['fit', 'high', 'high', 'high']);
});
it('says nothing of quarters to come, nor before the first judgement', () => {
  expect(quarters(history, 2026, '2026-05-30')).toEqual(['fit', 'high', null, null]);
  expect(quarters(history, 2025, '2026-05-30')).toEqual([null, null, null, null]);
});
