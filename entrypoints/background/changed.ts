import { announce, orderAll } from './orders';
import { attribute } from './attribute';
import { allTabs, changeTab } from './tabs';

/** After a write: every panel may show something else now. */
export async function changed<T>(work: Promise<T>): Promise<T> {
  const result = await work;
  announce('view.changed', { tabId: null });
  return result;
}

/** The same for the archive of clients: a page may have become known, and its letters may be out of date. */
export async function archiveChanged<T>(work: Promise<T>): Promise<T> {
  const result = await work;
  for (const { tabId } of await allTabs()) {
    await changeTab(tabId, async (state) => ({ state: state && (await attribute(state)), result: null }));
  }
  announce('view.changed', { tabId: null });
  for (const tab of await allTabs()) await orderAll(tab, 'page.retier', {});
  return result;
}
