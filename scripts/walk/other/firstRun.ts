import { sidebarOf } from '../../../tests/harness';
import type { Step } from '../stage';

/** Nobody of the firm whose tool this is: 试用 says that it was a trial. */
const NAME = '试用';

export const firstRun: Step = {
  title: `First run: notes of this trial are signed ${NAME}`,
  async run({ launched, page, shot }) {
    const sidebar = await sidebarOf(launched, page);
    await sidebar.getByLabel('姓名').fill(NAME);
    await sidebar.getByLabel('公司').fill(NAME);
    await shot('03-first-run');
    await sidebar.getByLabel('公司').press('Enter');
    await sidebar.getByLabel('公司').waitFor({ state: 'detached' });
  },
};
