import browser from 'webextension-polyfill';
import { grantableOrigin, requestGrant } from './grants';
import { changeLayout } from './layout';
import { order } from './orders';
import { isOn, switchOn } from './sites';
import { storage } from './storage';
import { restLesson } from './teach/take';
import { allTabs, readTab } from './tabs';

/** The toolbar button: asks for this site and turns it on; on a site that is on, opens or collapses the sidebar. */
export async function onToolbarClick(tab: browser.Tabs.Tab): Promise<void> {
  const origin = grantableOrigin(tab.url);
  if (origin === null || tab.id === undefined) {
    await browser.tabs.create({ url: browser.runtime.getURL('/workbench.html') });
    return;
  }
  // Asked first: any other await would use up the user's gesture. Asking for what is granted returns at once.
  if (!(await requestGrant(origin))) return;
  const hidden = await isHidden();
  if (hidden) await setHidden(false);
  const running = (await isOn(origin)) && (await readTab(tab.id)) !== null;
  if (!running) await switchOn(origin);
  else if (!hidden) await toggleSidebar(tab.id);
}

export async function onCommand(command: string, tab?: browser.Tabs.Tab): Promise<void> {
  if (command === 'hide-everything') await setHidden(!(await isHidden()));
  if (command === 'toggle-sidebar' && tab?.id !== undefined) await toggleSidebar(tab.id);
}

async function toggleSidebar(tabId: number): Promise<void> {
  const tab = await readTab(tabId);
  const site = tab && (await storage.sites.get(tab.origin));
  if (site) await changeLayout(site.origin, { collapsed: !site.layout.collapsed });
}

/** Discreet mode: of all tabs at once, until the same key or the button. Ends with the browser's session. */
export async function isHidden(): Promise<boolean> {
  return (await browser.storage.session.get('hidden'))['hidden'] === true;
}

export async function setHidden(hidden: boolean): Promise<void> {
  await browser.storage.session.set({ hidden });
  for (const tab of await allTabs()) {
    if (hidden) await restLesson(tab.tabId);
    for (const { frameId } of Object.values(tab.frames)) {
      await order({ tabId: tab.tabId, frameId }, 'page.hidden', { hidden });
    }
  }
  const name = hidden ? 'hidden-' : '';
  await browser.action.setIcon({ path: { 16: `/icon/${name}16.png`, 32: `/icon/${name}32.png` } });
}
