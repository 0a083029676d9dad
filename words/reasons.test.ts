import { describe, expect, it } from 'vitest';
import type { LintFinding, ScriptReason } from '../rules/verdict';
import { sayIn } from './catalogue';
import { remedyWords, scriptReasonWords, tierReasonWords } from './reasons';
import { rowWords } from './rows';

const chinese = sayIn('zh-CN');
const english = sayIn('en');

describe('why a script suits', () => {
  it.each<[ScriptReason, string, string]>([
    [
      { code: 'expectation', content: 'government', deviation: 'high' },
      '客户对政府关系预期过高',
      'the client’s expectation of government relations is too high',
    ],
    [
      { code: 'typical', deviation: 'low' },
      '遇到这件事，客户多半预期过低',
      'in this matter expectations are mostly too low',
    ],
    [
      { code: 'emotion', emotion: 'indifferent' },
      '照顾“不以为意”的情绪',
      'meets a client who is indifferent',
    ],
    [{ code: 'channel', channel: 'wechat' }, '为“微信”写的', 'written for “WeChat”'],
    [{ code: 'usual-channel', channel: 'meeting' }, '这类问题宜用面谈', 'for this kind of matter: meeting'],
    [{ code: 'tier', tier: 'A' }, 'A 级客户用', 'for tier A'],
    [{ code: 'check' }, '先在所里核对，不发客户', 'check inside the firm first'],
    [{ code: 'own' }, '专为这类异常写的', 'written for this anomaly alone'],
  ])('%o', (reason, zh, en) => {
    expect([scriptReasonWords(reason, chinese), scriptReasonWords(reason, english)]).toEqual([zh, en]);
  });
});

describe('what counted for a tier', () => {
  it.each([
    ['annualFee', 14400, '年费 14,400 元', '14,400 yuan a year'],
    ['years', 1, '合作 1 年', '1 year with us'],
    ['years', 0, '合作 0 年', '0 years with us'],
    ['referrals', 3, '介绍客户 3 户', '3 clients introduced'],
    ['referrals', 0, '没有介绍过客户', 'no clients introduced'],
    ['arrearsMonths', 0, '没有欠费', 'no arrears'],
    ['annualFee', null, '还没填年费，不评级', 'No yearly fee entered, so no tier'],
    ['arrearsMonths', null, '欠费没填，不计', 'Arrears not entered, not counted'],
  ] as const)('%s of %s', (factor, value, zh, en) => {
    expect([
      tierReasonWords({ factor, value }, chinese),
      tierReasonWords({ factor, value }, english),
    ]).toEqual([zh, en]);
  });
});

describe('what to write instead', () => {
  const finding = (kind: LintFinding['kind'], more: Partial<LintFinding> = {}): LintFinding => ({
    ...{ kind, locks: false, part: null, text: '', remedy: null },
    ...more,
  });
  it.each([
    [finding('empty', { text: '称呼' }), '补上“称呼”，或删去这一句'],
    [finding('length', { text: '512', most: 400 }), '微信里超过 400 字不易读完，可分两条或改电话'],
    [finding('no-impact'), '写一句：这对客户意味着什么'],
    [finding('amount-in-sensitive', { text: '186,000' }), '微信里不写金额，改成约时间当面说'],
  ])('%o', (one, words) => expect(remedyWords(one, chinese)).toBe(words));
  it('is said by the pack for a promise and for jargon', () => {
    expect(remedyWords(finding('promise'), english)).toBeNull();
    expect(remedyWords(finding('jargon'), english)).toBeNull();
  });
});

it('names a row, or over how many rows a sum goes', () => {
  const row = { kind: 'trial-balance', row: '1001 库存现金' } as const;
  expect(rowWords(row, english)).toBe('1001 库存现金');
  expect(rowWords({ ...row, row: '', rows: 57 }, chinese)).toBe('合计（末级 57 行）');
  expect(rowWords({ kind: 'invoice-list', row: '', rows: 1 }, english)).toBe('Total (1 row)');
});
