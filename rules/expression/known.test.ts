import { describe, expect, it } from 'vitest';
import type { Unit } from '../verdict';
import { compile, isUnknown, type Known } from './index';

const units = new Map<string, Unit>([
  ['fee', 'money'],
  ['fine', 'money'],
  ['slp', 'boolean'],
  ['house.line', 'money'],
]);

function judged(source: string, facts: Record<string, Known>): boolean | string[] {
  const value = compile(source, units, 'condition').evaluate((name) =>
    Object.hasOwn(facts, name) ? facts[name] : undefined,
  );
  return isUnknown(value) ? [...value.names] : value === true;
}

describe('known()', () => {
  it('says whether a fact is there, whatever it is worth', () => {
    for (const value of [0, -5, false])
      expect(judged('known(fee)', { fee: value as number })).toBe(value !== false);
    expect(judged('known(slp)', { slp: false })).toBe(true);
    expect(judged('known(fee)', {})).toBe(false);
    expect(judged('!known(fee)', {})).toBe(true);
  });

  it('takes no value of the wrong kind for a known one', () =>
    expect([judged('known(fee)', { fee: 'much' }), judged('known(fee)', { fee: NaN })]).toEqual([
      false,
      false,
    ]));

  it('makes a leg optional and leaves the others as they are', () => {
    const rule = 'fee > 0 || (known(fine) && fine > 0)';
    expect(judged(rule, { fee: 0 })).toBe(false);
    expect(judged(rule, { fee: 0, fine: 1 })).toBe(true);
    expect(judged(rule, { fine: 0 })).toEqual(['fee']);
    expect(judged(rule, {})).toEqual(['fee']);
  });

  it('names what an expression can do without', () => {
    const { names, optional } = compile('fee > 0 || (known(fine) && fine > 0)', units);
    expect({ names, optional }).toEqual({ names: ['fee', 'fine'], optional: ['fine'] });
  });

  it('does not show in the sum', () => {
    const expression = compile('fee > 0 || (known(fine) && fine > 0)', units);
    const facts: Record<string, number> = { fee: 0, fine: 200 };
    expect(expression.explain((name) => facts[name])).toBe('200.00 > 0.00');
    expect(expression.explain((name) => (name === 'fee' ? 0 : undefined))).toBe('0.00 > 0.00');
    expect(compile('known(fine) ? fine > 0 : fee > 0', units).explain(() => 3)).toBe('3.00 > 0.00');
  });

  it.each([
    ['known(house.line)', '`known` asks for one fact by its name'],
    ['known(fee + fine)', '`known` asks for one fact by its name'],
    ['known()', '`known` takes 1 values'],
    ['known(fines)', 'unknown fact `fines`'],
    ['known(fee) + 1 > 0', 'boolean + number has no meaning'],
  ])('refuses %s', (source, reason) => expect(() => compile(source, units)).toThrow(reason));
});
