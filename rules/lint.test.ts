import { describe, expect, it } from 'vitest';
import { lint, type LintInput } from './lint';
import { packs } from './testing';
import type { FilledPart, ScriptPart } from './verdict';

const parts = (texts: Partial<Record<ScriptPart, string>>): FilledPart[] =>
  Object.entries(texts).map(([part, text]) => ({ part: part as ScriptPart, runs: [{ kind: 'text', text }] }));
const promises = packs.flatMap((pack) => pack.promises);
const whole = {
  feel: '我理解。',
  found: '查到了。',
  impact: '对您来说要多留心。',
  next: '12 月 3 日再联系。',
};
const find = (texts: Partial<Record<ScriptPart, string>>, more: Partial<LintInput> = {}) =>
  lint({
    packs,
    promises,
    parts: parts({ ...whole, ...texts }),
    kind: 'talk',
    sensitive: false,
    channel: 'phone',
    language: 'zh-CN',
    ...more,
  });
const kinds = (text: string, more: Partial<LintInput> = {}) =>
  find({ feel: text }, more).map(({ kind, text: word }) => `${kind} ${word}`);

describe('promises', () => {
  it.each([
    ['这个没事，您别管。', '没事'],
    ['不用担心，没事。', '没事'],
    ['我帮您搞定。', '搞定'],
    ['税务局那边我们熟。', '税务局那边我们熟'],
    ['回头跟税务局打个招呼。', '打个招呼'],
    ['保证不查。', '保证不查'],
    ['这样肯定包 过。', '包过'],
    ['没\u200b事的。', '没事'],
    ['搞·定。', '搞定'],
    ['我们找关系看看。', '找关系'],
    ['把账做平就好。', '把账做平'],
    ['WE KNOW PEOPLE there.', 'we know people'],
  ])('%s', (text, word) =>
    expect(find({ feel: text })).toContainEqual(
      expect.objectContaining({ kind: 'promise', locks: true, text: word, part: 'feel' }),
    ),
  );
  it.each([
    '我们没事先跟您说清楚，抱歉。',
    '我不能跟您说没事。',
    '结果我们不能保证不查，只能把凭据备齐。',
    '请勿拆单。',
    '我们不托关系。',
    '请委托人签字。',
    'a bank guarantee is enclosed',
  ])('%s is fine', (text) => expect(kinds(text)).toEqual([]));
});

describe('a promise split over several parts', () => {
  it.each([
    ['税务局', '那边我们', '熟。'],
    ['我们可以保证', '税务局', '不查您。'],
    ['绝对', '安', '全'],
    ['把收入', '往下个月', '挪一挪。'],
    ['We', 'know', 'people.'],
  ])('%s | %s | %s', (feel, found, impact) => {
    const promised = find({ feel, found, impact }).filter(({ kind }) => kind === 'promise');
    expect(promised).toMatchObject([{ locks: true, part: 'feel' }]);
  });

  it('is told of the part in which it begins', () =>
    expect(find({ feel: '我理解。', found: '罚款', impact: '我们能给您免掉。' })).toContainEqual(
      expect.objectContaining({ kind: 'promise', locks: true, part: 'found' }),
    ));

  it('is one all the same', () => {
    expect(find({ feel: '这个月可以少报', found: '一点收入。' })).toContainEqual(
      expect.objectContaining({ kind: 'promise', locks: true, part: 'feel' }),
    );
  });

  it('is none where a sentence ends with its part', () => {
    const found = find({ feel: '您说想少报。', found: '收入要按实际报。', impact: '对您来说要多留心。' });
    expect(found.filter(({ kind }) => kind === 'promise')).toEqual([]);
  });
});

describe('the rest advises', () => {
  it('names jargon once, the longest term first, with plain words', () => {
    expect(kinds('试算不平衡，借方多了。')).toEqual(['jargon 试算不平衡', 'jargon 借方']);
    expect(find({ feel: '这笔一直挂账。' })[0]).toMatchObject({
      locks: false,
      remedy: { 'zh-CN': '记在账上、还没结清' },
    });
  });
  it('asks for the impact and a day', () => {
    expect(find({ impact: '' }).map(({ kind }) => kind)).toEqual(['no-impact']);
    expect(find({ next: '我再联系您。' }).map(({ kind }) => kind)).toEqual(['no-next']);
    expect(find({ impact: '', next: '' }, { kind: 'appointment' })).toEqual([]);
  });
  it('notices law and nothing else', () => {
    const law = '根据《个人所得税法》第 3 条、财税〔2003〕158 号第 2 条的规定。';
    expect(find({ impact: law }).map(({ kind }) => kind)).toEqual(['law-only']);
    expect(find({ impact: `您这笔会被当成分红。${law}` })).toEqual([]);
  });
  it('keeps amounts of a sensitive matter out of a chat', () => {
    const amounts = (text: string, more: Partial<LintInput>) =>
      find({ feel: text }, { sensitive: true, ...more }).map(({ kind }) => kind);
    expect(amounts('还有 500,000.00 元没还。', { channel: 'wechat' })).toEqual(['amount-in-sensitive']);
    expect(amounts('还有 5 万没还。', { channel: 'wechat' })).toEqual(['amount-in-sensitive']);
    expect(amounts('还有 500,000.00 元没还。', { channel: 'meeting' })).toEqual([]);
    expect(amounts('占您 20 分钟，12 月 3 日行吗？', { channel: 'wechat' })).toEqual([]);
  });
  it('finds a chat too long', () =>
    expect(find({ feel: '好'.repeat(500) }, { channel: 'wechat' }).map(({ kind }) => kind)).toEqual([
      'length',
    ]));
  it('lists empty placeholders as locks', () => {
    const empty: FilledPart = {
      part: 'feel',
      runs: [{ kind: 'empty', name: '称呼', label: { 'zh-CN': '称呼' } }],
    };
    const found = lint({
      packs,
      promises,
      parts: [empty, ...parts(whole).slice(1)],
      kind: 'talk',
      sensitive: false,
      channel: 'phone',
      language: 'zh-CN',
    });
    expect(found).toEqual([expect.objectContaining({ kind: 'empty', locks: true, text: '称呼' })]);
  });
});
