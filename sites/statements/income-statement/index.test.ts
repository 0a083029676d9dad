import { describe, expect, it } from 'vitest';
import type { IncomeStatement } from '../../../rules/reading';
import { englishIncome, generalIncome, SMALL_INCOME, smallIncome } from '../../fixtures/sheets/income';
import { printed } from '../../fixtures/table';
import type { PrintedTable, Recognised } from '../../tables/printed';
import { readIncomeStatement } from './index';

function read(table: PrintedTable, period: string | null = null): Recognised<IncomeStatement> {
  const found = readIncomeStatement(table, period);
  if (!found) throw new Error('not recognised');
  return found;
}
const row = (found: Recognised<IncomeStatement>, label: string) =>
  found.statement.rows.find((one) => one.label.startsWith(label));
const codes = ({ problems }: Recognised<IncomeStatement>): string[] => problems.map(({ code }) => code);

/** Some lines of the small form, in columns of one's own. */
const some = (
  headers: string[],
  pick: (line: (typeof SMALL_INCOME)[number]) => (string | number | null)[],
  more = {},
) => printed('利润表', headers, SMALL_INCOME.map(pick), more);

describe('a budget beside what came of it', () => {
  const disputed = ({ problems }: Recognised<IncomeStatement>): string[] =>
    problems.flatMap(({ code, detail }) => (code === 'header-unreadable' ? (detail['column'] ?? '') : []));

  it.each([
    [['预算', '实际'], { period: 9, ytd: null }],
    [['预算数', '实际数'], { period: 9, ytd: null }],
    [['Budget', 'Actual'], { period: 9, ytd: null }],
    [['本月预算', '本月实际'], { period: 9, ytd: null }],
    [['本月金额 / 预算数', '本月金额 / 实际数'], { period: 9, ytd: null }],
    [['本年累计 / 预算数', '本年累计 / 实际数'], { period: null, ytd: 9 }],
    [['预算 / 本月金额', '实际 / 本月金额'], { period: 9, ytd: null }],
  ])('%s', (headings, expected) => {
    const found = read(some(['项目', '行次', ...headings], ([label, line]) => [label, line, 10, 9]));
    expect(disputed(found)).toEqual([]);
    expect(row(found, '营业收入')).toMatchObject(expected);
  });

  it('is said where a column of the period is neither', () => {
    const headings = ['本月完成数', '本年累计金额'];
    const found = read(some(['项目', '行次', ...headings], ([label, line]) => [label, line, 10, 9]));
    expect(disputed(found)).toEqual(['本月完成数']);
    expect(row(found, '营业收入')).toMatchObject({ period: null, ytd: 9 });
  });
});

describe('columns headed by years', () => {
  const table = some(['', '2025', '2024'], ([label]) => [label, 9, 8]);

  it.each([
    ['2025', { period: 9, ytd: null, prior: 8 }],
    ['2025-12', { period: null, ytd: 9, prior: 8 }],
    ['2025-06', { period: null, ytd: null, prior: null }],
  ])('%s', (period, expected) => {
    expect(row(read(table, period), '营业收入')).toMatchObject(expected);
  });
});

describe('an income statement of a small enterprise', () => {
  it('gives its 32 lines, each with its number and figures', () => {
    const found = read(smallIncome());
    expect(found.problems).toEqual([]);
    expect(found.empty).toBe(false);
    expect(found.statement.rows).toHaveLength(32);
    expect(found.statement.rows.map(({ line }) => line)).toEqual(SMALL_INCOME.map(([, line]) => line));
    expect(found.statement.rows.map(({ period, ytd }) => [period, ytd])).toEqual(
      SMALL_INCOME.map(([, , period, ytd]) => [period ?? 0, ytd ?? 0]),
    );
    expect(row(found, '营业收入')).toEqual({
      label: '营业收入',
      line: '1',
      period: 186000,
      ytd: 545000,
      prior: null,
    });
    expect(row(found, '营业成本')?.label).toBe('营业成本');
    expect(row(found, '消费税')?.line).toBe('4');
    expect(row(found, '投资收益')?.ytd).toBe(1200);
  });

  it('leads back to its cells', () => {
    const found = read(smallIncome());
    const columns = typeof found.columnAt === 'function' ? found.columnAt(3) : found.columnAt;
    expect(columns).toEqual({ period: 3, ytd: 2 });
    expect(found.rowAt[31]).toBe(31);
  });

  it('tells the columns by their headings, in either order', () => {
    const found = read(some(['项目', '行次', '本月金额', '本年累计金额'], (line) => [...line]));
    expect(row(found, '净利润')).toMatchObject({ period: 17342.25, ytd: 64026.39 });
    const quarter = read(
      some(['项目', '行次', '本期金额', '本年累计金额', '上年同期金额'], (line) => [...line, 5]),
    );
    expect(row(quarter, '净利润')).toMatchObject({ period: 17342.25, ytd: 64026.39, prior: 5 });
  });

  it('needs no line numbers, and reads those in front of names', () => {
    const bare = read(some(['项目', '本月金额'], ([shown, , period]) => [shown, period]));
    expect(bare.statement.rows).toHaveLength(32);
    expect(row(bare, '营业收入')).toMatchObject({ line: null, period: 186000, ytd: null });
    const front = read(some(['项目', '本月金额'], ([shown, line, period]) => [`${line} ${shown}`, period]));
    expect(row(front, '销售费用')).toMatchObject({ line: '11', period: 12300 });
  });

  it('multiplies the unit in, by caption or by heading', () => {
    const wan = some(['项目', '行次', '本月金额', '本年累计金额'], (line) => [...line], {
      captions: ['单位：万元'],
    });
    const found = read(wan);
    expect(found.statement.unit).toBe(10000);
    expect(row(found, '销售费用')?.period).toBe(123000000);
    const own = read(some(['项目', '行次', '本月金额（千元）', '本年累计金额（千元）'], (line) => [...line]));
    expect(own.statement.unit).toBe(1000);
    expect(row(own, '销售费用')?.period).toBe(12300000);
  });

  it('reads brackets, full-width figures, dashes, and says what it cannot read', () => {
    const shapes = ['（1,200.50）', '１２３．４', '-', '--', '——', '*', '见附注', ''];
    const found = read(
      some(['项目', '行次', '本月金额'], ([shown, line]) => [shown, line, shapes[Number(line) - 4] ?? '1']),
    );
    expect(found.statement.rows.slice(3, 11).map(({ period }) => period)).toEqual([
      -1200.5,
      123.4,
      0,
      null,
      null,
      null,
      null,
      0,
    ]);
    expect(found.problems.filter(({ code }) => code === 'cell-unreadable')).toEqual([
      {
        code: 'cell-unreadable',
        detail: { row: '教育费附加、矿产资源补偿费、排污费', column: '本月金额', text: '见附注' },
        frame: [],
      },
    ]);
  });

  it('gives no figure when two columns claim the same', () => {
    const found = read(
      some(['项目', '行次', '本月金额', '本期金额', '本年累计'], (line) => [
        line[0],
        line[1],
        line[2],
        line[3],
        line[3],
      ]),
    );
    expect(row(found, '营业收入')).toMatchObject({ period: null, ytd: 545000 });
    expect(found.problems).toEqual([
      { code: 'header-unreadable', detail: { column: '本月金额、本期金额' }, frame: [] },
    ]);
    const unknown = read(some(['项目', '行次', '甲', '乙'], (line) => [...line]));
    expect(row(unknown, '营业收入')).toMatchObject({ period: null, ytd: null, prior: null });
    expect(codes(unknown)).toEqual(['header-unreadable']);
  });

  it('passes over columns beside the amounts, and over headings said again', () => {
    const found = read(
      some(['项目', '行次', '本月金额', '同比增减', '备注', '操作'], ([shown, line, period]) => [
        shown,
        line,
        period,
        '12%',
        '略',
        '联查',
      ]),
    );
    expect(found.problems).toEqual([]);
    expect(row(found, '利润总额')).toMatchObject({ period: 18255, prior: null });
    const twice = smallIncome();
    twice.rows.splice(10, 0, { cells: [...twice.headers] });
    expect(read(twice).statement.rows).toEqual(read(smallIncome()).statement.rows);
  });

  it('reads a row that has lost a cell by its name alone', () => {
    const table = smallIncome();
    table.rows[1] = { cells: ['减：营业成本', '2', '350,200.50'] };
    const found = read(table);
    expect(row(found, '营业成本')).toMatchObject({ period: null, ytd: null });
    expect(codes(found)).toEqual(['cell-unreadable']);
  });

  it('says which line is not what it is made of', () => {
    const table = smallIncome(
      SMALL_INCOME.map((line) => (line[1] === '30' ? [line[0], '30', 18265, line[3]] : line)),
    );
    expect(read(table).problems).toEqual([
      {
        code: 'line-formula-differs',
        detail: {
          line: '30',
          label: '利润总额（亏损总额以“－”号填列）',
          column: '本月金额',
          shown: '18265.00',
          computed: '18255.00',
        },
        frame: [],
      },
      {
        code: 'line-formula-differs',
        detail: {
          line: '32',
          label: '净利润（净亏损以“－”号填列）',
          column: '本月金额',
          shown: '17342.25',
          computed: '17352.25',
        },
        frame: [],
      },
    ]);
  });

  it('says that only part is drawn', () => {
    const found = read({ ...smallIncome(SMALL_INCOME.slice(0, 21)), declared: 32 });
    expect(found.problems).toEqual([{ code: 'partial-table', detail: { rows: '21', of: '32' }, frame: [] }]);
  });

  it('takes figures stacked in one cell for no figure', () => {
    const table = smallIncome();
    table.rows[1]!.cells[2] = '350\n200';
    const found = read(table);
    expect(row(found, '营业成本')).toMatchObject({ period: 121500.5, ytd: null });
    expect(codes(found)).toEqual(['cell-unreadable']);
  });

  it('takes serial numbers for line numbers only where there are no others', () => {
    const both = read(
      some(['序号', '项目', '行次', '本月金额'], ([shown, line, period]) => ['7', shown, line, period]),
    );
    expect(row(both, '净利润')?.line).toBe('32');
  });

  it('is one beside the tabs of a tax office too', () => {
    expect(
      readIncomeStatement({ ...smallIncome(), captions: ['纳税申报', '申报表', '单位：元'] }),
    ).not.toBeNull();
  });

  it.each([
    ['本季金额', '本年累计', '上年同期', { period: 1, ytd: 2, prior: 3 }],
    ['本季累计', '本年累计金额', '上年同期累计', { period: 1, ytd: 2, prior: null }],
    ['本年金额', '上年金额', '增减额', { period: null, ytd: 1, prior: 2 }],
    ['本年累计', '上年同期累计', '备注', { period: null, ytd: 1, prior: 2 }],
    ['本月', '本年', '附注', { period: 1, ytd: 2, prior: null }],
    ['上年同期 / 金额', '本年 / 本月金额', '本年 / 累计金额', { period: 2, ytd: 3, prior: 1 }],
    ['Current period', 'Year-to-date', 'Last year', { period: 1, ytd: 2, prior: 3 }],
    ['This month', 'Budget', 'Variance', { period: 1, ytd: null, prior: null }],
    ['Amount', '', '', { period: 1, ytd: null, prior: null }],
  ])('tells %s, %s and %s apart', (one, two, three, wanted) => {
    const table = some(['项目', one, two, three], ([shown]) => [shown, 1, 2, 3]);
    expect(row(read(table), '营业收入')).toMatchObject(wanted);
  });

  it.each([
    ['2025-06', ['2025年6月', '2025年1-6月', '2024年6月'], { period: 1, ytd: 2, prior: 3 }],
    ['2025-06', ['2024年6月', '2025年6月金额', '2025年1～6月累计'], { period: 2, ytd: 3, prior: 1 }],
    ['2025-06', ['Jun 2025', 'Jan - Jun 2025', 'Jan - Jun 2024'], { period: 1, ytd: 2, prior: null }],
    ['2025-06', ['2025年1-6月', '2024年1-6月', ''], { period: null, ytd: 1, prior: 2 }],
    ['2025-01/2025-06', ['2025年1-6月', '2024年1-6月', ''], { period: 1, ytd: null, prior: 2 }],
    ['2025-Q2', ['第一季度', '第二季度', '本年累计'], { period: 2, ytd: 3, prior: null }],
    ['2025-Q2', ['本月数', '本季累计', '本年累计'], { period: 2, ytd: 3, prior: null }],
    ['2025-06', ['本月数', '本季累计', '本年累计'], { period: 1, ytd: 3, prior: null }],
    ['2025-06', ['5月', '6月', '本年累计'], { period: 2, ytd: 3, prior: null }],
    [null, ['2025年6月', '2025年1-6月', '2024年6月'], { period: 1, ytd: 2, prior: 3 }],
  ])('of %s tells the months %j apart', (period, headings, wanted) => {
    const table = some(['项目', ...headings], ([shown]) => [shown, 1, 2, 3]);
    expect(row(read(table, period), '营业收入')).toMatchObject(wanted);
    expect(read(table, period).dated).toBe(true);
  });

  /** A year by months: 100, 200 … of revenue, up to a month, and what they come to. */
  const months = (of: (n: number) => string, total: string, filled = 12) =>
    printed(
      '利润表',
      ['项目', '行次', ...Array.from({ length: 12 }, (_, n) => of(n + 1)), total],
      ['一、营业收入', '二、营业利润', '三、净利润'].map((name, n) => [
        name,
        String(n + 1),
        ...Array.from({ length: 12 }, (_, at) => (at < filled ? (at + 1) * 100 : null)),
        (filled * (filled + 1) * 100) / 2,
      ]),
    );
  const CHINESE = '一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月'.split(' ');

  it.each([
    ['1月', (n: number) => `${n}月`],
    ['01月份', (n: number) => `${String(n).padStart(2, '0')}月份`],
    ['一月', (n: number) => CHINESE[n - 1]!],
    ['第1期', (n: number) => `第${n}期`],
    ['06期', (n: number) => `${String(n).padStart(2, '0')}期`],
    ['本年发生额 / 1月', (n: number) => `本年发生额 / ${n}月`],
    ['2025年 / 1月', (n: number) => `2025年 / ${n}月`],
  ])('reads the month of the page among twelve, headed %s', (_, of) => {
    const found = read(months(of, '合计'), '2025-11');
    expect(row(found, '营业收入')).toMatchObject({ period: 1100, ytd: null, prior: null });
    expect(found).toMatchObject({ problems: [], dated: true });
  });

  it.each([
    ['2025', '合计', 12, { period: 7800, ytd: null }],
    ['2025', '全年合计', 6, { period: 2100, ytd: null }],
    ['2025', '本年累计', 12, { period: null, ytd: 7800 }],
    ['2025-06', '本年累计', 6, { period: 600, ytd: 2100 }],
    ['2025-12', '本年累计', 12, { period: 1200, ytd: 7800 }],
  ])('of %s takes what twelve months come to, headed %s, as it is meant', (period, total, filled, wanted) => {
    const found = read(months((n) => `${n}月`, total, filled), period); // prettier-ignore
    expect(row(found, '营业收入')).toMatchObject(wanted);
    expect(found.problems).toEqual([]);
  });

  it('does not take what later months came to for the year so far', () => {
    const found = read(months((n) => `${n}月`, '本年累计', 8), '2025-06'); // prettier-ignore
    expect(row(found, '营业收入')).toMatchObject({ period: 600, ytd: null });
    expect(found.problems).toMatchObject([{ code: 'header-unreadable', detail: { column: '本年累计' } }]);
    const two = some(['项目', '2025年5月', '2025年6月', '本年累计'], ([shown]) => [shown, 1, 2, 3]);
    expect(row(read(two, '2025-05'), '营业收入')).toMatchObject({ period: 1, ytd: null });
  });

  it.each(['2025-Q2', '2025-01/2025-06', null])(
    'says of %s that no column of twelve months is meant',
    (period) => {
      const found = read(months((n) => `${n}月`, '合计'), period); // prettier-ignore
      expect(row(found, '营业收入')).toMatchObject({ period: null, ytd: null, prior: null });
      expect(codes(found)).toEqual(['header-unreadable']);
    },
  );

  it.each([
    ['2025-06', ['2025年4月', '2025年5月']],
    ['2025-06', ['30 Apr 2025', '31 May 2025']],
    ['2025', ['1月', '2月']],
  ])('gives none of other months for %s: %j', (period, headings) => {
    const found = read(
      some(['项目', ...headings], ([shown]) => [shown, 1, 2]),
      period,
    );
    expect(row(found, '营业收入')).toMatchObject({ period: null, ytd: null, prior: null });
    expect(codes(found)).toEqual(['header-unreadable']);
  });

  it('does not take a quarter for the month of the page', () => {
    const found = read(some(['项目', '本季金额', '本年累计'], ([shown]) => [shown, 1, 2]), '2025-06'); // prettier-ignore
    expect(row(found, '营业收入')).toMatchObject({ period: null, ytd: 2 });
    expect(found.problems[0]).toMatchObject({ code: 'header-unreadable', detail: { column: '本季金额' } });
  });

  it('is empty while every amount is nil', () => {
    expect(read(some(['项目', '行次', '本月金额'], ([shown, line]) => [shown, line, ''])).empty).toBe(true);
  });
});

describe('other income statements', () => {
  it('reads the general standard', () => {
    const found = read(generalIncome());
    expect(found.problems).toEqual([]);
    expect(found.statement.rows).toHaveLength(27);
    expect(row(found, '营业利润')).toMatchObject({ period: 561000, ytd: null, prior: 450000 });
    expect(row(found, '持续经营净利润')).toMatchObject({ period: 420000 });
    expect(row(read(generalIncome(['项目', '本年累计金额', '本月金额'])), '净利润')).toMatchObject({
      period: 338250, ytd: 420000, prior: null,
    }); // prettier-ignore
  });

  it('knows losses printed without their minus', () => {
    const table = generalIncome();
    const loss = table.rows.find(({ cells }) => cells[0]?.startsWith('信用'))!;
    loss.cells = [loss.cells[0]!, '8,000.00', '5,000.00'];
    expect(read(table).problems).toEqual([]);
  });

  it('reads a profit and loss account in English', () => {
    const found = read(englishIncome());
    expect(found.problems).toEqual([]);
    expect(row(found, 'Cost of sales')).toEqual({
      label: 'Cost of sales', line: null, period: 2100000, ytd: 11300000, prior: 9800000,
    }); // prettier-ignore
    expect(row(found, 'Net profit')).toMatchObject({ period: 483750 });
  });

  it('takes the later of two months for the period', () => {
    const table = { ...generalIncome(), headers: ['项目', '2025年5月', '2025年6月'] };
    expect(row(read(table), '净利润')).toMatchObject({ period: 338250, prior: 420000 });
  });
});

describe('a tree of accounts with the result in front', () => {
  const sheet = (rows: [string, number | null][]) =>
    readIncomeStatement(printed('Income Statement', ['Name', 'Amount'], rows));
  const rows = (found: ReturnType<typeof sheet>) =>
    found?.statement.rows.map(({ label, period, means }) => [label, period, ...(means ? [means] : [])]);

  it('is the result where the figures say so, and costs are amounts', () => {
    expect(
      rows(sheet([['Income', 40], ['Revenue', 100], ['Sales tax', 5], ['Expense', -60], ['Rent', -70], ['Refund', 10]])),
    ).toEqual([['Income', 40, 'net_profit'], ['Revenue', 100], ['Sales tax', 5], ['Expense', 60], ['Rent', 70], ['Refund', -10]]); // prettier-ignore
    expect(
      rows(
        sheet([
          ['Income', 40],
          ['Revenue', 100],
          ['Expenses', 60],
        ]),
      ),
    ).toEqual([
      ['Income', 40, 'net_profit'],
      ['Revenue', 100],
      ['Expenses', 60],
    ]);
    expect(rows(sheet([['Income', 40], ['Expense', -60], ['Rent', -60], ['Revenue', 100], ['Fees', 100]]))).toEqual([
      ['Income', 40, 'net_profit'], ['Expense', 60], ['Rent', 60], ['Revenue', 100], ['Fees', 100],
    ]); // prettier-ignore
  });

  it('is what is earned where another line is the result', () => {
    const found = sheet([
      ['Income', 100],
      ['Cost of sales', 30],
      ['Gross profit', 70],
      ['Net income', 70],
    ]);
    expect(rows(found)).toEqual([['Income', 100], ['Cost of sales', 30], ['Gross profit', 70], ['Net income', 70]]); // prettier-ignore
  });

  it('is nothing where the figures do not say so', () => {
    expect(
      sheet([
        ['Income', 41],
        ['Revenue', 100],
        ['Expense', -60],
      ]),
    ).toBeNull();
    expect(sheet([['Income', 40]])).toBeNull();
  });
});
