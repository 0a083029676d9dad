import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plain } from '../../../sites/fixtures/drawings';
import type { Client } from '../../../storage/records';
import { sidebarOf } from '../../harness';
import { remembered } from './books';
import { believed, inArchive, knownName, startDesk, viewWhen, type Desk } from './desk';

const names = ['唐山宏达建筑工程有限公司', '石家庄沐禾商贸有限公司', '保定润泽食品有限公司'] as const;
const stranger = '邯郸新月服装有限公司';

/** The same table with other digits in its amounts: somebody else's books. */
const other = (by: number): string =>
  plain().replace(/(\d)(?=[\d,]*\.\d\d<)/g, (digit) => String(((Number(digit) * by + 3) % 9) + 1));

const page = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>科目余额表</title></head>
<body><h3>科目余额表</h3><p>编制单位：<span id="name">${names[0]}</span></p><p id="period">2025年06期</p>
<div id="table">${plain()}</div></body></html>`;

describe('a tool whose name, period and figures come one after the other', () => {
  let desk: Desk;
  let clients: Client[];
  beforeAll(async () => {
    desk = await startDesk();
    clients = [];
    for (const name of names) clients.push(await inArchive(desk, { name }));
    await desk.page.route(`${desk.demo.url}crossed`, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: page }),
    );
  });
  afterAll(async () => desk?.close());

  const sidebar = () => sidebarOf(desk.launched, desk.page);
  const open = async () => {
    await desk.page.goto('about:blank');
    await desk.page.goto(`${desk.demo.url}crossed`);
    await known(names[0]);
    await believed(await sidebar());
  };
  const known = (name: string) =>
    viewWhen(desk, name, (view) => knownName(view) === name && view.statements.length > 0);
  /** Puts texts and drawings into the page, all at once. */
  const put = (parts: Partial<Record<'name' | 'period' | 'table', string>>) =>
    desk.page.evaluate((all) => {
      for (const [id, html] of Object.entries(all)) {
        const drawn = new DOMParser().parseFromString(html, 'text/html');
        document.getElementById(id)?.replaceChildren(...drawn.body.childNodes);
      }
    }, parts);
  const filed = async () =>
    (await remembered(desk)).map(({ clientId, period }) => {
      const place = clients.findIndex(({ id }) => id === clientId);
      return `${names[place] ?? 'a stranger'} ${period}`;
    });
  const mine = async () => {
    await (await sidebar()).getByRole('button', { name: '就是这家' }).click();
  };

  it('asks when somebody went on before the figures had come, and files them once it is said', async () => {
    await open();
    await put({ name: names[1] });
    await viewWhen(desk, 'the second name', ({ identity }) => identity.state === 'loading');
    await put({ name: names[2] });
    await viewWhen(desk, 'the question', ({ identity }) => identity.state === 'ambiguous');
    await put({ table: other(2) });
    const frame = await sidebar();
    await frame.getByText('但刚才接连切换了几次').waitFor();
    await frame.getByText('可能是中间那一次的').waitFor();
    expect(await filed()).toEqual([`${names[0]} 2025-06`]);
    await put({ table: other(4) });
    await frame.getByText('但刚才接连切换了几次').waitFor();
    await mine();
    await known(names[2]);
    await expect.poll(filed, { timeout: 15_000 }).toEqual(expect.arrayContaining([`${names[2]} 2025-06`]));
    expect(await filed()).not.toContain(`${names[1]} 2025-06`);
  });

  it('does not believe another client’s figures under the old name and a new period', async () => {
    await put({ period: '2025年07期', table: other(5) });
    const view = await viewWhen(desk, 'the question', ({ identity }) => identity.state === 'ambiguous');
    expect(view.verdicts).toEqual([]);
    expect(view.notes).toEqual([]);
    await (await sidebar()).getByText('数字却大多换了').waitFor();
    expect(await filed()).not.toContain(`${names[2]} 2025-07`);
    await put({ name: names[1] });
    await known(names[1]);
    await expect.poll(filed, { timeout: 15_000 }).toEqual(expect.arrayContaining([`${names[1]} 2025-07`]));
    expect(await filed()).not.toContain(`${names[2]} 2025-07`);
  });

  it('takes out what was filed under the name that stood there, when they are said to be another’s', async () => {
    await open();
    await put({ period: '2025年11期', table: other(7) });
    await expect.poll(filed, { timeout: 15_000 }).toEqual(expect.arrayContaining([`${names[0]} 2025-11`]));
    await put({ name: names[2] });
    await (await sidebar()).getByText('数字却大多没换').waitFor();
    await mine();
    await known(names[2]);
    await expect.poll(filed, { timeout: 15_000 }).toEqual(expect.arrayContaining([`${names[2]} 2025-11`]));
    expect(await filed()).not.toContain(`${names[0]} 2025-11`);
  });

  it('lets a client be entered whose figures may be another’s, and asks then', async () => {
    await open();
    await put({ name: stranger });
    const frame = await sidebar();
    await frame.getByText('数字先不归任何人').waitFor();
    await frame.getByRole('button', { name: '建档' }).click();
    await viewWhen(desk, 'the question', ({ identity }) => identity.state === 'ambiguous');
    expect(await filed()).not.toContain('a stranger 2025-06');
    await mine();
    await known(stranger);
    await expect.poll(filed, { timeout: 15_000 }).toEqual(expect.arrayContaining(['a stranger 2025-06']));
  });
});
