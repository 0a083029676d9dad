import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askFromSidebar, killWorker, sidebarOf, waitFor } from '../../harness';
import { clients, modulePeriod, switchTo } from './books';
import { ask, inArchive, judged, openBooks, startDesk, viewWhen, type Desk } from './desk';

const one = clients.shortOfCash;
const other = clients.clean;

describe('what is half written', () => {
  let desk: Desk;
  let clientId: string;
  beforeAll(async () => {
    desk = await startDesk();
    clientId = (await inArchive(desk, one)).id;
    await inArchive(desk, other);
  });
  afterAll(async () => desk?.close());

  const words = (sidebar: Frame) => sidebar.getByRole('textbox', { name: '客户原话' });
  const saysAgain = async (said: string): Promise<Frame> => {
    const sidebar = await sidebarOf(desk.launched, desk.page);
    await waitFor(async () => (await words(sidebar).inputValue({ timeout: 10_000 })) === said, {
      what: `“${said}” in the note`,
    });
    return sidebar;
  };

  async function begin(said: string, delay = 50): Promise<Frame> {
    const sidebar = await openBooks(desk, one.code, { delay });
    await judged(desk, one.name);
    await sidebar.getByRole('tab', { name: '记录' }).click();
    const add = sidebar.getByRole('button', { name: '记一笔' });
    const left = sidebar.getByRole('button', { name: '取消' });
    await add.or(left).waitFor();
    if (await left.isVisible()) await left.click();
    await add.click();
    await words(sidebar).fill(said);
    return sidebar;
  }
  /** With the background, so that the page may go. */
  const isKept = (said: string, at = desk): Promise<true> =>
    waitFor(
      async () => {
        const sidebar = await sidebarOf(at.launched, at.page);
        const answer = await askFromSidebar(sidebar, 'draft.list', { owner: clientId });
        return JSON.stringify(answer).includes(said) || null;
      },
      { what: `“${said}” to be kept` },
    );
  async function discard(): Promise<void> {
    const sidebar = await sidebarOf(desk.launched, desk.page);
    await sidebar.getByRole('button', { name: '取消' }).click();
    await sidebar.getByRole('button', { name: '记一笔' }).waitFor();
  }

  it('is there again, with the caret, when the page has loaded the same books once more', async () => {
    const sidebar = await begin('加载前写的', 1500);
    await words(sidebar).focus();
    // Without a click of the mouse, which would take the caret to the page.
    const search = desk.page.locator('.tab-pane.active').getByRole('button', { name: '查询' });
    await search.evaluate((button: HTMLElement) => button.click());
    await viewWhen(desk, 'a page that loads', ({ identity }) => identity.state !== 'known');
    await judged(desk, one.name);
    await saysAgain('加载前写的');
    expect(await words(sidebar).evaluate((field) => field === document.activeElement)).toBe(true);
    await discard();
  });

  it('keeps its period when the books go to another', async () => {
    await begin('十月的话');
    await modulePeriod(desk.page, '2026-09');
    await judged(desk, one.name, '2026-09');
    const sidebar = await saysAgain('十月的话');
    await sidebar.getByRole('button', { name: '保存记录' }).click();
    const [kept] = await ask(desk, 'note.list', { clientId, query: '十月的话', limit: 5 });
    expect(kept?.note.period).toBe('2026-10');
  });

  it('never stands under another client, and is there again on the way back', async () => {
    await begin('只给这一家');
    await switchTo(desk.page, other.code);
    await judged(desk, other.name);
    const sidebar = await sidebarOf(desk.launched, desk.page);
    await sidebar.getByRole('tab', { name: '记录' }).click();
    await sidebar.getByRole('button', { name: '记一笔' }).click();
    expect(await words(sidebar).inputValue()).toBe('');
    expect(await sidebar.content()).not.toContain('只给这一家');
    await words(sidebar).fill('给另一家');
    await switchTo(desk.page, one.code);
    await judged(desk, one.name);
    await saysAgain('只给这一家');
    await discard();
    await switchTo(desk.page, other.code);
    await judged(desk, other.name);
    await saysAgain('给另一家');
    await discard();
  });

  it('is there again after the page was loaded anew', async () => {
    await begin('刷新之前');
    await isKept('刷新之前');
    await desk.page.reload();
    await judged(desk, one.name);
    await saysAgain('刷新之前');
    await discard();
  });

  it('is there again in another tab when its own was closed', async () => {
    const first = { ...desk, page: await desk.launched.context.newPage() };
    const sidebar = await openBooks(first, one.code);
    await judged(first, one.name);
    await sidebar.getByRole('tab', { name: '记录' }).click();
    await sidebar.getByRole('button', { name: '记一笔' }).click();
    await words(sidebar).fill('标签页关了');
    await isKept('标签页关了', first);
    await first.page.close();
    await desk.page.bringToFront();
    await openBooks(desk, one.code);
    await judged(desk, one.name);
    await saysAgain('标签页关了');
    await discard();
  });

  it('loses a second at most when the worker and then the page die', async () => {
    await begin('后台停了');
    await isKept('后台停了');
    await killWorker(desk.launched);
    await desk.page.bringToFront();
    const sidebar = await sidebarOf(desk.launched, desk.page);
    await words(sidebar).fill('后台停了又写');
    await desk.page.waitForTimeout(1000);
    await desk.page.reload();
    await judged(desk, one.name);
    await saysAgain('后台停了又写');
    await discard();
  });

  it('of an expectation too', async () => {
    const sidebar = await openBooks(desk, one.code);
    await judged(desk, one.name);
    await sidebar.getByRole('tab', { name: '预期' }).click();
    await sidebar.getByRole('button', { name: '记原话' }).click();
    const said = sidebar.getByRole('textbox', { name: '原话' });
    await said.fill('账都归你们');
    await switchTo(desk.page, other.code);
    await judged(desk, other.name);
    expect(await sidebar.content()).not.toContain('账都归你们');
    await switchTo(desk.page, one.code);
    await judged(desk, one.name);
    await waitFor(async () => (await said.inputValue({ timeout: 10_000 })) === '账都归你们', {
      what: 'the expectation',
    });
    await discardExpectation(sidebar);
  });

  async function discardExpectation(sidebar: Frame): Promise<void> {
    await sidebar.getByRole('button', { name: '取消' }).click();
    await sidebar.getByText('六项预期').waitFor();
  }
});
