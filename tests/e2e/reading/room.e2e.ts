import { describe, expect, it } from 'vitest';
import { barePage } from './bare';

const { read } = barePage();

const HEADINGS = ['科目编码', '科目名称', '期末借方', '期末贷方'];
const rows = Array.from({ length: 8 }, (_, n) =>
  [`11220${n + 1}`, `往来单位第${n + 1}号`, n % 2 ? '' : '100.00', n % 2 ? '100.00' : ''].map((text) => `<td>${text}</td>`).join(''),
); // prettier-ignore
const body = `<tbody>${rows.map((cells) => `<tr style="height:30px">${cells}</tr>`).join('')}</tbody>`;
const head = `<table><thead><tr>${HEADINGS.map((text) => `<th>${text}</th>`).join('')}</tr></thead></table>`;

/** Headings in a table of their own over a pane that is scrolled, whatever its classes are called. */
const split = (pane: string): string =>
  `<p>当前账套：唐山宏达建筑工程有限公司</p><p>会计期间：2025年06期</p><h3>科目余额表</h3><div>${head}${pane}</div>`;
const scrolled = (inner: string): string => `<div style="height:200px;overflow:auto">${inner}</div>`;
const table = (style = ''): string => `<table style="${style}">${body}</table>`;

describe('rows that are not drawn leave room', () => {
  it.each([
    ['around them', scrolled(`<div style="min-height:3600px">${table()}</div>`)],
    ['around them, as they are moved', scrolled(`<div style="height:3600px">${table('transform:translateY(90px)')}</div>`)],
    ['beside them', scrolled(`<div style="height:3600px;float:left;width:0"></div>${table()}`)],
    ['within their table', scrolled(table('padding-top:0px;padding-bottom:3360px;border-collapse:separate'))],
  ])('%s', async (_, pane) => {
    const { statements, problemCodes } = await read(split(pane));
    expect(statements).toMatchObject([{ kind: 'trial-balance', complete: false, balanced: null }]);
    expect(problemCodes).toEqual(['partial-table']);
  }); // prettier-ignore

  it.each([
    ['a pane longer than all rows', `<div style="height:600px">${table()}</div>`],
    ['a pane that scrolls all of them', scrolled(table())],
    ['room as high as the rows', scrolled(`<div style="height:250px">${table()}</div>`)],
  ])('%s keeps none', async (_, pane) => {
    const { statements, problems } = await read(split(pane));
    expect(statements).toMatchObject([{ complete: true, balanced: true }]);
    expect(problems).toEqual([]);
  });
});
