import { describe, expect, it } from 'vitest';
import { inTurns, median } from './measure';
import { atLeast, atMost, tableText, verdictOf, type Row } from './row';

const row = (fields: Partial<Row>): Row => ({
  what: 'work',
  against: 'other work',
  target: atMost(0.2),
  measured: null,
  note: '',
  ...fields,
});

describe('median', () => {
  it('is the middle one, or between the middle two', () => {
    expect(median([9, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 100])).toBe(3);
    expect(median([])).toBeNaN();
  });
});

describe('inTurns', () => {
  it('lets another variant begin each round', async () => {
    const order: string[] = [];
    const costs = await inTurns({ a: () => order.push('a'), b: () => order.push('b') }, 2);
    expect(order).toEqual(['a', 'b', 'b', 'a']);
    expect(costs).toEqual({ a: 2.5, b: 2.5 });
  });
});

describe('verdictOf', () => {
  it('holds a figure against its target, and never makes one up', () => {
    expect(verdictOf(row({ measured: 0.2 }))).toBe('met');
    expect(verdictOf(row({ measured: 0.21 }))).toBe('over target');
    expect(verdictOf(row({ measured: 9, target: atLeast(10) }))).toBe('over target');
    expect(
      verdictOf(row({ measured: 15_000, target: { sense: 'below', limit: 15_000, unit: 'bytes' } })),
    ).toBe('over target');
    expect(verdictOf(row({}))).toBe('not yet');
    expect(verdictOf(row({ measured: NaN }))).toBe('not yet');
  });
});

describe('tableText', () => {
  it('says plainly what is over target and what is not there', () => {
    const text = tableText([row({ measured: 0.5 }), row({ note: 'nothing reads it' })]);
    expect(text).toContain(
      '✗ work\n    against other work\n    measured 0.50 ×, target ≤ 0.2 ×: over target',
    );
    expect(text).toContain('measured —, target ≤ 0.2 ×: not yet\n    nothing reads it');
  });
});
