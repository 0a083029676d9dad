/** Figures of a rule in its own conditions. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileRule, vocabularyOf } from './compiled';
import { judge } from './evaluate';
import type { Pack, Rule } from './pack';
import { given, packs } from './testing';
import type { Verdict } from './verdict';

const [pack] = packs as [Pack];
const base = pack.rules.find(({ id }) => id === 'late-fees-penalties') as Rule;
const label = { 'zh-CN': '数', en: 'figure' };

const ruleOf = (figures: Record<string, string>, when: string): Rule => ({
  ...base,
  figures: Object.entries(figures).map(([name, value]) => ({ name, label, value })),
  guard: undefined,
  when,
  figure: '0',
  sums: base.sums.map((sum) => ({ ...sum, when: 'false' })),
  why: base.why.map(({ text }) => ({ text })),
});

function verdictOf(rule: Rule, facts: Record<string, number>): Verdict {
  const [verdict] = judge({
    packs: [{ ...pack, rules: [rule] }],
    facts: given(facts),
    period: '2026-09',
    today: '2026-11-21',
  });
  if (!verdict) throw new Error('no verdict');
  return verdict;
}

const errorsOf = (rule: Rule): string[] => {
  const compiled = compileRule(rule, pack, vocabularyOf([pack]));
  return Array.isArray(compiled) ? compiled.map(({ path, error }) => `${path}: ${error.reason}`) : [];
};

describe('a figure in a condition', () => {
  it('is worth what it is worked out from, one on another', () => {
    const rule = ruleOf({ margin: 'revenue - cost', twice: 'margin * 2' }, 'twice > 100');
    expect(verdictOf(rule, { revenue: 100, cost: 49 }).status).toBe('fires');
    expect(verdictOf(rule, { revenue: 100, cost: 50 }).status).toBe('quiet');
  });

  it('names the facts behind it when they are missing', () => {
    const rule = ruleOf({ margin: 'revenue - cost', twice: 'margin * 2' }, 'twice > 100');
    expect(verdictOf(rule, { revenue: 100 }).missing).toEqual([
      { why: 'statement', kind: 'income-statement' },
    ]);
    expect(compiledNames(rule)).toEqual(['revenue', 'cost']);
  });

  it('shows its figure, not how it came about', () =>
    expect(
      verdictOf(ruleOf({ margin: 'revenue - cost' }, 'margin > 0'), { revenue: 9, cost: 4 }).explanation
        .formula,
    ).toBe('5.00 > 0.00'));

  it('can be named only by what stands after it, and by no name that is taken', () => {
    expect(errorsOf(ruleOf({ twice: 'margin * 2', margin: 'revenue - cost' }, 'twice > 0'))).toContain(
      'figures.0.value: unknown fact `margin`',
    );
    expect(errorsOf(ruleOf({ own: 'own + 1' }, 'true'))).toContain('figures.0.value: unknown fact `own`');
    const taken = 'a fact or another figure is called';
    expect(errorsOf(ruleOf({ revenue: 'cost * 2' }, 'true'))).toEqual([
      `figures.0.name: ${taken} \`revenue\` already`,
    ]);
  });

  it('makes a fact optional that it asks for with known()', () => {
    const rule = ruleOf({ loans: 'known(loans_received) ? loans_received : 0' }, 'revenue + loans > 10');
    expect(verdictOf(rule, { revenue: 5 })).toMatchObject({
      status: 'quiet',
      missing: [{ why: 'statement', kind: 'trial-balance' }],
    });
    expect(verdictOf(rule, { revenue: 5, loans_received: 6 })).toMatchObject({
      status: 'fires',
      missing: [],
    });
    expect(verdictOf(rule, { revenue: 5, loans_received: 0 })).toMatchObject({
      status: 'quiet',
      missing: [],
    });
  });

  it('means the same as its expression in its place', () => {
    const part = fc.constantFrom('revenue', 'cost', '(revenue - cost)', 'max(revenue, cost)', 'revenue / 2');
    const op = fc.constantFrom('+', '-');
    const value = fc.tuple(part, op, part).map((parts) => parts.join(' '));
    const amount = fc.option(fc.integer({ min: -3, max: 3 }), { nil: undefined });
    fc.assert(
      fc.property(
        value,
        fc.constantFrom('<', '<=', '>', '>='),
        part,
        amount,
        amount,
        (first, sign, second, r, c) => {
          const facts = { ...(r !== undefined && { revenue: r }), ...(c !== undefined && { cost: c }) };
          const named = verdictOf(ruleOf({ f: first, g: 'f * 2' }, `g ${sign} ${second} || f > 1`), facts);
          const whole = verdictOf(ruleOf({}, `(${first}) * 2 ${sign} ${second} || (${first}) > 1`), facts);
          expect([named.status, named.missing]).toEqual([whole.status, whole.missing]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

function compiledNames(rule: Rule): readonly string[] {
  const compiled = compileRule(rule, pack, vocabularyOf([pack]));
  return Array.isArray(compiled) ? [] : compiled.when.names;
}
