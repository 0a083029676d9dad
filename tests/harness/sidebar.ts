import type { Frame, Page } from 'playwright-core';
import type { Launched } from './launch';
import { waitFor } from './wait';

/** The sidebar's frame, if the page has it now. It stands in a closed shadow root, so no selector finds it. */
export function sidebarNow(launched: Launched, page: Page): Frame | null {
  const address = launched.url('sidebar.html');
  return page.frames().find((frame) => frame.url().startsWith(address)) ?? null;
}

/** The sidebar's frame, once its document has loaded. */
export async function sidebarOf(launched: Launched, page: Page, timeout?: number): Promise<Frame> {
  const frame = await waitFor(() => sidebarNow(launched, page), { what: 'the sidebar', timeout });
  await frame.waitForLoadState('domcontentloaded');
  return frame;
}

/** Waits until the page has no sidebar. */
export async function sidebarGone(launched: Launched, page: Page, timeout?: number): Promise<void> {
  await waitFor(() => sidebarNow(launched, page) === null, { what: 'the sidebar to go', timeout });
}

/** Waits until the sidebar shows a text, whole or part. */
export async function sidebarShows(launched: Launched, page: Page, text: string): Promise<Frame> {
  const frame = await sidebarOf(launched, page);
  await frame.getByText(text).first().waitFor({ state: 'visible', timeout: 15_000 });
  return frame;
}
