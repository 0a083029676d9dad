import { describe, expect, it } from 'vitest';
import { judge } from './evaluate';
import { packChanges } from './packChanges';
import { compareVersions, forbiddenPromises, livePacks, overridden, withChecks } from './packList';
import type { Pack } from './pack';
import { given, packs } from './testing';
import { verdictChanges } from './verdictChanges';

const [builtIn] = packs as [Pack];
const copy = (id: string, change: Partial<Pack> = {}): Pack => ({
  ...builtIn,
  ...change,
  manifest: { ...builtIn.manifest, id },
});
const rule = builtIn.rules.find(({ id }) => id === 'negative-cash');
if (!rule) throw new Error('no rule of negative cash');
const at = { period: '2026-10', today: '2026-11-05' };

describe('packs in use', () => {
  const ids = (list: readonly Pack[]) => list.map(({ manifest }) => manifest.id);
  const team = copy('team');
  const own = copy('own');

  it('are the imported ones that are on, in their order, then the built-in ones', () => {
    const rows = [own, team].map((pack) => ({ id: pack.manifest.id, enabled: true, pack }));
    expect(ids(livePacks(packs, rows))).toEqual(['own', 'team', ...ids(packs)]);
    expect(ids(livePacks(packs, [{ id: 'own', enabled: false, pack: own }]))).toEqual(ids(packs));
  });

  it('are without a built-in one that was switched off, or whose place an imported one takes', () => {
    const { id } = builtIn.manifest;
    expect(ids(livePacks([builtIn], [{ id, enabled: false, pack: null }]))).toEqual([]);
    expect(livePacks([builtIn], [{ id, enabled: true, pack: null }])).toEqual([builtIn]);
    const newer = copy(id);
    expect(livePacks([builtIn], [{ id, enabled: true, pack: newer }])).toEqual([newer]);
    expect(livePacks([builtIn], [{ id, enabled: false, pack: newer }])).toEqual([]);
  });

  it('let nobody promise what a built-in one forbids, though it is off or its place was taken', () => {
    const { id } = builtIn.manifest;
    const emptied = copy(id, { promises: [] });
    const inUse = livePacks([builtIn], [{ id, enabled: true, pack: emptied }]);
    expect(inUse.flatMap(({ promises }) => promises)).toEqual([]);
    expect(forbiddenPromises(inUse, [builtIn])).toEqual(builtIn.promises);
    expect(forbiddenPromises([], [builtIn])).toEqual(builtIn.promises);
    expect(forbiddenPromises([builtIn], [builtIn])).toHaveLength(builtIn.promises.length);
  });

  it('hide rules of the same name further down', () => {
    const other = { ...rule, id: 'own-rule' };
    expect(overridden(copy('own', { rules: [rule, other] }), [team, builtIn])).toEqual([
      { rule: 'negative-cash', pack: 'team' },
    ]);
  });
});

describe('a checked parameter', () => {
  const parameter = builtIn.parameters[0];
  if (!parameter) throw new Error('no parameter');
  const checked = {
    pack: builtIn.manifest.id,
    parameter: parameter.id,
    industry: parameter.industry ?? null,
    validFrom: parameter.validFrom,
    value: parameter.value,
    name: '林晓',
    day: '2026-10-23',
  };
  it('bears the name, until the pack says something else', () => {
    expect(withChecks(builtIn, [checked]).parameters[0]?.verifiedBy).toBe('林晓 2026-10-23');
    const changed = withChecks(builtIn, [{ ...checked, value: 'otherwise' }]);
    expect(changed.parameters[0]?.verifiedBy).toBe(parameter.verifiedBy);
    expect(withChecks(builtIn, [{ ...checked, pack: 'team' }])).toBe(builtIn);
  });
});

it.each([
  ['1.0.0', '1.0.0', 0],
  ['1.9.0', '1.10.0', -1],
  ['2.0.0', '1.99.99', 1],
])('compares %s with %s by numbers', (a, b, sign) => {
  expect(Math.sign(compareVersions(a, b))).toBe(sign);
});

describe('changes', () => {
  const without = copy('team', { rules: builtIn.rules.filter(({ id }) => id !== rule.id) });
  const milder = copy('team', {
    rules: builtIn.rules.map((one) =>
      one.id === rule.id ? { ...one, severity: 'note' as const, severities: [] } : one,
    ),
  });

  it('of a pack are named entry by entry', () => {
    expect(packChanges(builtIn, copy('team'))).toEqual([]);
    expect(packChanges(builtIn, milder)).toMatchObject([{ part: 'rules', change: 'changed', id: rule.id }]);
    expect(packChanges(builtIn, without)).toMatchObject([{ change: 'removed', id: rule.id }]);
    expect(packChanges(without, builtIn)).toMatchObject([{ change: 'added', title: rule.title }]);
  });

  it('of verdicts are those that fire before or after', () => {
    const facts = given({ cash_balance: -1234 });
    const by = (pack: Pack) => judge({ packs: [pack], facts, ...at });
    const before = by(builtIn);
    expect(verdictChanges(before, by(copy('same')))).toEqual([]);
    expect(verdictChanges(before, by(without))).toMatchObject([{ rule: rule.id, after: 'absent' }]);
    const [change] = verdictChanges(before, by(milder));
    expect(change).toMatchObject({ rule: rule.id, after: 'note', figure: { value: -1234 } });
    expect(change?.before).not.toBe('note');
  });

  it('do not mix up two lists that begin with the same pack', () => {
    const facts = given({ cash_balance: -1234 });
    const fires = (list: Pack[]) =>
      judge({ packs: list, facts, ...at }).some((one) => one.rule === rule.id && one.status === 'fires');
    const first = copy('first', { rules: [] });
    for (let round = 0; round < 2; round += 1) {
      expect(fires([first, builtIn])).toBe(true);
      expect(fires([first, without])).toBe(false);
    }
  });
});
