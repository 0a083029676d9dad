import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  copyOfExtension,
  hostSeen,
  introduce,
  launchWithExtension,
  lettersIn,
  pressToolbarButton,
  raiseCommand,
  sidebarGone,
  sidebarOf,
  startHostilePages,
  switchOn,
  tieredClient,
  waitFor,
  type Copy,
  type HostileServer,
  type Launched,
} from '../../harness';

interface Icon {
  path: Record<string, string>;
}
declare const chrome: {
  commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
  action: { setIcon(icon: Icon): Promise<void> };
};

describe('the commands', () => {
  let copy: Copy;
  let launched: Launched;
  let pages: HostileServer;
  let others: HostileServer;
  let list: Page;
  let books: Page;

  const command = (name: string) => raiseCommand(launched, name);

  /** Icons set from now on. */
  async function watchIcons(): Promise<() => Promise<string[]>> {
    const worker = await launched.worker();
    await worker.evaluate(() => {
      const world = globalThis as unknown as { icons: string[] };
      const set = chrome.action.setIcon.bind(chrome.action);
      world.icons = [];
      chrome.action.setIcon = (icon) => {
        world.icons.push(icon.path['16'] ?? '');
        return set(icon);
      };
    });
    return () => worker.evaluate(() => (globalThis as unknown as { icons: string[] }).icons);
  }

  beforeAll(async () => {
    copy = await copyOfExtension();
    pages = await startHostilePages();
    others = await startHostilePages();
    launched = await launchWithExtension({ extensionDir: copy.folder });
    await introduce(launched);
    await tieredClient(launched, '唐山宏达建筑工程有限公司', 'A');
    list = await launched.context.newPage();
    await list.goto(pages.url('client-list'));
    await switchOn(launched, list);
    books = await launched.context.newPage();
    await books.goto(others.url('no-books'));
    await switchOn(launched, books);
  });
  afterAll(async () => {
    await launched?.close();
    await pages?.close();
    await others?.close();
    copy?.remove();
  });

  it('are offered as Alt+L and Alt+Q', async () => {
    const all = await (await launched.worker()).evaluate(() => chrome.commands.getAll());
    const keys = Object.fromEntries(all.map(({ name, shortcut }) => [name, shortcut]));
    expect(keys).toMatchObject({ 'toggle-sidebar': 'Alt+L', 'hide-everything': 'Alt+Q' });
  });

  it('toggle-sidebar collapses the tab in front to its handle, and opens it again', async () => {
    await books.bringToFront();
    await command('toggle-sidebar');
    await waitFor(async () => (await hostSeen(books))?.width === 28, { what: 'the handle' });
    expect(await hostSeen(books)).toMatchObject({ marginRight: '0px', rootStyle: null });
    expect(await hostSeen(list)).toMatchObject({ width: 400 });
    await command('toggle-sidebar');
    await waitFor(async () => (await hostSeen(books))?.width === 400, { what: 'the sidebar' });
    expect(await hostSeen(books)).toMatchObject({ marginRight: '400px' });
  });

  it('hide-everything takes sidebar, letters and room out of all tabs and changes the icon; again brings all back', async () => {
    await waitFor(async () => (await lettersIn(list)).join() === 'A', { what: 'the letter' });
    const icons = await watchIcons();
    await command('hide-everything');
    for (const page of [list, books]) {
      await sidebarGone(launched, page);
      expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('ledgerside');
      expect(await page.evaluate(() => document.documentElement.getAttribute('style'))).toBeNull();
    }
    await waitFor(async () => (await icons()).at(-1) === '/icon/hidden-16.png', {
      what: 'the icon for hidden',
    });

    // A page opened meanwhile shows nothing either.
    await books.reload();
    await books.waitForTimeout(700);
    expect(await hostSeen(books)).toBeNull();

    await command('hide-everything');
    for (const page of [list, books]) {
      await (await sidebarOf(launched, page)).getByRole('button', { name: '更多' }).waitFor();
      expect(await hostSeen(page)).toMatchObject({ count: 1, width: 400, marginRight: '400px' });
    }
    await waitFor(async () => (await lettersIn(list)).join() === 'A', { what: 'the letter again' });
    await waitFor(async () => (await icons()).at(-1) === '/icon/16.png', { what: 'the usual icon' });
  });

  it('the toolbar button ends hiding as well, and leaves the sidebar as it stood', async () => {
    await command('hide-everything');
    await sidebarGone(launched, books);
    await pressToolbarButton(launched, books);
    await sidebarOf(launched, books);
    await sidebarOf(launched, list);
    await books.waitForTimeout(400);
    expect(await hostSeen(books)).toMatchObject({ count: 1, width: 400 });
  });

  it('the toolbar button collapses and opens where nothing is hidden', async () => {
    await pressToolbarButton(launched, books);
    await waitFor(async () => (await hostSeen(books))?.width === 28, { what: 'the handle' });
    await pressToolbarButton(launched, books);
    await waitFor(async () => (await hostSeen(books))?.width === 400, { what: 'the sidebar' });
  });
});
