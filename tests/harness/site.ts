import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { buildExtension, type Target } from '../../scripts/extension';
import type { Tier } from '../../rules/verdict';
import { callBackground } from './calls';
import { grantHost } from './grant';
import type { Launched } from './launch';
import { sidebarOf } from './sidebar';
import { pressToolbarButton } from './toolbar';

export interface Copy {
  folder: string;
  remove(): void;
}

/** A copy of the built extension: a test may change it, and a build meanwhile does not change it under the browser. */
export async function copyOfExtension(target: Target = 'chrome'): Promise<Copy> {
  const folder = mkdtempSync(join(tmpdir(), 'ledgerside-extension-'));
  cpSync(await buildExtension(target), folder, { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Grants the page's host and presses the toolbar button, as a user does who says yes. */
export async function switchOn(launched: Launched, page: Page): Promise<Frame> {
  const { protocol, hostname } = new URL(page.url());
  await grantHost(launched, `${protocol}//${hostname}/*`);
  await pressToolbarButton(launched, page);
  return sidebarOf(launched, page);
}

/** Ends the first run, as its form does. */
export async function introduce(launched: Launched): Promise<void> {
  await callBackground(launched, 'settings.set', {
    patch: { me: { name: '王会计', firm: '石家庄账边代理记账' } },
  });
}

/** A client in the archive whose tier was set by hand, so that its letter stands in client lists. */
export async function tieredClient(launched: Launched, name: string, tier: Tier): Promise<void> {
  const draft = { name, code: null, taxId: null, taxpayerType: null, owner: null };
  const { id } = await callBackground(launched, 'client.create', { draft });
  const tierOverride = { tier, reason: '老客户', at: '2026-11-01' };
  await callBackground(launched, 'client.update', { id, patch: { tierOverride } });
}

/** What a page can see of the sidebar, from the page itself. Lengths in CSS px. */
export interface HostSeen {
  count: number;
  connected: boolean;
  shadow: boolean;
  display: string;
  left: number;
  top: number;
  width: number;
  height: number;
  right: number;
  /** The root's own `style` attribute, and what comes of it. */
  rootStyle: string | null;
  marginLeft: string;
  marginRight: string;
}

/** What the page sees of the sidebar's host element; null when there is none. */
export async function hostSeen(page: Page): Promise<HostSeen | null> {
  return page.evaluate(() => {
    const hosts = document.querySelectorAll('ledgerside-sidebar');
    const host = hosts[0];
    if (!host) return null;
    const box = host.getBoundingClientRect();
    const root = getComputedStyle(document.documentElement);
    return {
      count: hosts.length,
      connected: host.isConnected,
      shadow: host.shadowRoot !== null,
      display: getComputedStyle(host).display,
      left: box.left,
      top: box.top,
      width: box.width,
      height: box.height,
      right: window.innerWidth - box.right,
      rootStyle: document.documentElement.getAttribute('style'),
      marginLeft: root.marginLeft,
      marginRight: root.marginRight,
    };
  });
}

/** The letters that stand in the page now, in its order. */
export async function lettersIn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('ledgerside-tier')].map(
      (badge) => badge.dataset['tier'] ?? '',
    ),
  );
}
