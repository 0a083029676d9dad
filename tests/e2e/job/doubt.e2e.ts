import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  sidebarOf,
  startHostilePages,
  stoodStill,
  switchOn,
  type HostilePage,
  type HostileServer,
} from '../../harness';
import { clients, remembered } from './books';
import {
  askFromSidebar,
  inArchive,
  judged,
  knownName,
  openBooks,
  startDesk,
  viewWhen,
  type Desk,
} from './desk';

const shown = clients.lending;

describe('when it is not certain whose books these are', () => {
  let desk: Desk;
  let pages: HostileServer;
  beforeAll(async () => {
    desk = await startDesk();
    pages = await startHostilePages();
  });
  afterAll(async () => {
    await desk?.close();
    await pages?.close();
  });

  /** A page of the hostile server in a tab of its own, with the sidebar on. */
  async function beside(name: HostilePage): Promise<Desk> {
    const page: Page = await desk.launched.context.newPage();
    await page.goto(pages.url(name));
    // The first page of this origin has to be switched on; later ones come with the sidebar.
    if (page.url().endsWith('/no-books')) await switchOn(desk.launched, page);
    await sidebarOf(desk.launched, page);
    return { ...desk, page };
  }

  /** Tries to copy for a client past all buttons, as a script in the frame could. */
  async function copyFor(at: Desk, clientId: string): Promise<unknown> {
    const frame = await sidebarOf(at.launched, at.page);
    const answer = await askFromSidebar(frame, 'script.copy', {
      clientId,
      period: '2026-10',
      rule: 'shareholder-loan-year-end',
      script: 'shareholder-loan-my-own-money',
      channel: 'meeting',
      form: 'full' as const,
      parts: {},
    });
    return answer.ok && 'locks' in answer.value ? answer.value.locks.map(({ why }) => why) : answer;
  }

  it('says plainly that a page has no books, and what it looked for', async () => {
    const at = await beside('no-books');
    const frame = await sidebarOf(at.launched, at.page);
    await frame.getByText('这一页没有读到账').waitFor();
    await frame.getByText('找过这三样').waitFor();
    expect(await frame.getByRole('tab').count()).toBe(0);
    await at.page.close();
  });

  it('takes the zeros of a page that is loading for nothing, and reads it when it is done', async () => {
    const at = await beside('still-loading');
    await inArchive(at, { name: '唐山宏达建筑工程有限公司' });
    const loading = await viewWhen(at, 'a page that loads', ({ identity }) => identity.state === 'loading');
    await at.page.waitForTimeout(1500);
    expect(loading.facts.known).toEqual({});
    expect(loading.verdicts).toEqual([]);
    expect(await remembered(at)).toEqual([]);
    await at.page.evaluate('finishLoading()');
    const done = await viewWhen(at, 'the page when it is done', ({ identity }) => identity.state === 'known');
    expect(done.facts.known['cash_balance']?.value).toBe(-1300);
    await at.page.close();
  });

  it('attributes nothing while a page names two companies, and asks', async () => {
    const before = (await remembered(desk)).length;
    const at = await beside('two-companies');
    const second = await inArchive(at, { name: '唐山恒通商贸有限公司' });
    const view = await viewWhen(at, 'two companies', ({ identity }) => identity.state === 'ambiguous');
    expect(view.identity).toMatchObject({ candidates: [{}, {}] });
    expect(view.problems.map(({ code }) => code)).toContain('two-clients');
    const frame = await sidebarOf(at.launched, at.page);
    expect(await frame.getByRole('tab').count()).toBe(0);
    await frame.getByText('不归任何人，复制锁定').waitFor();
    expect(await copyFor(at, second.id)).toContain('client');
    expect(await remembered(at)).toHaveLength(before);

    await frame.getByRole('radio', { name: '唐山恒通商贸有限公司' }).click();
    await frame.getByRole('button', { name: '定为这家' }).click();
    await viewWhen(at, 'the client that was chosen', (one) => knownName(one) === second.name);
    expect((await remembered(at)).map(({ clientId }) => clientId)).toContain(second.id);
    // What was chosen was said of these books: it holds while they are worked on, not over others nor on the next page.
    await stoodStill(await at.launched.worker());
    await at.page.evaluate(() => {
      const row = document.querySelectorAll('tbody tr:first-child td');
      // Two hundred more went out, so that the row still rolls forward.
      for (const [at, text] of [
        [5, '9,700.00'],
        [6, '-1,500.00'],
      ] as const)
        row[at]!.textContent = text;
    });
    const worked = await viewWhen(
      at,
      'the figure that changed',
      (one) => one.facts.known['cash_balance']?.value === -1500,
    );
    expect(knownName(worked)).toBe(second.name);
    await at.page.evaluate(() => {
      for (const cell of document.querySelectorAll('tbody td:nth-child(3), tbody td:nth-child(4)'))
        cell.textContent = cell.textContent.replace(/\d/g, (digit) => String((Number(digit) + 3) % 10));
    });
    await viewWhen(at, 'the question over other figures', ({ identity }) => identity.state === 'ambiguous');
    await at.page.close();
    const again = await beside('two-companies');
    await viewWhen(again, 'the question on the next page', ({ identity }) => identity.state === 'ambiguous');
    await again.page.close();
  });

  describe('because two clients of the archive go by the name', () => {
    let older: { id: string; name: string };
    beforeAll(async () => {
      await inArchive(desk, { name: shown.name });
      older = await inArchive(desk, { name: '沐禾商贸旧账套' }, { aliases: [shown.name, '沐禾'] });
      await inArchive(desk, { name: clients.alike.name, code: clients.alike.code }, { aliases: ['沐禾'] });
    });
    const ours = async () => (await remembered(desk)).filter(({ origin }) => desk.demo.url.includes(origin));

    it('locks copying and files nothing until one is chosen', async () => {
      const sidebar = await openBooks(desk, shown.code);
      await sidebar.getByText(`页面写着“${shown.name}”，对得上 2 个客户。`).waitFor();
      const view = await viewWhen(desk, 'figures that wait', ({ statements }) => statements.length > 0);
      expect(view.identity).toMatchObject({ state: 'ambiguous', candidates: [{}, {}] });
      expect(view.notes).toEqual([]);
      expect(await sidebar.getByRole('tab').count()).toBe(0);
      expect(await copyFor(desk, older.id)).toContain('client');
      expect(await ours()).toEqual([]);
    });

    it('keeps a choice that is not to be remembered to this one tab', async () => {
      const sidebar = await openBooks(desk, shown.code);
      await sidebar.getByRole('radio', { name: older.name }).click();
      await sidebar.getByRole('checkbox', { name: '以后在这个网站' }).uncheck();
      await sidebar.getByRole('button', { name: '定为这家' }).click();
      await judged(desk, older.name);
      expect(new Set((await ours()).map(({ clientId }) => clientId))).toEqual(new Set([older.id]));
      const other = { ...desk, page: await desk.launched.context.newPage() };
      await openBooks(other, shown.code);
      await viewWhen(other, 'the question in another tab', ({ identity }) => identity.state === 'ambiguous');
      await other.page.close();
      await desk.page.bringToFront();
    });

    it('asks no more after a choice that is to be remembered, for this name alone', async () => {
      const other = { ...desk, page: await desk.launched.context.newPage() };
      const sidebar = await openBooks(other, shown.code);
      await sidebar.getByRole('radio', { name: older.name }).click();
      await sidebar.getByRole('button', { name: '定为这家' }).click();
      await judged(other, older.name);
      await other.page.close();
      const third = { ...desk, page: await desk.launched.context.newPage() };
      await openBooks(third, shown.code);
      await judged(third, older.name);
      await openBooks(third, clients.alike.code);
      await judged(third, clients.alike.name);
      await third.page.close();
    });
  });
});
