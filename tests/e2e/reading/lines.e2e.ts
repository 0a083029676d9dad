import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../../harness';
import { serve, type Served } from './served';

const NAME = '唐山宏达建筑工程有限公司';
const HEADS = ['科目编码', '科目名称', '期初余额', '本期借方', '本期贷方', '期末余额'];
const ROWS = [
  ['1001', '库存现金', '2,000.00', '0.00', '3,200.00', '-1,200.00'],
  ['1002', '银行存款', '50,000.00', '8,000.00', '5,000.00', '53,000.00'],
  ['1122', '应收账款', '7,000.00', '1,000.00', '2,000.00', '6,000.00'],
  ['2202', '应付账款', '59,000.00', '3,000.00', '1,800.00', '57,800.00'],
];
const line = (cells: string[]): string =>
  `<div class="line">${cells.map((text) => `<div class="cell">${text}</div>`).join('')}</div>`;
const page = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>账</title>
<style>body{font:14px sans-serif}.line{display:flex}.cell{flex:none;width:110px;padding:4px;box-sizing:border-box}</style></head>
<body><p>当前账套：${NAME}</p><p>会计期间：2025年06期</p><h3>科目余额表</h3>${line(HEADS)}<div>${ROWS.map(line).join('')}</div></body></html>`;

describe('a tool that draws its books without any table', () => {
  let served: Served;
  const closing = async (): Promise<unknown> => {
    const view = await served.when('the figures', ({ statements }) => statements.some(({ live }) => live));
    return view.facts.known['cash_balance']?.value;
  };

  beforeAll(async () => {
    served = await serve({ '/': page });
    await served.client(NAME);
  });
  afterAll(() => served?.close());

  it('is read, judged, and led back to', async () => {
    const view = await served.when('the figures', ({ statements }) => statements.some(({ live }) => live));
    expect(view.problems).toEqual([]);
    expect(view.identity).toMatchObject({ state: 'known', level: 'certain' });
    expect(view.verdicts.filter(({ status }) => status === 'fires').map(({ rule }) => rule)).toContain('negative-cash');
    const sidebar = await served.sidebar();
    await sidebar.getByText('库存现金为负数').first().click();
    await sidebar.locator('button.chip', { hasText: '期末' }).first().click();
    await served.page.locator('ledgerside-outline').waitFor({ state: 'attached' });
    mkdirSync('test-results/lines', { recursive: true });
    await served.page.screenshot({ path: 'test-results/lines/read.png' });
  }); // prettier-ignore

  it('is read again when a figure changes, and no more when a line is askew', async () => {
    await served.page.evaluate(() => {
      const lines = [...document.querySelectorAll('.line')];
      lines[1]!.children[4]!.textContent = '1,200.00';
      lines[1]!.children[5]!.textContent = '800.00';
    });
    await waitFor(async () => (await closing()) === 800, { what: 'the new figure' });
    await served.page.evaluate(() => document.querySelectorAll('.line')[2]!.children[2]!.remove());
    const view = await served.when('the warning', ({ problems }) =>
      problems.some(({ code }) => code === 'figures-unread'),
    );
    expect(view.statements.filter(({ live }) => live)).toEqual([]);
  });
});
