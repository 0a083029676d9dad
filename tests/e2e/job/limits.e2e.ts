import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TabView } from '../../../messages';
import { sidebarOf, startHostilePages, switchOn, waitFor, type HostileServer } from '../../harness';
import { clients } from './books';
import { ask, inArchive, judged, openBooks, startDesk, type Desk } from './desk';

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

const CLIENTS = 2000;
const ROWS = 10_000;
/** Ten thousand rows are a minute's work on a machine that has other things to do, ms. */
const PATIENCE = 240_000;
const hostile = `\u202e<img src=x onerror="document.title='hacked'">{{7*7}}${'长'.repeat(10_000)}`;

interface Exported {
  clients: object[];
}

/** An exported file with its one client many times over, the last of them with a name that is hard to draw. */
function multiplied(text: string, count: number): string {
  const file = JSON.parse(text) as Exported;
  const clients = Array.from({ length: count }, (_, index) => ({
    ...file.clients[0],
    id: `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`,
    name: index === count - 1 ? hostile : `石家庄第${String(index)}号商贸有限公司`,
    code: String(index + 5000),
  }));
  return JSON.stringify({ ...file, clients });
}

/** What the sidebar is told, in short: all of it would take the test longer to fetch than the sidebar to show. */
function summary(sidebar: Frame) {
  return sidebar.evaluate(async () => {
    const message = {
      to: 'background',
      from: 'sidebar',
      token: location.hash.slice(1),
      call: 'view.tab',
      args: {},
    };
    const { value } = (await chrome.runtime.sendMessage(message)) as { value: TabView };
    return {
      client: value.identity.state === 'known' ? value.identity.client.id : null,
      rows: value.statements[0]?.rows ?? 0,
      cash: value.facts.known['cash_balance']?.value,
      unfiled: value.unfiled !== undefined,
    };
  });
}

describe('with much in it', () => {
  let desk: Desk;
  let pages: HostileServer;
  beforeAll(async () => {
    desk = await startDesk();
    pages = await startHostilePages();
    await inArchive(desk, clients.clean);
    const { text } = await ask(desk, 'transfer.export', { clientId: null });
    await ask(desk, 'transfer.part', { id: 'many', index: 0, text: multiplied(text, CLIENTS) });
    expect((await ask(desk, 'transfer.apply', { id: 'many' })).errors).toEqual([]);
  });
  afterAll(async () => {
    await desk?.close();
    await pages?.close();
  });

  it('the workbench draws a window of two thousand clients, finds one, and shows any name as text', async () => {
    const page: Page = await desk.launched.context.newPage();
    await page.goto(desk.launched.url('workbench.html#/clients'));
    await page.locator('table.wb-clients').waitFor();
    expect(await page.locator('table.wb-clients').getAttribute('aria-rowcount')).toBe(String(CLIENTS + 2));
    expect(await page.locator('.wb-clients tbody tr').count()).toBeLessThan(150);
    await page.getByRole('searchbox').fill('第1234号');
    await page.getByRole('link', { name: '石家庄第1234号商贸有限公司' }).waitFor();
    expect(await page.locator('.wb-clients tbody tr').count()).toBe(1);
    await page.getByRole('searchbox').fill(String(CLIENTS - 1 + 5000));
    const link = page.locator('.wb-clients tbody a');
    await link.waitFor();
    expect(await link.innerText()).toMatch(/^<img src=x onerror=.*…$/);
    expect((await link.boundingBox())?.height).toBeLessThan(40);
    await link.click();
    await page.locator('h1', { hasText: '<img src=x' }).waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.title()).not.toBe('hacked');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.close();
  });

  it('the sidebar knows its client among two thousand', async () => {
    await openBooks(desk, clients.clean.code);
    await judged(desk, clients.clean.name);
  });

  it('the sidebar reads ten thousand rows and shows their names as text', async () => {
    const page: Page = await desk.launched.context.newPage();
    await page.goto(pages.url('no-books'));
    await switchOn(desk.launched, page);
    await page.goto(pages.url('large-books'));
    const at = { ...desk, page };
    const client = await inArchive(at, { name: '唐山宏达建筑工程有限公司' });
    const sidebar = await sidebarOf(desk.launched, page);
    // The page names its client, but no tool vouches for it.
    await sidebar.getByRole('button', { name: '就是这家' }).click({ timeout: PATIENCE });
    await waitFor(async () => (await summary(sidebar)).rows > ROWS, {
      what: 'ten thousand rows',
      timeout: PATIENCE,
    });
    expect(await summary(sidebar)).toMatchObject({ client: client.id, cash: -1300, unfiled: false });
    await sidebar.getByRole('tab', { name: '异常' }).click();
    const first = sidebar.locator('.row').first();
    await first.waitFor();
    await first.click();
    await sidebar.getByText('怎么算的').waitFor();
    expect(await sidebar.locator('img').count()).toBe(0);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await sidebar.locator('*').count()).toBeLessThan(5000);
    await page.locator('tbody tr:first-child').evaluate((row) => {
      // Four hundred more went out, so that the row still rolls forward.
      for (const [at, text] of [
        [5, '9,900.00'],
        [6, '-1,700.00'],
      ] as const)
        row.children[at]!.textContent = text;
    });
    await waitFor(async () => (await summary(sidebar)).cash === -1700, {
      what: 'the row that changed',
      timeout: PATIENCE,
    });
    expect((await summary(sidebar)).rows).toBeGreaterThan(ROWS);
    await page.close();
  }, 600_000);
});
