import { afterEach, describe, expect, it } from 'vitest';
import { loadPack } from '../../../rules/packs/load';
import { misshapen, unworkable } from '../../../rules/packs/test-malformed';
import { ruleAt, source } from '../../../rules/packs/test-small-pack';
import { packs } from '../../../rules/testing';
import type { Pack } from '../../../rules/pack';
import { setLanguage } from '../../i18n';
import { conditionWords } from './conditionWords';
import { entriesOf, found, packParts } from './entries';
import { placeOfProblem, problemSentence } from './problemWords';

const [pack] = packs as [Pack];
afterEach(() => setLanguage('zh-CN'));

describe('a condition in words', () => {
  it('names facts and keeps figures and brackets', () => {
    const words = conditionWords('(cash_balance <= -0.5 && !period_closed) || made_up > 2', pack);
    expect(words).toContain('≤ − 0.5 且 不是 “本期已结账”) 或 made_up > 2');
    expect(words).not.toContain('cash_balance');
  });

  it('leaves no fact of the built-in rules without a name', () => {
    for (const rule of pack.rules) {
      const left = conditionWords(rule.when, pack, rule).replace(/“[^”]*”/g, '');
      expect(left, rule.id).not.toMatch(/[a-z]+_[a-z]+/);
    }
  });
});

describe('problems', () => {
  it('are said in Chinese with their place', () => {
    const loaded = loadPack({ format: 'ledgerside-pack', formatVersion: '1.0' });
    expect(loaded.ok).toBe(false);
    expect(problemSentence('unknown fact `cash`')).toBe('没有“cash”这个数字');
    expect(problemSentence('unknown function `count`')).toBe('没有“count”这个函数');
    expect(problemSentence('unknown list `incom`')).toBe('没有“incom”这组词');
    expect(problemSentence('did you mean `warning`?')).toBe('是不是“warning”？');
    expect(problemSentence('say what comes next, and on which day')).toBe('写明下一步做什么、哪一天');
    const law = 'say what it means for the client first; the law comes last';
    expect(problemSentence(law)).toBe('先讲对客户的影响，法条放最后一句');
    expect(placeOfProblem({ path: 'rules.2.when' })).toBe('“规则”第 3 条，when');
    expect(placeOfProblem({ path: 'manifest.version' })).toBe('manifest.version');
    expect(placeOfProblem({ path: '' })).toBeNull();
  });

  it.each([...misshapen, ...unworkable].map(([name, change]) => [name, change] as const))(
    'are said in Chinese: %s',
    (_, change) => {
      const pack = source();
      change(pack);
      const loaded = loadPack(pack);
      for (const { reason, hint } of loaded.ok ? [] : loaded.errors) {
        expect(problemSentence(reason)).toMatch(/\p{Script=Han}/u);
        expect(problemSentence(hint)).toMatch(/\p{Script=Han}/u);
        expect(problemSentence(reason)).not.toBe(reason);
      }
    },
  );

  it.each([
    [' ', '第 1 个字：条件是空的'],
    ['cash_balance', '第 1 个字：算出来的是元，不是条件'],
    ['cash_balance <', '第 15 个字：式子没有写完'],
    ['(cash_balance < 0', '第 18 个字：式子没有写完'],
    ['cash_balance < "x"', '第 14 个字：元不能和文字比较'],
    ['cash_balance && true', '第 14 个字：“&&”两边都要是条件，现在是元和是或否'],
    ['cash_balance + true < 0', '第 14 个字：元和是或否之间不能用“+”'],
    ['sum(cash_balance) < 0', '第 1 个字：没有“sum”这个函数'],
    ['max(1) < 0', '第 1 个字：“max”里要写 2 到 16 个值'],
    ['cash_balance < 1.2.3', '第 16 个字：“1.2.”不是数'],
    ["cash_balance < 'x", '第 16 个字：文字后面少了引号'],
    ['cash_balance ＜ 0', '第 14 个字：这里不能写“＜”'],
    ['cash_balance % 2 == 0', '第 14 个字：这里不能写“%”'],
    ['toString == 1', '第 1 个字：“toString”不能当名称'],
  ])('of a condition are said in Chinese to the end: %s', (when, said) => {
    const pack = source();
    Object.assign(ruleAt(pack, 'negative-cash'), { when });
    const loaded = loadPack(pack);
    const [error] = loaded.ok ? [] : loaded.errors;
    expect(problemSentence(error?.reason ?? '')).toBe(said);
    expect(problemSentence(error?.hint ?? '')).toMatch(/\p{Script=Han}/u);
  });

  it('stay as they are in English, and where nobody knows them', () => {
    expect(problemSentence('something else')).toBe('something else');
    setLanguage('en');
    expect(problemSentence('unknown key')).toBe('unknown key');
  });
});

describe('entries', () => {
  it.each(packParts)('of %s have a name, and are found by it', (part) => {
    const rows = entriesOf(pack, pack.cases, part);
    expect(rows.every(({ title, search }) => title !== '' && search !== '')).toBe(true);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    const [first] = rows;
    if (first) expect(found(rows, first.title.split('、')[0] ?? '')).toContainEqual(first);
  });

  it('are found by all words typed, in any order', () => {
    const rows = entriesOf(pack, [], 'rules');
    expect(found(rows, 'negative cash')[0]?.key).toBe('negative-cash');
    expect(found(rows, '没有这样的规则')).toEqual([]);
  });
});
