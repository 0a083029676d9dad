import { describe, expect, it } from 'vitest';
import { barePage } from './bare';

const { read } = barePage();

const HEAD = ['科目编码', '科目名称', '期初余额', '本期借方', '本期贷方', '期末余额'];
const ROWS = [
  ['1001', '库存现金', '2,000.00', '3,000.00', '4,000.00', '1,000.00'],
  ['1002', '银行存款', '50,000.00', '8,000.00', '6,000.00', '52,000.00'],
  ['1122', '应收账款', '7,000.00', '1,000.00', '2,000.00', '6,000.00'],
  ['2202', '应付账款', '59,000.00', '3,000.00', '3,000.00', '59,000.00'],
];
type Cell = (text: string, column: number) => string;
const row = (cells: string[], cell: Cell): string =>
  `<div style="display:flex" class="row">${cells.map(cell).join('')}</div>`;
const body = (rows: string[][], cell: Cell): string => rows.map((one) => row(one, cell)).join('');
const grid = (cell: Cell, rows = ROWS): string =>
  `<div class="grid">${row(HEAD, cell)}<div class="body">${body(rows, cell)}</div></div>`;
const TITLE = '<h3>科目余额表</h3><p>编制单位：唐山宏达建筑工程有限公司 2025年06期</p>';
const cell: Cell = (text) => `<div style="flex:none;width:120px">${text}</div>`;
const round = (rows: string[][]): string[][] =>
  rows.map((one) => one.map((text) => text.replace(/\.00$/, '')));
/** Every cell at a place of its own, whatever stands beside it. */
const placed = (cells: string[], top: number): string =>
  cells
    .map(
      (text, n) => `<div style="position:absolute;top:${top}px;left:${n * 130}px;width:120px">${text}</div>`,
    )
    .join('');
const TRUTH = {
  complete: true,
  rows: [
    { code: '1001', name: '库存现金', opening_debit: 2000, debit: 3000, credit: 4000, closing_debit: 1000 },
    { code: '1002', name: '银行存款', opening_debit: 50000, debit: 8000, credit: 6000, closing_debit: 52000 },
    { code: '1122', name: '应收账款', opening_debit: 7000, debit: 1000, credit: 2000, closing_debit: 6000 },
    { code: '2202', name: '应付账款', opening_credit: 59000, debit: 3000, credit: 3000, closing_credit: 59000 },
  ],
}; // prettier-ignore

describe('books drawn by elements without roles are read by where their headings stand', () => {
  it.each([
    ['cells of text', grid(cell)],
    ['cells with an element inside', grid((text) => cell(`<span>${text}</span>`, 0))],
    ['cells with elements two deep', grid((text) => cell(`<div><span title="${text}">${text}</span></div>`, 0))],
    ['figures without cents', grid(cell, round(ROWS))],
    ['fields', grid((text) => cell(`<input style="width:100px" value="${text}">`, 0))],
    ['every line in a box of its own', `${row(HEAD, cell)}<ul>${ROWS.map((one) => `<li>${row(one, cell)}</li>`).join('')}</ul>`],
    ['columns of a width of their own each', grid((text, n) => `<div style="flex:none;width:${90 + n * 17}px">${text}</div>`)],
    ['figures to the right in cells as wide as their text', grid((text) => `<div style="flex:none;width:120px;display:flex;justify-content:end"><b>${text}</b></div>`)],
    ['lines placed one by one', `<div style="position:relative;height:140px">${[HEAD, ...ROWS].map((one, n) => `<div>${placed(one, n * 30)}</div>`).join('')}</div>`],
    ['headings in a pane of their own', `<div style="overflow:hidden">${row(HEAD, cell)}</div><div style="overflow:auto">${body(ROWS, cell)}</div>`],
    ['a bar of pages below', `${grid(cell)}<div style="display:flex"><span>上一页</span><span>1</span><span>下一页</span></div>`],
    ['a bar of tools above', `<div style="display:flex"><b>查询</b><b>导出</b><b>打印</b></div>${grid(cell)}`],
    ['figures of the month above', `<div style="display:flex"><p>收入 1,200.00</p><p>成本 900.00</p><p>税 8.00</p></div>${grid(cell)}`],
  ])('%s', async (_, html) => {
    const { client, period, statements, problemCodes } = await read(`${TITLE}${html}`);
    expect(statements).toMatchObject([{ kind: 'trial-balance', ...TRUTH }]);
    expect({ problemCodes, period, name: client?.name }).toEqual({ problemCodes: [], period: '2025-06', name: '唐山宏达建筑工程有限公司' });
  }); // prettier-ignore

  it('a bar of several pages below, of which they are a part', async () => {
    const bar = ['上一页', '1', '2', '下一页'].map((text) => `<span>${text}</span>`).join('');
    const { statements, problemCodes } = await read(
      `${TITLE}${grid(cell)}<div style="display:flex">${bar}</div>`,
    );
    expect(statements).toMatchObject([{ kind: 'trial-balance', rows: TRUTH.rows, complete: false }]);
    expect(problemCodes).toEqual(['partial-table']);
  });
});

describe('what leaves open where a figure belongs is not read, and said to be there', () => {
  const long = ROWS.map(([code, name, ...rest]) => [code!, `${name}-石家庄恒达商贸有限公司`, ...rest]);
  const lists = [HEAD, ...long].map(
    (one) => `<li>${one.map((text) => `<span>${text}</span>`).join(' ')}</li>`,
  );
  const short = [ROWS[0]!, ROWS[1]!.filter((_, n) => n !== 3), ...ROWS.slice(2)];
  const tall = (rows: string[][]): string =>
    `<div style="height:90px;overflow:auto"><div style="padding-bottom:4000px">${body(rows, cell)}</div></div>`;
  it.each([
    ['cells as wide as their texts', `<ul>${lists.join('')}</ul>`],
    ['a line that lost a cell', grid(cell, short)],
    ['a line that lost all but two', grid(cell, [...ROWS, ['1405', '库存商品 12']])],
    ['other headings among the lines', grid(cell, [ROWS[0]!, ['编码', '名称', '借', '贷', '余', '额'], ...ROWS.slice(1)])],
    ['no headings', `<div>${body(ROWS, cell)}</div>`],
    ['lines pushed aside under their headings', `${row(HEAD, cell)}<div style="margin-left:70px">${body(ROWS, cell)}</div>`],
    ['room for lines that are not drawn', `${row(HEAD, cell)}${tall(ROWS)}`],
    ['amounts between the lines', `<div>${row(HEAD, cell)}<div>${body(ROWS.slice(0, 2), cell)}<p>小计 52,000.00</p>${body(ROWS.slice(2), cell)}</div></div>`],
    ['a page with a table of other amounts', `${grid(cell)}<table><tr><th>月份</th><th>收入金额</th></tr>${'<tr><td>5月</td><td>12.00</td></tr>'.repeat(4)}</table>`],
  ])('%s', async (_, html) => {
    const { statements, problemCodes } = await read(`${TITLE}${html}`);
    expect(statements).toEqual([]);
    expect(problemCodes).toContain('figures-unread');
  }); // prettier-ignore

  it('nothing is said of a page of a few figures', async () => {
    const { problemCodes } = await read(
      `${TITLE}<div><p>收入 <b>1,200.00</b></p><p>成本 <b>900.00</b></p></div>`,
    );
    expect(problemCodes).not.toContain('figures-unread');
  });
});
