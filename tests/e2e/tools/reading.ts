import type { Frame, Page } from 'playwright-core';
import type { TabView } from '../../../messages';
import type { StoredStatement } from '../../../storage/records';
import {
  accessibilityViolations,
  sidebarOf,
  stoodStill,
  viewNow,
  waitFor,
  type Launched,
  type Violation,
} from '../../harness';

/** What the tab's sidebar is told, asked as the sidebar asks. */
export async function viewOf(launched: Launched, page: Page): Promise<TabView> {
  return viewNow(await sidebarOf(launched, page));
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

/** True when a statement of this many rows is on the page and read. */
export const reads =
  (rows: number, period?: string) =>
  ({ statements, period: { viewed } }: TabView): boolean =>
    (period === undefined || viewed === period) &&
    statements.some((statement) => statement.live && statement.rows === rows);

/** Status of each rule, with the figure it was judged by. */
export function judged({ verdicts }: TabView): Record<string, string> {
  return Object.fromEntries(
    verdicts.map(({ rule, status, figure }) => [rule, figure ? `${status} ${figure.value}` : status]),
  );
}

/** A fact of the view as a number; NaN when it is not known. */
export function fact({ facts }: TabView, name: string): number {
  const value = facts.known[name]?.value;
  return typeof value === 'number' ? value : Number.NaN;
}

/** The statements remembered in the archive, as the worker's database holds them. */
export async function remembered(launched: Launched): Promise<StoredStatement[]> {
  const worker = await launched.worker();
  await stoodStill(worker);
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

/** What would keep somebody from using the sidebar as it stands. */
export async function barriers(frame: Frame): Promise<Violation[]> {
  const all = await accessibilityViolations(frame);
  return all.filter(({ impact }) => impact === 'serious' || impact === 'critical');
}
