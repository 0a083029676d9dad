import browser from 'webextension-polyfill';
import type { Answer, Args, PageOrders, PanelEvents, Result } from '../../messages';
import type { TabState } from './tabs';

/** Gives one frame an order. Null when the frame is gone or does not run our script any more. */
export async function order<K extends keyof PageOrders>(
  target: { tabId: number; frameId: number },
  name: K,
  args: Args<PageOrders, K>,
): Promise<Result<PageOrders, K> | null> {
  try {
    const answer = (await browser.tabs.sendMessage(
      target.tabId,
      { to: 'page', order: name, args },
      { frameId: target.frameId },
    )) as Answer<Result<PageOrders, K>> | undefined;
    return answer?.ok ? answer.value : null;
  } catch {
    // The frame was closed between our look and our call.
    return null;
  }
}

/** Gives an order to whatever frames a tab has now, known to us or not, and waits for none of them. */
export function orderTab<K extends keyof PageOrders>(
  tabId: number,
  name: K,
  args: Args<PageOrders, K>,
): void {
  browser.tabs.sendMessage(tabId, { to: 'page', order: name, args }).catch(() => {
    // None of them runs our script.
  });
}

/** Gives an order to every frame of a tab. */
export async function orderAll<K extends keyof PageOrders>(
  tab: TabState,
  name: K,
  args: Args<PageOrders, K>,
): Promise<(Result<PageOrders, K> | null)[]> {
  return Promise.all(
    Object.values(tab.frames).map(({ frameId }) => order({ tabId: tab.tabId, frameId }, name, args)),
  );
}

/** Tells the panels that something they show has changed. */
export function announce<K extends keyof PanelEvents>(event: K, data: PanelEvents[K]): void {
  browser.runtime.sendMessage({ to: 'panel', event, data }).catch(() => {
    // No panel is open.
  });
}
