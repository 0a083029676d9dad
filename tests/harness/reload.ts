import type { Launched } from './launch';

/** What the browser's own page for extensions can call. */
declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    reload(extensionId: string, how: { failQuietly: boolean }): Promise<unknown>;
  };
};

/**
 * Reads the extension's folder again, as an update does: its worker ends, scripts in open pages are left orphaned, and
 * `runtime.onInstalled` says `update`.
 */
export async function reloadExtension(launched: Launched): Promise<void> {
  const page = await launched.context.newPage();
  await page.goto('chrome://extensions/');
  // Without it the browser switches off what was loaded unpacked.
  await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  await page.evaluate(
    (id) => chrome.developerPrivate.reload(id, { failQuietly: true }),
    launched.extensionId,
  );
  await page.close();
}
