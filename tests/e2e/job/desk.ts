import type { Frame, Page } from 'playwright-core';
import { startDemo, type Demo } from '../../../demo/server';
import type { Args, ClientDraft, PanelCalls, Result, TabView } from '../../../messages';
import type { TabState } from '../../../entrypoints/background/tabs';
import type { Client, Row } from '../../../storage/records';
import {
  callBackground,
  copyOfExtension,
  introduce,
  launchWithExtension,
  sidebarNow,
  sidebarOf,
  switchOn,
  viewNow,
  waitFor,
  type Copy,
  type Launched,
  type LaunchOptions,
} from '../../harness';

export { askFromSidebar, viewNow } from '../../harness';

declare const chrome: {
  storage: { session: { get(keys: null): Promise<Record<string, unknown>> } };
};

/** An accountant at work: the demo books in a tab, the sidebar switched on beside them. */
export interface Desk {
  launched: Launched;
  demo: Demo;
  page: Page;
  close(): Promise<void>;
}

/** Starts the browser on the demo books, gets through the first run and switches the sidebar on. */
export async function startDesk(options: Partial<LaunchOptions> = {}): Promise<Desk> {
  const copy: Copy = await copyOfExtension();
  const demo = await startDemo();
  const launched = await launchWithExtension({ extensionDir: copy.folder, ...options });
  await introduce(launched);
  const page = await launched.context.newPage();
  await page.goto(demo.url);
  await switchOn(launched, page);
  return {
    launched,
    demo,
    page,
    close: async () => {
      await launched.close();
      await demo.close();
      copy.remove();
    },
  };
}

export interface Where {
  module?: 'home' | 'trial-balance' | 'income' | 'vat' | 'balance-sheet';
  period?: string;
  /** How long the books show 加载中, ms. */
  delay?: number;
}

/** Opens one client's books from their address, as a fresh document. */
export async function openBooks(desk: Desk, code: string, where: Where = {}): Promise<Frame> {
  const { module = 'trial-balance', period = '2026-10', delay = 50 } = where;
  await desk.page.goto('about:blank');
  await desk.page.goto(`${desk.demo.url}?delay=${delay}#/${module}?client=${code}&period=${period}`);
  const sidebar = await sidebarOf(desk.launched, desk.page);
  if (module === 'trial-balance' && delay === 50) await believed(sidebar);
  return sidebar;
}

/** Figures are filed once a page has stood still for a moment: waits until that of this tab has. */
export async function believed(sidebar: Frame): Promise<void> {
  await waitFor(
    () =>
      sidebar.evaluate(async () => {
        const all = Object.entries(await chrome.storage.session.get(null));
        const tabs = all.filter(([key]) => key.startsWith('tab:')).map(([, tab]) => tab as TabState);
        return tabs.some(({ seen }) => seen !== null);
      }),
    { what: 'the figures to be believed' },
  );
}

/** Opens the list of all clients, with no account set entered. */
export async function openList(desk: Desk): Promise<Frame> {
  await desk.page.goto(`${desk.demo.url}?delay=50`);
  await desk.page.evaluate(() => sessionStorage.clear());
  await desk.page.goto('about:blank');
  await desk.page.goto(`${desk.demo.url}?delay=50#/clients`);
  return sidebarOf(desk.launched, desk.page);
}

/** Asks the background as the workbench does, and puts the books in front again. */
export async function ask<K extends keyof PanelCalls>(
  desk: Desk,
  call: K,
  args: Args<PanelCalls, K>,
): Promise<Result<PanelCalls, K>> {
  const result = await callBackground(desk.launched, call, args);
  await desk.page.bringToFront();
  return result;
}

/** A client in the archive, with what is known of it. */
export async function inArchive(
  desk: Desk,
  draft: Pick<ClientDraft, 'name'> & Partial<ClientDraft>,
  patch: Partial<Omit<Client, keyof Row>> = {},
): Promise<Client> {
  const whole = { code: null, taxId: null, taxpayerType: null, owner: null, ...draft };
  const { id } = await ask(desk, 'client.create', { draft: whole });
  return ask(desk, 'client.update', { id, patch });
}

/** Waits until what the sidebar is told fulfils a condition, and gives it. */
export async function viewWhen(
  desk: Desk,
  what: string,
  holds: (view: TabView) => boolean,
): Promise<TabView> {
  return waitFor(
    async () => {
      const frame = sidebarNow(desk.launched, desk.page);
      if (!frame) return null;
      const view = await viewNow(frame);
      return holds(view) && view;
    },
    { what },
  );
}

/** Name of the client the sidebar is certain or nearly certain of; null otherwise. */
export function knownName(view: TabView): string | null {
  return view.identity.state === 'known' ? view.identity.client.name : null;
}

/** Waits until this client's own trial balance of the period is read and judged. */
export async function judged(desk: Desk, name: string, period = '2026-10'): Promise<TabView> {
  return viewWhen(
    desk,
    `${name} ${period} judged`,
    (view) =>
      knownName(view) === name &&
      view.period.viewed === period &&
      view.statements.some(({ kind, live }) => kind === 'trial-balance' && live),
  );
}
