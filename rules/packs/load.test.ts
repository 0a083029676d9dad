import { describe, expect, it } from 'vitest';
import { shippedPack } from './shipped';
import { loadPack, type PackProblem } from './load';

type Json = Record<string, unknown>;
/** The Chinese pack, its rule of negative cash in front. */
const source = (): Json => {
  const pack = JSON.parse(JSON.stringify(shippedPack('cn-small-business'))) as Json;
  list(pack, 'rules').sort((a, b) => Number(b.id === 'negative-cash') - Number(a.id === 'negative-cash'));
  return pack;
};
const list = (pack: Json, key: string): Json[] => pack[key] as Json[];

const problems = (change: (pack: Json) => void): PackProblem[] => {
  const pack = source();
  change(pack);
  const loaded = loadPack(pack);
  return loaded.ok ? [] : loaded.errors;
};
const ruleAt = (pack: Json, id: string): Json => {
  const rule = list(pack, 'rules').find((one) => one.id === id);
  if (!rule) throw new Error(id);
  return rule;
};

describe('what is wrong is named with place, reason and hint', () => {
  it.each<[string, (pack: Json) => void, Partial<PackProblem>]>([
    [
      'a fact that does not exist',
      (p) => (ruleAt(p, 'negative-cash').when = 'cash_balanc < 0'),
      { path: 'rules.0.when', hint: 'did you mean `cash_balance`?' },
    ],
    [
      'a misspelt key',
      (p) => (ruleAt(p, 'negative-cash').wen = 'x'),
      { path: 'rules.0.wen', reason: 'unknown key' },
    ],
    [
      'a misspelt word',
      (p) => (ruleAt(p, 'negative-cash').severity = 'warnin'),
      { path: 'rules.0.severity', hint: 'did you mean `warning`?' },
    ],
    [
      'a fact that is not declared',
      (p) => (ruleAt(p, 'negative-cash').needs = ['bank_balance']),
      { path: 'rules.0.needs', hint: 'add it to needs' },
    ],
    [
      'two rules of one name',
      (p) => list(p, 'rules').push(ruleAt(p, 'negative-cash')),
      { reason: '`negative-cash` is there twice' },
    ],
    [
      'a script for no rule',
      (p) => Object.assign(list(p, 'scripts')[0] ?? {}, { rules: ['negative-cas'] }),
      { path: 'scripts.0.rules', hint: 'did you mean `negative-cash`?' },
    ],
    [
      'a phrase of a list that is not there',
      (p) =>
        list(p, 'promises').unshift({
          words: ['少报收入'],
          lists: { income: ['收入'], less: ['少报'] },
          phrases: [['less', 'incom']],
          remedy: { 'zh-CN': '删去' },
        }),
      { path: 'promises.0.phrases.0', hint: 'did you mean `income`?' },
    ],
    [
      'overlapping versions',
      (p) => list(p, 'parameters').push({ ...list(p, 'parameters')[0] }),
      { hint: 'end the older one' },
    ],
    [
      'a legal figure without a day',
      (p) => Object.assign(list(p, 'parameters')[0] ?? {}, { validFrom: null }),
      { path: 'parameters.0' },
    ],
    [
      'a name out of the object model',
      (p) => Object.assign(list(p, 'parameters')[0] ?? {}, { id: 'iit.constructor' }),
      { path: 'parameters.0.id' },
    ],
    ['another format', (p) => (p.format = 'x'), { path: 'format' }],
    [
      'a later major version',
      (p) => (p.formatVersion = '2.0'),
      { path: 'formatVersion', hint: 'update the program' },
    ],
  ])('%s', (_, change, expected) =>
    expect(problems(change)).toContainEqual(expect.objectContaining(expected)),
  );

  it('a talk without a part, an unknown placeholder, an amount in an appointment', () => {
    const script = (p: Json, id: string): Json => list(p, 'scripts').find((one) => one.id === id) ?? {};
    const part = (p: Json, id: string, name: string, text: string): void => {
      (script(p, id).parts as Json)[name] = { 'zh-CN': text };
    };
    expect(
      problems((p) => delete (script(p, 'negative-cash-owner-paid').parts as Json).impact)[0]?.reason,
    ).toContain('`impact` is missing');
    expect(problems((p) => part(p, 'negative-cash-owner-paid', 'feel', '{现金缺囗|money}'))[0]?.hint).toBe(
      'did you mean `现金缺口`?',
    );
    expect(
      problems((p) => part(p, 'negative-cash-owner-paid', 'feel', '{现金缺口|euro}'))[0]?.reason,
    ).toContain('unknown format');
    expect(problems((p) => part(p, 'negative-cash-owner-paid', 'feel', '{现金缺口'))[0]?.reason).toContain(
      'brace',
    );
    expect(
      problems((p) => part(p, 'negative-cash-appointment', 'request', '{库存现金期末余额|money}'))[0]?.reason,
    ).toContain('appointment');
    expect(problems((p) => (script(p, 'shareholder-loan-angry').channels = ['wechat']))[0]?.reason).toContain(
      'WeChat',
    );
  });
});

describe('a pack of a later minor version', () => {
  it('keeps and names what is not known', () => {
    const pack = source();
    pack.formatVersion = '1.7';
    pack.weather = 'sunny';
    ruleAt(pack, 'negative-cash').mood = { deep: [1] };
    const loaded = loadPack(pack);
    expect(loaded).toMatchObject({
      ok: true,
      unknown: expect.arrayContaining(['weather', 'rules.0.mood']) as string[],
    });
    if (loaded.ok) expect(loaded.source).toBe(pack);
  });
  it('is still refused when what is known is wrong', () => {
    const pack = source();
    pack.formatVersion = '1.7';
    ruleAt(pack, 'negative-cash').severity = 'loud';
    expect(loadPack(pack).ok).toBe(false);
  });
});

describe('hostile packs', () => {
  const deep = (): unknown => {
    let value: unknown = 'x';
    for (let at = 0; at < 5000; at += 1) value = [value];
    return value;
  };
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['a text', 'pack'],
    ['a number', Number.NaN],
    ['an empty object', {}],
    ['a deep list', deep()],
    ['rules that are no list', { ...source(), rules: { length: 1e9 } }],
    [
      'a polluting key',
      JSON.parse(`{"__proto__": {"polluted": true}, "format": "ledgerside-pack", "formatVersion": "1.0"}`),
    ],
    ['deep rules', { ...source(), rules: [deep()] }],
    ['code where text belongs', { ...source(), rules: [{ title: () => 1 }] }],
  ])('%s is refused without a throw', (_, data) => {
    expect(loadPack(data).ok).toBe(false);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
