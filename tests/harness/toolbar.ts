import type { Page } from 'playwright-core';
import type { Launched } from './launch';

/**
 * Presses the extension's toolbar button with this page in front, as a user would: `action.onClicked` fires
 * with a user gesture and `activeTab`. The button is no part of any page; the DevTools protocol's
 * `Extensions.triggerAction` presses it. It takes the id of a *tab* target, which
 * `Target.getTargets` gives only when asked for tabs.
 * @throws when another tab shows the same address and stands in front instead.
 */
export async function pressToolbarButton(launched: Launched, page: Page): Promise<void> {
  const browser = launched.context.browser();
  if (browser === null) throw new Error('This context has no browser to press a button in.');
  await page.bringToFront();
  const session = await browser.newBrowserCDPSession();
  try {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tabs = targetInfos.filter((target) => target.url === page.url());
    const [tab] = tabs;
    if (tab === undefined || tabs.length > 1) throw new Error(`${tabs.length} tabs show ${page.url()}.`);
    await session.send('Extensions.triggerAction', { id: launched.extensionId, targetId: tab.targetId });
  } finally {
    await session.detach();
  }
}
