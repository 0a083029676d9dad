import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../../../storage/records';
import { plain } from '../../../sites/fixtures/drawings';
import { sidebarOf } from '../../harness';
import { remembered } from './books';
import {
  askFromSidebar,
  believed,
  inArchive,
  knownName,
  startDesk,
  viewNow,
  viewWhen,
  type Desk,
} from './desk';

const first = '唐山宏达建筑工程有限公司';
const second = '石家庄沐禾商贸有限公司';

/** The same table with other digits in its amounts: somebody else's books. */
const other = (by: number): string =>
  plain().replace(/(\d)(?=[\d,]*\.\d\d<)/g, (digit) => String(((Number(digit) * by + 3) % 9) + 1));

const page = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>科目余额表</title></head>
<body><h3>科目余额表</h3><p>编制单位：<span id="name">${first}</span></p><p>2025年06期</p>
<div id="table">${plain()}</div></body></html>`;

describe('a tool that brings the figures before the name', () => {
  let desk: Desk;
  let one: Client;
  let two: Client;
  beforeAll(async () => {
    desk = await startDesk();
    one = await inArchive(desk, { name: first });
    two = await inArchive(desk, { name: second });
    await desk.page.route(`${desk.demo.url}ahead`, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: page }),
    );
    await desk.page.goto(`${desk.demo.url}ahead`);
    await known(first);
    await believed(await sidebar());
  });
  afterAll(async () => desk?.close());

  const sidebar = () => sidebarOf(desk.launched, desk.page);
  const known = (name: string) =>
    viewWhen(desk, name, (view) => knownName(view) === name && view.statements.length > 0);
  const put = (id: string, html: string) =>
    desk.page.evaluate(([at, text]) => {
      const element = document.getElementById(at ?? '');
      const drawn = new DOMParser().parseFromString(text ?? '', 'text/html');
      element?.replaceChildren(...drawn.body.childNodes);
    }, [id, html]); // prettier-ignore
  const cash = async (client: Client) => {
    const rows = (await remembered(desk)).filter(({ clientId }) => clientId === client.id);
    return rows.map(({ statement }) => (statement.kind === 'trial-balance' ? statement.rows[0] : null));
  };

  it('is not believed: the figures are nobody’s, and what was filed stays', async () => {
    const before = await cash(one);
    expect(before).toHaveLength(1);
    await put('table', other(2));
    const asked = await viewWhen(desk, 'the question', ({ identity }) => identity.state === 'ambiguous');
    expect(asked.identity).toMatchObject({ shown: first, candidates: [{ client: { id: one.id } }] });
    expect(asked.verdicts).toEqual([]);
    const frame = await sidebar();
    await frame.getByText(`页面仍写着“${first}”，数字却大多换了`).waitFor();
    await frame.getByText('名称没换，数字大多换了，可能已经是另一家的').waitFor();
    expect(await frame.getByText('以后在这个网站').count()).toBe(0);
    const copied = await askFromSidebar(frame, 'script.copy', {
      ...{ clientId: one.id, period: '2025-06', rule: 'negative-cash' },
      ...{ script: 'negative-cash-owner-paid', channel: 'phone', form: 'full' as const, parts: {} },
    });
    expect(copied.ok && 'locks' in copied.value ? copied.value.locks.map(({ why }) => why) : []).toContain(
      'client',
    );
    expect(await cash(one)).toEqual(before);
  });

  it('takes no word for figures that nobody has looked at', async () => {
    const frame = await sidebar();
    const { figures } = await viewNow(frame);
    const said = { clientId: one.id, remember: false, shown: first };
    const late = await askFromSidebar(frame, 'site.settle', { ...said, over: figures + 1 });
    expect(late).toMatchObject({ ok: false, error: { code: 'figures-moved' } });
    expect((await viewNow(frame)).identity.state).toBe('ambiguous');
  });

  it('is believed again once the name has come, and files the figures under it alone', async () => {
    const before = await cash(one);
    await put('name', second);
    await known(second);
    await viewWhen(desk, 'the figures to be filed', ({ identity }) => identity.state === 'known');
    await expect.poll(async () => (await cash(two)).length, { timeout: 15_000 }).toBe(1);
    expect(await cash(one)).toEqual(before);
    expect(await cash(two)).not.toEqual(before);
  });

  it('takes the word of who has looked: the client’s own books may change that much', async () => {
    const before = await cash(two);
    await put('table', other(5));
    const frame = await sidebar();
    await frame.getByRole('button', { name: '就是这家' }).click();
    await known(second);
    await expect
      .poll(async () => JSON.stringify(await cash(two)), { timeout: 15_000 })
      .not.toBe(JSON.stringify(before));
    expect(await cash(two)).toHaveLength(1);
  });
});
