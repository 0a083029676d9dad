import type { Layout } from '../../storage/records';
import { announce, order } from './orders';
import { storage } from './storage';
import { allTabs } from './tabs';

const WIDTH = { least: 360, most: 480 };

/** Changes how the sidebar stands on a site, in all its open tabs. */
export async function changeLayout(origin: string, change: (layout: Layout) => Partial<Layout>): Promise<void> {
  const site = await storage.sites.get(origin);
  if (!site) return;
  const layout = tidy({ ...site.layout, ...change(site.layout) });
  await storage.sites.setLayout(origin, layout);
  for (const tab of await allTabs()) {
    const top = tab.frames[''];
    if (tab.origin !== origin || !top) continue;
    await order({ tabId: tab.tabId, frameId: top.frameId }, 'page.layout', { layout });
    announce('view.changed', { tabId: tab.tabId });
  }
}

function tidy(layout: Layout): Layout {
  return {
    ...layout,
    width: Math.round(Math.min(WIDTH.most, Math.max(WIDTH.least, layout.width))),
    handle: Math.min(1, Math.max(0, layout.handle)),
  };
}
