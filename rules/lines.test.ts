import { describe, expect, it } from 'vitest';
import { lineKey, sideOfLine } from './lines';
import { assetLines, liabilityLines } from './lines/balance-sheet';
import { citLines, citParticulars } from './lines/cit';
import { incomeLines } from './lines/income';
import { bareLabel, lineName, type LineNames } from './lines/names';
import { vatGeneralLines } from './lines/vat-general';
import { vatSmallLines } from './lines/vat-small';

describe('the name of a line', () => {
  it.each([
    ['一、营业收入', '营业收入'],
    ['减：营业成本', '营业成本'],
    ['加:投资收益（损失以“-”号填列）', '投资收益（损失以“-”号填列）'],
    ['    其中：消费税', '消费税'],
    ['（一）按适用税率计税销售额', '按适用税率计税销售额'],
    ['①分次预缴税额', '分次预缴税额'],
    ['1 营业收入', '营业收入'],
    ['１．货币资金', '货币资金'],
    ['21、营业利润', '营业利润'],
    ['△利息收入', '利息收入'],
    ['Less: Cost of sales', 'Cost of sales'],
    ['流动资产：', '流动资产'],
    ['3%征收率', '3%征收率'],
    ['+ 一、营业收入 公式', '营业收入'],
    ['- 减：营业成本公式', '营业成本'],
    ['▸ 其中：消费税 [编辑]', '消费税'],
    ['货币资金 ?', '货币资金'],
    ['Cost of sales View', 'Cost of sales'],
    ['+3 个月', '+3 个月'],
    ['公式', '公式'],
  ])('%s is %s', (shown, label) => {
    expect(bareLabel(shown)).toBe(label);
  });
});

describe('what a line is', () => {
  it.each([
    ['income-statement', '二、营业利润（亏损以“－”号填列）', '21', 'operating_profit'],
    ['income-statement', '广告费和业务宣传费', '13', 'advertising'],
    ['income-statement', '城镇土地使用税、房产税、车船税、印花税', null, 'property_taxes'],
    ['income-statement', 'PROFIT BEFORE TAX', null, 'profit_before_tax'],
    ['income-statement', 'Net Profit / (Loss)', null, 'net_profit'],
    ['income-statement', '不知道的费用', '7', null],
    ['balance-sheet', '实收资本（或股本）', '48', 'paid_in_capital'],
    ['balance-sheet', '所有者权益（或股东权益）合计', null, 'total_equity'],
    ['balance-sheet', '负债和所有者权益(或股东权益)总计', null, 'total_liabilities_and_equity'],
    ['balance-sheet', '减：累计折旧', '19', 'accumulated_depreciation'],
    ['balance-sheet', 'Total liabilities & equity', null, 'total_liabilities_and_equity'],
    ['vat-return-general', '应纳税额', '19', 'tax_payable'],
    ['vat-return-general', '其中：纳税检查调整的销售额', '6', 'sales_simple_inspection_adjustment'],
    ['vat-return-general', '纳税检查调整的销售额', null, null],
    ['vat-return-general', '免抵退应退税额', null, 'export_refund'],
    ['vat-return-small', '其他增值税发票不含税销售额', '8', 'sales_used_assets_other_invoice'],
    ['vat-return-small', '（一）应征增值税不含税销售额（3％征收率）', '1', 'sales_3pct'],
    ['cit-prepayment', '利润总额', '3', 'profit_before_tax'],
    ['cit-prepayment', '利润总额', '18', 'profit_before_tax'],
    ['cit-prepayment', '实际利润额（18+19-20-21-22-23-24）', '25', 'actual_profit'],
    ['cit-prepayment', '本期应补（退）所得税额（27-28-29-30-31）', '32', 'tax_due'],
    ['cit-prepayment', '资产总额（万元）', null, 'assets'],
    ['trial-balance', '应收账款', null, null],
  ] as const)('%s: %s (%s) is %s', (kind, label, line, key) => {
    expect(lineKey(kind, label, line)).toBe(key);
  });

  it('is never told by the number alone, because forms were renumbered', () => {
    expect(lineKey('vat-return-general', '新设的栏次', '11')).toBeNull();
  });

  it('has a side on the balance sheet', () => {
    expect(sideOfLine('inventories')).toBe('assets');
    expect(sideOfLine('payables')).toBe('liabilities');
    expect(sideOfLine('revenue')).toBeNull();
  });
});

describe('the vocabulary', () => {
  const tables: Record<string, LineNames> = {
    income: incomeLines,
    balance: { ...assetLines, ...liabilityLines },
    cit: { ...citLines, ...citParticulars },
  };

  it.each(Object.entries(tables))('%s: no name stands for two lines', (_, lines) => {
    const keys = new Map<string, Set<string>>();
    for (const [key, names] of Object.entries(lines)) {
      for (const name of names) keys.set(lineName(name), (keys.get(lineName(name)) ?? new Set()).add(key));
    }
    expect([...keys].filter(([name, own]) => own.size > 1 || !name)).toEqual([]);
  });

  it.each([
    ['general', 'vat-return-general', vatGeneralLines, 41],
    ['small', 'vat-return-small', vatSmallLines, 25],
  ] as const)('VAT, %s: each line is found by its name and number', (_, kind, lines, count) => {
    expect(lines.map(({ line }) => line)).toEqual(Array.from({ length: count }, (_one, n) => String(n + 1)));
    for (const { key, line, names } of lines) {
      for (const name of names) expect([name, lineKey(kind, name, line)]).toEqual([name, key]);
    }
  });
});
