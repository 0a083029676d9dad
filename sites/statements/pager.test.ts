import { describe, expect, it } from 'vitest';
import { printed } from '../fixtures/table';
import { readTrialBalance } from './trial-balance';
import { readVoucherList } from './voucher-list';
import { isPager } from './pager';

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
  ])('%s are of several pages', (text) => expect(isPager(text)).toBe(true));

  it.each(['1', '< 1 >', '上一页 1 下一页', '10条/页 1 前往 1 页', '共 2 条', '2025 6', '1 3 2', '备注 1 2', '下一页', ''])(
    '%s say of no others',
    (text) => expect(isPager(text)).toBe(false),
  ); // prettier-ignore
});

describe('a table over numbers of pages is a part', () => {
  const after = ['1 2 3'];

  it('of a balance of accounts, which is not judged', () => {
    const heads = ['科目编码', '科目名称', '期末借方', '期末贷方'];
    const rows = [['1001', '库存现金', 200, '']];
    const read = readTrialBalance(printed('科目余额表', heads, rows, { after }));
    expect(read?.statement).toMatchObject({ complete: false, balanced: null });
  });

  it('of a list', () => {
    const heads = ['日期', '凭证字号', '摘要', '科目', '借方金额', '贷方金额'];
    const rows = [['2025-06-03', '记-1', '提现', '1001 库存现金', 5, ''], ['2025-06-03', '记-1', '提现', '1002 银行存款', '', 5]]; // prettier-ignore
    const read = readVoucherList(printed('凭证列表', heads, rows, { after }));
    expect(read?.statement.complete).toBe(false);
    expect(read?.problems).toMatchObject([{ code: 'partial-table', detail: { rows: '2', of: '' } }]);
  });
});
