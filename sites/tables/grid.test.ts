import { describe, expect, it } from 'vitest';
import { documentOf } from '../fixtures/load';
import { ALL } from '../fixtures/drawings';
import { ageings, invoiceLists, ledgers, others as otherLists, voucherLists } from '../fixtures/lists';
import { textOf } from '../text';
import { readGrids, type Grid } from './grid';

const grids = (html: string): Grid[] => readGrids(documentOf(`<body>${html}</body>`));
const texts = (grid: Grid): string[][] =>
  grid.rows().map(({ cells }) => cells.map((cell) => (cell ? textOf(cell) : '')));

const listed = Object.entries({
  ...ageings,
  ...invoiceLists,
  ...voucherLists,
  ...ledgers,
  ...otherLists,
}).filter(([, { headers }]) => !headers.some((heading) => heading.includes(' / ')));

describe('readGrids', () => {
  it.each(listed)('finds the headings of the list %s among plain cells', (_, { headers, rows }) => {
    const drawn = [headers, ...rows.map(({ cells }) => cells)].map(
      (cells) => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`,
    );
    const [grid] = grids(`<table>${drawn.join('')}</table>`);
    expect([grid?.headers, grid?.rows().length]).toEqual([headers, rows.length]);
  });

  it.each([
    [
      'lines of a form',
      [
        ['开票人：王敏', '备注：'],
        ['2025年第06期', '销方名称：唐山宏达建筑工程有限公司'],
      ],
    ],
    [
      'names and places',
      [
        ['石家庄恒达商贸有限公司', '张三'],
        ['保定信诚建材有限公司', '李四'],
      ],
    ],
    [
      'days and numbers',
      [
        ['2025-06-03', '记-1'],
        ['2025-06', '记-2'],
      ],
    ],
    [
      'years and names',
      [
        ['2025年', '宏达建筑'],
        ['2024年', '恒通商贸'],
      ],
    ],
  ])('takes no heading from %s', (_, rows) => {
    const drawn = rows.map((cells) => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`);
    expect(grids(`<table>${drawn.join('')}</table>`)).toEqual([]);
  });

  it.each([[['科目名称（单位：万元）', '期末借方', '期末贷方']], [['项目（单位：元）', '行次', '本月金额']]])(
    'finds headings of which one names the unit, %j',
    (headings) => {
      const row = (cells: string[]): string => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`;
      const [grid] = grids(`<table>${row(headings)}${row(['库存现金', '1.00', '2.00'])}</table>`);
      expect([grid?.headers, grid?.rows().length]).toEqual([headings, 1]);
    },
  );

  it.each([
    [['项目', '2025年6月', '2025年1-6月']],
    [['', 'Jun 2025', 'Jan - Jun 2025']],
    [['', 'Jun 30, 2025', '31 Dec 2024']],
  ])('finds the months and days %j among plain cells', (headings) => {
    const row = (cells: string[]): string => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`;
    const [grid] = grids(
      `<table>${row(headings)}${row(['Sales', '1.00', '2.00'])}${row(['Rent', '3.00', '4.00'])}</table>`,
    );
    expect([grid?.headers, grid?.rows().length]).toEqual([headings, 2]);
  });

  it('joins headings of two rows into paths', () => {
    expect(grids(ALL.plain())[0]?.headers).toEqual([
      '科目编码', '科目名称', '期初余额 / 借方', '期初余额 / 贷方', '本期发生额 / 借方', '本期发生额 / 贷方', '期末余额 / 借方', '期末余额 / 贷方',
    ]); // prettier-ignore
  });

  it('takes title rows as titles and layout tables as none', () => {
    const found = grids(ALL.tdHeaders());
    expect(found).toHaveLength(1);
    expect(found[0]?.titles).toEqual([
      '科目余额表',
      '编制单位：唐山宏达建筑工程有限公司',
      '2025年06期',
      '单位：元',
    ]);
  });

  it('sees pieces and copies as one table', () => {
    expect(grids(ALL.split())).toHaveLength(1);
    expect(grids(ALL.splitBlank())).toHaveLength(1);
    expect(texts(grids(ALL.splitBlank())[0]!)[0]?.slice(0, 3)).toEqual(['1001', '库存现金', '2,000.00']);
  });

  it('keeps two tables of the same form apart', () => {
    const other = ALL.plain().replaceAll('1001', '1009').replace('2,000.00', '3.00');
    expect(grids(`<div>${ALL.plain()}</div><div>${other}</div>`)).toHaveLength(2);
  });

  it('lays out cells that span rows', () => {
    const [grid] = grids(
      '<table><tr><th>编码</th><th>名称</th><th>方向</th><th>金额</th></tr><tr><td rowspan="2">1001</td><td rowspan="2">现金</td><td>借</td><td>1.00</td></tr><tr><td>贷</td><td>2.00</td></tr></table>',
    );
    expect(texts(grid!)).toEqual([
      ['1001', '现金', '借', '1.00'],
      ['1001', '现金', '贷', '2.00'],
    ]);
  });

  it('passes over hidden tables, rows, copies of text and scripts', () => {
    const [grid, ...rest] = grids(
      '<div style="display:none"><table><tr><th>编码</th><th>名称</th></tr><tr><td>9</td><td>x</td></tr></table></div><table><tr><th>编码</th><th>名称</th></tr><tr><td>1<span hidden>9</span><script>2</script></td><td>a</td></tr><tr hidden><td>2</td><td>b</td></tr></table>',
    );
    expect(rest).toEqual([]);
    expect(texts(grid!)).toEqual([['1', 'a']]);
    expect(grid!.hiddenRows()).toHaveLength(1);
  });

  it('reads fields and chosen options as text', () => {
    const [grid] = grids(
      '<table><tr><th>编码</th><th>名称</th></tr><tr><td><input value="7"><input type="hidden" value="8"></td><td><select><option>a</option><option selected>b</option></select></td></tr></table>',
    );
    expect(texts(grid!)).toEqual([['7', 'b']]);
  });

  it('puts a foot drawn first at the end', () => {
    const [grid] = grids(
      '<table><tfoot><tr><th>合计</th><th>3</th></tr></tfoot><thead><tr><th>名称</th><th>金额</th></tr></thead><tbody><tr><td>a</td><td>3</td></tr></tbody></table>',
    );
    expect(texts(grid!)).toEqual([
      ['a', '3'],
      ['合计', '3'],
    ]);
  });

  it('finds no table in prose, forms and figures without headings', () => {
    expect(
      grids(
        '<table><tr><td>用户名</td><td><input></td></tr></table><table><tr><td>1</td><td>2</td></tr></table><p>x</p>',
      ),
    ).toEqual([]);
  });
});
