import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../../../storage/records';
import { plain } from '../../../sites/fixtures/drawings';
import { sidebarOf } from '../../harness';
import { remembered } from './books';
import { askFromSidebar, believed, inArchive, startDesk, viewNow, viewWhen, type Desk } from './desk';

const name = '唐山宏达建筑工程有限公司';

/** Books that name their client in the title of the document alone: likely, and no more. */
const page = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${name} - 科目余额表</title></head>
<body><h3>科目余额表</h3><p>2025年06期</p>${plain()}</body></html>`;

describe('a page that names a known client where it may mean another', () => {
  let desk: Desk;
  let client: Client;
  beforeAll(async () => {
    desk = await startDesk();
    client = await inArchive(desk, { name }, { salutation: '周总', cautions: ['只当面谈'] });
    await desk.page.route(`${desk.demo.url}weak`, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: page }),
    );
    await desk.page.goto(`${desk.demo.url}weak`);
  });
  afterAll(async () => desk?.close());

  const sidebar = () => sidebarOf(desk.launched, desk.page);
  const filed = async () => (await remembered(desk)).filter(({ clientId }) => clientId === client.id);
  const level = (wanted: 'certain' | 'likely') =>
    viewWhen(
      desk,
      `the client to be ${wanted}`,
      ({ identity, statements }) =>
        identity.state === 'known' && identity.level === wanted && statements.length > 0,
    );

  it('attributes nothing, and locks copying', async () => {
    const frame = await sidebar();
    await level('likely');
    await believed(frame);
    const view = await viewNow(frame);
    expect(view).toMatchObject({ notes: [], expectations: [], period: { viewed: '2025-06' } });
    expect(view.facts.known['cash_balance']?.value).toBe(-1234);
    expect(await filed()).toEqual([]);
    await frame.getByText(`多半是“${name}”的账，还不能确定。`).waitFor();
    await frame.getByText('不归任何人，复制锁定').waitFor();
    expect(await frame.getByRole('tab').count()).toBe(0);
    expect(await frame.getByText('只当面谈').count()).toBe(0);
    const copied = await askFromSidebar(frame, 'script.copy', {
      ...{ clientId: client.id, period: '2025-06', rule: 'negative-cash' },
      ...{ script: 'negative-cash-owner-paid', channel: 'phone', form: 'full' as const, parts: {} },
    });
    const locks = copied.ok && 'locks' in copied.value ? copied.value.locks.map(({ why }) => why) : [];
    expect(locks).toContain('client');
  });

  it('is marked on the collapsed handle too', async () => {
    const frame = await sidebar();
    await askFromSidebar(frame, 'view.layout', { patch: { collapsed: true } });
    await frame.locator('.handle .cert-unsure').waitFor();
    expect((await frame.locator('.handle').innerText()).trim()).toBe('?');
    await askFromSidebar(frame, 'view.layout', { patch: { collapsed: false } });
    await frame.getByText('还不能确定').waitFor();
  });

  it('is theirs with one click, also the next time, and its figures are filed', async () => {
    await (await sidebar()).getByRole('button', { name: '就是这家' }).click();
    await level('certain');
    const frame = await sidebar();
    await frame.getByRole('tab', { name: '简报' }).waitFor();
    expect(await frame.getByRole('tab').count()).toBe(5);
    expect((await filed()).map(({ period }) => period)).toEqual(['2025-06']);
    await desk.page.reload();
    await level('certain');
  });

  it('is theirs while the same books are worked on', async () => {
    const cell = desk.page.locator('tbody tr:first-child td').nth(4);
    const was = await cell.innerText();
    const rows = async () => (await filed()).map(({ statement }) => statement.rows);
    const kept = await rows();
    await cell.evaluate((one) => (one.textContent = '9,516.00'));
    await expect.poll(async () => JSON.stringify(await rows()), { timeout: 15_000 }).toContain('9516');
    await level('certain');
    await cell.evaluate((one, text) => (one.textContent = text), was);
    await expect.poll(rows, { timeout: 15_000 }).toEqual(kept);
  });

  it('is asked about again over other figures: the title may not have changed with them', async () => {
    const kept = await filed();
    const drawn = await desk.page.locator('tbody').innerHTML();
    const put = (html: string) =>
      desk.page.evaluate((rows) => {
        const table = new DOMParser().parseFromString(`<table><tbody>${rows}</tbody></table>`, 'text/html');
        document.querySelector('tbody')?.replaceChildren(...(table.querySelector('tbody')?.childNodes ?? []));
      }, html);
    await put(drawn.replace(/\d(?=[\d,]*\.\d\d<)/g, (digit) => String((Number(digit) + 3) % 10)));
    await viewWhen(desk, 'the question', ({ identity }) => identity.state === 'ambiguous');
    await (await sidebar()).getByText('数字却大多换了').waitFor();
    expect(await filed()).toEqual(kept);
    await put(drawn);
    await level('certain');
  });

  it('is nobody’s again when that is taken back', async () => {
    const frame = await sidebar();
    await frame.getByRole('button', { name: '确定' }).click();
    await frame.getByRole('button', { name: '不是这家' }).click();
    await level('likely');
    await frame.getByText('还不能确定').waitFor();
    expect(await filed()).toEqual([]);
  });

  it('is theirs at once when they are entered from the page', async () => {
    const young = '石家庄沐禾商贸有限公司';
    await desk.page.route(`${desk.demo.url}young`, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: page.replaceAll(name, young) }),
    );
    await desk.page.goto(`${desk.demo.url}young`);
    await viewWhen(
      desk,
      'a likely client nobody knows',
      ({ identity, statements }) =>
        identity.state === 'unknown' && identity.level === 'likely' && statements.length > 0,
    );
    await (await sidebar()).getByRole('button', { name: '建档' }).click();
    const { identity } = await level('certain');
    expect(identity).toMatchObject({ client: { name: young } });
  });
});
