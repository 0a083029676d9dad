import { describe, expect, it } from 'vitest';
import { enterable, withEntered, type Entered } from './entered';
import { missingOf } from './facts';
import { judge } from './evaluate';
import { given, packs } from './testing';

const entered = (fact: string, value: Entered['value']): Entered => ({
  fact,
  value,
  remark: '工资表',
  by: '林晓',
  at: 1_000,
});

describe('a figure entered by hand', () => {
  it('is a fact with its author for a source', () => {
    const { facts, contradictions } = withEntered(
      { known: {}, missing: { payroll_headcount: [missingOf('payroll_headcount')] } },
      [entered('payroll_headcount', 7)],
      '2026-10',
    );
    expect(facts.known['payroll_headcount']).toMatchObject({
      value: 7,
      sources: [
        { entered: { by: '林晓', remark: '工资表' }, readAt: 1_000, address: null, period: '2026-10' },
      ],
    });
    expect(facts.missing).toEqual({});
    expect(contradictions).toEqual([]);
  });

  it('never takes the place of one that was read; a difference is named', () => {
    const read = given({ payroll_headcount: 5, social_headcount: 5 });
    const entries = [entered('payroll_headcount', 7), entered('social_headcount', 5)];
    const { facts, contradictions } = withEntered(read, entries, '2026-10');
    expect(facts.known).toEqual(read.known);
    expect(contradictions).toEqual([{ fact: 'payroll_headcount', entered: 7, read: 5 }]);
  });

  it('is passed over when nobody knows its name', () => {
    expect(withEntered(given({}), [entered('made_up', 1)], '2026-10').facts.known).toEqual({});
  });

  it('settles what could not be judged', () => {
    const facts = given({ payroll_headcount: 9, social_exempt: 0 });
    const status = (known: typeof facts) =>
      judge({ packs, facts: known, period: '2026-10', today: '2026-11-05' })
        .filter(({ missing }) =>
          missing.some((one) => one.why === 'archive' && one.fact === 'social_headcount'),
        )
        .map(({ rule }) => rule);
    const before = status(facts);
    expect(before.length).toBeGreaterThan(0);
    const after = status(withEntered(facts, [entered('social_headcount', 3)], '2026-10').facts);
    expect(after).toEqual([]);
  });
});

describe('what may be entered', () => {
  it('is what no page shows, in figures or yes and no', () => {
    expect(enterable(missingOf('payroll_headcount'))).toBe('payroll_headcount');
    expect(enterable(missingOf('period_closed'))).toBe('period_closed');
  });
  it('is neither what a page shows nor what has its own field in the archive', () => {
    expect(enterable(missingOf('cash_balance'))).toBeNull();
    expect(enterable(missingOf('industry'))).toBeNull();
    expect(enterable({ why: 'fact' })).toBeNull();
  });
});
