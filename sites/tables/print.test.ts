import { describe, expect, it } from 'vitest';
import { printedOf } from '../fixtures/printed';
import type { PackedTable } from '../../rules/reading';
import { capped } from './cap';
import { isOneCell } from './printed';

const table = (rows: string, head = '<tr><th>编码</th><th>名称</th><th>金额</th></tr>'): string =>
  `<table><thead>${head}</thead><tbody>${rows}</tbody></table>`;
const rowsOf = (html: string): string[][] => printedOf(html)[0]!.rows.map(({ cells }) => cells);

describe('a printed table', () => {
  it('keeps entries stacked in one cell apart', () => {
    expect(
      rowsOf(
        table(
          '<tr><td>记-1</td><td><div>库存现金</div><div>银行 存款</div></td><td>1.00<br>2.00</td></tr><tr><td>记-2</td><td><div class="cell"><span>一</span><span>行</span></div></td><td><p>3.00</p></td></tr>',
        ),
      ),
    ).toEqual([
      ['记-1', '库存现金\n银行 存款', '1.00\n2.00'],
      ['记-2', '一行', '3.00'],
    ]);
  });

  it.each([
    [
      'blocks',
      '<div>库存现金</div><div>银行存款</div>',
      '<div>109,000</div><div></div>',
      '<div></div><div>109,000</div>',
    ],
    [
      'blocks in a wrapper',
      '<div class="cell"><p>库存现金</p> <p>银行存款</p></div>',
      '<div class="cell"><p>109,000</p> <p>&nbsp;</p></div>',
      '<div><p></p><p>109,000</p></div>',
    ],
    ['lines', '库存现金<br>银行存款', '109,000<br>', '<br>109,000'],
    [
      'lines that all end in a break',
      '库存现金<br>银行存款<br>',
      '109,000<br><br>',
      '<div><br>109,000<br></div>',
    ],
    [
      'spans drawn as blocks',
      '<span style="display:block">库存现金</span><span style="display:block">银行存款</span>',
      '<span style="display:block">109,000</span><span style="display:block"></span>',
      '<span style="display:block"></span><span style="display:block">109,000</span>',
    ],
  ])('keeps the place of blank entries stacked as %s', (_, names, debit, credit) => {
    const row = `<tr><td>${names}</td><td>${debit}</td><td>${credit}</td></tr>`;
    expect(rowsOf(table(row))).toEqual([['库存现金\n银行存款', '109,000\n', '\n109,000']]);
  });

  it('takes an empty block beside a single entry for no entry, and spans beside each other for one', () => {
    const row =
      '<tr><td><div>1002</div><div class="handle"></div></td><td><span>银行</span><span>存款</span></td><td><div style="display:flex"><span>¥</span><span>3.00</span></div></td></tr>';
    expect(rowsOf(table(row))).toEqual([['1002', '银行存款', '¥3.00']]);
  });

  it('keeps a figure apart from what refers to a note behind it', () => {
    const row = '<tr><td>1122</td><td>应收账款<sup>1</sup></td><td>500<sup>1</sup></td></tr>';
    expect(rowsOf(table(row))).toEqual([['1122', '应收账款 1', '500 1']]);
  });

  it('takes line feeds of the source as blanks', () => {
    expect(rowsOf(table('<tr><td>1</td><td>\n  a\n  b\n</td><td><b>2\n</b> x</td></tr>'))).toEqual([
      ['1', 'a b', '2 x'],
    ]);
  });

  it('marks cells that go on, feet, headings and depth', () => {
    const [printed] = printedOf(
      table(
        '<tr><td rowspan="2">1</td><td>a</td><td>1</td></tr><tr><td style="padding-left: 16px">　b</td><td>　2</td></tr><tr><td colspan="3">c</td></tr><tr><th>x</th><th>y</th><th>z</th></tr></tbody><tfoot><tr><td>合计</td><td></td><td>3</td></tr></tfoot><tbody>',
      ),
    );
    expect(printed!.rows).toEqual([
      { cells: ['1', 'a', '1'] },
      { cells: ['1', 'b', '2'], above: [0], indent: 24 },
      { cells: ['c', 'c', 'c'], left: [1, 2] },
      { cells: ['x', 'y', 'z'], heading: true },
      { cells: ['合计', '', '3'], foot: true },
    ]);
    expect(printed!.rows.map(isOneCell)).toEqual([false, false, true, false, false]);
  });

  it('leaves a row that lost a cell short', () => {
    expect(rowsOf(table('<tr><td>1</td><td>a</td></tr>'))).toEqual([['1', 'a']]);
  });

  it('tells what stands in it and around it', () => {
    const [printed] = printedOf(
      `<div><h2>利润表</h2><p>单位：元</p>${table('<tr><td>1</td><td>a</td><td>2</td></tr><tr hidden><td>2</td><td>b</td><td></td></tr>').replace('<table>', '<table><caption>2025年06期</caption>')}<p>共 1 条</p></div>`,
    );
    expect(printed).toMatchObject({
      index: 0,
      title: '2025年06期',
      captions: ['2025年06期', '单位：元', '利润表'],
      inside: 1,
      after: ['共 1 条'],
      headers: ['编码', '名称', '金额'],
      hidden: [['2', 'b', '']],
      declared: null,
    });
  });

  it('is made of roles as well, panes of fixed columns joined', () => {
    const row = (index: number, cells: [number, string][], role = 'gridcell'): string =>
      `<div role="row" aria-rowindex="${index}">${cells.map(([column, text]) => `<div role="${role}" aria-colindex="${column}">${text}</div>`).join('')}</div>`;
    const [printed] = printedOf(
      `<div role="grid" aria-rowcount="40"><div>${row(1, [[1, '编码']], 'columnheader')}${row(
        1,
        [
          [2, '名称'],
          [3, '金额'],
        ],
        'columnheader',
      )}</div><div>${row(3, [[1, '2']])}${row(2, [[1, '1']])}</div><div>${row(2, [
        [2, 'a'],
        [3, '10'],
      ])}${row(3, [
        [3, '20'],
        [2, 'b'],
      ])}</div></div>`,
    );
    expect(printed).toMatchObject({ headers: ['编码', '名称', '金额'], declared: 40 });
    expect(printed!.rows.map(({ cells }) => cells)).toEqual([
      ['1', 'a', '10'],
      ['2', 'b', '20'],
    ]);
  });
});

describe('what is too much to send', () => {
  const packed = (rows: number): PackedTable => ({
    index: 0, titles: [], captions: [], inside: 0, after: [], headers: [], marks: {}, hidden: '', declared: null,
    rows: Array.from({ length: rows }, () => 'x'.repeat(99)).join('\n'),
  }); // prettier-ignore

  it('is cut after a row, and counted', () => {
    const found = capped([packed(4000), packed(9000), packed(3)]);
    expect(found.map(({ rows, declared }) => [rows.split('\n').length, declared])).toEqual([
      [4000, null],
      [6000, 9000],
      [1, 3],
    ]);
    expect(found[1]!.rows.endsWith(`\n${'x'.repeat(99)}`)).toBe(true);
  });
});
