import { sidebarOf } from '../../../tests/harness';
import type { Step } from '../stage';

export const anomaly: Step = {
  title: 'See what cannot be judged, settle who 周志明 is, and look at how that anomaly was worked out',
  async run({ launched, page, shot }) {
    const sidebar = await sidebarOf(launched, page);
    await sidebar.getByRole('tab', { name: '简报' }).click();
    const fold = sidebar.getByRole('button', { name: /^判断不了/ });
    await fold.click();
    const panel = sidebar.locator('#panel');
    await panel.evaluate((body) => {
      const { top = 0 } = body.querySelector('.fold')?.getBoundingClientRect() ?? {};
      body.scrollBy(0, top - body.getBoundingClientRect().top);
    });
    await shot('09-cannot-judge');
    await fold.click();
    await sidebar.getByRole('button', { name: '股东', exact: true }).click();
    const row = sidebar.locator('.row', { hasText: '股东借款年末未还' });
    await row.waitFor();
    await panel.evaluate((body) => body.scrollTo(0, 0));
    await shot('10-brief');
    await row.click();
    await sidebar
      .getByRole('button', { name: /期末借方/ })
      .first()
      .click();
    await page.waitForTimeout(400);
    await shot('11-anomaly-and-its-cell');
  },
};
