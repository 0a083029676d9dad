import { describe, expect, it } from 'vitest';
import { typedAmounts } from './typedAmounts';

describe('amounts typed by hand', () => {
  it.each([
    ['共 1,234.50 元和 300 元', [1234.5, 300]],
    ['１２３４ 元', [1234]],
    ['2.5 万', [25000]],
    ['-1,234.00', [-1234]],
    ['8 8 8 0 0 元', [88800]],
    ['88 800 元', [88800]],
    // By the letters people type for 万 and 千.
    ['62w', [620000]],
    ['6.2W 元', [62000]],
    ['６２ｗ', [620000]],
    ['6w2', [62000]],
    ['62 w', [620000]],
    ['六十二w', [620000]],
    ['62k 和 3.5K', [62000, 3500]],
    ['62 thousand, 1.2 million', [62000, 1200000]],
    // In words.
    ['三千五百元', [3500]],
    ['壹万贰仟元整', [12000]],
    ['壹萬貳仟圓整', [12000]],
    ['叁拾万零伍佰元伍角整', [300500.5]],
    ['六十二万元', [620000]],
    ['一万二', [12000]],
    ['三万五千', [35000]],
    ['三千零五块', [3005]],
    ['两千块钱', [2000]],
    ['一千二百三十四元五角六分', [1234.56]],
    ['三五〇〇元', [3500]],
    ['五百万', [5000000]],
    ['12 万和12万3千', [120000, 123000]],
    ['3千5百元', [3500]],
    ['一亿零三十万元', [100300000]],
    ['六 十', []],
  ])('%s', (text, amounts) => expect(typedAmounts(text).map(({ amount }) => amount)).toEqual(amounts));

  it.each([
    '2026 年 12 月 3 日，第 158 号，2026-12-03，电话 20 分钟',
    '十月二十三日，一共十二笔，三千多家客户，一千个理由',
    '一百个放心，百分之五，第三季度，二零二六年',
    '千万别签，万一被问到，十分感谢',
    '五十元',
    '50kg，3km，60kw，50 words，20 kits',
  ])('are not: %s', (text) => expect(typedAmounts(text)).toEqual([]));

  it('are given as they were written', () => {
    expect(typedAmounts('共壹萬貳仟圓整。').map(({ text }) => text)).toEqual(['壹萬貳仟圓整']);
    expect(typedAmounts('共 8 8 8 0 0 元').map(({ text }) => text)).toEqual(['8 8 8 0 0']);
    expect(typedAmounts('共 ８８,８００.00 元').map(({ text }) => text)).toEqual(['８８,８００.00']);
  });
});
