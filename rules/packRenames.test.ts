import { describe, expect, it } from 'vitest';
import { judge } from './evaluate';
import type { Pack } from './pack';
import { livePacks } from './packList';
import { goneIds, renamed, renamesOf } from './packRenames';
import { given, packs } from './testing';

const [builtIn] = packs as [Pack];

/** The built-in pack, its rule of negative cash under a new id. */
function moved(renames: Record<string, string> = { 'negative-cash': 'cash-below-zero' }): Pack {
  const now = new Map(Object.entries(renames));
  const pack = renamed(builtIn, now);
  return { ...pack, manifest: { ...pack.manifest, renames } };
}

/** A pack of the firm that says otherwise of negative cash, written when it was called so. */
function own(): Pack {
  const rule = builtIn.rules.find(({ id }) => id === 'negative-cash');
  const script = builtIn.scripts.find(({ id }) => id === 'negative-cash-owner-paid');
  if (!rule || !script) throw new Error('not there');
  const manifest = { ...builtIn.manifest, id: 'own', renames: {} };
  const cases = [
    {
      id: 'one',
      period: '2026-06',
      expected: ['negative-cash'],
      severities: { 'negative-cash': 'major' as const },
    },
  ];
  return {
    ...builtIn,
    manifest,
    rules: [{ ...rule, severity: 'major', severities: [] }],
    manual: [],
    scripts: [script],
    parameters: [],
    cases,
  };
}

describe('renames', () => {
  const of = (renames: Record<string, string>) => [...renamesOf([moved(renames)])];

  it('are followed to the end of a chain', () => {
    expect(of({ a1: 'b1', b1: 'c1' })).toEqual([
      ['a1', 'c1'],
      ['b1', 'c1'],
    ]);
  });
  it('that come round rename nothing', () => {
    expect(of({ a1: 'b1', b1: 'a1' })).toEqual([]);
    expect(of({ a1: 'a1', b1: 'c1' })).toEqual([['b1', 'c1']]);
  });
  it('of the first pack count where two disagree', () => {
    expect([...renamesOf([moved({ a1: 'b1' }), moved({ a1: 'c1' })])]).toEqual([['a1', 'b1']]);
  });
});

describe('what is stored', () => {
  it('follows an id that is gone, and none that a pack still has', () => {
    expect([...goneIds([moved()])]).toEqual([['negative-cash', 'cash-below-zero']]);
    expect([...goneIds([moved(), builtIn])]).toEqual([]);
  });
});

describe('a pack written before a rule changed its id', () => {
  const live = livePacks([moved()], [{ id: 'own', enabled: true, pack: own() }]);

  it('still stands in front of it', () => {
    const [first] = live;
    expect(first?.rules.map(({ id }) => id)).toEqual(['cash-below-zero']);
    const fired = judge({
      packs: live,
      facts: given({ cash_balance: -5 }),
      period: '2026-12',
      today: '2026-12-10',
    }).filter(({ status }) => status === 'fires');
    expect(fired.map(({ rule, pack, severity }) => [rule, pack, severity])).toContainEqual([
      'cash-below-zero',
      'own',
      'major',
    ]);
    expect(fired.map(({ rule }) => rule)).not.toContain('negative-cash');
  });
  it('speaks of it by its new id, in scripts and cases', () => {
    expect(live[0]?.scripts[0]?.rules).toEqual(['cash-below-zero']);
    expect(live[0]?.cases[0]).toMatchObject({
      expected: ['cash-below-zero'],
      severities: { 'cash-below-zero': 'major' },
    });
  });
  it('takes the new id from packs behind it alone', () => {
    const claim = {
      ...own(),
      manifest: { ...own().manifest, renames: { 'negative-bank': 'negative-cash' } },
    };
    const [, behind] = livePacks([builtIn], [{ id: 'own', enabled: true, pack: claim }]);
    expect(behind).toBe(builtIn);
  });
  it('is the same object when nothing of it was renamed', () => {
    expect(livePacks([builtIn], [])[0]).toBe(builtIn);
    const other = own();
    expect(renamed(other, new Map([['something-else', 'x1']]))).toBe(other);
  });
});
