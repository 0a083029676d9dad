import { describe, expect, it } from 'vitest';
import { adviceOn } from './advice';
import { loadPack, type PackProblem } from './load';
import { shippedPack } from './shipped';
import { misshapen, unworkable } from './test-malformed';
import { list, ruleAt, source, type Json } from './test-small-pack';

const problems = (change: (pack: Json) => void): PackProblem[] => {
  const pack = source();
  change(pack);
  const loaded = loadPack(pack);
  return loaded.ok ? [] : loaded.errors;
};
const first = (pack: Json, key: string): Json => list(pack, key)[0] ?? {};
/** The first script of a pack. */
const firstScript = (pack: Json): Json => list(pack, 'scripts')[0] ?? {};

describe('what is wrong is named with place, reason and hint', () => {
  it.each(unworkable)('%s', (_, change, expected) =>
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

it.each<[string, Json]>([
  ['the short form', { short: { 'zh-CN': '差 {现金缺口|money}' } }],
  ['the points for a call', { points: [{ 'zh-CN': '先约时间' }, { 'zh-CN': '再说 {现金缺口}' }] }],
  ['the letter', { letter: { 'zh-CN': '见面谈', en: 'short by {cash_balance|money}' } }],
])('an appointment names no amount in %s', (_, variants) => {
  const found = problems((p) =>
    Object.assign(list(p, 'scripts').find(({ id }) => id === 'negative-cash-appointment') ?? {}, {
      variants,
    }),
  );
  expect(found.map(({ reason }) => reason)).toEqual(['an appointment names no amount']);
});

describe('what the schema refuses is said in plain words', () => {
  it.each(misshapen)('%s', (_, change, expected) => expect(problems(change)).toContainEqual(expected));
});

describe('what would not work is found before it is put to use', () => {
  const cases = (p: Json) => list(p, 'cases');
  it('cases that name a rule nobody has', () => {
    const found = problems((p) =>
      Object.assign(cases(p)[0] ?? {}, { expected: ['negative-cas'], severities: { gone: 'note' } }),
    );
    expect(found).toContainEqual({
      path: 'cases.0.expected.0',
      reason: 'unknown rule `negative-cas`',
      hint: 'did you mean `negative-cash`?',
    });
    expect(found).toContainEqual(expect.objectContaining({ path: 'cases.0.severities.gone' }));
  });
  it('a pack that judges without a case; one without rules needs none', () => {
    expect(problems((p) => (p.cases = []))).toEqual([
      {
        path: 'cases',
        reason: 'no case proves the rules right',
        hint: 'add a case for each rule: one that fires at least',
      },
    ]);
    const own = { rules: [], manual: [], scripts: [], cases: [], parameters: [] };
    expect(problems((p) => Object.assign(p, own))).toEqual([]);
  });
  it('promises, in whatever a client is told, and not in what the client says', () => {
    const script = (p: Json) => list(p, 'scripts').find(({ id }) => id === 'negative-cash-owner-paid') ?? {};
    const at = list(source(), 'scripts').findIndex(({ id }) => id === 'negative-cash-owner-paid');
    const promise = { 'zh-CN': '放心，这事我们搞定。' };
    const told = (change: (script: Json) => void) =>
      problems((p) => change(script(p))).map(({ path, reason }) => `${path} ${reason}`);
    expect(told((one) => ((one.parts as Json).impact = promise))).toContain(
      `scripts.${at}.parts.impact it promises “搞定”`,
    );
    expect(told((one) => (one.options = [promise]))).toContain(`scripts.${at}.options.0 it promises “搞定”`);
    expect(told((one) => (one.variants = { short: promise }))).toContain(
      `scripts.${at}.variants.short it promises “搞定”`,
    );
    expect(
      told((one) => (one.objections = [{ says: { 'zh-CN': '你们搞定。' }, answer: { 'zh-CN': '好。' } }])),
    ).toEqual([]);
  });
  it('renames that lead nowhere, come round, or leave the old one in its place', () => {
    const said = (renames: Json) => problems((p) => ((p.manifest as Json).renames = renames))[0];
    expect(said({ 'cash-below': 'negative-cas' })).toEqual({
      path: 'manifest.renames.cash-below',
      reason: 'no rule and no script is called `negative-cas`',
      hint: 'did you mean `negative-cash`?',
    });
    expect(said({ 'negative-cash': 'shareholder-loan-year-end' })?.reason).toBe(
      '`negative-cash` is still there',
    );
    expect(said({ one: 'two', two: 'one' })?.reason).toBe('`one` comes round to itself');
    expect(problems((p) => ((p.manifest as Json).renames = { 'cash-below': 'negative-cash' }))).toEqual([]);
  });
  it('nothing in what names a rule by the id it had before', () => {
    const built = loadPack(
      Object.assign(source(), {
        manifest: { ...(source().manifest as Json), renames: { 'cash-below': 'negative-cash' } },
      }),
    );
    if (!built.ok) throw new Error('not loaded');
    const own = source();
    Object.assign(own.manifest as Json, { id: 'own' });
    const script = { ...firstScript(own), rules: ['cash-below'] };
    Object.assign(own, { rules: [], manual: [], parameters: [], cases: [], scripts: [script] });
    const loaded = loadPack(own, [built.pack]);
    expect(loaded.ok && loaded.pack.scripts[0]?.rules).toEqual(['negative-cash']);
  });
  it('a parameter of another unit than in the pack behind it, whose rules would not work', () => {
    const built = loadPack(source());
    if (!built.ok) throw new Error('not loaded');
    const own = source();
    const parameter = { ...first(own, 'parameters'), id: 'iit.dividend', unit: 'money' };
    Object.assign(own.manifest as Json, { id: 'own' });
    Object.assign(own, { rules: [], manual: [], scripts: [], cases: [], parameters: [parameter] });
    const loaded = loadPack(own, [built.pack]);
    expect(loaded.ok ? [] : loaded.errors).toContainEqual(
      expect.objectContaining({ path: 'parameters.0.unit', hint: 'write `rate`, or give it another id' }),
    );
  });
  it('a program that is too old, before anything it does not understand', () => {
    const pack = source();
    Object.assign(pack.manifest as Json, { minimumAppVersion: '1.2.0' });
    pack.weather = 'sunny';
    expect(loadPack(pack, [], '1.1.9')).toEqual({
      ok: false,
      errors: [
        {
          path: 'manifest.minimumAppVersion',
          reason: 'version 1.2.0 of the program is needed, this is 1.1.9',
          hint: 'update the program',
        },
      ],
    });
    delete pack.weather;
    expect(loadPack(pack, [], '1.2.0').ok).toBe(true);
  });
});

describe('advice', () => {
  const advice = (change: (pack: Json) => void) => {
    const pack = source();
    change(pack);
    const loaded = loadPack(pack);
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.errors));
    return adviceOn(loaded.pack);
  };
  const script = (p: Json, id: string): Json => list(p, 'scripts').find((one) => one.id === id) ?? {};
  const part = (name: string, text: string) => (p: Json) => {
    (script(p, 'negative-cash-owner-paid').parts as Json)[name] = { 'zh-CN': text };
  };

  it.each(['cn-small-business', 'general-ledger'])('there is none to give on %s', (folder) => {
    const loaded = loadPack(shippedPack(folder));
    expect(loaded.ok && adviceOn(loaded.pack)).toEqual([]);
  });
  it.each<[string, (p: Json) => void, RegExp, RegExp]>([
    ['jargon', part('impact', '对您来说，这笔一直挂账。'), /^clients do not know “挂账”$/, /没结清/],
    ['half-width marks', part('impact', '对您来说,要补税。'), /^a half-width mark stands in “说,”$/, /，。/],
    ['no day', part('next', '我再联系您。'), /^it does not say on which day/, /on which day$/],
    [
      'law alone',
      part('impact', '根据《个人所得税法》第 3 条的规定。'),
      /^it is law and nothing else$/,
      /means for the client first/,
    ],
    [
      'a fact of a case that nobody knows',
      (p) => (first(p, 'cases').extra_facts = { cash_balanc: 5 }),
      /^unknown fact `cash_balanc`$/,
      /did you mean `cash_balance`/,
    ],
    [
      'a rule without a kind of case',
      (p) => (p.cases = list(p, 'cases').map((one) => ({ ...one, near_miss: [] }))),
      /has no case that nearly fires$/,
      /near_miss/,
    ],
  ])('%s', (_, change, reason, hint) =>
    expect(advice(change)).toContainEqual(
      expect.objectContaining({
        reason: expect.stringMatching(reason) as string,
        hint: expect.stringMatching(hint) as string,
      }),
    ),
  );
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
