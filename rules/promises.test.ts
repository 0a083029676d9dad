import { describe, expect, it } from 'vitest';
import { promisesIn } from './promises';
import type { FilledPart, Run } from './verdict';

const day = (value: string, text: string): Run => ({
  kind: 'fill',
  name: '跟进日',
  label: { 'zh-CN': '跟进日' },
  text,
  value,
  unit: 'text',
  sources: [],
});
const text = (words: string): Run => ({ kind: 'text', text: words });

const request: FilledPart = {
  part: 'request',
  runs: [text('请您从这几条路里选一条，并且把用途一笔一笔告诉我；合同、发票拿给我就能扣掉。')],
};
const next: FilledPart = {
  part: 'next',
  runs: [
    text('今天我们先把告知书签了；资料 '),
    day('2026-11-24', '11月24日（周二）'),
    text(' 前给我，'),
    day('2026-11-25', '11月25日（周三）'),
    text(' 我再跟您核一次余额。'),
  ],
};

describe('who undertakes what', () => {
  it('what is asked for is one with the day until which it is to be handed over', () => {
    expect(promisesIn([request, next])).toEqual([
      { side: 'theirs', text: '从这几条路里选一条，并且把用途一笔一笔告诉我', due: '2026-11-24' },
      { side: 'ours', text: '我再跟您核一次余额', due: '2026-11-25' },
    ]);
  });

  it('how it may be handed over is nothing more', () => {
    const how = [
      day('2026-11-24', '周二'),
      text(' 前您口头告诉我也行，'),
      day('2026-11-25', '周三'),
      text(' 我给您一张表。'),
    ];
    expect(promisesIn([request, { part: 'next', runs: how }])).toMatchObject([
      { side: 'theirs', due: '2026-11-24' },
      { side: 'ours', due: '2026-11-25' },
    ]);
  });

  it('a clause that asks for something more stays', () => {
    const more = [
      day('2026-11-24', '周二'),
      text(' 前告诉我哪家能开、哪天开，'),
      day('2026-11-25', '周三'),
      text(' 我给您一张表。'),
    ];
    expect(promisesIn([request, { part: 'next', runs: more }])).toMatchObject([
      { side: 'theirs', due: '2026-11-24' },
      { side: 'theirs', text: '告诉我哪家能开、哪天开', due: '2026-11-24' },
      { side: 'ours', text: '我给您一张表', due: '2026-11-25' },
    ]);
  });

  it('a list after a colon is one request, and so is a question', () => {
    const list = '请您想两件事：这几年要不要扩大；家里每年大概要用多少。别的不用。';
    expect(promisesIn([{ part: 'request', runs: [text(list)] }])).toEqual([
      { side: 'theirs', text: '想两件事：这几年要不要扩大；家里每年大概要用多少', due: null },
    ]);
    const asked = '请您翻一翻：里面有没有员工聚餐的？有就把名单给我。';
    expect(promisesIn([{ part: 'request', runs: [text(asked)] }])).toMatchObject([{ side: 'theirs' }]);
  });

  it('what goes on after a comma belongs to the same day', () => {
    const runs = [day('2026-11-25', '周三'), text(' 我再看一次账，到了我给您开收据。')];
    expect(promisesIn([{ part: 'next', runs }])).toEqual([
      { side: 'ours', text: '我再看一次账，到了我给您开收据', due: '2026-11-25' },
    ]);
  });

  it('no preposition is left where the day stood', () => {
    const runs = [
      text('请于 '),
      day('2026-11-24', '周二'),
      text(' 前交回签字页。我们将在 '),
      day('2026-11-25', '周三'),
      text(' 前提供全年预测。从 '),
      day('2026-11-26', '周四'),
      text(' 起我每周报一次。'),
    ];
    expect(promisesIn([{ part: 'next', runs }]).map(({ text: words }) => words)).toEqual([
      '交回签字页',
      '我们将提供全年预测',
      '我每周报一次',
    ]);
  });

  it('of several days none is promised yet', () => {
    const runs = [
      day('2026-11-24', '周二'),
      text(' 或 '),
      day('2026-11-25', '周三'),
      text(' 我到您那边去。'),
    ];
    expect(promisesIn([{ part: 'next', runs }])).toEqual([]);
  });

  it.each([
    ['我告诉您能不能申请、要不要请对方补一张证明。', 'ours'],
    ['我把一页说明写好给您看。', 'ours'],
    ['您回我一个日子，我记下来。', 'theirs'],
  ])('whose it is, by its first words: %s', (words, side) => {
    expect(promisesIn([{ part: 'next', runs: [day('2026-11-25', '周三'), text(words)] }])).toMatchObject([
      { side },
    ]);
  });

  it('what a request only tells is nobody’s undertaking', () => {
    const words = '现金账有一处要跟您对一下，可能是您先垫过钱没告诉我们，电话里就能说清。';
    expect(promisesIn([{ part: 'request', runs: [text(words)] }])).toEqual([]);
  });

  it('amounts with thousands separators are not cut', () => {
    const runs = [text('麻烦您把 186,000.00 元的借款单给我，'), day('2026-11-24', '周二'), text('前发我。')];
    expect(promisesIn([{ part: 'request', runs }])[0]?.text).toContain('186,000.00');
  });

  it.each(['前回我就行', '前通知我一声'])('an answer that we wait for is theirs: %s', (words) => {
    expect(promisesIn([{ part: 'next', runs: [day('2026-11-24', '周二'), text(words)] }])).toMatchObject([
      { side: 'theirs', due: '2026-11-24' },
    ]);
  });

  it('other parts promise nothing', () => {
    expect(promisesIn([{ ...next, part: 'found' }])).toEqual([]);
  });

  it('a letter asks and undertakes in its own way', () => {
    const runs = [
      text('贵公司有票未到，金额 1,000.00 元。请于 '),
      day('2026-11-24', '11月24日（周二）'),
      text(' 前逐笔回复。我们将于 '),
      day('2026-11-25', '11月25日（周三）'),
      text(' 与您核对。经办会计：陈静，'),
      day('2026-11-20', '11月20日（周五）'),
      text('。'),
    ];
    expect(promisesIn([{ part: 'letter', runs }])).toEqual([
      { side: 'theirs', text: '逐笔回复', due: '2026-11-24' },
      { side: 'ours', text: '我们将与您核对', due: '2026-11-25' },
    ]);
  });

  it('a short message asks with one word', () => {
    const runs = [text('清单在附件，请 '), day('2026-11-24', '周二'), text(' 前补一下，谢谢。')];
    expect(promisesIn([{ part: 'short', runs }])).toMatchObject([{ side: 'theirs', due: '2026-11-24' }]);
    const told = [text('我请同事 '), day('2026-11-24', '周二'), text(' 来对账。')];
    expect(promisesIn([{ part: 'short', runs: told }])).toMatchObject([{ side: 'ours' }]);
  });

  it('a day in the middle of an English sentence leaves no word behind', () => {
    const runs = [
      text('Please send me what you find by '),
      day('2026-11-24', 'Tue'),
      text(' and mark the rest.'),
    ];
    expect(promisesIn([{ part: 'letter', runs }])).toEqual([
      { side: 'theirs', text: 'send me what you find and mark the rest', due: '2026-11-24' },
    ]);
  });

  it('an appointment in English', () => {
    const runs = [
      text('I will call you on '),
      day('2026-11-25', 'Wed 2026-11-25'),
      text('. Please send me the slips by '),
      day('2026-11-24', 'Tue'),
      text('.'),
    ];
    expect(promisesIn([{ part: 'next', runs }])).toMatchObject([
      { side: 'ours', text: 'I will call you', due: '2026-11-25' },
      { side: 'theirs', text: 'send me the slips', due: '2026-11-24' },
    ]);
  });

  it.each([
    ['If I have your marks by ', ', I will send a corrected month.'],
    ['With that by ', ' I will set them apart, and you get the figures soon.'],
    ['What comes in by ', ' is counted.'],
  ])('a day by which something must be with us is the client’s: %s', (before, after) => {
    const asked: FilledPart = { part: 'request', runs: [text('Please mark the five largest bills.')] };
    const runs = [text(before), day('2026-11-24', 'Tue'), text(after)];
    expect(promisesIn([asked, { part: 'next', runs }])).toEqual([
      { side: 'theirs', text: 'mark the five largest bills', due: '2026-11-24' },
    ]);
  });

  it('what we do on such a condition keeps its own day', () => {
    const asked: FilledPart = { part: 'request', runs: [text('Please send me the statement.')] };
    const runs = [
      text('With the statement by '),
      day('2026-11-24', 'Tue'),
      text(' I will match it and tell you on '),
      day('2026-11-25', 'Wed'),
      text(' which it is.'),
    ];
    expect(promisesIn([asked, { part: 'next', runs }])).toEqual([
      { side: 'theirs', text: 'send me the statement', due: '2026-11-24' },
      { side: 'ours', text: 'I will match it and tell you which it is', due: '2026-11-25' },
    ]);
    const own = [text('With your word I finish the correction by '), day('2026-11-25', 'Wed'), text('.')];
    expect(promisesIn([{ part: 'next', runs: own }])).toMatchObject([{ side: 'ours' }]);
  });

  it.each([
    ['多半是进货单没给到我，请 ', ' 前补一下。', '多半是进货单没给到我，请补一下'],
    ['请您的财务于 ', ' 前回函。', '您的财务回函'],
    ['I need the notices by ', '.', 'I need the notices'],
    [
      'Otherwise I would be glad to receive the transfer by ',
      '.',
      'Otherwise I would be glad to receive the transfer',
    ],
  ])('what we wait for is the client’s: %s', (before, after, words) => {
    const runs = [text(before), day('2026-11-24', 'Tue'), text(after)];
    expect(promisesIn([{ part: 'next', runs }])).toEqual([
      { side: 'theirs', text: words, due: '2026-11-24' },
    ]);
  });

  it('begins without the one it is said to', () => {
    const label = { 'zh-CN': '称呼' };
    const called: Run = {
      kind: 'fill',
      name: '称呼',
      label,
      text: '周总',
      value: '周总',
      unit: 'text',
      sources: [],
    };
    const runs = [
      called,
      text('：贵公司有两张发票有疑问，请于 '),
      day('2026-11-24', '周二'),
      text(' 前回函。'),
    ];
    expect(promisesIn([{ part: 'letter', runs }])[0]?.text).toBe('贵公司有两张发票有疑问，请回函');
  });
});
