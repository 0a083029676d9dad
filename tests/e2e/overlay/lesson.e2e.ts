import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  askFromSidebar,
  copyOfExtension,
  introduce,
  launchWithExtension,
  raiseCommand,
  sidebarGone,
  sidebarOf,
  startHostilePages,
  switchOn,
  waitFor,
  type Copy,
  type HostileServer,
  type Launched,
} from '../../harness';

const outlines = (page: Page) => page.locator('ledgerside-outline').count();
const clicks = (page: Page) => page.evaluate(() => Number(document.body.dataset['clicks'] ?? 0));

describe('while a place of the page is pointed at', () => {
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
    await page.evaluate(() => {
      document.addEventListener('click', () => {
        document.body.dataset['clicks'] = String(Number(document.body.dataset['clicks'] ?? 0) + 1);
      });
    });
  });
  afterAll(async () => {
    await launched?.close();
    await pages?.close();
    copy?.remove();
  });

  /** Begins to point at the client; the page hears of no click from now on. */
  async function pointing(): Promise<void> {
    const frame = await sidebarOf(launched, page);
    await askFromSidebar(frame, 'teach.begin', { profile: null });
    await askFromSidebar(frame, 'teach.point', { step: 'client' });
    const heard = await clicks(page);
    await waitFor(
      async () => {
        await page.mouse.move(5, 5);
        await page.getByRole('cell').first().hover();
        return (await outlines(page)) === 1;
      },
      { what: 'the outline' },
    );
    await page.mouse.click(300, 700);
    expect(await clicks(page)).toBe(heard);
  }

  /** Nothing is outlined, and a click is the page's own again. */
  async function isFree(): Promise<void> {
    await waitFor(async () => (await outlines(page)) === 0, { what: 'the outline to go' });
    const heard = await clicks(page);
    await page.getByRole('cell').first().hover();
    await page.getByRole('cell').first().click();
    expect(await clicks(page)).toBe(heard + 1);
    expect(await outlines(page)).toBe(0);
  }

  it('hiding everything gives the page back at once', async () => {
    await pointing();
    await raiseCommand(launched, 'hide-everything');
    await sidebarGone(launched, page);
    await isFree();
  });

  it('afterwards the lesson stands where it was, and points at nothing', async () => {
    await raiseCommand(launched, 'hide-everything');
    const frame = await sidebarOf(launched, page);
    await frame.getByText('教账边认这个页面').first().waitFor();
    await isFree();
  });

  it('switching the site off ends it', async () => {
    await pointing();
    await askFromSidebar(await sidebarOf(launched, page), 'site.off', {}).catch(() => null);
    await sidebarGone(launched, page);
    await isFree();
  });
});
