import type { Step } from '../stage';

export const open: Step = {
  title: 'Open the bookkeeping tool, where the extension has no access yet',
  async run({ page, url, shot }) {
    await page.goto(url);
    await page.waitForLoadState('networkidle');
    await shot('01-before');
  },
};
