import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from './served';

const NAME = '唐山宏达建筑工程有限公司';
const ROWS = 240;
const ROW = 30;
/** Where somebody had scrolled to, px. */
const PLACE = 900;

/** A trial balance that draws the rows in view and some around them, a moment after it was scrolled. */
const tool = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>余额表</title>
<style>#pane{height:300px;overflow:auto;width:900px}table{border-collapse:collapse;width:880px}td,th{height:${ROW}px;padding:0 8px;box-sizing:border-box}</style></head><body>
<p>当前账套：${NAME}</p><p>会计期间：2025年06期</p><h3>科目余额表</h3>
<div id="pane"><div id="room" style="position:relative"><table id="table" style="position:absolute" aria-rowcount="${ROWS}"><thead><tr><th>科目编码</th><th>科目名称</th><th>期初借方</th><th>期初贷方</th><th>本期借方</th><th>本期贷方</th><th>期末借方</th><th>期末贷方</th></tr></thead><tbody></tbody></table></div></div>
<script>
const rows = Array.from({ length: ${ROWS} }, (_, n) => {
  const side = n % 2;
  const money = (at) => (at === side ? (Math.floor(n / 2) + 1).toFixed(2) : '');
  return ['1122' + String(n + 1).padStart(4, '0'), '往来单位第' + (n + 1) + '号', money(0), money(1), '', '', money(0), money(1)];
});
const pane = document.getElementById('pane');
document.getElementById('room').style.height = (rows.length + 1) * ${ROW} + 'px';
const table = document.getElementById('table');
function draw() {
  const from = Math.max(0, Math.floor(pane.scrollTop / ${ROW}) - 2);
  table.style.top = from * ${ROW} + 'px';
  table.tBodies[0].replaceChildren(...rows.slice(from, from + 14).map((cells) => {
    const row = document.createElement('tr');
    for (const text of cells) row.appendChild(document.createElement('td')).textContent = text;
    return row;
  }));
}
let due = 0;
pane.onscroll = () => { clearTimeout(due); due = setTimeout(draw, 30); };
draw();
</script></body></html>`;

describe('a table that is drawn in parts', () => {
  let served: Served;
  const place = (): Promise<number> => served.page.evaluate(() => document.getElementById('pane')!.scrollTop);

  beforeAll(async () => {
    served = await serve({ '/': tool });
    await served.client(NAME);
    await served.page.evaluate((to) => document.getElementById('pane')!.scrollTo(0, to), PLACE);
  });
  afterAll(() => served?.close());

  const balance = (view: Awaited<ReturnType<Served['when']>>) =>
    view.statements.find(({ kind }) => kind === 'trial-balance');

  it('is said to be a part, and stays one when the reading is stopped', async () => {
    const view = await served.when('the part', (one) => balance(one)?.complete === false);
    expect(balance(view)!.rows).toBeLessThan(20);
    expect(view.problems).toContainEqual(
      expect.objectContaining({ code: 'partial-table', detail: expect.objectContaining({ of: '240' }) }),
    );
    const sidebar = await served.sidebar();
    await sidebar.getByRole('button', { name: '读完整张表' }).click();
    await sidebar.getByText(/已读 \d+ 行，共 240 行/).waitFor();
    await sidebar.getByRole('button', { name: '停下' }).click();
    await sidebar.getByRole('button', { name: '读完整张表' }).waitFor();
    await expect.poll(place).toBe(PLACE);
    await served.when('the part again', (one) => balance(one)?.complete === false);
    expect(await sidebar.getByText('没能读全').count()).toBe(0);
  });

  it('is scrolled through, read to its last row, and put back', async () => {
    const sidebar = await served.sidebar();
    await sidebar.getByRole('button', { name: '读完整张表' }).click();
    await sidebar.getByText(/已读 \d+ 行，共 240 行/).waitFor();
    mkdirSync('test-results/whole', { recursive: true });
    await served.page.screenshot({ path: 'test-results/whole/reading.png' });
    const view = await served.when('the whole', (one) => balance(one)?.complete === true);
    expect(balance(view)!.rows).toBe(ROWS);
    expect(balance(view)!.balanced).toBe(true);
    expect(view.problems.map(({ code }) => code)).not.toContain('partial-table');
    await expect.poll(place).toBe(PLACE);
    await sidebar.getByRole('button', { name: '读完整张表' }).waitFor({ state: 'detached' });
    // Scrolled by hand, the page draws other rows of the same table: it stays whole.
    await served.page.evaluate(() => document.getElementById('pane')!.scrollTo(0, 3000));
    await served.page.getByText('往来单位第105号').waitFor();
    const later = await served.when('the table to be read again', (one) => balance(one) !== undefined);
    expect(balance(later)).toMatchObject({ complete: true, rows: ROWS });
  });
});
