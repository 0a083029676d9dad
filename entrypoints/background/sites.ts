import { dropGrant, isGranted, patternOf } from './grants';
import { orderAll } from './orders';
import { injectInto, syncRegistrations, tabsOf } from './registration';
import { storage } from './storage';
import { allTabs, forgetTab, readTab, type TabState } from './tabs';
import { tellAll } from './teach/frames';

/** Switches a granted site on: for this tab at once, for every later page by registration. */
export async function switchOn(origin: string): Promise<void> {
  await storage.sites.add(origin);
  await syncRegistrations(await onOrigins());
  for (const tabId of await tabsOf(origin)) await injectSafely(tabId);
}

/** Switches a site off and leaves nothing of it: page, registration, grant, remembered layout. */
export async function switchOff(origin: string): Promise<void> {
  for (const tabId of await tabsOf(origin)) {
    const tab = await readTab(tabId);
    if (tab) await leave(tab);
    else await forgetTab(tabId);
  }
  await storage.sites.remove(origin);
  const rest = await onOrigins();
  await syncRegistrations(rest);
  // A grant covers all ports of a host; another tool on the same host keeps it.
  if (!rest.some((other) => patternOf(other) === patternOf(origin))) await dropGrant(origin);
}

/** True when the user has this site on and the browser still grants it. */
export async function isOn(origin: string): Promise<boolean> {
  return (await storage.sites.get(origin)) !== null && (await isGranted(origin));
}

/** After a start, an update or a grant taken away in the browser's own settings. */
export async function refreshSites(): Promise<void> {
  const origins = await onOrigins();
  await syncRegistrations(origins);
  for (const tab of await allTabs()) {
    if (await isOn(tab.origin)) continue;
    await leave(tab);
  }
  for (const origin of origins) {
    if (!(await isGranted(origin))) continue;
    for (const tabId of await tabsOf(origin)) await injectSafely(tabId);
  }
}

/** Takes everything out of a tab, a lesson that goes on in it too. */
async function leave(tab: TabState): Promise<void> {
  await tellAll(tab, 'teach.end', {});
  await orderAll(tab, 'page.off', {});
  await forgetTab(tab.tabId);
}

async function onOrigins(): Promise<string[]> {
  return (await storage.sites.list()).map(({ origin }) => origin);
}

async function injectSafely(tabId: number): Promise<void> {
  try {
    await injectInto(tabId);
  } catch {
    // A tab that is being closed, shows an error page or sleeps: its next load is covered by the registration.
  }
}
