import { describe, expect, it } from 'vitest';
import { apart, shownTexts } from './apart';

describe('texts on one side of a table', () => {
  it('are parted at the next table', () => {
    expect(apart(['利润表', '\t', '单位：万元'])).toEqual({
      near: ['利润表'],
      beyond: ['单位：万元'],
      others: [],
      closed: true,
    });
  });

  it.each(['本月收入 本月利润 1,200 300', '单位：万元 人数 12', '收入 12.50 利润 ¥3'])(
    'are parted at a small table of figures: %s',
    (text) => {
      expect(apart([`\t${text}`, '2025年6月'])).toEqual({
        near: [],
        beyond: ['2025年6月'],
        others: [text],
        closed: true,
      });
    },
  );

  it.each([
    '编制单位：唐山宏达建筑工程有限公司 2025年06期 单位：万元',
    '科目余额表 2025-06-30 会企01表 单位：元',
    '期间 2025-06 单位 万元',
    '制表人：张三 打印日期：2025年7月1日 第 1 页',
  ])('are not parted by a small table that says whose and from when: %s', (text) => {
    expect(apart([`\t${text}`, '单位：元'])).toEqual({
      near: [text, '单位：元'],
      beyond: [],
      others: [],
      closed: false,
    });
  });

  it('are shown without what marks them', () => {
    expect(shownTexts(['\t', '\t收入 12', '单位：元'])).toEqual(['收入 12', '单位：元']);
  });
});
