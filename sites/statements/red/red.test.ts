import { describe, expect, it } from 'vitest';
import type { IncomeStatement, VoucherList } from '../../../rules/reading';
import { printed, type Cell } from '../../fixtures/table';
import type { PrintedRow, PrintedTable, Recognised } from '../../tables/printed';
import { recognise } from '../recognise';
import { recogniseRed } from '.';

const read = <S>(table: PrintedTable): { statement: S; codes: string[] } => {
  const found = recogniseRed(table, recognise) as Recognised | null;
  if (!found) throw new Error('no statement');
  return { statement: found.statement as S, codes: found.problems.map(({ code }) => code) };
};
const row = (cells: readonly string[], ...red: number[]): PrintedRow => ({
  cells: [...cells],
  ...(red.length && { red }),
});

const ENTRIES = ['日期', '凭证字号', '摘要', '科目', '借方金额', '贷方金额'];
const entry = (
  number: string,
  account: string,
  debit: string,
  credit: string,
  ...red: number[]
): PrintedRow => row(['2025-06-09', number, '摘要', account, debit, credit], ...red);
const amountsIn = ({ rows }: VoucherList): (number | null)[][] =>
  rows.map(({ debit, credit }) => [debit, credit]);

const income = (profit: string, ...red: number[]): PrintedTable =>
  printed(
    '利润表',
    ['项目', '行次', '本月金额'],
    [
      row(['一、营业收入', '1', '400.00']),
      row(['减：营业成本', '2', '350.00']),
      row(['管理费用', '14', '110.00']),
      row(['二、营业利润', '21', profit], ...red),
      row(['三、利润总额', '30', profit], ...red),
      row(['四、净利润', '32', profit], ...red),
    ],
  );
const profitOf = ({ rows }: IncomeStatement): number | null | undefined =>
  rows.find(({ label }) => label === '净利润')?.period;

describe('figures in red without a sign', () => {
  it('are negative where the formulas say so', () => {
    const { statement, codes } = read<IncomeStatement>(income('60.00', 2));
    expect(profitOf(statement)).toBe(-60);
    expect(codes).toEqual([]);
  });

  it('are positive where the formulas say so', () => {
    const table = income('60.00', 2);
    const rows = table.rows.map((one) =>
      one.cells[1] === '2' ? { ...one, cells: ['减：营业成本', '2', '230.00'] } : one,
    );
    const { statement, codes } = read<IncomeStatement>({ ...table, rows });
    expect(profitOf(statement)).toBe(60);
    expect(codes).toEqual([]);
  });

  it('are negative where the voucher balances only so', () => {
    const table = printed('凭证列表', ENTRIES, [
      entry('记-1', '5602 管理费用', '500.00', ''),
      entry('记-1', '5603 财务费用', '20.00', '', 4),
      entry('记-1', '1002 银行存款', '', '480.00'),
    ]);
    const { statement, codes } = read<VoucherList>(table);
    expect(amountsIn(statement)).toEqual([[500, 0], [-20, 0], [0, 480]]); // prettier-ignore
    expect(codes).toEqual([]);
  });

  it('are not read where nothing tells, and named', () => {
    const table = printed('凭证列表', ENTRIES, [
      entry('记-1', '5602 管理费用', '500.00', ''),
      entry('记-1', '1002 银行存款', '', '500.00'),
      entry('记-2', '5602 管理费用', '70.00', '', 4),
      entry('记-2', '1002 银行存款', '', '70.00', 5),
    ]);
    const { statement, codes } = read<VoucherList>(table);
    expect(amountsIn(statement)).toEqual([[500, 0], [0, 500], [null, 0], [0, null]]); // prettier-ignore
    expect(codes).toEqual(['red-figure', 'red-figure']);
  });

  it('are the colour of a table in which all are red', () => {
    const red = printed(
      '科目余额表',
      ['科目编码', '科目名称', '期末借方', '期末贷方'],
      [row(['1001', '库存现金', '300.00', ''], 2), row(['3001', '实收资本', '', '300.00'], 3)],
    );
    const { statement, codes } = read<{ rows: { closing_debit: number }[] }>(red);
    expect(statement.rows[0]?.closing_debit).toBe(300);
    expect(codes).toEqual([]);
  });

  it('are not the colour of vouchers, which may all take back others', () => {
    const table = printed('凭证列表', ENTRIES, [
      entry('记-2', '5602 管理费用', '70.00', '', 4),
      entry('记-2', '1002 银行存款', '', '70.00', 5),
    ]);
    const { statement, codes } = read<VoucherList>(table);
    expect(amountsIn(statement)).toEqual([[null, 0], [0, null]]); // prettier-ignore
    expect(codes).toEqual(['red-figure', 'red-figure']);
  });
});

describe('digits in red, one a column', () => {
  const PLACES = [...'千百十元角分'];
  const HEADS = [
    '日期',
    '凭证字号',
    '摘要',
    '科目',
    ...['借方金额', '贷方金额'].flatMap((side) => PLACES.map((place) => `${side} / ${place}`)),
  ];
  /** Amounts in 分; a negative one is drawn in red. */
  const digits = (number: string, account: string, debit: number, credit: number): PrintedRow => {
    const cells = [debit, credit].flatMap((amount) => [...(amount ? String(Math.abs(amount)) : '').padStart(PLACES.length, ' ')].map((digit) => digit.trim()));
    const red = cells.flatMap((digit, n) => (/[1-9]/.test(digit) && (n < PLACES.length ? debit : credit) < 0 ? [n + 4] : []));
    return row(['2025-06-09', number, '摘要', account, ...cells], ...red);
  }; // prettier-ignore
  const of = (...rows: (PrintedRow | readonly Cell[])[]): PrintedTable => printed('凭证列表', HEADS, rows);

  it('are negative where the voucher balances only so', () => {
    const table = of(
      digits('记-1', '5602 管理费用', 50000, 0),
      digits('记-1', '5603 财务费用', -2005, 0),
      digits('记-1', '1002 银行存款', 0, 47995),
    );
    const { statement, codes } = read<VoucherList>(table);
    expect(amountsIn(statement)).toEqual([[500, 0], [-20.05, 0], [0, 479.95]]); // prettier-ignore
    expect(codes).toEqual([]);
  });

  it('that fill all their places have room for a sign', () => {
    const table = of(
      digits('记-1', '5602 管理费用', -999999, 0),
      digits('记-1', '5603 财务费用', 999900, 0),
      digits('记-1', '1002 银行存款', 0, -99),
      digits('记-1', '1002 银行存款', 0, 0),
    );
    const { statement } = read<VoucherList>(table);
    expect(amountsIn(statement).slice(0, 3)).toEqual([[-9999.99, 0], [9999, 0], [0, -0.99]]); // prettier-ignore
  });

  it('are not read where nothing tells, and named', () => {
    const table = of(
      digits('记-1', '5602 管理费用', 50000, 0),
      digits('记-1', '1002 银行存款', 0, 50000),
      digits('记-2', '5602 管理费用', -7000, 0),
      digits('记-2', '1002 银行存款', 0, -7000),
    );
    const { statement, codes } = read<VoucherList>(table);
    expect(amountsIn(statement)).toEqual([[500, 0], [0, 500], [null, 0], [0, null]]); // prettier-ignore
    expect(codes).toEqual(['red-figure', 'red-figure']);
  });
});
