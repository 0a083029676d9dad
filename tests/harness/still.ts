import type { Worker } from 'playwright-core';
import { SETTLED_AFTER } from '../../entrypoints/background/attribution/moments';
import type { TabState } from '../../entrypoints/background/tabs';
import { waitFor } from './wait';

declare const chrome: { storage: { session: { get(keys: null): Promise<Record<string, unknown>> } } };

/** Figures are filed once a page has stood still for a moment: waits, in a context of the extension, until every tab has. */
export async function stoodStill(context: Pick<Worker, 'evaluate'>): Promise<void> {
  await waitFor(
    () =>
      context.evaluate(async (moment) => {
        const all = Object.entries(await chrome.storage.session.get(null));
        const tabs = all.filter(([key]) => key.startsWith('tab:')).map(([, tab]) => tab as TabState);
        return tabs.every(({ still }) => !still || Date.now() - still.since > moment);
      }, SETTLED_AFTER + 400),
    { what: 'every page to stand still' },
  );
}
