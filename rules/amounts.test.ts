import { expect, it } from 'vitest';
import { figuresOf } from './amounts';
import { factsOf, given, row, table } from './testing';

it('knows facts, cells and rows, to the cent and whichever sign', () => {
  const rows = [row('1001', '库存现金', -1234.56), row('2202', '应付账款-甲', -88.8)];
  const own = figuresOf(factsOf(rows), [table(rows).statement]);
  expect([1234.56, -1234.56, 88.8, 1234.57, 0].map(own)).toEqual([true, true, true, false, false]);
  expect(figuresOf(given({ revenue: 5 }), [])(5)).toBe(true);
});
