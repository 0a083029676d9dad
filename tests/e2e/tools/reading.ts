import type { Frame, Page } from 'playwright-core';
import type { TabView } from '../../../messages';
import type { TrialBalance } from '../../../rules/reading';
import type { StoredStatement } from '../../../storage/records';
import { waitFor, type Launched } from '../../harness';
import type { ExpectedRow } from '../../tools/expected';
import { sidebarOf } from '../../harness';

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
};

/** What the tab's sidebar shows, asked as the sidebar asks. */
export async function viewOf(launched: Launched, page: Page): Promise<TabView> {
  const frame = await sidebarOf(launched, page);
  const answer = (await frame.evaluate(() =>
    chrome.runtime.sendMessage({
      to: 'background',
      from: 'sidebar',
      token: location.hash.slice(1),
      call: 'view.tab',
      args: {},
    }),
  )) as { ok: true; value: TabView } | { ok: false; error: { code: string } };
  if (!answer.ok) throw new Error(`view.tab: ${answer.error.code}`);
  return answer.value;
}

/** Waits until the view is as asked for. */
export async function viewWhen(
  launched: Launched,
  page: Page,
  what: string,
  holds: (view: TabView) => boolean,
): Promise<TabView> {
  return waitFor(
    async () => {
      const view = await viewOf(launched, page);
      return holds(view) && view;
    },
    { what },
  );
}

/** The statements remembered in the archive, as the worker's database holds them. */
export async function remembered(launched: Launched): Promise<StoredStatement[]> {
  const worker = await launched.worker();
  return worker.evaluate(
    () =>
      new Promise<StoredStatement[]>((resolve, reject) => {
        const opening = indexedDB.open('ledgerside');
        opening.onerror = () => reject(new Error('The database does not open.'));
        opening.onsuccess = () => {
          const rows = opening.result.transaction('statements').objectStore('statements').getAll();
          rows.onerror = () => reject(new Error('The statements cannot be read.'));
          rows.onsuccess = () => {
            opening.result.close();
            resolve(rows.result as StoredStatement[]);
          };
        };
      }),
  );
}
