import { existsSync, mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildExtension } from '../../../scripts/extension';
import { inProject } from '../../../scripts/root';
import { canInstallFromDebian, installFromDebian } from '../../../scripts/setup/debian';
import { startHostilePages, waitFor, type HostileServer } from '../../harness';
import { FIREFOX_ID, startFirefox, type Firefox } from '../../harness/firefox';

const PROGRAM = '/usr/bin/firefox-esr';
const ready = existsSync(PROGRAM) || (canInstallFromDebian() && (await installFromDebian(['firefox-esr'])));
const TAB = '\uE004';
const ENTER = '\uE007';

interface Seen {
  count: number;
  width: number;
  shadow: boolean;
  style: string | null;
  frames: number;
  letters: string[];
}

describe.skipIf(!ready)(
  `in Firefox${ready ? '' : ': skipped, firefox-esr is missing and only Debian as root installs it'}`,
  () => {
    let firefox: Firefox;
    let pages: HostileServer;

    const seen = async () =>
      (await firefox.inPage(`
      const hosts = document.querySelectorAll('ledgerside-sidebar');
      return {
        count: hosts.length,
        width: hosts[0] ? hosts[0].getBoundingClientRect().width : 0,
        shadow: Boolean(hosts[0] && hosts[0].shadowRoot),
        style: document.documentElement.getAttribute('style'),
        frames: window.length,
        letters: [...document.querySelectorAll('ledgerside-tier')].map((letter) => letter.dataset.tier),
      };`)) as Seen;
    const until = (what: string, holds: (now: Seen) => boolean) =>
      waitFor(
        async () => {
          const now = await seen();
          return holds(now) && now;
        },
        { what },
      );
    const origins = () =>
      firefox.inBrowser(
        'return WebExtensionPolicy.getByID(arguments[0]).allowedOrigins.patterns.map(({ pattern }) => pattern);',
        [FIREFOX_ID],
      );
    const picture = async (name: string) => {
      mkdirSync(inProject('test-results/firefox'), { recursive: true });
      await firefox.screenshot(inProject(`test-results/firefox/${name}.png`));
    };

    beforeAll(async () => {
      pages = await startHostilePages();
      firefox = await startFirefox(PROGRAM, await buildExtension('firefox'));
    });
    afterAll(async () => {
      await firefox?.close();
      await pages?.close();
    });

    it('holds no site after installation, and its background answers the workbench', async () => {
      expect(await origins()).toEqual([`${firefox.url('*')}`]);
      expect(await firefox.call('settings.get', {})).toMatchObject({ me: null, language: 'zh-CN' });
      expect(await firefox.call('client.list', {})).toEqual([]);
      await firefox.go(firefox.url('workbench.html#/settings'));
      await waitFor(
        () => firefox.inPage('return Boolean(document.querySelector("h1"));') as Promise<boolean>,
        {
          what: 'the workbench',
        },
      );
      await firefox.go(pages.url('plain'));
      expect(await seen()).toMatchObject({ count: 0, style: null });
    });

    it('mounts the sidebar when the toolbar button was pressed and the site granted', async () => {
      await firefox.go(pages.url('listens-to-keys'));
      await firefox.pressToolbarButton();
      expect(await until('the sidebar', ({ count }) => count === 1)).toEqual({
        count: 1,
        width: 400,
        shadow: false,
        style: 'margin-right: 400px !important;',
        frames: 0,
        letters: [],
      });
      expect(await origins()).toContain('http://127.0.0.1/*');
      await firefox.inPage('return new Promise((resolve) => setTimeout(resolve, 1500));');
      await picture('first-run');
    });

    it('takes what is typed in the sidebar, and the page hears none of it', async () => {
      const width = (await firefox.inPage('return window.innerWidth;')) as number;
      await firefox.clickAndType(width - 160, 140, 'wang', TAB, 'ledger', ENTER);
      expect(await firefox.inPage('return heard.length;')).toBe(0);
      await picture('begun');
      expect(await firefox.call('settings.get', {})).toMatchObject({ me: { name: 'wang', firm: 'ledger' } });
    });

    it('stands again on the next page, with the letters of the clients in a list', async () => {
      const draft = {
        name: '唐山宏达建筑工程有限公司',
        code: null,
        taxId: null,
        taxpayerType: null,
        owner: null,
      };
      const { id } = await firefox.call('client.create', { draft });
      const tierOverride = { tier: 'A' as const, reason: '老客户', at: '2026-11-01' };
      await firefox.call('client.update', { id, patch: { tierOverride } });
      await firefox.go(pages.url('client-list'));
      await until('the letter', ({ letters }) => letters.join() === 'A');
      await picture('client-list');
    });

    it.each(['strict-csp', 'trusted-types', 'isolated', 'no-framing'] as const)(
      'stands on %s',
      async (name) => {
        await firefox.go(pages.url(name));
        await until('the sidebar', ({ count, width }) => count === 1 && width === 400);
        await firefox.inPage('return new Promise((resolve) => setTimeout(resolve, 1000));');
        await picture(name);
      },
    );

    it('stands again on a page the browser had kept for the way back', async () => {
      await firefox.go(pages.url('client-list'));
      await until('the letter', ({ letters }) => letters.join() === 'A');
      await firefox.inPage(
        'window.addEventListener("pageshow", ({ persisted }) => { window.persisted = persisted; });',
      );
      await firefox.inPage('document.querySelector("ledgerside-sidebar").id = "old";');
      await firefox.go(pages.url('no-books'));
      await until('the sidebar', ({ count }) => count === 1);
      await firefox.back();
      await waitFor(() => firefox.inPage('return window.persisted;') as Promise<boolean>, {
        what: 'the kept page',
      });
      await waitFor(
        () =>
          firefox.inPage(
            'const host = document.querySelector("ledgerside-sidebar"); return Boolean(host) && host.id !== "old";',
          ) as Promise<boolean>,
        { what: 'a sidebar that the background knows' },
      );
      expect(await until('the letter', ({ letters }) => letters.join() === 'A')).toMatchObject({
        count: 1,
        width: 400,
      });
    });

    it('after an update leaves one sidebar, and the page its own margins', async () => {
      await firefox.go(pages.url('client-list'));
      await until('the letter', ({ letters }) => letters.join() === 'A');
      await firefox.inPage('document.querySelector("ledgerside-sidebar").id = "old";');
      await firefox.update();
      await waitFor(
        () =>
          firefox.inPage(
            'const host = document.querySelector("ledgerside-sidebar"); return Boolean(host) && host.id !== "old";',
          ) as Promise<boolean>,
        {
          what: 'the new sidebar',
        },
      );
      await until('the letter', ({ letters }) => letters.join() === 'A');
      expect(await seen()).toMatchObject({ count: 1, width: 400, style: 'margin-right: 400px !important;' });
      await firefox.pressToolbarButton();
      expect(await until('the handle', ({ width }) => width === 28)).toMatchObject({ style: null });
    });
  },
);
