import { sidebarOf } from '../../../tests/harness';
import type { Step } from '../stage';

export const script: Step = {
  title: 'Take the response that fits, and copy it; the note drafts itself',
  async run({ launched, page, shot }) {
    const sidebar = await sidebarOf(launched, page);
    await sidebar.getByRole('button', { name: '写话术' }).click();
    await sidebar.locator('.part-text').first().waitFor();
    const copy = sidebar.getByRole('button', { name: '复制', exact: true });
    await copy.and(sidebar.locator(':enabled')).waitFor();
    await shot('10-script');
    await copy.click();
    await sidebar.getByRole('button', { name: '保存记录' }).waitFor();
    await shot('11-note');
    await sidebar.getByRole('button', { name: '保存记录' }).click();
    await sidebar.getByRole('button', { name: '保存记录' }).waitFor({ state: 'detached' });
    await shot('12-notes');
  },
};
