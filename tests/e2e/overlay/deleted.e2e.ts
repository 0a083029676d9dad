import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  callBackground,
  copyOfExtension,
  hostSeen,
  introduce,
  launchWithExtension,
  sidebarOf,
  startHostilePages,
  switchOn,
  waitFor,
  type Copy,
  type HostileServer,
  type Launched,
} from '../../harness';

const CLIENT = '唐山宏达建筑工程有限公司';
const SAID = '客户说下周三之前一定把发票补齐，请我们先不要结账';

/** More than come back at once when a page deletes as fast as it can. */
const ROUNDS = 24;
/** Letters that may not have been kept yet when the sidebar is thrown out. */
const LOST = 10;

/** How often the page has thrown the sidebar out. */
const deleted = (page: Page) => page.evaluate(() => (globalThis as unknown as { deleted: number }).deleted);

describe('on a page that deletes every second what it did not bring', () => {
  let copy: Copy;
  let launched: Launched;
  let pages: HostileServer;
  let page: Page;

  /** The sidebar as it stands now, once it shows what `shows` looks for; it may be thrown out meanwhile. */
  async function seen<T>(what: string, look: (frame: Frame) => Promise<T>): Promise<T> {
    const found = await waitFor(
      async () => {
        const value = await sidebarOf(launched, page)
          .then(look)
          .catch(() => false as const);
        return value === false ? false : { value };
      },
      { what, timeout: 30_000 },
    );
    return found.value;
  }

  beforeAll(async () => {
    copy = await copyOfExtension();
    pages = await startHostilePages();
    launched = await launchWithExtension({ extensionDir: copy.folder });
    await introduce(launched);
    const draft = { name: CLIENT, code: '0012', taxId: null, taxpayerType: null, owner: null };
    await callBackground(launched, 'client.create', { draft });
    page = await launched.context.newPage();
    await page.goto(pages.url('plain'));
    const sidebar = await switchOn(launched, page);
    await sidebar.getByRole('button', { name: '就是这家' }).click();
    await sidebar.getByRole('tab', { name: '简报' }).waitFor();
    await page.goto(pages.url('deletes-foreign-nodes'));
  });
  afterAll(async () => {
    await launched?.close();
    await pages?.close();
    copy?.remove();
  });

  it('shows the client and the figures again after every time', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const before = await deleted(page);
      await waitFor(async () => (await deleted(page)) > before, { what: 'the page to delete again' });
      await seen('the client', (frame) => frame.getByText(CLIENT).first().isVisible());
      await seen('the matters', (frame) => frame.getByRole('tab', { name: '简报' }).isVisible());
    }
    expect(await hostSeen(page)).toMatchObject({ count: 1, width: 400, marginRight: '400px' });
  });

  it.each(['deletes-foreign-nodes', 'large-books'] as const)(
    'is back before the page does anything else, however much there is to read: %s',
    async (name) => {
      await page.goto(pages.url(name));
      await sidebarOf(launched, page);
      for (let round = 0; round < 5; round++) {
        await waitFor(async () => (await hostSeen(page))?.count === 1, { what: 'the sidebar' });
        const back = await page.evaluate(() => {
          for (const one of document.documentElement.querySelectorAll(':scope > :not(head, body)'))
            one.remove();
          // Observers have run by the next task; a reading of the page waits for an idle moment.
          return new Promise((resolve) => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(document.querySelectorAll('ledgerside-sidebar').length);
            port2.postMessage(null);
          });
        });
        expect(back).toBe(1);
      }
    },
  );

  it('keeps what is typed, letter by letter, over all of them', async () => {
    // A slow machine needs most of a second to draw the sidebar; nobody could type in what is left of it.
    await page.goto(`${pages.url('deletes-foreign-nodes')}?every=4000`);
    await seen('the notes', async (frame) => {
      await frame.getByRole('tab', { name: '记录' }).click({ timeout: 500 });
      return true;
    });
    const field = (frame: Frame) => frame.getByLabel('客户原话');
    await seen('a new note', async (frame) => {
      if (!(await field(frame).isVisible())) await frame.locator('body').press('n', { timeout: 500 });
      return field(frame).isVisible();
    });
    const before = await deleted(page);
    let most = 0;
    for (let now = ''; now !== SAID;) {
      now = await seen('the field', async (frame) => {
        const next = SAID[(await field(frame).inputValue({ timeout: 500 })).length];
        if (next) await field(frame).pressSequentially(next, { timeout: 500 });
        return await field(frame).inputValue({ timeout: 500 });
      });
      expect(SAID.startsWith(now)).toBe(true);
      // What is typed goes to the background a moment later.
      expect(most - now.length).toBeLessThan(LOST);
      most = Math.max(most, now.length);
    }
    await waitFor(async () => (await deleted(page)) > before + 2, { what: 'the page to delete meanwhile' });
    expect(await seen('the words', (frame) => field(frame).inputValue({ timeout: 500 }))).toBe(SAID);
  });
});
