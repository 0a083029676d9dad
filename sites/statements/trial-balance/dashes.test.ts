import { describe, expect, it } from 'vitest';
import { asNil } from '../../../rules/nil';
import type { TrialBalance } from '../../../rules/reading';
import { printed } from '../../fixtures/table';
import { readTrialBalance } from '.';

const HEADINGS = ['期初余额', '本期发生额', '期末余额'].flatMap((group) => [
  `${group} / 借方`,
  `${group} / 贷方`,
]);
/** Cash, bank, a debtor without movement, a loan paid back, one that does nothing at all, capital. */
const ROWS: (string | number)[][] = [
  ['1001', '库存现金', 2000, 0, 100, 50, 2050, 0],
  ['1002', '银行存款', 50000, 0, 2000, 1000, 51000, 0],
  ['1122', '应收账款', 300, 0, 0, 0, 300, 0],
  ['2001', '短期借款', 0, 950, 950, 0, 0, 0],
  ['2241', '其他应付款', 0, 0, 0, 0, 0, 0],
  ['3001', '实收资本', 0, 51350, 0, 2000, 0, 53350],
];
const TOTAL = ['', '合计', 52300, 52300, 3050, 3050, 53350, 53350];

function read(rows: (string | number)[][], dash = '--', headings: string[] = HEADINGS) {
  const lines = rows.map((row) => row.map((cell, at) => (at > 1 && cell === 0 ? dash : cell)));
  const found = readTrialBalance(printed('科目余额表', ['科目编码', '科目名称', ...headings], lines));
  if (!found) throw new Error('not recognised');
  return found;
}

const asRead = (statement: TrialBalance): TrialBalance => asNil(statement);
const figures = ({ rows }: TrialBalance) =>
  rows.map((row) => [
    row.code, row.name, row.opening_debit, row.opening_credit, row.debit, row.credit, row.closing_debit, row.closing_credit,
  ]); // prettier-ignore
const codes = ({ problems }: ReturnType<typeof read>): string[] => problems.map(({ code }) => code);

describe('a balance of accounts that prints -- where nothing stands', () => {
  it.each(['--', '——', '－－', '—', '-', '–'])(
    '%s is nil where rows roll forward and sides agree',
    (dash) => {
      const found = read([...ROWS, TOTAL], dash);
      expect(codes(found)).toEqual([]);
      expect(figures(asRead(found.statement))).toEqual(ROWS);
      expect(found.statement).toMatchObject({ balanced: true, complete: true });
    },
  );

  it('keeps apart in the reading what the page calls not applicable', () => {
    const { statement } = read([...ROWS, TOTAL]);
    expect(statement.rows[0]).toMatchObject({
      opening_credit: null, closing_credit: null, nil: ['opening_credit', 'closing_credit'],
    }); // prettier-ignore
  });

  it('needs no printed total where all sides agree', () => {
    const found = read(ROWS);
    expect(codes(found)).toEqual([]);
    expect(figures(asRead(found.statement))).toEqual(ROWS);
  });

  it('knows the other side of a balance even where the sums of the table say nothing', () => {
    const { statement } = read(ROWS.slice(0, 2));
    expect(statement.balanced).toBe(false);
    expect(figures(asRead(statement))).toEqual(ROWS.slice(0, 2));
  });

  it('says of a row that does not roll forward with it, and does not take it for nil', () => {
    const rows = ROWS.map((row) => (row[0] === '1122' ? ['1122', '应收账款', 300, 0, 0, 0, 700, 0] : row));
    const found = read(rows);
    expect(codes(found)).toContain('roll-forward-differs');
    const row = asRead(found.statement).rows[2];
    expect(row).toMatchObject({ debit: null, credit: null });
    expect(Object.keys(row?.doubtful ?? {})).toEqual(['opening_debit', 'closing_debit']);
  });

  it('does not take rows without any figure for nil where the sums do not come out', () => {
    const { statement } = read(ROWS.filter((row) => row[0] !== '3001'));
    expect(asRead(statement).rows[4]).toMatchObject({
      opening_debit: null,
      debit: null,
      closing_credit: null,
    });
  });

  it('does not take a table of nothing but -- for nil', () => {
    const empty = ROWS.map((row) => row.map((cell, at) => (at > 1 ? 0 : cell)));
    const found = read(empty);
    expect(found.empty).toBe(true);
    expect(found.statement.rows.some(({ nil }) => nil)).toBe(false);
  });

  it('does not take columns for nil that the tool does not fill, nor doubt the others by them', () => {
    const rows = ROWS.map((row) => [...row.slice(0, 2), 0, 0, ...row.slice(4)]);
    const found = read(rows);
    expect(codes(found)).toEqual([]);
    expect(asRead(found.statement).rows[1]).toMatchObject({
      opening_debit: null, opening_credit: null, debit: 2000, closing_debit: 51000, closing_credit: 0,
    }); // prettier-ignore
    expect(found.statement.rows.some(({ doubtful }) => doubtful)).toBe(false);
  });

  it('takes the beginning of new books for nil, which all accounts lead on from', () => {
    const rows = [
      ['1002', '银行存款', 0, 0, 5000, 1200, 3800, 0],
      ['3001', '实收资本', 0, 0, 0, 5000, 0, 5000],
      ['5602', '管理费用', 0, 0, 1200, 0, 1200, 0],
    ];
    const found = read(rows);
    expect(codes(found)).toEqual([]);
    expect(figures(asRead(found.statement))).toEqual(rows);
  });

  it('says when a printed total is not the sum with them', () => {
    const found = read([...ROWS, ['', '合计', 52300, 52300, 3050, 3050, 53350, 60000]]);
    expect(codes(found)).toContain('totals-differ');
    expect(asRead(found.statement).rows[4]).toMatchObject({ closing_debit: null, closing_credit: null });
  });

  it('never takes N/A for nil', () => {
    const { statement } = read(ROWS, 'N/A');
    expect(statement.rows.some(({ nil }) => nil)).toBe(false);
  });

  it('takes a year so far for nil beside a movement that is', () => {
    const rows = ROWS.map((row) => [...row.slice(0, 6), row[4]!, row[5]!, ...row.slice(6)]);
    const found = read(rows, '--', [
      ...HEADINGS.slice(0, 4), '本年累计发生额 / 借方', '本年累计发生额 / 贷方', ...HEADINGS.slice(4),
    ]); // prettier-ignore
    expect(asRead(found.statement).rows.map((row) => [row.ytd_debit, row.ytd_credit])).toEqual(
      ROWS.map((row) => [row[4], row[5]]),
    );
  });

  it('does not take a year for nil of an account that moved', () => {
    const rows = ROWS.map((row) => [...row.slice(0, 6), 0, 0, ...row.slice(6)]);
    const { statement } = read(rows, '--', [
      ...HEADINGS.slice(0, 4), '本年累计发生额 / 借方', '本年累计发生额 / 贷方', ...HEADINGS.slice(4),
    ]); // prettier-ignore
    expect(asRead(statement).rows[1]).toMatchObject({ ytd_debit: null, ytd_credit: null });
    expect(codes({ ...read(rows), problems: [] })).toEqual([]);
  });
});

describe('a balance beside its side', () => {
  const headings = ['期初方向', '期初余额', '本期借方', '本期贷方', '期末方向', '期末余额'];
  const cells = (side: string): (string | number)[][] => [
    ['1002', '银行存款', '借', 500, 200, 300, '借', 400],
    ['1122', '应收账款', '借', 200, 0, 200, side, 0],
    ['2202', '应付账款', side, 0, 300, 300, side, 0],
    ['3001', '实收资本', '贷', 700, 0, 0, '贷', 700],
    ['6602', '管理费用', side, 0, 300, 0, '借', 300],
  ];

  it.each(['平', '--', ''])('is nil with %s', (side) => {
    const found = read(cells(side), '--', headings);
    expect(codes(found)).toEqual([]);
    expect(asRead(found.statement).rows[1]).toMatchObject({ debit: 0, closing_debit: 0, closing_credit: 0 });
    expect(asRead(found.statement).rows[2]).toMatchObject({ opening_debit: 0, opening_credit: 0 });
  });

  it('needs no side', () => {
    const rows = [
      ['1002', '银行存款', 500, 200, 300, 400],
      ['1122', '应收账款', 200, 0, 200, 0],
      ['3001', '实收资本', -700, 0, 0, -700],
      ['6602', '管理费用', 0, 300, 0, 300],
    ];
    const found = read(rows, '--', ['期初余额', '本期借方', '本期贷方', '期末余额']);
    expect(codes(found)).toEqual([]);
    expect(asRead(found.statement).rows[1]).toMatchObject({ debit: 0, closing_debit: 0, closing_credit: 0 });
    expect(asRead(found.statement).rows[3]).toMatchObject({
      opening_debit: 0,
      closing_debit: 300,
      credit: 0,
    });
  });
});
