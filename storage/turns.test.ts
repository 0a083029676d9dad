import { expect, it } from 'vitest';
import { createTurns } from './turns';

it('begins a task when the one before it is over, also when that one failed', async () => {
  const inTurn = createTurns();
  const told: string[] = [];
  const task = (name: string, fails = false) =>
    inTurn(async () => {
      told.push(`${name} begins`);
      await Promise.resolve();
      told.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    });
  const [a, b, c] = await Promise.allSettled([task('a'), task('b', true), task('c')]);
  expect(told).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  expect([a, c]).toMatchObject([{ value: 'a' }, { value: 'c' }]);
  expect(b).toMatchObject({ status: 'rejected', reason: { message: 'b' } });
});
