import type { Layout } from '../../storage/records';
import { announce, order } from './orders';
import { storage } from './storage';
import { allTabs } from './tabs';

/** Changes how the sidebar stands on a site, in all its open tabs. */
export async function changeLayout(origin: string, patch: Partial<Layout>): Promise<void> {
  const { layout } = await storage.sites.setLayout(origin, patch);
  for (const tab of await allTabs()) {
    const top = tab.frames[''];
    if (tab.origin !== origin || !top) continue;
    await order({ tabId: tab.tabId, frameId: top.frameId }, 'page.layout', { layout });
    announce('view.changed', { tabId: tab.tabId });
  }
}
