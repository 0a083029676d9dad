import { describe, expect, it } from 'vitest';
import { judge } from './evaluate';
import { splitAside, type PutAside } from './suppression';
import { given, packs } from './testing';
import type { Verdict } from './verdict';

const october = { period: '2026-10', today: '2026-11-05' };
const verdict = (fields: Partial<Verdict>): Verdict => {
  const [first] = judge({ packs, facts: given({}), ...october });
  if (!first) throw new Error('no rule at all');
  return { ...first, status: 'fires', severity: 'reminder', suppressible: true, ...fields };
};
const cash = verdict({ rule: 'cash-high' });
const loan = verdict({ rule: 'loan', severity: 'major', suppressible: false });
const aside = (fields: Partial<PutAside> = {}): PutAside => ({
  rule: 'cash-high',
  reason: '月底发工资',
  until: null,
  period: null,
  severity: 'reminder',
  ...fields,
});
const split = (suppressions: PutAside[], verdicts = [cash, loan], at = october) => {
  const { verdicts: shown, aside: hidden, returned } = splitAside(verdicts, suppressions, at);
  return {
    shown: shown.map(({ rule }) => rule),
    hidden: hidden.map(({ verdict: one }) => one.rule),
    returned: Object.fromEntries(Object.entries(returned).map(([rule, { because }]) => [rule, because])),
  };
};

describe('an anomaly that was put aside', () => {
  it('is taken out, for good or until the last day', () => {
    expect(split([aside()])).toEqual({ shown: ['loan'], hidden: ['cash-high'], returned: {} });
    expect(split([aside({ until: '2026-11-05' })]).hidden).toEqual(['cash-high']);
  });

  it('comes back with a remark once the day has passed', () => {
    expect(split([aside({ until: '2026-11-04' })])).toEqual({
      shown: ['cash-high', 'loan'],
      hidden: [],
      returned: { 'cash-high': 'over' },
    });
  });

  it('comes back with a remark when it is graver than it was, and not when it is milder', () => {
    const graver = { ...cash, severity: 'warning' as const };
    expect(split([aside()], [graver])).toMatchObject({
      hidden: [],
      returned: { 'cash-high': 'graver' },
    });
    expect(split([aside()], [{ ...cash, severity: 'note' }]).hidden).toEqual(['cash-high']);
  });

  it('stays aside for its own period alone, written however', () => {
    const own = aside({ period: '2026-10' });
    expect(split([own]).hidden).toEqual(['cash-high']);
    expect(split([own], [cash], { ...october, period: '2026-10/2026-10' }).hidden).toEqual(['cash-high']);
    expect(split([own], [cash], { ...october, period: '2026-11' })).toEqual({
      shown: ['cash-high'],
      hidden: [],
      returned: {},
    });
  });

  it('follows what was said of this period before what was said of all', () => {
    const both = [aside({ until: '2026-01-01' }), aside({ period: '2026-10' })];
    expect(split(both).hidden).toEqual(['cash-high']);
  });

  it('is never one that may not be put aside, nor one that does not fire', () => {
    expect(split([aside({ rule: 'loan', severity: 'major' })]).shown).toContain('loan');
    expect(split([aside()], [{ ...cash, status: 'unknown' }])).toMatchObject({ hidden: [], returned: {} });
  });
});

it('says of every rule whether it may be put aside', () => {
  const verdicts = judge({ packs, facts: given({}), ...october });
  expect(verdicts.length).toBeGreaterThan(0);
  expect(verdicts.every(({ suppressible }) => typeof suppressible === 'boolean')).toBe(true);
});
