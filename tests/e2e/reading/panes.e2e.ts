import { describe, expect, it } from 'vitest';
import { barePage } from './bare';

const { read } = barePage();

const HEADS = ['科目编码', '科目名称', '借方', '贷方'];
const ROWS = [['1001', '库存现金', '10.00', '30.00'], ['1002', '银行存款', '20.00', '40.00'], ['1012', '其他货币资金', '30.00', '']]; // prettier-ignore
const HIDDEN = ' style="visibility:hidden"';

type Of = (column: number) => boolean;
const table = (rows: string): string =>
  `<table style="border-spacing:0;line-height:24px;table-layout:fixed">${rows}</table>`;
/** Headings of all columns, those of some not seen, over a body whose cells of some columns are blank or not there. */
const pane = (seen: Of, filled: Of, there: Of, top = 0): string => {
  const heads = HEADS.map((text, n) => `<th${seen(n) ? '' : HIDDEN}>${text}</th>`).join('');
  const bodies = ROWS.map((row) => `<tr>${row.flatMap((text, n) => (there(n) ? `<td>${filled(n) ? text : ''}</td>` : [])).join('')}</tr>`); // prettier-ignore
  return `<div style="position:absolute;top:0"><div>${table(`<thead><tr>${heads}</tr></thead>`)}</div><div style="margin-top:${top}px">${table(`<tbody>${bodies.join('')}</tbody>`)}</div></div>`;
};
const all: Of = () => true;
const page = (...panes: string[]): string =>
  `<h3>科目余额表</h3><p>编制单位：唐山宏达建筑工程有限公司 2025年06期</p><div style="position:relative;height:300px">${panes.join('')}</div>`;

const figures = async (...panes: string[]): Promise<unknown> => {
  const { statements } = await read(page(...panes));
  return statements.map(({ rows }) =>
    (rows as { code: string; name: string; debit: number; credit: number }[]).map(
      ({ code, name, debit, credit }) => [code, name, debit, credit],
    ),
  );
};
const TRUE = [ROWS.map(([code, name, debit, credit]) => [code, name, Number(debit), Number(credit)])];

describe('a pane under headings of all columns', () => {
  it.each<[string, Of]>([
    ['of the first column', (n) => n < 1],
    ['of the first columns', (n) => n < 2],
    ['of the last column', (n) => n > 2],
    ['of all columns but the first', (n) => n > 0],
    ['of columns here and there', (n) => n === 0 || n === 2],
  ])('%s is put in its place', async (_, fixed) => {
    const others: Of = (n) => !fixed(n);
    expect(await figures(pane(others, others, all), pane(fixed, fixed, fixed))).toEqual(TRUE);
  });

  it('is left out where nothing tells which columns it is of', async () => {
    const fixed: Of = (n) => n > 1;
    const others: Of = (n) => n < 2;
    expect(await figures(pane(others, others, all), pane(all, fixed, fixed))).toEqual([]);
  });

  it('gives nothing while it is scrolled elsewhere than the others', async () => {
    const fixed: Of = (n) => n < 2;
    const others: Of = (n) => n > 1;
    expect(await figures(pane(others, others, all), pane(fixed, fixed, fixed, 24))).toEqual([]);
  });
});
