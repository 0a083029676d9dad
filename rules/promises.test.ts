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
  it('each day stands with its own clause and side', () => {
    expect(promisesIn([request, next])).toEqual([
      { side: 'theirs', text: '请您从这几条路里选一条，并且把用途一笔一笔告诉我', due: null },
      { side: 'theirs', text: '资料给我', due: '2026-11-24' },
      { side: 'ours', text: '我再跟您核一次余额', due: '2026-11-25' },
    ]);
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
      { side: 'theirs', text: '请逐笔回复', due: '2026-11-24' },
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
      { side: 'theirs', text: 'Please send me what you find and mark the rest', due: '2026-11-24' },
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
      { side: 'ours', due: '2026-11-25' },
      { side: 'theirs', due: '2026-11-24' },
    ]);
  });
});
