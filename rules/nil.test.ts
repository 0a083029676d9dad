import { describe, expect, it } from 'vitest';
import { reduce } from './reduce';
import type { Statement, TrialBalanceColumn, TrialBalanceRow } from './reading';
import { factsOf, nobody, row } from './testing';

const DASHED: TrialBalanceColumn[] = [
  'opening_debit', 'opening_credit', 'debit', 'credit', 'closing_debit', 'closing_credit',
]; // prettier-ignore

/** The rows of a page that prints `--` wherever an account has nothing. */
const dashed = (rows: TrialBalanceRow[]): TrialBalanceRow[] =>
  rows.map((one) => {
    const nil = DASHED.filter((column) => one[column] === 0);
    return { ...one, ...Object.fromEntries(nil.map((column) => [column, null])), nil };
  });

describe('what is printed as -- and is nil', () => {
  const rows = [
    row('1001', '库存现金', 70, { opening_debit: 50, debit: 40, credit: 20 }),
    row('1122', '应收账款', 0),
    row('2001', '短期借款', 0),
    row('3001', '实收资本', -70, { opening_credit: 50, credit: 20 }),
  ];

  it('gives the facts that blanks give', () => {
    expect(factsOf(dashed(rows)).known).toEqual(factsOf(rows).known);
    expect(factsOf(dashed(rows)).known).toMatchObject({
      receivable_balance: { value: 0 }, cash_balance: { value: 70 }, closing_debit_total: { value: 70 },
    }); // prettier-ignore
  });

  it('gives none where nobody said that it is nil', () => {
    const unsaid = dashed(rows).map(({ nil: _, ...one }) => one);
    expect(factsOf(unsaid).missing.closing_debit_total).toEqual([
      { why: 'row', kind: 'trial-balance', row: '应收账款' },
    ]);
  });

  it('stays unknown where it is doubted', () => {
    const doubted = dashed(rows).map((one) =>
      one.code === '1122' ? { ...one, doubtful: { closing_debit: 'sum' as const } } : one,
    );
    expect(factsOf(doubted).known).not.toHaveProperty('receivable_balance');
  });

  it('is nil in forms and ageings, beside what does not apply', () => {
    const base = { unit: 1, frame: [], title: '' };
    const statements: Statement[] = [
      {
        ...base,
        kind: 'income-statement',
        rows: [
          { label: '营业收入', line: '1', period: null, ytd: 900, prior: null, nil: ['period'] },
          { label: '营业成本', line: '2', period: null, ytd: null, prior: null, nil: ['ytd'] },
        ],
      },
      {
        ...base,
        kind: 'ageing',
        of: 'receivable',
        complete: true,
        rows: [
          {
            name: '甲',
            code: null,
            balance: 5,
            buckets: { '1年以内': 5, '3年以上': null },
            nil: ['3年以上'],
          },
        ],
      },
    ];
    const { known, missing } = reduce(
      statements.map((statement) => ({ statement, period: '2026-06', readAt: 1 })),
      { known: {}, missing: {} },
      nobody,
    );
    expect(known).toMatchObject({ revenue: { value: 0 }, receivable_aged_over_36m: { value: 0 } });
    expect(missing).toHaveProperty('cost');
  });
});
