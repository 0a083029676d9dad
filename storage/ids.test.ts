import { describe, expect, it } from 'vitest';
import { createIds } from './ids';

const at = Date.UTC(2026, 10, 5, 2, 8);

describe('createIds', () => {
  it('makes version 7 ids that carry the time', () => {
    const id = createIds(() => at)();
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(at);
  });

  it('sorts in the order of making while the clock stands still, even past the counter', () => {
    const next = createIds(() => at);
    const ids = Array.from({ length: 10_000 }, next);
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('sorts in the order of making when the clock goes back', () => {
    const times = [at, at - 60_000, at - 1, at + 1];
    const next = createIds(() => times.shift() ?? at);
    const ids = [next(), next(), next(), next()];
    expect([...ids].sort()).toEqual(ids);
  });

  it('takes its random bits from the source it is given', () => {
    const fill = (bytes: Uint8Array) => bytes.fill(0xff);
    expect(createIds(() => at, fill)().slice(14)).toBe('77ff-bfff-ffffffffffff');
  });
});
