import { callBackground, sidebarOf } from '../../../tests/harness';
import type { Step } from '../stage';
import { CLIENT } from './client';

export const uncertain: Step = {
  title: 'Two of the archive fit the page: copying is locked until one is chosen',
  async run({ launched, page, shot }) {
    const draft = {
      name: '沐禾商贸旧账套',
      code: CLIENT.code,
      taxId: null,
      taxpayerType: null,
      owner: '林晓',
    };
    const { id } = await callBackground(launched, 'client.create', { draft });
    await callBackground(launched, 'client.update', { id, patch: { aliases: [CLIENT.name] } });
    await page.bringToFront();
    await page.reload();
    const sidebar = await sidebarOf(launched, page);
    await sidebar.getByRole('radio', { name: draft.name }).waitFor();
    await shot('17-which-client');
    await callBackground(launched, 'client.delete', { id });
    await page.bringToFront();
  },
};
