import { describe, expect, it } from 'vitest';
import { printed, type Cell } from '../../fixtures/table';
import { readTrialBalance } from '.';

const HEADS = ['科目编码', '科目名称', '期初余额', '借方', '贷方', '方向', '期末余额'];
const read = (rows: Cell[][], headings = HEADS) => readTrialBalance(printed('科目余额表', headings, rows))!;
const opening = (rows: Cell[][], headings = HEADS): unknown => {
  const { statement, problems } = read(rows, headings);
  return [
    statement.rows.map(({ opening_debit, opening_credit }) => [opening_debit, opening_credit]),
    problems.map(({ code, detail }) => [code, detail['column']]),
  ];
};

describe('one 方向, before the closing balance', () => {
  const signed: Cell[][] = [
    ['1001', '库存现金', 1000, 300, 100, '借', 1200],
    ['1122', '应收账款', 500, 0, 700, '贷', 200],
    ['2202', '应付账款', -1500, 700, 200, '贷', 1000],
  ];

  it.each([[HEADS], [HEADS.map((text) => text.replace('方向', '期末方向'))]])(
    'says nothing of openings that lead on by their sign: %j',
    (headings) => {
      const openings = [[1000, 0], [500, 0], [0, 1500]]; // prettier-ignore
      expect(opening(signed, headings)).toEqual([openings, []]);
      expect(read(signed, headings).statement.balanced).toBe(true);
    },
  );

  it('is that of the openings too where they lead on so', () => {
    const shared: Cell[][] = [
      ['1001', '库存现金', 1000, 300, 100, '借', 1200],
      ['1122', '应收账款', -500, 0, 700, '贷', 200],
      ['2202', '应付账款', 1500, 700, 200, '贷', 1000],
    ];
    const openings = [[1000, 0], [0, -500], [0, 1500]]; // prettier-ignore
    expect(opening(shared)).toEqual([openings, []]);
  });

  it('tells no side of signed openings where nothing or both lead on', () => {
    const unknown = signed.map(() => [null, null]);
    const withheld = ['header-unreadable', '期初余额'];
    const unmoved = ['科目编码', '科目名称', '期初余额', '方向', '期末余额'];
    const still = signed.map(([code, name, from, , , side, to]): Cell[] => [code!, name!, from!, side!, to!]);
    expect(opening(still, unmoved)).toEqual([unknown, [withheld]]);
    const both = signed.map((row, n): Cell[] => (n === 2 ? ['2202', '应付账款', 1500, 700, 200, '贷', 1000] : row));
    both.push(['2211', '应付职工薪酬', -10, 0, 0, '贷', 10]);
    expect(opening(both)).toEqual([[...unknown, [null, null]], [withheld]]);
  }); // prettier-ignore

  it('says the same as the sign where it is 借', () => {
    expect(opening([['1002', '银行存款', -50, '', '', '借', 100]])).toEqual([[[-50, 0]], [['roll-forward-differs', 'closing']]]);
  }); // prettier-ignore

  it('is believed of openings without a sign', () => {
    const plain: Cell[][] = [['1001', '库存现金', 1000, 0, 0, '借', 1000], ['2202', '应付账款', 1000, 0, 0, '贷', 1000]]; // prettier-ignore
    expect(opening(plain)).toEqual([[[1000, 0], [0, 1000]], []]); // prettier-ignore
  });
});
