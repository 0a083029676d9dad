import { announce, orderAll } from './orders';
import { allTabs } from './tabs';

/** After a write: every panel may show something else now. */
export async function changed<T>(work: Promise<T>): Promise<T> {
  const result = await work;
  announce('view.changed', { tabId: null });
  return result;
}

/** The same, and letters in the pages may be out of date. */
export async function retiered<T>(work: Promise<T>): Promise<T> {
  const result = await changed(work);
  for (const tab of await allTabs()) await orderAll(tab, 'page.retier', {});
  return result;
}
