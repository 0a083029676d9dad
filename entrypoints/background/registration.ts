import browser from 'webextension-polyfill';
import { isGranted, patternOf } from './grants';

const SCRIPT = 'page.js';

/**
 * Makes the registered page scripts agree with the sites that are on and still granted.
 * Registrations survive a restart of the browser but not an update of the extension.
 */
export async function syncRegistrations(origins: readonly string[]): Promise<void> {
  const wanted = new Set<string>();
  for (const origin of origins) if (await isGranted(origin)) wanted.add(patternOf(origin));
  const present = await browser.scripting.getRegisteredContentScripts();
  const stale = present.filter(({ id }) => !wanted.has(id)).map(({ id }) => id);
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  const known = new Set(present.map(({ id }) => id));
  const missing = [...wanted].filter((pattern) => !known.has(pattern));
  if (missing.length === 0) return;
  await browser.scripting.registerContentScripts(
    missing.map((pattern) => ({
      id: pattern,
      matches: [pattern],
      js: [SCRIPT],
      allFrames: true,
      runAt: 'document_idle' as const,
      persistAcrossSessions: true,
    })),
  );
}

/** Starts the page script in a tab that is already open. Frames of other hosts refuse, and that is right. */
export async function injectInto(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [SCRIPT] });
}

/** Open tabs of an origin. Needs the grant, or their addresses are not shown. */
export async function tabsOf(origin: string): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: patternOf(origin) });
  return tabs.flatMap((tab) =>
    tab.id !== undefined && tab.url && new URL(tab.url).origin === origin ? [tab.id] : [],
  );
}
