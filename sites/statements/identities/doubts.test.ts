import { describe, expect, it } from 'vitest';
import type { Doubts, Statement } from '../../../rules/reading';
import { SMALL_ASSETS, smallBalance } from '../../fixtures/sheets/balance';
import { CIT_2025, cit2025 } from '../../fixtures/sheets/cit';
import { SMALL_INCOME, smallIncome } from '../../fixtures/sheets/income';
import { VAT_GENERAL, VAT_SMALL, vatGeneral, vatSmall } from '../../fixtures/sheets/vat';
import { printed } from '../../fixtures/table';
import { readBalanceSheet } from '../balance-sheet';
import { readIncomeStatement } from '../income-statement';
import { readCitPrepayment, readVatGeneral, readVatSmall } from '../tax-return';
import { readTrialBalance } from '../trial-balance';

/** What is doubted: by the name of the row, its columns. */
function doubted(found: { statement: Statement } | null): Record<string, Doubts> {
  if (!found) throw new Error('not recognised');
  return Object.fromEntries(
    found.statement.rows.flatMap((row) =>
      'doubtful' in row && row.doubtful
        ? [['label' in row ? row.label : 'name' in row ? row.name : '', row.doubtful]]
        : [],
    ),
  );
}

describe('lines of a sum that does not come out', () => {
  it('are doubted in that column, the others are not', () => {
    const wrong = SMALL_INCOME.map((line): typeof line =>
      line[0] === '减：营业成本' ? [line[0], line[1], 99, line[3]] : line,
    );
    const found = doubted(readIncomeStatement(smallIncome(wrong), null));
    expect(found['营业收入']).toEqual({ period: 'sum' });
    expect(found['营业成本']).toEqual({ period: 'sum' });
    expect(found['营业利润（亏损以“－”号填列）']).toEqual({ period: 'sum' });
    expect(Object.keys(found).filter((label) => /所得税|净利润|营业外|利润总额|业务招待/.test(label))).toEqual([]);
    expect(doubted(readIncomeStatement(smallIncome(), null))).toEqual({});
  }); // prettier-ignore

  it('are told from two sides of a balance sheet that differ', () => {
    const change = (name: string): typeof SMALL_ASSETS =>
      SMALL_ASSETS.map((line): typeof line => (line[0] === name ? [line[0], line[1], 7, line[3]] : line));
    const within = doubted(readBalanceSheet(smallBalance(change('应收账款')), null));
    expect(within).toMatchObject({ 货币资金: { closing: 'sum' }, 流动资产合计: { closing: 'sum' } });
    expect(within['资产总计']).toBeUndefined();
    expect(within['应付账款']).toBeUndefined();
    const sheet = readBalanceSheet(
      printed('资产负债表', ['项目', '期末余额', '年初余额'], [
        ['货币资金', 10, 8], ['资产总计', 10, 8], ['短期借款', 2, 2], ['负债合计', 2, 2],
        ['实收资本', 6, 6], ['所有者权益合计', 6, 6], ['负债和所有者权益总计', 8, 8],
      ]),
      null,
    ); // prettier-ignore
    expect(doubted(sheet)).toEqual({
      资产总计: { closing: 'sides' },
      负债和所有者权益总计: { closing: 'sides' },
    });
  });

  it('are doubted in returns', () => {
    const general = VAT_GENERAL.map((one): typeof one =>
      one[2] === '19=11-18' ? [one[0], one[1], one[2], 50000, one[4]] : one,
    );
    const vat = doubted(readVatGeneral(vatGeneral(general)));
    expect(vat['销项税额']).toEqual({ '一般项目 / 本月数': 'sum' });
    expect(vat['按适用税率计税销售额']).toBeUndefined();
    const small = VAT_SMALL.map((one): typeof one =>
      one[0] === '本期应补（退）税额' ? [one[0], one[1], 1, ...one.slice(3)] as typeof one : one,
    ); // prettier-ignore
    expect(Object.keys(doubted(readVatSmall(vatSmall(small)))).length).toBeGreaterThan(1);
    const cit = CIT_2025.map((one): typeof one => (one[1].startsWith('实际利润额') ? [one[0], one[1], 5] : one));
    expect(Object.keys(doubted(readCitPrepayment(cit2025(cit))))).toContain('利润总额');
  }); // prettier-ignore
});

describe('rows of a trial balance', () => {
  const HEADS = ['科目编码', '科目名称', '期初余额借方', '期初余额贷方', '本期发生额借方', '本期发生额贷方', '期末余额借方', '期末余额贷方']; // prettier-ignore
  const read = (rows: (string | number)[][]) =>
    readTrialBalance(printed('科目余额表', HEADS, rows))?.statement;

  it('are doubted where they do not roll forward', () => {
    const found = read([
      ['1001', '库存现金', 10, 0, 5, 0, 15, 0],
      ['1002', '银行存款', 90, 0, 0, 5, 58, 0],
      ['3001', '实收资本', 0, 100, 0, 0, 0, 100],
    ]);
    expect(found?.rows.map(({ code, doubtful }) => [code, doubtful?.['closing_debit']])).toEqual([
      ['1001', undefined],
      ['1002', 'sum'],
      ['3001', undefined],
    ]);
  });

  it('are doubted under an account that they do not add up to', () => {
    const found = read([
      ['1001', '库存现金', 10, 0, 0, 0, 10, 0],
      ['1002', '银行存款', 90, 0, 0, 0, 90, 0],
      ['100201', '工行', 50, 0, 0, 0, 50, 0],
      ['100202', '建行', 30, 0, 0, 0, 30, 0],
      ['3001', '实收资本', 0, 100, 0, 0, 0, 100],
    ]);
    const doubtful = found?.rows.filter((row) => row.doubtful).map(({ code }) => code);
    expect(doubtful).toEqual(['1002', '100201', '100202']);
  });

  it('stand where they roll forward, though the total of a column differs', () => {
    const found = read([
      ['1001', '库存现金', 10, 0, 5, 0, 15, 0],
      ['1002', '银行存款', 90, 0, 0, 5, 85, 0],
      ['3001', '实收资本', 0, 100, 0, 0, 0, 100],
      ['合计', '', 100, 100, 5, 5, 777, 100],
    ]);
    expect(found?.rows.filter((row) => row.doubtful)).toEqual([]);
    expect(found?.doubtful).toEqual(['closing_debit']);
  });
});
