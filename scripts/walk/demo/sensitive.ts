import { sidebarOf } from '../../../tests/harness';
import type { Step } from '../stage';

export const sensitive: Step = {
  title: 'A sensitive matter is for talking in person: no causes looked at, but a reason given',
  async run({ launched, page, shot }) {
    const sidebar = await sidebarOf(launched, page);
    await sidebar.getByRole('tab', { name: '异常' }).click();
    await sidebar.locator('.row', { hasText: '股东借款年末未还' }).click();
    await sidebar.getByLabel('不查的理由').fill('上月已逐笔核过，只有 10月这一笔是新的');
    await sidebar.getByLabel('不查的理由').blur();
    await sidebar.getByRole('button', { name: '写话术' }).click();
    const copy = sidebar.getByRole('button', { name: '复制', exact: true });
    await copy.and(sidebar.locator(':enabled')).waitFor();
    await shot('15-sensitive');
    await copy.click();
    await sidebar.getByRole('button', { name: '保存记录' }).click();
    await sidebar.getByRole('button', { name: '保存记录' }).waitFor({ state: 'detached' });
    await shot('16-notes');
  },
};
