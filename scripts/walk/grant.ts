import { grantHost, pressToolbarButton, sidebarOf } from '../../tests/harness';
import type { Step } from './stage';

export const grant: Step = {
  title: 'Press the toolbar button and grant this site',
  async run({ launched, page, shot }) {
    // Where the page is now: the address may have led elsewhere.
    const { protocol, hostname } = new URL(page.url());
    await grantHost(launched, `${protocol}//${hostname}/*`);
    await pressToolbarButton(launched, page);
    const sidebar = await sidebarOf(launched, page);
    await sidebar.locator('h1').first().waitFor();
    // Until the page has made room and drawn itself anew.
    await page.waitForTimeout(300);
    await shot('02-granted');
  },
};
