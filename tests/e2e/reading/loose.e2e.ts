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
const row = (cells: string[], cell: (text: string) => string): string =>
  `<div style="display:flex" class="row">${cells.map(cell).join('')}</div>`;
const grid = (cell: (text: string) => string, rows = ROWS): string =>
  `<div class="grid">${row(HEAD, cell)}<div class="body">${rows.map((one) => row(one, cell)).join('')}</div></div>`;
const TITLE = '<h3>科目余额表</h3><p>编制单位：唐山宏达建筑工程有限公司 2025年06期</p>';
const cell = (text: string): string => `<div style="width:120px">${text}</div>`;
const round = (rows: string[][]): string[][] =>
  rows.map((one) => one.map((text) => text.replace(/\.00$/, '')));

describe('books drawn by elements without roles are never read in part, and said to be there', () => {
  it.each([
    ['cells of text', grid(cell)],
    ['cells with an element inside', grid((text) => cell(`<span>${text}</span>`))],
    ['cells with elements two deep', grid((text) => cell(`<div><span title="${text}">${text}</span></div>`))],
    ['figures without cents', grid(cell, round(ROWS))],
    ['fields', grid((text) => cell(`<input value="${text}">`))],
    ['lists', `<ul>${[HEAD, ...ROWS].map((one) => `<li>${one.map((text) => `<span>${text}</span>`).join(' ')}</li>`).join('')}</ul>`],
    ['a page with a table of other amounts', `${grid(cell)}<table><tr><th>月份</th><th>收入金额</th></tr>${'<tr><td>5月</td><td>12.00</td></tr>'.repeat(4)}</table>`],
  ])('%s', async (_, body) => {
    const { statements, problemCodes } = await read(`${TITLE}${body}`);
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
