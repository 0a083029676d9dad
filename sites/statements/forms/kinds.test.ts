import { describe, expect, it } from 'vitest';
import * as balance from '../../fixtures/sheets/balance';
import { cit2025, citOld, citParticularsTable } from '../../fixtures/sheets/cit';
import { englishIncome, generalIncome, smallIncome } from '../../fixtures/sheets/income';
import { vatGeneral, vatSmall } from '../../fixtures/sheets/vat';
import { printed } from '../../fixtures/table';
import type { PrintedTable } from '../../tables/printed';
import { readBalanceSheet } from '../balance-sheet';
import { readIncomeStatement } from '../income-statement';
import { recognise } from '../recognise';
import { readCitPrepayment, readVatGeneral, readVatSmall } from '../tax-return';

const recognisers = {
  'income-statement': readIncomeStatement,
  'balance-sheet': readBalanceSheet,
  'vat-return-general': readVatGeneral,
  'vat-return-small': readVatSmall,
  'cit-prepayment': readCitPrepayment,
};

const own: [string, PrintedTable][] = [
  ['income-statement', smallIncome()],
  ['income-statement', generalIncome()],
  ['income-statement', englishIncome()],
  ['balance-sheet', balance.smallBalance()],
  ['balance-sheet', balance.oneSidedBalance()],
  ['balance-sheet', balance.generalBalance()],
  ['balance-sheet', balance.englishBalance()],
  ['vat-return-general', vatGeneral()],
  ['vat-return-small', vatSmall()],
  ['cit-prepayment', cit2025()],
  ['cit-prepayment', citOld()],
  ['cit-prepayment', citParticularsTable()],
];

const ACCOUNTS = [
  '库存现金',
  '银行存款',
  '应收账款',
  '固定资产',
  '累计折旧',
  '短期借款',
  '实收资本',
  '主营业务收入',
  '管理费用',
  '财务费用',
  '营业外收入',
  '所得税费用',
  '本年利润',
  '流动资产合计',
];
const row = (...cells: string[]): string[] => cells;

// prettier-ignore
const foreign: [string, PrintedTable][] = [
  ['trial balance', printed('科目余额表', ['科目编码', '科目名称', '期初余额 / 借方', '期初余额 / 贷方', '本期发生额 / 借方', '本期发生额 / 贷方', '期末余额 / 借方', '期末余额 / 贷方'], ACCOUNTS.map((name, n) => row(`10${n}`, name, '1', '', '2', '1', '2', '')))],
  ['balances by sign', printed('科目余额表', ['科目', '期初余额', '期末余额'], ACCOUNTS.map((name) => row(name, '1', '2')))],
  ['English trial balance', printed('Trial Balance', ['Account', 'Debit', 'Credit'], ['Cash', 'Accounts receivable', 'Inventory', 'Total assets', 'Revenue', 'Net income'].map((name) => row(name, '1', '')))],
  ['client list', printed('客户', ['客户编码', '客户名称', '税号'], [row('0001', '唐山市宏远商贸有限公司', '91130200MA0000001X'), row('0002', '唐山恒通商贸有限公司', '')])],
  ['voucher list', printed('凭证', ['日期', '凭证字号', '摘要', '科目', '借方金额', '贷方金额'], [row('2025-06-30', '记-1', '结转成本', '主营业务成本', '1.00', ''), row('2025-06-30', '记-1', '结转成本', '库存商品', '', '1.00')])],
  ['ledger', printed('总账', ['日期', '凭证号', '摘要', '借方', '贷方', '方向', '余额'], [row('', '', '年初余额', '', '', '借', '1'), row('', '', '本月合计', '1', '', '借', '2')])],
  ['ageing', printed('账龄', ['往来单位', '期末余额', '1年以内', '1-2年'], [row('甲公司', '1', '1', '')])],
  ['invoices', printed('发票', ['发票号码', '开票日期', '销方名称', '金额', '税率', '税额', '价税合计'], [row('1', '2025-06-01', '甲公司', '1', '13%', '0.13', '1.13')])],
  ['cash flow', printed('现金流量表', ['项目', '行次', '本年累计金额', '本月金额'], ['销售产成品、商品、提供劳务收到的现金', '净利润', '财务费用', '投资收益', '利润总额', '营业收入'].map((name, n) => row(name, String(n + 1), '1', '1')))],
  ['cash flow, untitled', printed('', ['项目', '行次', '本年累计金额', '本月金额'], ['销售产成品、商品、提供劳务收到的现金', '支付的职工薪酬', '支付的税费', '经营活动产生的现金流量净额', '加：期初现金余额'].map((name, n) => row(name, String(n + 1), '1', '1')))],
  ['expenses', printed('费用明细表', ['项目', '本月金额', '本年累计'], ['销售费用', '广告费', '管理费用', '业务招待费', '财务费用'].map((name) => row(name, '1', '2')))],
  ['a tool’s sum of VAT', printed('增值税测算', ['项目', '金额'], ['销项税额', '进项税额', '上期留抵税额', '应纳税额'].map((name) => row(name, '1')))],
  ['an appendix', printed('增值税及附加税费申报表附列资料（二）', ['项目', '栏次', '份数', '金额', '税额'], [row('进项税额转出', '13', '', '', '1'), row('进项税额', '12', '', '', '1'), row('实际抵扣税额', '1', '', '', '')])],
  ['the return of the year', printed('企业所得税年度纳税申报表（A类）', ['行次', '类别', '项目', '金额'], ['一、营业收入', '减：营业成本', '二、营业利润', '三、利润总额', '加：纳税调整增加额', '应纳所得税额', '减：减免所得税额', '减：弥补以前年度亏损'].map((name, n) => row(String(n + 1), '利润总额计算', name, '1')))],
  ['no title, return of the year', printed('', ['行次', '项目', '金额'], ['营业收入', '营业利润', '利润总额', '纳税调整增加额', '所得减免', '弥补以前年度亏损', '应纳所得税额'].map((name, n) => row(String(n + 1), name, '1')))],
  ['stock', printed('进销存', ['商品', '期初余额', '期末余额'], [row('原材料', '1', '2'), row('库存商品', '1', '2'), row('合计', '2', '4')])],
  ['nothing', printed('', [], [])],
];

describe('every form is read by its own recogniser alone', () => {
  it.each(own)('%s', (kind, table) => {
    const known = Object.entries(recognisers).filter(([, read]) => read(table));
    expect(known.map(([name]) => name)).toEqual([kind]);
    expect(known[0]![1](table)?.statement.kind).toBe(kind);
    expect(recognise(table)?.statement.kind).toBe(kind);
  });

  it.each(own)('%s, without its title', (kind, table) => {
    const bare = { ...table, title: '', captions: [] };
    const known = Object.entries(recognisers).filter(([, read]) => read(bare));
    expect(known.map(([name]) => name)).toEqual([kind]);
  });
});

describe('tables of other kinds are left alone', () => {
  it.each(foreign)('%s', (_, table) => {
    const known = Object.entries(recognisers).filter(([, read]) => read(table));
    expect(known.map(([name]) => name)).toEqual([]);
  });
});
