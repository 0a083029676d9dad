import { openPage } from '../site/open';
import type { Step } from './stage';

export const open: Step = {
  title: 'Open the bookkeeping tool, where the extension has no access yet',
  async run({ page, url, shot }) {
    await openPage(page, { address: url });
    await shot('01-before');
  },
};
