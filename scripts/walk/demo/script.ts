import { sidebarOf } from '../../../tests/harness';
import type { Step } from '../stage';

export const script: Step = {
  title: 'Take the response that fits; it is locked until the causes are checked. The note drafts itself',
  async run({ launched, page, shot }) {
    const sidebar = await sidebarOf(launched, page);
    const back = sidebar.getByRole('tab', { name: '异常' });
    const copy = sidebar.getByRole('button', { name: '复制', exact: true });
    await back.click();
    await sidebar.locator('.row', { hasText: '增值税税负偏低' }).click();
    await sidebar.getByRole('button', { name: '写话术' }).click();
    await sidebar.locator('.pin-lock').first().waitFor();
    await shot('12-locked');
    await back.click();
    await sidebar.locator('.row', { hasText: '增值税税负偏低' }).click();
    for (const check of ['凭证', '记录', '历史'])
      await sidebar.getByRole('checkbox', { name: new RegExp(check) }).click();
    await sidebar.getByText('3 / 3').waitFor();
    await sidebar.getByRole('button', { name: '写话术' }).click();
    await copy.and(sidebar.locator(':enabled')).waitFor();
    await shot('13-script');
    await copy.click();
    await sidebar.getByRole('button', { name: '保存记录' }).waitFor();
    await shot('14-note');
    await sidebar.getByRole('button', { name: '保存记录' }).click();
    await sidebar.getByRole('button', { name: '保存记录' }).waitFor({ state: 'detached' });
  },
};
