import { sidebarOf } from '../../../tests/harness';
import type { Step } from '../stage';

export const anomaly: Step = {
  title: 'Settle who 周志明 is, and look at how the anomaly was worked out',
  async run({ launched, page, shot }) {
    const sidebar = await sidebarOf(launched, page);
    await sidebar.getByRole('tab', { name: '简报' }).click();
    await shot('07-cannot-judge');
    await sidebar.getByRole('button', { name: '股东', exact: true }).click();
    const row = sidebar.locator('.row', { hasText: '股东借款年末未还' });
    await row.waitFor();
    await shot('08-brief');
    await row.click();
    await sidebar
      .getByRole('button', { name: /期末借方/ })
      .first()
      .click();
    await page.waitForTimeout(400);
    await shot('09-anomaly-and-its-cell');
    for (const check of ['凭证', '记录', '历史'])
      await sidebar.getByRole('checkbox', { name: new RegExp(check) }).click();
    await sidebar.getByText('3 / 3').waitFor();
  },
};
