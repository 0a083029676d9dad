import { sidebarOf } from '../../../tests/harness';
import type { Step } from '../stage';

export const firstRun: Step = {
  title: 'First run: say who signs the notes',
  async run({ launched, page, shot }) {
    const sidebar = await sidebarOf(launched, page);
    await sidebar.getByLabel('姓名').fill('林晓');
    await sidebar.getByLabel('公司').fill('安和财税');
    await shot('03-first-run');
    await sidebar.getByLabel('公司').press('Enter');
    await sidebar.getByRole('button', { name: '建档' }).waitFor();
    await shot('04-new-client');
  },
};
