import { describe, expect, it } from 'vitest';
import { guard, staleAfter, type GuardInput } from './guard';
import type { Source } from './reading';
import type { FilledPart, Run } from './verdict';

const source = (readAt: number): Source => ({
  kind: 'trial-balance',
  title: '',
  row: '1001',
  column: 'closing_debit',
  value: 5,
  address: null,
  period: '2026-12',
  readAt,
});
const now = 10 * staleAfter;
const figure = (text: string, readAt = now): Run => ({
  kind: 'fill',
  name: '余额',
  label: { 'zh-CN': '余额' },
  text,
  value: 5,
  unit: 'money',
  sources: [source(readAt)],
});
const part = (...runs: Run[]): FilledPart => ({ part: 'found', runs });
const typed = (text: string): FilledPart => part({ kind: 'text', text });

const input = (more: Partial<GuardInput> = {}): GuardInput => ({
  shown: { id: 'a' },
  draftFor: { id: 'a', name: '甲公司' },
  parts: [part(figure('5.00 元'))],
  fills: { 余额: '5.00 元' },
  now,
  isLive: () => false,
  isOwn: (amount) => amount === 500000,
  isForeign: (amount) => amount === 88800 || amount === 500000,
  names: [],
  findings: [],
  checks: { vouchers: 'x', records: 'x', history: 'x' },
  checkReason: '',
  ...more,
});
const why = (more: Partial<GuardInput>) => guard(input(more)).map((lock) => lock.why);

it('lets a good text go', () => expect(guard(input())).toEqual([]));

it('locks while the client is not certain, or is another one', () => {
  expect(why({ shown: null })).toEqual(['client']);
  expect(guard(input({ shown: { id: 'b' } }))).toEqual([{ why: 'other-client', name: '甲公司' }]);
});

it('locks figures that have changed, with the old and the new value', () => {
  expect(guard(input({ parts: [part(figure('6.00 元'))] }))).toEqual([
    {
      why: 'changed',
      figures: [{ name: '余额', label: { 'zh-CN': '余额' }, unit: 'money', old: '5.00 元', now: '6.00 元' }],
    },
  ]);
  expect(why({ parts: [part(figure('6.00 元'))], fills: {} })).toEqual([]);
  const date: Run = {
    kind: 'fill',
    name: '跟进日',
    label: { 'zh-CN': '跟进日' },
    text: '12月9日',
    value: '2026-12-09',
    unit: 'text',
    sources: [],
  };
  expect(why({ parts: [part(date)], fills: { 跟进日: '12月8日' } })).toEqual([]);
});

it('locks figures read more than a day ago, unless the page shows them', () => {
  const old = [part(figure('5.00 元', now - staleAfter - 1))];
  expect(why({ parts: old })).toEqual(['old']);
  expect(why({ parts: old, isLive: () => true })).toEqual([]);
  expect(why({ parts: [part(figure('5.00 元', now - staleAfter))] })).toEqual([]);
  // Read on a clock that was ahead: nobody knows when.
  expect(why({ parts: [part(figure('5.00 元', now + staleAfter + 1))] })).toEqual(['old']);
});

it('locks an amount typed by hand that belongs to another client', () => {
  expect(guard(input({ parts: [typed('一共 88,800.00 元')] }))).toEqual([
    { why: 'foreign', amounts: ['88,800.00'] },
  ]);
  expect(why({ parts: [typed('一共 8.88 万')] })).toEqual(['foreign']);
  expect(why({ parts: [typed('一共 500,000.00 元')] })).toEqual([]);
  expect(why({ parts: [typed('一共 88,801 元')] })).toEqual([]);
});

it('locks an amount in words as one in digits', () => {
  expect(guard(input({ parts: [typed('一共捌万捌仟捌佰元整')] }))).toEqual([
    { why: 'foreign', amounts: ['捌万捌仟捌佰元整'] },
  ]);
  expect(why({ parts: [typed('一共五十万元')] })).toEqual([]);
});

it('locks an old figure of its own that was typed out', () => {
  const fills = { 余额: '9,800.00 元' };
  expect(guard(input({ parts: [typed('一共 9,800 元')], fills }))).toEqual([
    { why: 'foreign', amounts: ['9,800'] },
  ]);
  expect(why({ parts: [typed('一共九千八百元')], fills })).toEqual(['foreign']);
  expect(why({ parts: [typed('一共 9,800 元')], fills, isOwn: () => true })).toEqual([]);
  expect(why({ parts: [typed('一共 9,800 元'), part(figure('9,800.00 元'))], fills })).toEqual([]);
});

describe('a figure that stood in the draft before', () => {
  const earlier = ['-18,640.00 元', '656,000.00 元', '5.00 元', '86.40 元', '3 笔', '37.5%'];
  const none = { isOwn: () => false, isForeign: () => false };
  const of = (text: string, more: Partial<GuardInput> = {}) =>
    why({
      parts: [part({ kind: 'text', text }, figure('-20,000.00 元'))],
      fills: {},
      earlier,
      ...none,
      ...more,
    });

  it.each([
    '余额 -18,640.00 元',
    '余额是负的 18,640.00 元',
    '还欠 18,640 元',
    '负的 1.86 万元',
    '约 -1.864 万',
    '大约 1.9 万',
    '大约 18,600 元',
    '一万八千六百四十元',
    '一共 65.6万',
    '六十五万六千',
    '65,60,00.00',
    '6 56000',
    '尾数 86.40 元',
  ])('locks: %s', (text) => expect(of(text)).toEqual(['foreign']));

  it.each([
    '余额是负的 20,000.00 元',
    '还欠两万元',
    '12 月 3 日前，共 5 张、3 笔，占 37.5%',
    '季度不超过 30 万元，全年不超过 500 万元',
    '工本费 5 元',
    '电话 86 分钟',
    '2026 年报 18,000 元',
  ])('lets pass: %s', (text) => expect(of(text)).toEqual([]));

  it('is no old one while a figure of now reads the same, or the client has it elsewhere', () => {
    expect(
      of('约 1.9 万', { parts: [part({ kind: 'text', text: '约 1.9 万' }, figure('19,000.00 元'))] }),
    ).toEqual([]);
    expect(of('余额 18,640.00 元', { isOwn: (amount) => amount === -18640 })).toEqual([]);
  });
});

it('locks a rounded figure of another client, but not one of its own', () => {
  const isForeign = (amount: number, within = 0.01) => Math.abs(656000.37 - amount) < within;
  const isOwn = (amount: number, within = 0.01) => Math.abs(1864210.5 - amount) < within;
  const of = (text: string) => why({ parts: [typed(text)], isForeign, isOwn });
  expect(of('一共 65.6 万')).toEqual(['foreign']);
  expect(of('一共 656,000 元')).toEqual(['foreign']);
  expect(of('一共 66 万')).toEqual([]);
  expect(of('一共 186.4 万')).toEqual([]);
});

it('does not take the year of an announcement for an amount of somebody, where the script itself writes it', () => {
  const parts = [typed('约定无效（法释〔2025〕12 号），另有 88,800 元')];
  const isForeign = (amount: number, within = 0.01) =>
    [2024.6, 88800].some((known) => Math.abs(known - amount) < within);
  const of = (written?: FilledPart[]) => guard(input({ parts, isForeign, written }));
  expect(of()).toEqual([{ why: 'foreign', amounts: ['2025', '88,800'] }]);
  expect(of([typed('约定无效（法释〔2025〕12 号）')])).toEqual([{ why: 'foreign', amounts: ['88,800'] }]);
});

it("locks other clients' names", () => {
  const names = [{ text: '沐禾商贸', client: '石家庄沐禾商贸有限公司' }];
  expect(guard(input({ names }))).toEqual([{ why: 'foreign-name', names }]);
});

it('locks empty placeholders, promises and unchecked causes', () => {
  expect(why({ parts: [part({ kind: 'empty', name: '称呼', label: { 'zh-CN': '称呼' } })] })).toEqual([
    'empty',
  ]);
  const finding = {
    kind: 'promise',
    locks: true,
    part: 'feel',
    text: '没事',
    remedy: { 'zh-CN': '' },
  } as const;
  expect(why({ findings: [finding] })).toEqual(['promise']);
  expect(why({ findings: [{ ...finding, kind: 'jargon', locks: false }] })).toEqual([]);
  expect(why({ checks: { vouchers: 'x', records: 'x' } })).toEqual(['checks']);
  expect(why({ checks: {}, checkReason: '  ' })).toEqual(['checks']);
  expect(why({ checks: {}, checkReason: '上周已核' })).toEqual([]);
});
