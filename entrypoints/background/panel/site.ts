import browser from 'webextension-polyfill';
import { pathKey, type TabState, changeTab, readTab } from '../tabs';
import { changeLayout } from '../layout';
import { shownOf } from '../identity';
import { announce, order } from '../orders';
import { readingOf, attribute } from '../attribute';
import { fingerprint } from '../attribution';
import { Refusal, type PanelHandlers } from '../router';
import { switchOff } from '../sites';
import { storage } from '../storage';
import { viewOf } from '../view';

type Keys =
  'view.tab' | 'view.layout' | 'view.focusPage' | 'view.workbench' | 'site.off' | 'site.jump' | 'site.settle';

/** What the sidebar asks of its own tab. */
export const siteHandlers: Pick<PanelHandlers, Keys> = {
  'view.tab': async (_, tabId) => viewOf(await tabOf(tabId)),
  async 'view.layout'({ patch }, tabId) {
    await changeLayout((await tabOf(tabId)).origin, patch);
    return null;
  },
  async 'view.focusPage'(_, tabId) {
    const tab = await tabOf(tabId);
    const top = tab.frames[''];
    if (top) await order({ tabId: tab.tabId, frameId: top.frameId }, 'page.focus', {});
    return null;
  },
  async 'view.workbench'({ page }) {
    await browser.tabs.create({ url: browser.runtime.getURL(`/workbench.html#/${encodeURI(page)}`) });
    return null;
  },
  async 'site.off'(_, tabId) {
    await switchOff((await tabOf(tabId)).origin);
    return null;
  },
  async 'site.jump'({ address }, tabId) {
    const tab = await tabOf(tabId);
    const frame = tab.frames[pathKey(address.frame)];
    if (!frame) return false;
    return (await order({ tabId: tab.tabId, frameId: frame.frameId }, 'page.jump', { address })) ?? false;
  },
  async 'site.settle'({ clientId, remember }, tabId) {
    const tab = await tabOf(tabId);
    const reading = readingOf(tab);
    if (!(await storage.clients.get(clientId))) throw new Refusal({ code: 'not-found', detail: {} });
    // Two names on the page are a state of this page, not a meaning of one name: never remembered.
    const shown = reading.client?.name ?? shownOf(reading.candidates);
    const over = reading.client ? null : fingerprint(reading);
    if (remember && reading.client) await storage.sites.settle(tab.origin, shown, clientId);
    await changeTab(tab.tabId, async (state) => ({
      state:
        state &&
        (await attribute({ ...state, chosen: { shown, clientId, over }, seen: lastOf(state, clientId) })),
      result: null,
    }));
    announce('view.changed', { tabId: tab.tabId });
    return null;
  },
};

/** A choice of client settles whose the figures are, never of which period of the same client. */
function lastOf({ seen }: TabState, clientId: string): TabState['seen'] {
  return seen?.clientId === clientId ? seen : null;
}

/** The sidebar's tab; the workbench has none. */
export async function tabOf(tabId: number | null): Promise<TabState> {
  const tab = tabId === null ? null : await readTab(tabId);
  if (!tab) throw new Refusal({ code: 'refused', detail: {} });
  return tab;
}
