import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  copyOfExtension,
  introduce,
  launchWithExtension,
  sidebarGone,
  sidebarOf,
  startHostilePages,
  switchOn,
  type Copy,
  type HostileServer,
  type Launched,
} from '../../harness';

describe('the keys of the browser', () => {
  let copy: Copy;
  let launched: Launched;
  let pages: HostileServer;
  let page: Page;
  beforeAll(async () => {
    copy = await copyOfExtension();
    pages = await startHostilePages();
    launched = await launchWithExtension({ extensionDir: copy.folder });
    await introduce(launched);
    page = await launched.context.newPage();
    await page.goto(pages.url('plain'));
    await switchOn(launched, page);
  });
  afterAll(async () => {
    await launched?.close();
    await pages?.close();
    copy?.remove();
  });

  /** Alt and a letter, as a keyboard sends them: Playwright's own keys reach the page alone, a system key the browser too. */
  async function press(letter: 'L' | 'Q'): Promise<void> {
    const session = await launched.context.newCDPSession(page);
    const key = {
      modifiers: 1,
      key: letter.toLowerCase(),
      code: `Key${letter}`,
      windowsVirtualKeyCode: letter.charCodeAt(0),
      nativeVirtualKeyCode: letter.charCodeAt(0),
      isSystemKey: true,
    };
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    await session.detach();
  }

  it('Alt+L collapses and opens the sidebar', async () => {
    const sidebar = await sidebarOf(launched, page);
    await sidebar.locator('.head').waitFor();
    await press('L');
    await sidebar.locator('.handle').waitFor();
    await press('L');
    await sidebar.locator('.head').waitFor();
  });

  it('Alt+Q hides everything, and brings it back', async () => {
    await press('Q');
    await sidebarGone(launched, page);
    await press('Q');
    const sidebar = await sidebarOf(launched, page);
    await sidebar.locator('.head').waitFor();
    expect(await sidebar.locator('.handle').count()).toBe(0);
  });
});
