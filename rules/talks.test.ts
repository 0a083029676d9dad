import { describe, expect, it } from 'vitest';
import { rankScripts } from './scripts';
import { lastOutcomeOf, stageOf, type Talk } from './talks';
import { given, packs } from './testing';
import type { Pack } from './pack';
import type { Tier } from './verdict';
import { sayIn } from '../words/catalogue';
import { scriptReasonWords } from '../words/reasons';

const rule = 'negative-cash';
const talk = (more: Partial<Talk> = {}): Talk => ({
  rule,
  period: '2026-12',
  script: 'negative-cash-owner-paid',
  at: '2026-12-03T02:00:00.000Z',
  outcome: null,
  ...more,
});

describe('where a matter stands', () => {
  it.each<[string, Talk[], ReturnType<typeof stageOf>]>([
    ['never spoken of', [], 'first'],
    ['spoken of something else', [talk({ rule: 'negative-bank' })], 'first'],
    ['spoken of in this period', [talk()], null],
    ['objected to', [talk({ outcome: 'objected' })], 'objected'],
    ['objected to in an earlier period', [talk({ outcome: 'objected', period: '2026-10' })], 'objected'],
    ['back after an agreement', [talk({ outcome: 'agreed', period: '2026-11' })], 'returned'],
    ['back after a talk nobody noted the end of', [talk({ period: '2026-Q3' })], 'returned'],
    ['within a quarter that is still going on', [talk({ period: '2026-Q4' })], null],
    [
      'agreed after an objection',
      [talk({ outcome: 'objected' }), talk({ outcome: 'agreed', at: '2026-12-09T02:00:00.000Z' })],
      null,
    ],
  ])('%s', (_, talks, stage) => expect(stageOf(talks, rule, '2026-12')).toBe(stage));
});

describe('how a script did', () => {
  const outcome = (talks: Talk[], script = 'negative-cash-owner-paid') =>
    lastOutcomeOf(talks, script, rule, '2026-12')?.outcome ?? null;

  it('is told by its last talk', () => {
    const later = talk({ outcome: 'agreed', at: '2026-12-09T02:00:00.000Z' });
    expect(outcome([later, talk({ outcome: 'objected' })])).toBe('agreed');
    expect(outcome([talk({ outcome: 'objected' })], 'negative-cash-make-it-even')).toBeNull();
    expect(outcome([talk()])).toBeNull();
  });
  it('came to nothing when the anomaly is back, and not when it served another one', () => {
    expect(outcome([talk({ outcome: 'agreed', period: '2026-11' })])).toBe('returned');
    expect(outcome([talk({ outcome: 'agreed', period: '2026-11', rule: 'negative-bank' })])).toBe('agreed');
    expect(outcome([talk({ outcome: 'objected', period: '2026-11' })])).toBe('objected');
  });
});

/** Two scripts that differ in nothing but what is given. */
function twins(a: Partial<Pack['scripts'][number]>, b: Partial<Pack['scripts'][number]>): Pack[] {
  const [pack] = structuredClone(packs);
  const script = pack?.scripts.find(({ id }) => id === 'negative-cash-owner-paid');
  if (!pack || !script) throw new Error('no script');
  const bare = { ...script, tiers: [], stage: undefined };
  pack.scripts = [
    { ...bare, id: 'a', ...a },
    { ...bare, id: 'b', ...b },
  ];
  return [pack];
}

function ranked(list: readonly Pack[], talks: Talk[], tier: Tier | null = null) {
  return rankScripts({
    packs: list,
    rule,
    facts: given({ cash_balance: -5 }),
    period: '2026-12',
    context: {
      language: 'zh-CN',
      salutation: '周总',
      client: '唐山宏达建筑工程有限公司',
      period: '2026-12',
      me: '陈静',
      firm: '诚信代账',
      today: '2026-12-10',
    },
    tier,
    expectations: [],
    emotion: null,
    channel: null,
    talks,
  }).map(({ id, reasons }) => ({
    id,
    why: reasons.map((reason) => scriptReasonWords(reason, sayIn('zh-CN'))),
  }));
}

describe('the order of scripts', () => {
  const plain = twins({}, {});

  it('falls with an objection and says so first', () => {
    const [best, last] = ranked(plain, [talk({ script: 'a', outcome: 'objected' })]);
    expect([best?.id, last?.id]).toEqual(['b', 'a']);
    expect(last?.why[0]).toBe('上次（2026-12-03）用它有异议');
    expect(best?.why.join()).not.toContain('上次');
  });
  it('rises with an agreement and says so first', () => {
    const [best] = ranked(plain, [talk({ script: 'b', outcome: 'agreed' })]);
    expect(best).toMatchObject({ id: 'b' });
    expect(best?.why[0]).toBe('上次（2026-12-03）用它谈成了');
  });
  it('falls a little when the anomaly is back all the same', () => {
    const [, last] = ranked(plain, [talk({ script: 'a', outcome: 'agreed', period: '2026-11' })]);
    expect(last?.id).toBe('a');
    expect(last?.why).toContain('上次（2026-12-03）谈过，又发生了');
  });
  it('outweighs what a script is written for', () => {
    const list = twins({ emotions: ['calm'], channels: ['phone'] }, { channels: ['letter'] });
    expect(ranked(list, []).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(ranked(list, [talk({ script: 'a', outcome: 'objected' })]).map(({ id }) => id)).toEqual([
      'b',
      'a',
    ]);
  });

  it.each([
    ['first', [], '第一次谈这件事时用'],
    ['objected', [talk({ script: null, outcome: 'objected' })], '有异议之后用'],
    ['returned', [talk({ script: null, period: '2026-10' })], '谈过又发生时用'],
  ] as const)('follows the stage %s', (stage, talks, why) => {
    const [best, last] = ranked(twins({}, { stage }), [...talks]);
    expect(best).toMatchObject({ id: 'b' });
    expect(best?.why).toContain(why);
    const other = stage === 'first' ? 'objected' : 'first';
    expect(ranked(twins({ stage: other }, {}), [...talks]).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(last?.why).not.toContain(why);
  });

  it('follows the tier', () => {
    const list = twins({}, { tiers: ['A', 'B'] });
    expect(ranked(list, [], 'A')[0]).toMatchObject({ id: 'b' });
    expect(ranked(list, [], 'A')[0]?.why).toContain('A 级客户用');
    expect(ranked(list, [], 'D').map(({ id }) => id)).toEqual(['a']);
    expect(ranked(list, []).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
