import { callBackground } from '../../tests/harness';
import type { Step } from './stage';

export const notes: Step = {
  title: 'Export the notes',
  async run({ launched, keep }) {
    const { text } = await callBackground(launched, 'transfer.export', { clientId: null });
    keep('notes', JSON.parse(text));
  },
};
