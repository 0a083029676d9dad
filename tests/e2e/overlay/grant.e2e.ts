import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  copyOfExtension,
  grantHost,
  hostSeen,
  introduce,
  killWorker,
  launchWithExtension,
  pressToolbarButton,
  sidebarGone,
  sidebarNow,
  sidebarOf,
  startHostilePages,
  switchOn,
  waitFor,
  type Copy,
  type HostileServer,
  type Launched,
} from '../../harness';

interface Permissions {
  permissions?: string[];
  origins?: string[];
}
declare const chrome: {
  permissions: { getAll(): Promise<Permissions>; request(asked: Permissions): Promise<boolean> };
  scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
  runtime: { getManifest(): Record<string, unknown> };
};

const origins = async (launched: Launched) =>
  (await (await launched.worker()).evaluate(() => chrome.permissions.getAll())).origins;
const registered = async (launched: Launched) =>
  (await (await launched.worker()).evaluate(() => chrome.scripting.getRegisteredContentScripts())).flatMap(
    ({ matches }) => matches,
  );

async function open(launched: Launched, url: string): Promise<Page> {
  const page = await launched.context.newPage();
  await page.goto(url);
  return page;
}

/** Kinds of events that anybody listens to on the window, content scripts included. */
async function listenersOf(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const seen: string[] = [];
  const contexts: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context.id));
  await session.send('Runtime.enable');
  for (const contextId of contexts) {
    const { result } = await session.send('Runtime.evaluate', { expression: 'window', contextId });
    if (result.objectId === undefined) continue;
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
    seen.push(...listeners.map(({ type }) => type));
  }
  await session.detach();
  return seen;
}

describe('the grant of one site', () => {
  let copy: Copy;
  let launched: Launched;
  let pages: HostileServer;
  let others: HostileServer;
  let page: Page;

  beforeAll(async () => {
    copy = await copyOfExtension();
    pages = await startHostilePages();
    others = await startHostilePages();
    launched = await launchWithExtension({ extensionDir: copy.folder });
    page = await open(launched, pages.url('plain'));
  });
  afterAll(async () => {
    await launched?.close();
    await pages?.close();
    await others?.close();
    copy?.remove();
  });

  it('holds no site after installation and requires none', async () => {
    const worker = await launched.worker();
    const held = await worker.evaluate(() => chrome.permissions.getAll());
    expect(held.origins).toEqual([]);
    expect([...(held.permissions ?? [])].sort()).toEqual(['activeTab', 'scripting', 'storage']);
    const manifest = await worker.evaluate(() => chrome.runtime.getManifest());
    for (const key of ['host_permissions', 'content_scripts', 'externally_connectable']) {
      expect(manifest).not.toHaveProperty(key);
    }
    expect(await registered(launched)).toEqual([]);
  });

  it('asks for the host of this page and of no other, and runs nothing before the answer', async () => {
    const worker = await launched.worker();
    await worker.evaluate(() => {
      const world = globalThis as unknown as {
        asked: Permissions[];
        honest: typeof chrome.permissions.request;
      };
      world.asked = [];
      world.honest = chrome.permissions.request;
      chrome.permissions.request = async (asked) => {
        world.asked.push(asked);
        return false;
      };
    });
    // A browser that has only just started may swallow a press; a person presses again.
    const asked = await waitFor(
      async () => {
        await pressToolbarButton(launched, page);
        const seen = await worker.evaluate(() => (globalThis as unknown as { asked: Permissions[] }).asked);
        return seen.length > 0 && seen;
      },
      { what: 'the question' },
    ).finally(() =>
      worker.evaluate(() => {
        chrome.permissions.request = (
          globalThis as unknown as { honest: typeof chrome.permissions.request }
        ).honest;
      }),
    );
    for (const one of asked) expect(one).toEqual({ origins: ['http://127.0.0.1/*'] });
    expect(await registered(launched)).toEqual([]);
    expect(await hostSeen(page)).toBeNull();
  });

  it('after a yes mounts the sidebar at once, without a reload', async () => {
    await page.evaluate(() => ((globalThis as unknown as { mark: number }).mark = 1));
    await grantHost(launched, 'http://127.0.0.1/*');
    await pressToolbarButton(launched, page);
    await (await sidebarOf(launched, page)).getByText('账边，记账软件旁的页边').waitFor();
    expect(await page.evaluate(() => (globalThis as unknown as { mark?: number }).mark)).toBe(1);
    expect(await origins(launched)).toEqual(['http://127.0.0.1/*']);
    expect(await registered(launched)).toEqual(['http://127.0.0.1/*']);
    expect(await hostSeen(page)).toMatchObject({
      count: 1,
      shadow: false,
      right: 0,
      width: 400,
      marginRight: '400px',
    });
  });

  it('survives a reload of the page', async () => {
    await page.reload();
    await (await sidebarOf(launched, page)).getByText('姓名').first().waitFor();
    expect(await hostSeen(page)).toMatchObject({ count: 1, marginRight: '400px' });
  });

  it('survives a killed service worker: the open sidebar goes on, and a new page gets its own', async () => {
    await killWorker(launched);
    const frame = await sidebarOf(launched, page);
    await frame.getByPlaceholder('记录用它署名').fill('王会计');
    await frame.getByPlaceholder('代理记账公司的名称').fill('石家庄账边代理记账');
    await frame.getByRole('button', { name: '开始用' }).last().click();
    await frame.getByRole('button', { name: '更多' }).waitFor();
    await killWorker(launched);
    const second = await open(launched, pages.url('no-books'));
    await (await sidebarOf(launched, second)).getByText('这一页没有读到账').waitFor();
    await second.close();
  });

  it('leaves the other ports of the host alone, though the grant covers them', async () => {
    const other = await open(launched, others.url('plain'));
    // The page that is on loads meanwhile, so the other one had its time.
    await page.reload();
    await sidebarOf(launched, page);
    expect(await listenersOf(page)).toEqual(expect.arrayContaining(['scrollend', 'popstate']));
    expect(await listenersOf(other)).toEqual([]);
    expect(await hostSeen(other)).toBeNull();
    expect(await other.evaluate(() => document.documentElement.children.length)).toBe(2);
    await other.close();
  });

  it("is gone in the open page too when the browser's own settings take it away", async () => {
    const worker = await launched.worker();
    await worker.evaluate(() =>
      (chrome.permissions as unknown as { remove(what: Permissions): Promise<boolean> }).remove({
        origins: ['http://127.0.0.1/*'],
      }),
    );
    await sidebarGone(launched, page);
    await waitFor(async () => (await registered(launched)).length === 0, { what: 'the registration to go' });
    expect(await hostSeen(page)).toBeNull();
    expect(await page.evaluate(() => document.documentElement.getAttribute('style'))).toBeNull();
    await switchOn(launched, page);
  });

  it('is given back from the sidebar: element, margin, registration and permission', async () => {
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const frame = await sidebarOf(launched, page);
    await frame.getByRole('button', { name: '更多' }).click();
    await frame.getByRole('button', { name: '在这个网站关掉' }).click();
    await sidebarGone(launched, page);
    expect(before).toContain('ledgerside-sidebar');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toMatch(/ledgerside|style=/);
    await waitFor(async () => (await origins(launched))?.length === 0, { what: 'the permission to go' });
    expect(await registered(launched)).toEqual([]);
    await page.reload();
    await page.waitForTimeout(500);
    expect(sidebarNow(launched, page)).toBeNull();
    expect(await hostSeen(page)).toBeNull();
  });

  it('of two tools on one host keeps the grant until the second is off', async () => {
    await introduce(launched);
    const other = await open(launched, others.url('plain'));
    for (const one of [page, other]) await switchOn(launched, one);
    const turnOff = async (one: Page) => {
      const frame = await sidebarOf(launched, one);
      await frame.getByRole('button', { name: '更多' }).click();
      await frame.getByRole('button', { name: '在这个网站关掉' }).click();
      await sidebarGone(launched, one);
    };
    await turnOff(page);
    expect(await origins(launched)).toEqual(['http://127.0.0.1/*']);
    await other.reload();
    await sidebarOf(launched, other);
    await turnOff(other);
    await waitFor(async () => (await origins(launched))?.length === 0, { what: 'the permission to go' });
    await other.close();
  });
});
