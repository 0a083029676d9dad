import { profiles } from '../../../sites/profiles';
import { readPage } from '../../site/read';
import type { Step } from '../stage';

export const reading: Step = {
  title: 'Leave what was read as reading.json',
  async run(stage) {
    stage.reading = await readPage(stage.page, profiles);
    stage.keep('reading', stage.reading);
  },
};
