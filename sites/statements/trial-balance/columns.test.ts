import { describe, expect, it } from 'vitest';
import type { TrialBalance, TrialBalanceRow } from '../../../rules/reading';
import { printed, type Cell } from '../../fixtures/table';
import type { PrintedTable, Recognised } from '../../tables/printed';
import { readTrialBalance } from '.';

const NAMES = ['科目编码', '科目名称'];

function read(table: PrintedTable, period: string | null = null): Recognised<TrialBalance> {
  const found = readTrialBalance(table, period);
  if (!found) throw new Error('not recognised');
  return found;
}
const figures = ({ statement }: Recognised<TrialBalance>, at = 0): (number | null)[] => {
  const row: TrialBalanceRow = statement.rows[at]!;
  return [row.opening_debit, row.opening_credit, row.debit, row.credit, row.ytd_debit, row.ytd_credit, row.closing_debit, row.closing_credit]; // prettier-ignore
};
const columnsDisputed = ({ problems }: Recognised<TrialBalance>): string[] =>
  problems.flatMap(({ code, detail }) => (code === 'header-unreadable' ? (detail['column'] ?? '') : []));
const balance = (headers: string[], rows: Cell[][], more: Partial<PrintedTable> = {}): PrintedTable =>
  printed('科目余额表', [...NAMES, ...headers], rows, more);

describe('which column is which', () => {
  it.each([
    ['Opening balance / Dr', 'Opening balance / Cr', 'Movement / Dr', 'Movement / Cr', 'Year to date / Dr', 'Year to date / Cr', 'Closing balance / Dr', 'Closing balance / Cr'],
    ['Opening Dr', 'Opening Cr', 'Movement Dr', 'Movement Cr', 'YTD Dr', 'YTD Cr', 'Closing Dr', 'Closing Cr'],
    ['Beginning balance / Debit', 'Beginning balance / Credit', 'This month / Debit', 'This month / Credit', 'YTD / Debit', 'YTD / Credit', 'Ending balance / Debit', 'Ending balance / Credit'],
    ['期初 / 借', '期初 / 贷', '本期 / 借', '本期 / 贷', '本年累计 / 借', '本年累计 / 贷', '期末 / 借', '期末 / 贷'],
    ['借方 / 期初余额', '贷方 / 期初余额', '借方 / 本期发生额', '贷方 / 本期发生额', '借方 / 本年累计', '贷方 / 本年累计', '借方 / 期末余额', '贷方 / 期末余额'],
    ['期初余额（借方）', '期初余额（贷方）', '本月发生（借）', '本月发生（贷）', '本年发生额（借）', '本年发生额（贷）', '期末余额（借方）', '期末余额（贷方）'],
    ['上年结转借方', '上年结转贷方', '当期借方', '当期贷方', '本年借方', '本年贷方', '期末余额借方', '期末余额贷方'],
  ])('%s, %s, …', (...headings) => {
    const table = printed('Trial Balance', ['Account code', 'Account name', ...headings], [
      ['1001', '库存现金', 10, '', 3, 1, 9, 2, 12, ''],
    ]);
    expect(figures(read(table))).toEqual([10, 0, 3, 1, 9, 2, 12, 0]);
  }); // prettier-ignore

  it.each([
    ['期初 / 方向', '期初 / 金额', '期末 / 方向', '期末 / 金额'],
    ['方向', '期初数', '借或贷', '期末数'],
    ['期初方向', '期初', '期末方向', '期末'],
    ['期初余额 / 借/贷', '期初余额 / 余额', '期末余额 / 借/贷', '期末余额 / 余额'],
  ])('%s, %s, 本期, %s, %s', (from, opening, to, closing) => {
    const table = balance([from, opening, '本期发生额 / 借方', '本期发生额 / 贷方', to, closing], [
      ['1001', '库存现金', '借', 10, 3, 1, '借', 12],
      ['2202', '应付账款', '贷', 10, 1, 3, '贷', 12],
    ]);
    expect(figures(read(table))).toEqual([10, 0, 3, 1, null, null, 12, 0]);
    expect(figures(read(table), 1)).toEqual([0, 10, 1, 3, null, null, 0, 12]);
  }); // prettier-ignore
});

describe('debit and credit alone', () => {
  const two = (title: string, headers: string[], rows: Cell[][], captions: string[] = []) =>
    read(printed(title, headers, rows, { captions }));
  const english = [
    ['1000 · Cash', 100, ''],
    ['3000 · Equity', '', 100],
    ['TOTAL', 100, 100],
  ];

  it('are balances in English, or on a day', () => {
    const found = two('Trial Balance', ['Account', 'Debit', 'Credit'], english, ['As of June 30, 2025']);
    expect(figures(found)).toEqual([null, null, null, null, null, null, 100, 0]);
    expect(found.statement.rows.map(({ code, name }) => [code, name])).toEqual([
      ['1000', 'Cash'],
      ['3000', 'Equity'],
    ]);
    expect(found.statement.totals).toEqual({ closing_debit: 100, closing_credit: 100 });
    const chinese = two('试算平衡表', ['科目', '借方', '贷方'], [['1001 库存现金', 1, '']], ['截至2025年6月30日']);
    expect(figures(chinese)).toEqual([null, null, null, null, null, null, 1, 0]);
  });

  it('are movements where the page says so, or an account has both', () => {
    const moved = two('Trial Balance', ['Account', 'Debit', 'Credit'], english, ['Activity for the month of June 2025']);
    expect(figures(moved).slice(2, 4)).toEqual([100, 0]);
    const both = two('Trial Balance', ['Account', 'Debit', 'Credit'], [['1000 Cash', 100, 40]]);
    expect(figures(both).slice(2, 4)).toEqual([100, 40]);
    const chinese = two('试算平衡表', ['科目', '借方', '贷方'], [['1001 库存现金', 1, '']]);
    expect(figures(chinese).slice(2, 4)).toEqual([1, 0]);
  });
}); // prettier-ignore

describe('columns that claim the same', () => {
  const months = ['期初余额 / 借方', '期初余额 / 贷方', '2025年05月 / 借方', '2025年05月 / 贷方', '2025年06月 / 借方', '2025年06月 / 贷方', '期末余额 / 借方', '期末余额 / 贷方']; // prettier-ignore
  const rows = [
    ['1001', '库存现金', 10, '', 5, 1, 2, 4, 12, ''],
    ['2202', '应付账款', '', 10, 1, 5, 4, 2, '', 12],
  ];

  it('add up where the balances roll forward over all of them', () => {
    for (const period of [null, '2025-05/2025-06']) {
      const found = read(balance(months, rows), period);
      expect(found.problems).toEqual([]);
      expect(figures(found)).toEqual([10, 0, 7, 5, null, null, 12, 0]);
      expect(figures(found, 1)).toEqual([0, 10, 5, 7, null, null, 0, 12]);
      expect(found.statement.balanced).toBe(true);
    }
  });

  it('are the one by which the balances roll forward', () => {
    const later = rows.map((row, n) => row.with(2, n ? '' : 14).with(3, n ? 14 : ''));
    const found = read(balance(months, later), '2025-06');
    expect(found.problems).toEqual([]);
    expect(figures(found)).toEqual([14, 0, 2, 4, null, null, 12, 0]);
  });

  it('say nothing, nor does the opening balance, where the page is of other months than they are', () => {
    const found = read(balance(months, rows), '2025-06');
    expect(figures(found)).toEqual([null, null, null, null, null, null, 12, 0]);
    expect(columnsDisputed(found)).toHaveLength(1);
    expect(found.dated).toBe(true);
  });

  it('say nothing where the balances do not roll forward, or there are none to tell', () => {
    const off = read(balance(months, [rows[0]!.with(8, 99), rows[1]!]));
    expect(figures(off).slice(2, 4)).toEqual([null, null]);
    expect(columnsDisputed(off)).toHaveLength(1);
    const without = balance(months.slice(2, 6), rows.map((row) => [...row.slice(0, 2), ...row.slice(4, 8)])); // prettier-ignore
    const bare = read({ ...without, captions: ['科目余额表'] });
    expect(figures(bare).slice(2, 4)).toEqual([null, null]);
    expect(figures(read({ ...without, captions: ['科目余额表'] }, '2025-06')).slice(2, 4)).toEqual([2, 4]);
    expect(figures(read({ ...without, captions: ['科目余额表'] }, '2025-05/2025-06')).slice(2, 4)).toEqual([
      7, 5,
    ]);
  });

  it('are one where they say the same, and open where they do not', () => {
    const twice = ['期初余额', '本期借方', '本期贷方', '期末余额', '月末余额'];
    const same = read(balance(twice, [['1001', '库存现金', 10, 3, 1, 12, 12], ['2202', '应付账款', -10, 1, 3, -12, -12]])); // prettier-ignore
    expect(same.problems).toEqual([]);
    expect(figures(same).slice(6)).toEqual([12, 0]);
    const other = read(balance(twice, [['1001', '库存现金', 10, 3, 1, 12, 13], ['2202', '应付账款', -10, 1, 3, -12, -13]])); // prettier-ignore
    expect(columnsDisputed(other)).toEqual(['期末余额、月末余额']);
    expect(figures(other).slice(6)).toEqual([null, null]);
    const year = read(balance(['本年累计借方', '本年累计贷方', '累计 / 借方', '累计 / 贷方', '期末借方', '期末贷方'], [['1001', '库存现金', 1, 2, 3, 4, 5, '']])); // prettier-ignore
    expect(figures(year)).toEqual([null, null, null, null, null, null, 5, 0]);
    expect(columnsDisputed(year)).toHaveLength(2);
  });
});

describe('units of columns', () => {
  const headers = ['期初借方', '期初贷方', '期末借方', '期末贷方'];
  const row = ['1001', '库存现金', '0.2', '', '0.3', ''];

  it('are each multiplied in', () => {
    const own = read(
      balance(['期初借方（元）', '期初贷方（元）', '期末借方（万元）', '期末贷方（万元）'], [row]),
    );
    expect(figures(own)).toEqual([0.2, 0, null, null, null, null, 3000, 0]);
    const under = read(balance(headers, [row], { after: ['单位：万元'] }));
    expect(under.statement.unit).toBe(10000);
    expect(figures(under)).toEqual([2000, 0, null, null, null, null, 3000, 0]);
  });

  it('leave every figure open where the page names several; nil is nil in all of them', () => {
    for (const more of [{ captions: ['单位：元 万元'] }, { captions: ['单位：元'], after: ['单位：万元'] }]) {
      const found = read(balance(headers, [row], more));
      expect(figures(found)).toEqual([null, 0, null, null, null, null, null, 0]);
      expect(columnsDisputed(found)).toHaveLength(1);
      expect(found.statement.balanced).toBeNull();
    }
  });
});

describe('balances of several days', () => {
  const SIDED = ['期末余额（2026-09-30） / 借方', '期末余额（2026-09-30） / 贷方', '期末余额（2026-10-31） / 借方', '期末余额（2026-10-31） / 贷方']; // prettier-ignore
  const DIRECTED = ['方向', '期末余额 2026-09-30', '期末余额 2026-10-31'];
  const sided = balance(SIDED, [['1001', '库存现金', '100.00', '', '120.00', ''], ['2241', '其他应付款', '', '100.00', '', '120.00']]); // prettier-ignore
  const directed = balance(DIRECTED, [['1001', '库存现金', '借', '100.00', '120.00'], ['2241', '其他应付款', '贷', '100.00', '120.00']]); // prettier-ignore

  it.each([
    ['2026-10', 120],
    ['2026-09', 100],
    ['2026-Q3', 100],
  ])('of %s is the one at its end', (period, amount) => {
    for (const table of [sided, directed]) {
      const found = read(table, period);
      expect(found.problems).toEqual([]);
      expect(found.dated).toBe(true);
      expect([figures(found).slice(-2), figures(found, 1).slice(-2)]).toEqual([[amount, 0], [0, amount]]); // prettier-ignore
    }
  });

  it.each([null, '2026-08'])('are none of %s', (period) => {
    for (const table of [sided, directed]) {
      const found = read(table, period);
      expect(columnsDisputed(found)).not.toEqual([]);
      expect(figures(found).slice(-2)).toEqual([null, null]);
    }
  });
});

describe('balances of the year’s beginning', () => {
  const HEADS = ['年初余额借方', '年初余额贷方', '本期借方', '本期贷方', '本年累计借方', '本年累计贷方', '期末余额借方', '期末余额贷方']; // prettier-ignore
  const row = (code: string, name: string, ...cells: number[]): Cell[] => [code, name, ...cells];

  it('are not those of the period whose movements do not lead on from them', () => {
    const later = balance(HEADS, [
      row('1001', '库存现金', 100, 0, 10, 5, 210, 5, 305, 0),
      row('3001', '实收资本', 0, 100, 0, 5, 0, 205, 0, 305),
    ]);
    expect(read(later).problems).toEqual([]);
    expect(figures(read(later))).toEqual([null, null, 10, 5, 210, 5, 305, 0]);
    const without = balance(HEADS.filter((heading) => !heading.includes('累计')), [
      row('1001', '库存现金', 100, 0, 10, 5, 305, 0),
      row('3001', '实收资本', 0, 100, 0, 5, 0, 305),
    ]); // prettier-ignore
    expect(read(without).problems).toEqual([]);
    expect(figures(read(without))).toEqual([null, null, 10, 5, null, null, 305, 0]);
  });

  it('are those of a period that begins with the year', () => {
    const first = balance(HEADS, [
      row('1001', '库存现金', 100, 0, 10, 5, 10, 5, 105, 0),
      row('3001', '实收资本', 0, 100, 0, 5, 0, 5, 0, 105),
    ]);
    expect(figures(read(first))).toEqual([100, 0, 10, 5, 10, 5, 105, 0]);
    const ofYear = balance(['年初余额借方', '年初余额贷方', '本年累计借方', '本年累计贷方', '期末余额借方', '期末余额贷方'], [
      row('1001', '库存现金', 100, 0, 10, 5, 105, 0),
      row('3001', '实收资本', 0, 100, 0, 5, 0, 105),
    ]); // prettier-ignore
    expect(figures(read(ofYear))).toEqual([100, 0, null, null, 10, 5, 105, 0]);
  });
});

describe('a balance of the period', () => {
  it('is that of its end', () => {
    const found = read(balance(['上期余额', '本期借方', '本期贷方', '本期余额'], [
      ['1001', '库存现金', '100.00', '10.00', '5.00', '105.00'],
      ['3001', '实收资本', '-100.00', '', '5.00', '-105.00'],
    ])); // prettier-ignore
    expect(found.problems).toEqual([]);
    expect(figures(found, 1)).toEqual([0, 100, 0, 5, null, null, 0, 105]);
    const sides = ['上期余额借方', '上期余额贷方', '本期余额借方', '本期余额贷方'];
    const sided = read(balance(sides, [['1001', '库存现金', '100.00', '', '105.00', '']]));
    expect(figures(sided)).toEqual([100, 0, null, null, null, null, 105, 0]);
  });
});

describe('a side beside the balance', () => {
  const codesOf = ({ problems }: Recognised<TrialBalance>): string[] => problems.map(({ code }) => code);

  it.each([
    ['120.00 Dr', '120.00 Cr'],
    ['借 120.00', '贷方余额 120.00'],
    ['120.00（借）', '120.00（贷）'],
  ])('%s, %s', (debit, credit) => {
    const found = read(
      balance(
        ['本期借方', '本期贷方', '期末余额'],
        [
          ['1001', '库存现金', '20.00', '', debit],
          ['2241', '其他应付款', '', '20.00', credit],
        ],
      ),
    );
    expect(found.problems).toEqual([]);
    expect(figures(found)).toEqual([null, null, 20, 0, null, null, 120, 0]);
    expect(figures(found, 1)).toEqual([null, null, 0, 20, null, null, 0, 120]);
  });

  it('is missed where other figures of the column have one', () => {
    const found = read(balance(['本期借方', '本期贷方', '期末余额'], [
      ['1001', '库存现金', '20.00', '', '120.00 Dr'],
      ['2241', '其他应付款', '', '20.00', '120.00'],
      ['2202', '应付账款', '', '', '0.00'],
    ])); // prettier-ignore
    expect(codesOf(found)).toEqual(['cell-unreadable']);
    expect(figures(found, 1).slice(-2)).toEqual([null, null]);
    expect(figures(found, 2).slice(-2)).toEqual([0, 0]);
  });

  it.each(['平', '0.00 平', '平 0.00', '0.00（平）', '平 -'])(
    'is none where the balance is nil: %s',
    (nil) => {
      const found = read(balance(['本期借方', '本期贷方', '期末余额'], [
      ['1001', '库存现金', '20.00', '', '120.00 借'],
      ['2202', '应付账款', '', '', nil],
      ['2241', '其他应付款', '', '20.00', '120.00 平'],
    ])); // prettier-ignore
      expect(codesOf(found)).toEqual(['cell-unreadable']);
      expect(figures(found, 1).slice(-2)).toEqual([0, 0]);
      expect(figures(found, 2).slice(-2)).toEqual([null, null]);
    },
  );

  it('has to be that of the column beside it', () => {
    const found = read(balance(['方向', '期末余额', '本期借方', '本期贷方'], [
      ['1001', '库存现金', '借', '120.00 Dr', '', ''],
      ['2241', '其他应付款', '借', '120.00 Cr', '', ''],
    ])); // prettier-ignore
    expect(codesOf(found)).toEqual(['cell-unreadable']);
    expect(figures(found).slice(-2)).toEqual([120, 0]);
    expect(figures(found, 1).slice(-2)).toEqual([null, null]);
  });
});
