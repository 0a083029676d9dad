import { profiles } from '../../../sites/profiles';
import { readPage } from '../../site/read';
import type { Step } from '../stage';

export const reading: Step = {
  title: 'Leave what was read as reading.json',
  async run({ page, keep }) {
    keep('reading', await readPage(page, profiles));
  },
};
