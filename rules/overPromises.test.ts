import { describe, expect, it } from 'vitest';
import { overPromises } from './overPromises';
import { packs } from './testing';

const entries = packs.flatMap((pack) => pack.promises);
const found = (text: string) => overPromises(text, entries).map(({ word }) => word);

describe('a promise nobody can keep is found', () => {
  it.each([
    // As synonyms.
    ['您这个不会罚款的。', '不会罚'],
    ['100%没风险。', '100%没'],
    ['这样做风险为零。', '风险为零'],
    ['零风险，您签字就行。', '零风险'],
    ['放心好了。', '放心好了'],
    ['包您满意。', '包您满意'],
    ['我们在那边有熟人。', '熟人'],
    ['税局有人，不怕。', '税局有人'],
    ['我去打点一下。', '打点'],
    ['这事我来摆平。', '摆平'],
    ['高新认定保过。', '保过'],
    ['绝对安全。', '绝对安全'],
    ['一分钱不用交。', '一分钱不用交'],
    ['这笔没有任何风险。', '没有任何风险'],
    ['肯定没人查。', '没人查'],
    // In traditional and variant characters.
    ['沒問題', '没问题'],
    ['保證不査', '保证不查'],
    ['不會罰款', '不会罚'],
    ['稅務局有熟人', '税务局有熟人'],
    ['絕對安全，零風險', '绝对安全'],
    ['這事包過', '包过'],
    ['冇問題', '没问题'],
    ['没亊的', '没事'],
    // Set apart, half seen, or in other letters.
    ['没 问 题', '没问题'],
    ['没-问-题', '没问题'],
    ['没\u200b问\u2060题', '没问题'],
    ['1 0 0 % 没 风 险', '100%没'],
    ['１００％没风险', '100%没'],
    ['100 % 安全', '100%安全'],
    ['It is rіsk-frее.', 'risk-free'],
    ['It is ΝΟ RΙSΚ.', 'no risk'],
    ['g u a r a n t e e d', 'guaranteed'],
    ['n-o r-i-s-k', 'no risk'],
    ['You won’t be audited', "won't be audited"],
    // With a no that does not refuse it.
    ['不用担心没事', '没事'],
    ['您别管没问题', '没问题'],
    ['您不要着急没事', '没事'],
    ['不会有任何麻烦我来搞定', '搞定'],
    ['这不是难事没问题', '没问题'],
    ['我不是不能保证没事', '没事'],
    ['不得不托关系', '托关系'],
    ['我不怕，没问题', '没问题'],
    ['特别没问题', '没问题'],
    ['分别打点', '打点'],
    ["Don't worry it is guaranteed", 'guaranteed'],
  ])('%s', (text, word) => expect(found(text)).toContain(word));
});

describe('an ordinary sentence is let pass', () => {
  it.each([
    '我不敢保证没事。',
    '结果不能保证，要等税务机关的通知。',
    '我们不能保证不查，只能把凭据备齐。',
    '我不能跟您说没问题。',
    '谁也不能打包票说零风险。',
    '我们不替客户打点。',
    '不要为了凑线拆单。',
    '我们不靠熟人，按规定办。',
    '不可能零风险。',
    '没有绝对安全的做法。',
    '这不等于没风险。',
    '不代表不会罚款。',
    '特别提醒您，合同和发票要分别保管。',
    '您这边有没有问题？',
    '会不会罚款，要看什么时候补上。',
    '如果没问题，我明天就报。',
    '核对没问题的话，请回个“好”。',
    '先跟您打个招呼，下周报税。',
    '这位客户是熟人介绍来的。',
    '您持股 100%，所以要看您个人这边。',
    '还欠 100，没到账。',
    '本月按小规模免征，不用交增值税。',
    '首违不罚款的情形，要看税务机关怎么认定。',
    '凭证查不出原因的先不动。',
    '我们没事先跟您说清楚，抱歉。',
    '问题不大，但要尽快补单据。',
    'We cannot say that there is no risk.',
    'Nobody can promise that it is risk-free.',
    'a bank guarantee is enclosed',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});

it('counts a longer promise once', () => {
  expect(found('100%没风险')).toEqual(['100%没']);
  expect(found('保证没风险')).toEqual(['保证没风险']);
});

it('gives up when it has looked long enough, and says so', () => {
  const [entry] = entries;
  if (!entry) throw new Error('no entry');
  const lists = { one: ['我'], two: ['甲'] };
  const endless = { ...entry, lists, phrases: [['one', 'two']], loose: 4, pauses: true };
  const effort = { left: 1000 };
  overPromises('我们可以能够会要想得把将给'.repeat(200), [endless], effort);
  expect(effort.left).toBeLessThan(0);
  const enough = { left: 1000 };
  expect(overPromises('没问题', entries.slice(0, 1), enough)).toEqual(
    overPromises('没问题', entries.slice(0, 1)),
  );
  expect(enough.left).toBeGreaterThan(0);
});
