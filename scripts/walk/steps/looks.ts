import { callBackground, sidebarOf } from '../../../tests/harness';
import type { Step } from '../stage';

export const looks: Step = {
  title: 'The same in the dark, and beside the client list',
  async run({ launched, page, url, shot }) {
    const sidebar = await sidebarOf(launched, page);
    await sidebar.getByRole('tab', { name: '简报' }).click();
    await callBackground(launched, 'settings.set', { patch: { theme: 'dark' } });
    await page.bringToFront();
    await page.waitForTimeout(300);
    await shot('13-dark');
    await callBackground(launched, 'settings.set', { patch: { theme: 'system' } });
    await page.bringToFront();
    await page.goto(new URL('/#/clients', url).href);
    await page.reload();
    const list = await sidebarOf(launched, page);
    await list.getByText('客户列表').first().waitFor();
    await page.waitForTimeout(500);
    await shot('14-client-list');
  },
};
