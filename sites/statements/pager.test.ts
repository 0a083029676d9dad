import { describe, expect, it } from 'vitest';
import { printed } from '../fixtures/table';
import { readTrialBalance } from './trial-balance';
import { readVoucherList } from './voucher-list';
import { readIncomeStatement } from './income-statement';
import { hasPages, isPager } from './pager';

describe('numbers of pages to choose from', () => {
  it.each([
    '1 2 3 4 5 12',
    '1 2 >',
    '< 1 2 3 … 12 >',
    '1 ••• 4 5 6 7 8 ••• 12',
    '上一页 1 2 3 下一页',
    '上一页123下一页',
    '首页 上一页 7 下一页 尾页',
    '10条/页 1 2 3 前往 1 页',
    '上一页 1 2 3 10 下一页 到第 页 确定',
    'Previous 1 2 3 Next',
    '1 2 3 20 / page Go to Page',
    '‹ 1 / 3 ›',
    '<2/3>',
    '← 1 / 3 →',
    '第 1 / 3',
    '1 /3',
  ])('%s are of several pages', (text) => expect(isPager(text)).toBe(true));

  it.each(['1', '< 1 >', '上一页 1 下一页', '10条/页 1 前往 1 页', '共 2 条', '2025 6', '1 3 2', '备注 1 2', '下一页', '', '‹ 1 / 1 ›', '6/30', '2025 / 6', '4 / 3', '/ 3'])(
    '%s say of no others',
    (text) => expect(isPager(text)).toBe(false),
  ); // prettier-ignore
});

describe('numbers of pages over a table', () => {
  const over = (...captions: string[]): boolean => hasPages({ captions, inside: 1, after: [] });

  it.each(['1 2 3', '‹ 1 / 3 ›', '1 /3', '上一页 1 2 3 4 下一页', '第 1/3 页', '共 3 页', 'Page 1 of 3'])(
    'are seen: %s',
    (text) => expect(over('科目余额表', text)).toBe(true),
  ); // prettier-ignore

  it.each(['1 2 3 4', '1 2 3 4 5 6 7 8 9 10 11 12', '6 / 12', '共 1 页', '第 1/1 页', '2025年06期'])(
    'are none, but months or quarters: %s',
    (text) => expect(over('科目余额表', text)).toBe(false),
  );

  it('are no rows of its own', () => expect(over('1 2 3')).toBe(false));
});

describe('a table beside numbers of pages is a part', () => {
  const places = [{ after: ['1 2 3'] }, { captions: ['‹ 1 / 3 ›'] }];

  it.each(places)('of a balance of accounts, which is not judged: %j', (beside) => {
    const heads = ['科目编码', '科目名称', '期末借方', '期末贷方'];
    const rows = [['1001', '库存现金', 200, '']];
    const read = readTrialBalance(printed('科目余额表', heads, rows, beside));
    expect(read?.statement).toMatchObject({ complete: false, balanced: null });
  });

  it.each(places)('of a list: %j', (beside) => {
    const heads = ['日期', '凭证字号', '摘要', '科目', '借方金额', '贷方金额'];
    const rows = [['2025-06-03', '记-1', '提现', '1001 库存现金', 5, ''], ['2025-06-03', '记-1', '提现', '1002 银行存款', '', 5]]; // prettier-ignore
    const read = readVoucherList(printed('凭证列表', heads, rows, beside));
    expect(read?.statement.complete).toBe(false);
    expect(read?.problems).toMatchObject([{ code: 'partial-table', detail: { rows: '2', of: '' } }]);
  });

  it.each(places)('of a form: %j', (beside) => {
    const heads = ['项目', '本期金额', '本年累计金额'];
    const rows = [
      ['一、营业收入', 100, 200],
      ['减：营业成本', 60, 120],
      ['二、营业利润', 40, 80],
    ];
    const read = readIncomeStatement(printed('利润表', heads, rows, beside));
    expect(read?.problems).toMatchObject([{ code: 'partial-table', detail: { rows: '3', of: '' } }]);
  });
});
