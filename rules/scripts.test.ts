import { describe, expect, it } from 'vitest';
import { plain } from './fill';
import type { ScriptContext } from './placeholders';
import { fillDraft, fillsOf, findScript, partsOf, rankScripts, textOf, type RankInput } from './scripts';
import { factsOf, given, packs, row } from './testing';

const context: ScriptContext = {
  language: 'zh-CN',
  salutation: '周总',
  client: '唐山宏达建筑工程有限公司',
  period: '2026-12',
  me: '陈静',
  firm: '诚信代账',
  today: '2026-12-04',
};
const input = (more: Partial<RankInput> = {}): RankInput => ({
  packs,
  rule: 'shareholder-loan-year-end',
  facts: given({ shareholder_loan: 500000 }),
  period: '2026-12',
  context,
  tier: 'A',
  expectations: [],
  emotion: null,
  channel: null,
  talks: [],
  ...more,
});
const first = (more: Partial<RankInput> = {}) => rankScripts(input(more))[0];

describe('ranking', () => {
  it('answers the expectation, and says why', () => {
    const best = first({ expectations: [{ content: 'government', deviation: 'high' }], emotion: 'angry' });
    expect(best?.id).toBe('shareholder-loan-angry');
    expect(best?.reasons).toEqual([
      { code: 'expectation', content: 'government', deviation: 'high' },
      { code: 'emotion', emotion: 'angry' },
      { code: 'usual-channel', channel: 'meeting' },
      { code: 'own' },
    ]);
  });
  it('moves with the emotion', () => {
    expect(first({ emotion: 'dissatisfied' })?.id).toBe('shareholder-loan-my-own-money');
    expect(first({ emotion: 'angry' })?.id).toBe('shareholder-loan-angry');
    const low = (emotion: RankInput['emotion']) =>
      first({ rule: 'negative-cash', facts: given({ cash_balance: -5 }), emotion })?.id;
    expect(low('indifferent')).toBe('negative-cash-owner-paid');
    expect(low('angry')).toBe('negative-cash-make-it-even');
  });
  it('gives only the invitation in a chat when the matter is sensitive', () => {
    expect(rankScripts(input({ channel: 'wechat' })).map(({ id }) => id)).toEqual([
      'shareholder-loan-appointment',
    ]);
  });
  it('refuses a talk in a chat even when a pack offers one', () => {
    const [pack] = structuredClone(packs);
    if (!pack) throw new Error('no pack');
    pack.scripts = pack.scripts.map((script) => ({ ...script, channels: ['wechat'] }));
    expect(rankScripts(input({ packs: [pack], channel: 'wechat' })).map(({ id }) => id)).toEqual([
      'shareholder-loan-appointment',
    ]);
  });
  it('begins gently while nobody has noted how the client feels', () => {
    expect(first()?.id).toBe('shareholder-loan-my-own-money');
    expect(first()?.reasons[1]).toEqual({ code: 'typical', deviation: 'high' });
    expect(first({ rule: 'negative-cash', facts: given({ cash_balance: -5 }) })?.id).toBe(
      'negative-cash-owner-paid',
    );
  });
  it('keeps to the channel that was asked for', () => {
    expect(rankScripts(input({ channel: 'letter' })).map(({ id }) => id)).toEqual([
      'shareholder-loan-notice',
    ]);
    expect(rankScripts(input({ channel: 'internal' }))).toEqual([]);
  });
  it('begins with the check note where the matter stays in the firm', () => {
    expect(
      first({ rule: 'trial-balance-out-of-balance', facts: given({ trial_balance_difference_closing: 1 }) })
        ?.id,
    ).toBe('trial-balance-check-note');
  });
  it('leaves out scripts for other tiers', () => {
    const [pack] = structuredClone(packs);
    if (!pack) throw new Error('no pack');
    pack.scripts = pack.scripts.map((script) =>
      script.id === 'shareholder-loan-angry' ? { ...script, tiers: ['C'] } : script,
    );
    const ids = (tier: RankInput['tier']) => rankScripts(input({ packs: [pack], tier })).map(({ id }) => id);
    expect(ids('A')).not.toContain('shareholder-loan-angry');
    expect(ids('C')).toContain('shareholder-loan-angry');
    expect(ids(null)).toContain('shareholder-loan-angry');
  });
  describe('where a figure is not known', () => {
    const burden = { vat_payable: 900, revenue: 100_000, industry: '批发', taxpayer_type: 'general' };
    const ranked = (values: Record<string, number | string>, more: Partial<RankInput> = {}) =>
      rankScripts(input({ rule: 'vat-burden-low', facts: given(values), ...more }));

    it('puts what cannot be filled in behind all that can, and says what it lacks', () => {
      const all = ranked(burden);
      const at = all.findIndex(({ id }) => id === 'vat-burden-low-good-thing');
      expect(all[at]?.lacks).toMatchObject([{ 'zh-CN': '自身平均税负率' }]);
      expect(all.length).toBeGreaterThan(1);
      expect(all.slice(0, at).every(({ lacks }) => lacks.length === 0)).toBe(true);
      expect(all.slice(at).every(({ lacks }) => lacks.length > 0)).toBe(true);
    });

    it('ranks by fit again once the figure is known', () => {
      const whole = ranked({ ...burden, vat_burden_own_avg: 0.02 });
      expect(whole.find(({ id }) => id === 'vat-burden-low-good-thing')?.lacks).toEqual([]);
    });

    it('counts the form that is offered first, and not how the client is addressed', () => {
      const lacks = (more: Partial<RankInput>) =>
        ranked({}, { context: { ...context, salutation: null }, ...more })
          .flatMap((one) => one.lacks)
          .map((label) => label['zh-CN']);
      expect(lacks({})).not.toContain('称呼');
      const letter = ranked(burden, { channel: 'letter' }).map(({ lacks: own }) => own.length > 0);
      expect(letter).toContain(true);
    });
  });
  it('has nothing for a rule nobody knows', () =>
    expect(rankScripts(input({ rule: 'constructor' }))).toEqual([]));
});

it('copies no mark that would turn the text round', () => {
  const runs = [{ kind: 'text' as const, text: '您好，\u202e题问没\u202c。' }];
  expect(textOf([{ part: 'feel', runs }])).toBe('您好，题问没。');
});

describe('filling', () => {
  const parts = (more: Partial<RankInput> = {}) =>
    rankScripts(input(more)).find(({ id }) => id === 'shareholder-loan-my-own-money')?.parts ?? [];

  it('puts figures, parameters and dates in, as one would write them', () => {
    const text = textOf(parts());
    expect(text).toContain('到 2026年12月还有 500,000.00 元没还');
    expect(text).toContain('按 20% 算，您这笔大约是 100,000.00 元，');
    expect(text).toContain('资料 12月8日（周二）前给我，12月9日（周三）我再跟您核一次余额');
    expect(text.split('\n\n')).toHaveLength(6);
    expect(text).not.toMatch(/[{}【]/);
  });
  it('keeps the cells behind a figure', () => {
    const facts = factsOf([row('122101', '其他应收款-股东', 300), row('3001', '实收资本', -300)]);
    const fills = parts({ facts }).flatMap(({ runs }) => runs.filter((run) => run.kind === 'fill'));
    const loan = fills.find(({ name }) => name === '未还借款');
    expect(loan).toMatchObject({
      text: '300.00 元',
      value: 300,
      unit: 'money',
      sources: [{ row: '122101 其他应收款-股东', value: 300 }],
    });
    expect(fillsOf(parts({ facts }))).toMatchObject({ 未还借款: '300.00 元', 试算税额: '60.00 元' });
  });
  it('leaves an empty run for what is not known, never a zero', () => {
    const empty = (more: Partial<RankInput>) =>
      parts(more).flatMap(({ runs }) => runs.flatMap((run) => (run.kind === 'empty' ? [run.name] : [])));
    expect(empty({ context: { ...context, salutation: null } })).toEqual(['称呼']);
    expect(empty({ context: { ...context, salutation: '  ' } })).toEqual(['称呼']);
    expect(empty({ facts: given({}) })).toEqual(['未还借款', '试算税额']);
  });
  it('fills an edited draft, unknown names included', () => {
    const [part] = fillDraft(input(), {
      feel: '{称呼}，{股东借款余额|money}，{不存在}，{shareholder_loan|money}。',
    });
    expect(plain(part?.runs ?? [], 'zh-CN')).toBe('周总，500,000.00 元，【不存在】，500,000.00 元。');
  });
  it('writes English when asked', () => {
    const english = textOf(parts({ context: { ...context, language: 'en' } }));
    expect(english).toContain('By 2026-12 CNY 500,000.00 taken from the company is still open');
    expect(english).toContain('Tue 2026-12-08');
  });
  it('says what each figure is called, in both languages', () => {
    const fills = parts().flatMap(({ runs }) => runs.filter((run) => run.kind !== 'text'));
    const labelOf = (name: string) => fills.find((run) => run.name === name)?.label;
    expect(labelOf('期间')).toEqual({ 'zh-CN': '期间', en: 'period' });
    expect(labelOf('试算税额')?.en).toBe('estimated tax');
    const [part] = fillDraft(input(), { feel: '{shareholder_loan|money}{不存在}' });
    expect(part?.runs).toMatchObject([
      { kind: 'fill', label: { 'zh-CN': '股东借款余额' } },
      { kind: 'empty', label: { 'zh-CN': '不存在' } },
    ]);
  });
  it('puts figures into answers and options too, in their own language', () => {
    const near = { taxpayer_type: 'small-scale', tax_period: 'quarter', sales_tax_period: 290_000 };
    const offered = rankScripts(input({ rule: 'small-scale-threshold-near', facts: given(near) })).find(
      ({ id }) => id === 'threshold-near-one-more',
    );
    const [answer] = offered?.objections.map((one) => one.answer) ?? [];
    expect(answer?.['zh-CN']).toContain('10,000.00');
    expect(answer?.en).toContain('10,000.00');
    expect(JSON.stringify([offered?.options, offered?.objections])).not.toMatch(/\|money|【/);
  });
  it('takes a parameter of the pack that a script was written in', () => {
    const [built] = packs;
    const parameter = built?.parameters[0];
    if (!built || !parameter) throw new Error('no pack');
    const own = {
      ...built,
      manifest: { ...built.manifest, id: 'own' },
      rules: [],
      scripts: [],
      parameters: [
        {
          ...parameter,
          id: 'house.visits',
          label: { 'zh-CN': '上门次数' },
          value: 3,
          unit: 'count' as const,
        },
      ],
    };
    const parts = { feel: '一年 {上门次数} 次' };
    expect(textOf(fillDraft(input({ packs: [own, built] }), parts))).toBe('一年 3 次');
  });
  it('finds a script and its text', () => {
    const script = findScript(packs, 'negative-cash-appointment');
    expect(script && Object.keys(partsOf(script, 'zh-CN'))).toEqual(['feel', 'request', 'next']);
    expect(findScript(packs, '__proto__')).toBeNull();
  });
});

describe('a script with a condition', () => {
  const offered = (values: Record<string, number>) =>
    rankScripts({
      packs,
      rule: 'revenue-swing',
      facts: given(values),
      period: '2026-09',
      context,
      tier: null,
      expectations: [],
      emotion: null,
      channel: null,
      talks: [],
    }).map(({ id }) => id);

  it('is not offered where the pack with its parameter is gone', () => {
    const [built] = packs;
    const rule = built?.rules.find(({ id }) => id === 'negative-cash');
    const scripts = built?.scripts.filter(({ rules }) => rules.includes('negative-cash')) ?? [];
    const [script] = scripts;
    if (!built || !rule || !script) throw new Error('no pack');
    const orphan = { ...script, id: 'orphan', when: 'cash_balance < gone.with_its_pack' };
    const own = { ...built, rules: [rule], scripts: [script, orphan], parameters: [] };
    const ranked = rankScripts(
      input({ packs: [own], rule: 'negative-cash', facts: given({ cash_balance: -5 }) }),
    );
    expect(ranked.map(({ id }) => id)).toEqual([script.id]);
  });

  it('is offered only where it holds, and not where that cannot be said', () => {
    expect(offered({ revenue: 100_000, prev_revenue: 300_000 })).toContain('revenue-swing-fell');
    expect(offered({ revenue: 300_000, prev_revenue: 100_000 })).not.toContain('revenue-swing-fell');
    expect(offered({ revenue: 300_000 })).not.toContain('revenue-swing-fell');
    expect(offered({ revenue: 300_000, prev_revenue: 100_000 })).toContain('revenue-swing-tell-me-why');
  });
});
