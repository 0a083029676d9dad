import { describe, expect, it } from 'vitest';
import { printed } from '../../fixtures/table';
import { readAgeing } from '../ageing';
import { readTrialBalance } from '../trial-balance';
import { readVoucherList } from '../voucher-list';

const VOUCHERS = [
  ['2025-06-01', '记-1', '销售', '银行存款', '113.00', ''],
  ['2025-06-01', '记-1', '销售', '主营业务收入', '', '113.00'],
  ['', '', '过次页', '', '113.00', '113.00'],
  ['', '', '承前页', '', '113.00', '113.00'],
  ['2025-06-02', '记-2', '提现', '库存现金', '50.00', ''],
  ['2025-06-02', '记-2', '提现', '银行存款', '', '50.00'],
];
const BALANCES = [
  ['1001', '库存现金', '50.00', ''],
  ['', '过次页', '50.00', ''],
  ['', '承前页', '50.00', ''],
  ['3001', '实收资本', '', '50.00'],
  ['', '合计', '50.00', '50.00'],
];
const DEBTS = [
  ['甲公司', '100.00', '60.00', '40.00'],
  ['过次页', '100.00', '60.00', '40.00'],
  ['承前页', '100.00', '60.00', '40.00'],
  ['乙公司', '30.00', '30.00', ''],
  ['合计', '130.00', '90.00', '40.00'],
];

const vouchers = (rows: string[][]) =>
  readVoucherList(printed('序时账', ['日期', '凭证字号', '摘要', '科目', '借方金额', '贷方金额'], rows));
const balances = (rows: string[][]) =>
  readTrialBalance(
    printed('科目余额表', ['科目编码', '科目名称', '期末余额 / 借方', '期末余额 / 贷方'], rows),
  );
const debts = (rows: string[][]) =>
  readAgeing(printed('应收账款账龄表', ['客户', '余额', '1年以内', '1-2年'], rows));

describe('what is carried from page to page', () => {
  it.each([
    ['a journal', vouchers(VOUCHERS), 4],
    ['a balance of accounts', balances(BALANCES), 2],
    ['an ageing', debts(DEBTS), 2],
  ])('is no row of %s', (_, found, rows) => {
    expect(found?.problems).toEqual([]);
    expect(found?.statement.rows).toHaveLength(rows);
    expect(found?.statement).toMatchObject({ complete: true });
  });

  it.each([
    ['a journal', vouchers(VOUCHERS.slice(3)), vouchers(VOUCHERS.slice(0, 3)), 2],
    ['a balance of accounts', balances(BALANCES.slice(2, 4)), balances(BALANCES.slice(0, 2)), 1],
    ['an ageing', debts(DEBTS.slice(2, 4)), debts(DEBTS.slice(0, 2)), 1],
  ])('says that a page of %s is a part', (_, last, first, rows) => {
    for (const found of [last, first]) {
      expect(found?.problems.map(({ code }) => code)).toContain('partial-table');
      expect(found?.statement).toMatchObject({ complete: false });
      expect(found?.statement.rows).toHaveLength(rows);
    }
  });
});
