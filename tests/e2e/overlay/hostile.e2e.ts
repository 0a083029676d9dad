import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  copyOfExtension,
  hostSeen,
  introduce,
  launchWithExtension,
  sidebarNow,
  sidebarOf,
  startHostilePages,
  switchOn,
  waitFor,
  type Copy,
  type HostilePage,
  type HostileServer,
  type Launched,
} from '../../harness';

interface World {
  heard: unknown[];
  violations: string[];
  mounted: number;
}
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

describe('on hostile pages', () => {
  let copy: Copy;
  let launched: Launched;
  let pages: HostileServer;

  beforeAll(async () => {
    copy = await copyOfExtension();
    pages = await startHostilePages();
    launched = await launchWithExtension({ extensionDir: copy.folder });
    await introduce(launched);
    const page = await launched.context.newPage();
    await page.goto(pages.url('plain'));
    await switchOn(launched, page);
    await page.close();
  });
  afterAll(async () => {
    await launched?.close();
    await pages?.close();
    copy?.remove();
  });

  async function open(name: HostilePage, extensionId?: string): Promise<{ page: Page; frame: Frame }> {
    const page = await launched.context.newPage();
    await page.addInitScript(() => {
      const world = globalThis as unknown as World;
      world.violations = [];
      document.addEventListener('securitypolicyviolation', ({ blockedURI }) =>
        world.violations.push(blockedURI),
      );
    });
    await page.goto(pages.url(name, extensionId));
    const frame = await waitFor(() => page.frames().find((one) => one.url().includes('sidebar.html#')), {
      what: 'the sidebar',
    });
    await frame.getByRole('button', { name: '更多' }).waitFor();
    return { page, frame };
  }

  it.each(['strict-csp', 'trusted-types', 'isolated', 'no-framing', 'sandbox-csp'] as const)(
    'stands and works on %s, and the page reports nothing',
    async (name) => {
      const { page, frame } = await open(name);
      expect(await hostSeen(page)).toMatchObject({
        count: 1,
        display: 'block',
        right: 0,
        width: 400,
        height: 900,
        marginRight: '400px',
      });
      await frame.getByText('唐山宏达建筑工程有限公司').first().waitFor();
      expect(await page.evaluate(() => (globalThis as unknown as World).violations)).toEqual([]);
      await page.close();
    },
  );

  it('shows the page one element without contents', async () => {
    const { page, frame } = await open('plain');
    const token = new URL(frame.url()).hash.slice(1);
    expect(token).toMatch(/^[0-9a-f-]{36}$/);
    const seen = await page.evaluate(() => {
      const host = document.querySelector('ledgerside-sidebar') as HTMLElement;
      host.focus();
      return {
        shadow: host.shadowRoot,
        children: host.childNodes.length,
        attributes: host.getAttributeNames(),
        frames: window.length,
        first: window[0] ?? null,
        iframes: document.querySelectorAll('iframe').length,
        markup: document.documentElement.outerHTML,
        resources: performance.getEntries().map(({ name }) => name),
        sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
      };
    });
    expect(seen).toMatchObject({
      shadow: null,
      children: 0,
      attributes: ['data-room'],
      frames: 0,
      first: null,
      iframes: 0,
      sheets: 0,
    });
    expect(JSON.stringify(seen)).not.toContain(token);
    expect(JSON.stringify(seen)).not.toContain('chrome-extension');
    await page.close();
  });

  it('keeps what is typed in the sidebar from a page that hears every key', async () => {
    const { page, frame } = await open('listens-to-keys');
    const heard = () => page.evaluate(() => (globalThis as unknown as World).heard.length);
    await frame.getByRole('button', { name: '更多' }).focus();
    for (const key of ['n', '1', 'Enter', 'Escape', 'ArrowLeft', 'Tab']) await page.keyboard.press(key);
    expect(await heard()).toBe(0);
    await page.getByLabel('宿主输入框').focus();
    await page.keyboard.press('a');
    expect(await heard()).toBeGreaterThan(0);
    await page.close();
  });

  it('comes back on a page that deletes what it did not bring, without a busy loop', async () => {
    const { page } = await open('plain');
    await page.evaluate(() => {
      const world = globalThis as unknown as World;
      world.mounted = 0;
      new MutationObserver((records) => {
        for (const { addedNodes } of records) {
          for (const node of addedNodes) if (node.nodeName === 'LEDGERSIDE-SIDEBAR') world.mounted += 1;
        }
      }).observe(document.documentElement, { childList: true });
      setInterval(() => document.querySelector('ledgerside-sidebar')?.remove(), 20);
    });
    const mounted = () => page.evaluate(() => (globalThis as unknown as World).mounted);
    await waitFor(async () => (await mounted()) >= 2, { what: 'the sidebar to come back twice' });
    const before = await mounted();
    await page.waitForTimeout(3000);
    expect((await mounted()) - before).toBeLessThanOrEqual(20);
    // However often it was thrown out, it comes back as long as the page stays.
    const late = await mounted();
    await waitFor(async () => (await mounted()) > late, { what: 'the sidebar to come back again' });
    await page.close();
  });

  it('comes back after the page has thrown everything out once', async () => {
    const { page } = await open('plain');
    await page.evaluate(() => document.documentElement.replaceChildren(document.createElement('body')));
    await waitFor(async () => (await hostSeen(page))?.width === 400, { what: 'the sidebar' });
    // The frame that was thrown out is still listed for a moment, and closed when it is asked.
    const isThere = async (): Promise<boolean> => {
      const frame = await sidebarOf(launched, page);
      const button = frame.getByRole('button', { name: '更多' });
      return button.isVisible().catch(() => false);
    };
    await waitFor(isThere, { what: 'the sidebar’s own page' });
    expect(await hostSeen(page)).toMatchObject({ count: 1, marginRight: '400px' });
    await page.close();
  });

  it('gives a page that embeds its page nothing, whatever token it brings', async () => {
    const { page: honest, frame: own } = await open('plain');
    const stolen = new URL(own.url()).hash.slice(1);
    const { page } = await open('embeds-the-sidebar', launched.extensionId);
    for (const hash of ['', '#00000000-0000-4000-8000-000000000000', `#${stolen}`]) {
      const address = launched.url(`sidebar.html${hash}`);
      await page.evaluate((src) => {
        const taken = document.createElement('iframe');
        taken.src = src;
        taken.name = 'taken';
        document.getElementById('taken')?.replaceWith(taken);
        taken.id = 'taken';
      }, address);
      const frame = await waitFor(
        () => page.frames().find((one) => one.name() === 'taken' && one.url() === address),
        { what: 'the embedded page' },
      );
      await frame.waitForLoadState('load');
      for (const from of ['sidebar', 'workbench', 'page']) {
        for (const call of ['view.tab', 'client.list', 'settings.get', 'page.tiers']) {
          const message = { to: 'background', from, token: hash.slice(1), call, args: { names: [] } };
          const answer = await frame.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
          if (from === 'page' && call === 'page.tiers') continue;
          expect(answer).toEqual({ ok: false, error: { code: 'refused', detail: {} } });
        }
      }
      expect(
        await frame.evaluate(() => [document.body.childElementCount, document.body.textContent.trim()]),
      ).toEqual([0, '']);
    }
    expect(await page.evaluate(() => (globalThis as unknown as { messages: unknown[] }).messages)).toEqual(
      [],
    );
    await honest.close();
    await page.close();
  });

  it('listens to no message and no event of the page', async () => {
    const { page } = await open('plain');
    expect(
      await page.evaluate(() => typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime),
    ).toBe('undefined');
    await page.evaluate(() => {
      for (const order of ['page.off', 'page.hidden', 'page.layout']) {
        const message = { to: 'page', order, args: { hidden: true, layout: { width: 1 } } };
        window.postMessage(message, '*');
        document.dispatchEvent(new CustomEvent(order, { detail: message }));
      }
      for (const target of [document, window]) target.dispatchEvent(new Event('ledgerside-replaced'));
      for (const type of ['click', 'input', 'scrollend']) window.dispatchEvent(new Event(type));
    });
    await page.waitForTimeout(600);
    expect(await hostSeen(page)).toMatchObject({ count: 1, width: 400, marginRight: '400px' });
    expect(sidebarNow(launched, page)).not.toBeNull();
    await page.close();
  });

  it('gives two tabs of one site a sidebar and a token each', async () => {
    const one = await open('plain');
    const two = await open('no-books');
    expect(new URL(one.frame.url()).hash).not.toBe(new URL(two.frame.url()).hash);
    await one.frame.getByText('唐山宏达建筑工程有限公司').first().waitFor();
    expect(await two.frame.evaluate(() => document.body.innerText)).not.toContain('宏达');
    await one.page.close();
    await two.frame.getByRole('button', { name: '收起' }).click();
    await two.frame.getByRole('button', { name: '展开账边' }).click();
    await two.frame.getByText('这一页没有读到账').waitFor();
    await two.page.close();
  });
});

describe('in a browser that blocks all cookies', () => {
  let copy: Copy;
  let launched: Launched;
  let pages: HostileServer;
  let profile: string;

  beforeAll(async () => {
    copy = await copyOfExtension();
    pages = await startHostilePages();
    profile = mkdtempSync(join(tmpdir(), 'ledgerside-profile-'));
    mkdirSync(join(profile, 'Default'));
    const preferences = { profile: { default_content_setting_values: { cookies: 2 } } };
    writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
    launched = await launchWithExtension({ extensionDir: copy.folder, userDataDir: profile });
  });
  afterAll(async () => {
    await launched?.close();
    await pages?.close();
    copy?.remove();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it('the sidebar works and remembers, though its frame has no storage', async () => {
    const page = await launched.context.newPage();
    await page.goto(pages.url('no-books'));
    const frame = await switchOn(launched, page);
    const database = await frame.evaluate(
      () =>
        new Promise<string>((resolve) => {
          try {
            const request = indexedDB.open('probe');
            request.onsuccess = () => resolve('open');
            request.onerror = () => resolve('denied');
          } catch {
            resolve('denied');
          }
        }),
    );
    expect(database).toBe('denied');
    await frame.getByPlaceholder('记录用它署名').fill('王会计');
    await frame.getByPlaceholder('代理记账公司的名称').fill('石家庄账边代理记账');
    await frame.getByRole('button', { name: '开始用' }).last().click();
    await frame.getByText('这一页没有读到账').waitFor();
    await page.reload();
    await (await sidebarOf(launched, page)).getByText('这一页没有读到账').waitFor();
  });
});
