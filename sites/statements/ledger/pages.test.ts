import { describe, expect, it } from 'vitest';
import { reduce } from '../../../rules/reduce';
import { printed } from '../../fixtures/table';
import { readLedger } from '.';

const HEADS = ['日期', '凭证字号', '摘要', '借方', '贷方', '方向', '余额'];

function read(rows: string[][], heads = HEADS, title = '库存现金明细账') {
  const found = readLedger(printed(title, heads, rows));
  if (!found) throw new Error('not recognised');
  return found;
}
const facts = (found: ReturnType<typeof read>) =>
  reduce([{ statement: found.statement, period: '2025-06', readAt: 1 }], { known: {}, missing: {} }, {
    people: [], standard: null,
  }); // prettier-ignore
const codes = ({ problems }: ReturnType<typeof read>): string[] => problems.map(({ code }) => code);

const OPENING = ['2025-06-01', '', '期初余额', '', '', '借', '1,000.00'];
const FIRST = ['2025-06-03', '记-1', '提现', '500.00', '', '借', '1,500.00'];
const SECOND = ['2025-06-05', '记-2', '报销', '', '200.00', '借', '1,300.00'];
const SUM = ['2025-06-30', '', '本月合计', '500.00', '200.00', '借', '1,300.00'];
const IN = ['2025-06-05', '', '承前页', '500.00', '', '借', '1,500.00'];
const OUT = ['2025-06-03', '', '过次页', '500.00', '', '借', '1,500.00'];

describe('pages of a ledger', () => {
  it('are one ledger where they follow each other, and what is carried over is no entry', () => {
    const found = read([OPENING, FIRST, OUT, IN, SECOND, SUM]);
    expect(codes(found)).toEqual([]);
    expect(found.statement.complete).toBe(true);
    expect(found.statement.rows.map(({ summary }) => summary)).toEqual([
      '期初余额',
      '提现',
      '承前页',
      '报销',
    ]);
    expect(found.statement.rows[2]).toMatchObject({ carried: true, debit: 500, balance: 1500 });
    expect(facts(found).known).toMatchObject({ cash_largest_day: { value: 500 } });
  });

  it.each(['承前页', '承上页', '接前页', '续前页', '上页结转', '承前页合计', '承 前 页'])(
    'carry in: %s',
    (word) => {
      const found = read([[...IN.slice(0, 2), word, '90,000.00', '88,500.00', ...IN.slice(5)], SECOND, OUT]);
      expect(facts(found).known).not.toHaveProperty('cash_largest_day');
      expect(codes(found)).toEqual(['partial-table']);
      expect(found.statement.complete).toBe(false);
      expect(found.statement.rows).toMatchObject([{ carried: true }, { summary: '报销' }]);
    },
  );

  it.each([
    '过次页',
    '转次页',
    '转下页',
    '过下页',
    '结转次页',
    '续下页',
    '本页合计及过次页',
    '本页合计（过次页）',
    '过次页合计',
  ])('carry out: %s', (word) => {
    const found = read([OPENING, FIRST, [...OUT.slice(0, 2), word, ...OUT.slice(3)]]);
    expect(found.statement.rows.map(({ summary }) => summary)).toEqual(['期初余额', '提现']);
    expect(found.statement.sums).toBeUndefined();
    expect(found.statement.complete).toBe(false);
  });

  it.each([
    'Balance b/f',
    'Brought forward',
    'Balance Forward',
    'Balance brought down',
    'B/F',
    'Opening balance b/f',
  ])('%s', (word) => {
    const heads = ['Date', 'Ref', 'Description', 'Debit', 'Credit', 'Balance'];
    const found = read([
      ['2025-06-01', '', word, '1,000.00', '', '1,000.00'],
      ['2025-06-03', 'J1', 'Drawn', '500.00', '', '1,500.00'],
      ['2025-06-30', '', 'Balance c/f', '', '1,500.00', '1,500.00'],
    ], heads, 'Cash ledger'); // prettier-ignore
    expect(found.statement.rows).toMatchObject([{ carried: true }, { summary: 'Drawn' }]);
    expect(codes(found)).toEqual([]);
  });

  it.each(['Carried forward', 'C/F', 'Balance carried down', 'Balance carried forward'])('%s', (word) => {
    const heads = ['Date', 'Ref', 'Description', 'Debit', 'Credit', 'Balance'];
    const found = read([
      ['2025-06-03', 'J1', 'Drawn', '500.00', '', '500.00'],
      ['2025-06-30', '', word, '', '500.00', '500.00'],
    ], heads, 'Cash ledger'); // prettier-ignore
    expect(found.statement.rows.map(({ summary }) => summary)).toEqual(['Drawn']);
  });

  it('is no movement where an opening balance is printed under its side', () => {
    const found = read([
      ['2025-06-01', '', '上月结转', '1,000.00', '', '借', '1,000.00'],
      FIRST,
      SECOND,
      SUM,
    ]);
    expect(codes(found)).toEqual([]);
    expect(facts(found).known).toMatchObject({ cash_largest_day: { value: 500 } });
  });

  it('still tells entries that are not their sum', () => {
    const wrong = ['2025-06-30', '', '本月合计', '900.00', '200.00', '借', '1,300.00'];
    expect(codes(read([OPENING, FIRST, OUT, IN, SECOND, wrong]))).toEqual(['totals-differ']);
  });
});
