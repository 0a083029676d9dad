/** Packs that mean harm: none hangs, throws out of the engine, or reaches a prototype. */
import { afterEach, describe, expect, it } from 'vitest';
import { checkCases } from '../cases';
import { judge } from '../evaluate';
import { given } from '../testing';
import { adviceOn } from './advice';
import { loadPack } from './load';
import { oneFile } from './oneFile';
import { list, ruleAt, source, type Json } from './test-small-pack';

/** A list within a list, so many levels deep. */
const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}1${']'.repeat(depth)}`) as unknown;
const DEEP = 200_000;

const RULE = 'negative-cash';
const changed = (change: (pack: Json) => void): Json => {
  const pack = source();
  change(pack);
  return pack;
};
const rule = (change: Json) => changed((pack) => Object.assign(ruleAt(pack, RULE), change));
const renames = (value: Json) => changed((pack) => Object.assign(pack.manifest as Json, { renames: value }));
const parsed = (text: string): unknown => JSON.parse(text) as unknown;

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Json).polluted).toBeUndefined();
});

describe('is refused, with a place', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['a text', 'pack'],
    ['a number', Number.NaN],
    ['an empty object', {}],
    ['a list that is nested without end', nested(DEEP)],
    ['rules that are nested without end', { ...source(), rules: [nested(DEEP)] }],
    [
      'a parameter that is',
      changed((pack) => Object.assign(list(pack, 'parameters')[0] ?? {}, { value: nested(DEEP) })),
    ],
    [
      'a key of a later format that is nested without end',
      { ...source(), formatVersion: '1.7', weather: nested(DEEP) },
    ],
    ['a fact of a case that is nested without end', caseWith({ extra_facts: { revenue: nested(DEEP) } })],
    ['rules that are no list', { ...source(), rules: { length: 1e9 } }],
    [
      'a polluting key',
      parsed('{"__proto__": {"polluted": true}, "format": "ledgerside-pack", "formatVersion": "1.0"}'),
    ],
    ['a key of the object model', { ...source(), constructor: { prototype: { polluted: true } } }],
    ['code where text belongs', { ...source(), rules: [{ title: () => 1 }] }],
    ['an id that leads out of its folder', rule({ id: '../../etc/passwd' })],
    ['an id with a slash of the other kind', rule({ id: 'cash\\..\\..' })],
    ['an id with an end of text in it', rule({ id: 'negative-cash\u0000' })],
    ['an id with letters that look alike', rule({ id: 'negative-саsh' })],
    ['an id of the object model', rule({ id: '__proto__' })],
    ['a fact of the object model', rule({ needs: ['constructor'], when: 'constructor > 0' })],
    ['a name in letters that look alike', rule({ when: 'cаsh_balance < 0' })],
    [
      'an expression that is too long',
      rule({ when: `cash_balance < 0${' || cash_balance < 0'.repeat(200)}` }),
    ],
    [
      'an expression that is nested too deep',
      rule({ when: `${'('.repeat(900)}cash_balance < 0${')'.repeat(900)}` }),
    ],
    ['a number beyond all numbers', rule({ when: 'cash_balance < 1e400' })],
    ['a title of a million letters', rule({ title: { 'zh-CN': '现'.repeat(1_000_000) } })],
    ['figures that need each other', rule({ figures: figuresOf(['one', 'two + 0'], ['two', 'one + 0']) })],
    ['a figure that needs itself', rule({ figures: figuresOf(['one', 'one + 0']) })],
    ['a figure called like a fact', rule({ figures: figuresOf(['cash_balance', 'bank_balance']) })],
    [
      'renames that go round',
      renames({ 'old-one': 'old-two', 'old-two': 'old-three', 'old-three': 'old-one' }),
    ],
    ['a rename to itself', renames({ 'old-one': 'old-one' })],
    [
      'one rule many times',
      changed((pack) => (pack.rules = Array.from({ length: 500 }, () => ruleAt(pack, RULE)))),
    ],
    ['phrases without number', phrasesWithoutEnd(1500)],
    ['one case twice', changed((pack) => list(pack, 'cases').push({ ...list(pack, 'cases')[0] }))],
    [
      'a case without end',
      changed((pack) => (pack.cases = Array.from({ length: 2001 }, () => list(pack, 'cases')[0]))),
    ],
    ['a version no number holds', changed((pack) => (pack.formatVersion = `1.${'9'.repeat(400)}x`))],
  ])('%s', (_, data) => {
    const loaded = loadPack(data);
    expect(loaded.ok).toBe(false);
    if (!loaded.ok) {
      expect(loaded.errors.length).toBeGreaterThan(0);
      expect(loaded.errors.every(({ reason, hint }) => reason !== '' && hint !== '')).toBe(true);
    }
  });
});

/** Many phrases that begin everywhere in every text and end nowhere. */
function phrasesWithoutEnd(phrases: number): Json {
  return changed((pack) => {
    const entry = {
      words: ['甲乙丙丁'],
      lists: { one: ['我'], two: ['甲'] },
      loose: 4,
      pauses: true,
      remedy: { 'zh-CN': '删去' },
    };
    pack.promises = Array.from({ length: Math.ceil(phrases / 30) }, () => ({
      ...entry,
      phrases: Array.from({ length: 30 }, () => ['one', 'two']),
    }));
    const [script] = list(pack, 'scripts');
    Object.assign(script?.parts as Json, {
      found: { 'zh-CN': '我们可以能够会要想得把将给'.repeat(300) },
    });
  });
}

function figuresOf(...figures: [name: string, value: string][]): Json[] {
  return figures.map(([name, value]) => ({ name, label: { 'zh-CN': name }, value }));
}

describe('does no harm when it is taken', () => {
  it.each<[string, unknown]>([
    [
      'a key of a later format in the object model',
      { ...(parsed('{"constructor": {"polluted": true}}') as Json), ...source(), formatVersion: '1.7' },
    ],
    ['a minor version no number holds', { ...source(), formatVersion: `1.${'9'.repeat(400)}` }],
    ['the object model as an industry', changed((pack) => (pack.industries = parsed('{"__proto__": 5}')))],
    ['the object model as a rename', renames(parsed('{"__proto__": "negative-cash"}') as Json)],
    [
      'facts of the object model in a case',
      caseWith({ extra_facts: parsed('{"__proto__": 5, "constructor": 6}') }),
    ],
    [
      'figures of a case beyond all sense',
      caseWith({ extra_facts: { cash_balance: 1e308, revenue: -1e308, cost: 5e-324 } }),
    ],
    ['an expression that leaves the numbers', rule({ when: 'cash_balance * 1e300 * 1e300 < 0' })],
    ['a division by nothing', rule({ when: 'cash_balance / 0 < 1' })],
  ])('%s', (_, data) => {
    const loaded = loadPack(data);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.errors));
    const packs = [loaded.pack];
    expect(() => adviceOn(loaded.pack)).not.toThrow();
    expect(() => checkCases(loaded.pack)).not.toThrow();
    const verdicts = judge({
      packs,
      facts: given({ cash_balance: -5 }),
      period: '2026-12',
      today: '2026-12-31',
    });
    expect(verdicts).toHaveLength(loaded.pack.rules.length);
    expect(() => oneFile(data as Json)).not.toThrow();
  });
});

function caseWith(change: Json): Json {
  return changed((pack) => Object.assign(list(pack, 'cases')[0] ?? {}, change));
}
