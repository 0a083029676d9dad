import { describe, expect, it } from 'vitest';
import { lint } from './lint';
import { firstForm, serves, textsOf } from './scriptForms';
import { fillDraft, findScript, partsOf, rankScripts, textOf, type RankInput } from './scripts';
import { given, packs } from './testing';

const input = (more: Partial<RankInput> = {}): RankInput => ({
  packs,
  rule: 'agency-fee-arrears',
  facts: given({ agency_fee_overdue_amount: 3600, agency_fee_months_overdue: 2 }),
  period: '2026-10',
  context: {
    language: 'zh-CN',
    salutation: '周总',
    client: '唐山宏达建筑工程有限公司',
    period: '2026-10',
    me: '陈静',
    firm: '诚信代账',
    today: '2026-11-04',
  },
  tier: null,
  expectations: [],
  emotion: null,
  channel: null,
  talks: [],
  ...more,
});
const script = (id: string) => {
  const found = findScript(packs, id);
  if (!found) throw new Error(id);
  return found;
};

describe('the form offered first', () => {
  it.each([
    ['wechat', 'short'],
    ['phone', 'full'],
    ['meeting', 'full'],
    ['letter', 'letter'],
    ['internal', 'full'],
  ] as const)('in %s is the one made for it, else the whole: %s', (channel, form) => {
    expect(firstForm(['full', 'short', 'points', 'letter'], channel)).toBe(form);
    expect(firstForm(['full'], channel)).toBe('full');
  });
});

describe('a form of a script', () => {
  it('stands beside the parts, filled the same way', () => {
    const [one] = rankScripts(input()).filter(({ id }) => id === 'agency-fee-money-is-tight');
    const short = one?.variants.find(({ part }) => part === 'short');
    const letter = one?.variants.find(({ part }) => part === 'letter');
    expect(textOf(short ? [short] : [])).toMatch(/^周总，跟您对个数：代理费还有 3,600\.00 元没付/);
    expect(textOf(letter ? [letter] : [])).toMatch(/陈静，诚信代账。$/);
    expect(one?.parts.every(({ part }) => part !== 'short')).toBe(true);
  });

  it('is empty where a figure is not known, never left out', () => {
    const draft = partsOf(script('agency-fee-money-is-tight'), 'zh-CN', 'short');
    const [short] = fillDraft(input({ facts: given({}) }), draft);
    expect(short?.runs.filter(({ kind }) => kind === 'empty')).toMatchObject([{ name: '拖欠金额' }]);
  });

  it('has its points one a line', () => {
    const { points } = partsOf(script('agency-fee-three-months'), 'zh-CN', 'points');
    expect(points?.split('\n')[0]).toBe('先认难处，再说明细');
    expect(Object.keys(partsOf(script('agency-fee-three-months'), 'zh-CN'))).toHaveLength(6);
  });

  it('is taken out of a draft that holds them all', () => {
    const draft = { found: '发现', short: '短', letter: '函' };
    expect(textsOf('full', draft)).toEqual({ found: '发现' });
    expect(textsOf('letter', draft)).toEqual({ letter: '函' });
    expect(textsOf('points', draft)).toEqual({});
  });

  it('is read for promises as the parts are, and not for their shape', () => {
    const runs = [{ kind: 'text' as const, text: '放心，保证没事。' }];
    const found = lint({
      packs,
      promises: packs.flatMap((pack) => pack.promises),
      parts: [{ part: 'short', runs }],
      kind: 'talk',
      sensitive: false,
      channel: 'wechat',
      language: 'zh-CN',
    });
    expect(found).not.toEqual([]);
    expect(found.every(({ kind, part }) => kind === 'promise' && part === 'short')).toBe(true);
  });
});

describe('a channel', () => {
  const ids = (more: Partial<RankInput>) => rankScripts(input(more)).map(({ id }) => id);

  it('has the scripts with a form made for it', () => {
    expect(script('agency-fee-money-is-tight').channels).not.toContain('letter');
    expect(serves(script('agency-fee-money-is-tight'), 'letter')).toBe(true);
    expect(ids({ channel: 'letter' })).toContain('agency-fee-money-is-tight');
    expect(serves(script('payroll-social-staff-do-not-want'), 'phone')).toBe(false);
  });

  it('of chats has no short form of a sensitive matter', () => {
    const rule = 'shareholder-loan-year-end';
    const [pack] = structuredClone(packs);
    const talk = pack?.scripts.find(({ id }) => id === 'shareholder-loan-my-own-money');
    if (!pack || !talk) throw new Error('no script');
    talk.variants = { short: { 'zh-CN': '短' } };
    const facts = given({ shareholder_loan: 500_000 });
    expect(ids({ packs: [pack], rule, facts, channel: 'wechat' })).toEqual(['shareholder-loan-appointment']);
  });
});
