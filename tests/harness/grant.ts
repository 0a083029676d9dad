import type { Launched } from './launch';

/** What the browser's own page for extensions can call. */
declare const chrome: {
  developerPrivate: { addHostPermission(extensionId: string, host: string): Promise<void> };
};

/**
 * Says yes in advance to the browser's question about a site, e.g. `http://127.0.0.1/*`: the extension's next
 * `permissions.request` for it is granted at once. Without it that request waits for ever in a headless browser.
 * It grants nothing by itself, so a test must still press what a user presses.
 */
export async function grantHost(launched: Launched, host: string): Promise<void> {
  const page = await launched.context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(([id, pattern]) => chrome.developerPrivate.addHostPermission(id, pattern), [
    launched.extensionId,
    host,
  ] as const);
  await page.close();
}
