import { describe, expect, it } from 'vitest';
import { reduce } from '../../../rules/reduce';
import { asNil } from '../../../rules/nil';
import { printed } from '../../fixtures/table';
import { readAgeing } from '.';

const HEADINGS = ['客户名称', '期末余额', '1年以内', '1-2年', '3年以上'];

function read(rows: string[][], headings = HEADINGS) {
  const found = readAgeing(printed('应收账款账龄分析表', headings, rows));
  if (!found) throw new Error('not recognised');
  return found;
}
const facts = (found: ReturnType<typeof read>) =>
  reduce([{ statement: found.statement, period: '2026-06', readAt: 1 }], { known: {}, missing: {} }, {
    people: [], standard: null,
  }); // prettier-ignore
const codes = ({ problems }: ReturnType<typeof read>): string[] => problems.map(({ code }) => code);

const ONE = ['恒达商贸', '100.00', '60.00', '40.00', ''];
const OTHER = ['信诚建材', '30.00', '', '', '30.00'];

describe('a row of an ageing drawn twice', () => {
  it('is said and doubted where no total tells', () => {
    const found = read([ONE, OTHER, ONE]);
    expect(found.problems).toEqual([{ code: 'row-twice', detail: { row: '恒达商贸' }, frame: [] }]);
    expect(facts(found).known).not.toHaveProperty('receivable_aged_total');
    expect(facts(found).missing['receivable_aged_total']).toEqual([
      { why: 'doubt', kind: 'ageing', row: '恒达商贸' },
    ]);
    expect(found.statement.rows).toHaveLength(3);
  });

  it('is two debts where the total counts both', () => {
    const found = read([ONE, OTHER, ONE, ['合计', '230.00', '120.00', '80.00', '30.00']]);
    expect(codes(found)).toEqual([]);
    expect(facts(found).known).toMatchObject({ receivable_aged_total: { value: 230 } });
  });

  it('is said and doubted where the total counts it once', () => {
    const found = read([ONE, OTHER, ONE, ['合计', '130.00', '60.00', '40.00', '30.00']]);
    expect(codes(found)).toContain('row-twice');
    expect(facts(found).known).not.toHaveProperty('receivable_aged_total');
  });

  it.each([
    ['other figures', [ONE, ['恒达商贸', '100.00', '40.00', '60.00', '']]],
    ['another name', [ONE, ['恒达商贸（石家庄）', ...ONE.slice(1)]]],
    ['no figures', [OTHER, ['恒达商贸', '', '', '', ''], ['恒达商贸', '', '', '', '']]],
  ])('is none with %s', (_, rows) => expect(codes(read(rows))).toEqual([]));

  it.each([
    ['部门', '一部', '二部', []],
    ['序号', '1', '2', ['row-twice']],
  ])('is told by what else the rows say: %s', (heading, one, other, expected) => {
    expect(
      codes(
        read(
          [
            [one, ...ONE],
            [other, ...ONE],
          ],
          [heading, ...HEADINGS],
        ),
      ),
    ).toEqual(expected);
  });

  it('is told by the total of its own group', () => {
    const found = read([ONE, ONE, ['小计', '200.00', '120.00', '80.00', ''], OTHER]);
    expect(codes(found)).toEqual([]);
  });
});

describe('sums of an ageing that do not come out', () => {
  it('leave no figure of a row whose buckets are not its balance', () => {
    const found = read([['恒达商贸', '100.00', '60.00', '30.00', ''], OTHER]);
    expect(codes(found)).toEqual(['totals-differ']);
    const { known, missing } = facts(found);
    expect(known).not.toHaveProperty('receivable_aged_total');
    expect(missing['receivable_aged_total']).toEqual([{ why: 'doubt', kind: 'ageing', row: '恒达商贸' }]);
  });

  it('leave no figure of a column that is not its total', () => {
    const found = read([ONE, OTHER, ['合计', '180.00', '60.00', '40.00', '30.00']]);
    expect(codes(found)).toEqual(['totals-differ']);
    expect(facts(found).known).not.toHaveProperty('receivable_aged_total');
    expect(facts(found).known).toMatchObject({ receivable_aged_over_36m: { value: 30 } });
  });
});

describe('an ageing that prints -- for nil', () => {
  const dashed = (rows: string[][]): string[][] => rows.map((row) => row.map((cell) => cell || '--'));

  it('is read by the balances of its rows', () => {
    const found = read(dashed([ONE, OTHER]));
    expect(codes(found)).toEqual([]);
    expect(found.statement.rows[0]).toMatchObject({ buckets: { '3年以上': null }, nil: ['3年以上'] });
    expect(asNil(found.statement).rows[0]).toMatchObject({ buckets: { '1年以内': 60, '3年以上': 0 } });
    expect(facts(found).known).toMatchObject({
      receivable_aged_total: { value: 130 }, receivable_aged_over_36m: { value: 30 },
    }); // prettier-ignore
  });

  it('is read by its total where there is no balance, and of a party without any debt', () => {
    const rows = dashed([
      ONE,
      OTHER,
      ['永兴机械', '', '', '', ''],
      ['合计', '130.00', '60.00', '40.00', '30.00'],
    ]);
    expect(facts(read(rows)).known).toMatchObject({ receivable_aged_total: { value: 130 } });
    const bare = read(rows.map((row) => [row[0]!, ...row.slice(2)]), [HEADINGS[0]!, ...HEADINGS.slice(2)]); // prettier-ignore
    expect(facts(bare).known).toMatchObject({ receivable_aged_over_36m: { value: 30 } });
  });

  it('is not known where nothing proves it', () => {
    const found = read(dashed([ONE, ['永兴机械', '500.00', '', '', ''], ['信诚', '9.00', '', '', '8.00']]));
    expect(asNil(found.statement).rows[1]).toMatchObject({ buckets: { '3年以上': null } });
    expect(asNil(found.statement).rows[2]).toMatchObject({ buckets: { '1年以内': null } });
    const bare = read(dashed([ONE, OTHER]).map((row) => [row[0]!, ...row.slice(2)]), [HEADINGS[0]!, ...HEADINGS.slice(2)]); // prettier-ignore
    expect(facts(bare).missing).toHaveProperty('receivable_aged_over_36m');
  });

  it('is doubted where the total is another', () => {
    const rows = dashed([ONE, OTHER, ['合计', '130.00', '60.00', '40.00', '35.00']]);
    expect(codes(read(rows))).toEqual(['totals-differ']);
    expect(facts(read(rows)).known).not.toHaveProperty('receivable_aged_over_36m');
  });
});
