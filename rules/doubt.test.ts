import { describe, expect, it } from 'vitest';
import { judge } from './evaluate';
import type { Doubts, Facts, Statement } from './reading';
import { reduce } from './reduce';
import { nobody, packs, row, table } from './testing';

const nothing: Facts = { known: {}, missing: {} };
const factsOf = (...statements: Statement[]): Facts =>
  reduce(
    statements.map((statement) => ({ statement, period: '2026-06', readAt: 1, index: 0 })),
    nothing,
    nobody,
  );

const base = { unit: 1, frame: [], title: '' };
const line = (label: string, period: number, doubtful?: Doubts) => ({
  label, line: null, period, ytd: period * 2, prior: null, ...(doubtful && { doubtful }),
}); // prettier-ignore

const income: Statement = {
  ...base,
  kind: 'income-statement',
  rows: [
    line('营业收入', 100, { period: 'sum' }),
    line('营业成本', 160, { period: 'sum' }),
    line('营业利润', 40, { period: 'sum' }),
    line('净利润', 40),
  ],
};

describe('a figure that the statement around it contradicts', () => {
  it('is not known, and says why; the others go on', () => {
    const { known, missing } = factsOf(income);
    expect(known['revenue']).toBeUndefined();
    expect(missing['revenue']).toEqual([{ why: 'doubt', kind: 'income-statement', row: '营业收入' }]);
    expect(known['revenue_ytd']?.value).toBe(200);
    expect(known['net_profit']?.value).toBe(40);
  });

  it('lets no rule call an anomaly on it', () => {
    const verdicts = judge({ packs, facts: factsOf(income), period: '2026-06', today: '2026-07-01' });
    const loss = verdicts.find(({ rule }) => rule === 'negative-gross-margin');
    expect(loss?.status).toBe('unknown');
    expect(loss?.missing).toContainEqual({ why: 'doubt', kind: 'income-statement', row: '营业收入' });
    // The same figures without doubt are one.
    const sure = { ...income, rows: income.rows.map(({ doubtful: _, ...rest }) => rest) } as Statement;
    const judged = judge({ packs, facts: factsOf(sure), period: '2026-06', today: '2026-07-01' });
    expect(judged.find(({ rule }) => rule === 'negative-gross-margin')?.status).toBe('fires');
  });

  it('is not known in a return', () => {
    const vat: Statement = {
      ...base,
      kind: 'vat-return-general',
      rows: [
        { line: '11', label: '销项税额', amounts: { 本月数: 13 }, doubtful: { 本月数: 'sum' } },
        { line: '12', label: '进项税额', amounts: { 本月数: 3 } },
        {
          line: '24',
          label: '应纳税额合计',
          amounts: { '一般项目 / 本月数': null, '即征即退项目 / 本月数': 0 },
          doubtful: { '一般项目 / 本月数': 'unread' },
        },
      ],
    };
    const { known, missing } = factsOf(vat);
    expect(missing['vat_output']).toEqual([{ why: 'doubt', kind: 'vat-return-general', row: '销项税额' }]);
    expect(known['vat_input']?.value).toBe(3);
    // One that was not read is not nil because the column beside it is.
    expect(missing['vat_payable']).toEqual([{ why: 'row', kind: 'vat-return-general', row: '应纳税额合计' }]);
  });
});

describe('what is about the difference itself', () => {
  const sheet = (why: Doubts[string]): Statement => ({
    ...base,
    kind: 'balance-sheet',
    rows: [
      { label: '资产总计', line: null, closing: 10, opening: 10, side: 'assets', doubtful: { closing: why } },
      { label: '负债和所有者权益总计', line: null, closing: 8, opening: 10, side: 'liabilities', doubtful: { closing: 'sides' } },
    ],
  }); // prettier-ignore

  it('stays known of the two sides of a balance sheet', () => {
    const { known, missing } = factsOf(sheet('sides'));
    expect(known['balance_sheet_assets']?.value).toBe(10);
    expect(known['balance_sheet_liabilities_and_equity']?.value).toBe(8);
    expect(missing['total_assets']).toEqual([{ why: 'doubt', kind: 'balance-sheet', row: '资产总计' }]);
  });

  it('is not known of a side that is no sum of its own parts', () => {
    const { missing } = factsOf(sheet('sum'));
    expect(missing['balance_sheet_assets']).toEqual([
      { why: 'doubt', kind: 'balance-sheet', row: '资产总计' },
    ]);
  });

  it('stays known of accounts that do not roll forward', () => {
    const cash = row('1001', '库存现金', -5, { opening_credit: 0, doubtful: { closing_debit: 'sum', closing_credit: 'sum' } });
    const rows = [cash, row('1002', '银行存款', 25), row('3001', '实收资本', -20)];
    const { known, missing } = reduce([table(rows)], nothing, nobody);
    expect(known['roll_forward_break_count']?.value).toBe(1);
    expect(known['closing_credit_total']?.value).toBe(25);
    expect(known['bank_balance']?.value).toBe(25);
    expect(missing['cash_balance']).toEqual([{ why: 'doubt', kind: 'trial-balance', row: '库存现金' }]);
  }); // prettier-ignore

  it('is not known of a column whose total is another', () => {
    const rows = [row('1002', '银行存款', 20), row('3001', '实收资本', -20)];
    const { known, missing } = reduce([table(rows, { doubtful: ['closing_debit'] })], nothing, nobody);
    expect(known['bank_balance']?.value).toBe(20);
    expect(missing['closing_debit_total']).toEqual([
      { why: 'doubt', kind: 'trial-balance', column: 'closing_debit' },
    ]);
    // Without the total nobody can say that an account is not there.
    expect(known['cash_balance']).toBeUndefined();
  });
});
