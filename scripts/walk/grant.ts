import { grantHost, pressToolbarButton, sidebarOf } from '../../tests/harness';
import type { Step } from './stage';

export const grant: Step = {
  title: 'Press the toolbar button and grant this site',
  async run({ launched, page, shot }) {
    // Where the page is now: the address may have led elsewhere.
    const { protocol, hostname } = new URL(page.url());
    await grantHost(launched, `${protocol}//${hostname}/*`);
    await pressToolbarButton(launched, page);
    await sidebarOf(launched, page);
    await shot('02-granted');
  },
};
