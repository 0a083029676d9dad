import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  askFromSidebar,
  copyOfExtension,
  hostSeen,
  introduce,
  launchWithExtension,
  lettersIn,
  reloadExtension,
  sidebarGone,
  sidebarOf,
  startHostilePages,
  switchOn,
  tieredClient,
  waitFor,
  type Copy,
  type HostileServer,
  type Launched,
} from '../../harness';

declare const chrome: {
  runtime: { getManifest(): { version: string } };
};

describe('a restart and an update', () => {
  let copy: Copy;
  let launched: Launched;
  let pages: HostileServer;
  let profile: string;

  beforeAll(async () => {
    copy = await copyOfExtension();
    pages = await startHostilePages();
    profile = mkdtempSync(join(tmpdir(), 'ledgerside-profile-'));
    launched = await launchWithExtension({ extensionDir: copy.folder, userDataDir: profile });
  });
  afterAll(async () => {
    await launched?.close();
    await pages?.close();
    copy?.remove();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it('keeps the site on, the sidebar as it stood, and the books after a restart of the browser', async () => {
    const page = await launched.context.newPage();
    await page.goto(pages.url('client-list'));
    const frame = await switchOn(launched, page);
    await introduce(launched);
    await askFromSidebar(frame, 'view.layout', { patch: { side: 'left', width: 384 } });
    await waitFor(async () => (await hostSeen(page))?.marginLeft === '384px', { what: 'the left' });
    await tieredClient(launched, '唐山宏达建筑工程有限公司', 'A');
    await tieredClient(launched, '唐山恒通商贸有限公司', 'C');
    await launched.close();

    launched = await launchWithExtension({ extensionDir: copy.folder, userDataDir: profile });
    const again = await launched.context.newPage();
    await again.goto(pages.url('client-list'));
    await (await sidebarOf(launched, again)).getByRole('button', { name: '更多' }).waitFor();
    expect(await hostSeen(again)).toMatchObject({ count: 1, left: 0, width: 384, marginLeft: '384px' });
    await waitFor(async () => (await lettersIn(again)).length > 0, { what: 'the letters' });
    expect(await lettersIn(again)).toEqual(['A', 'C']);
  });

  it('after an update leaves one sidebar that works, one letter a name, and room for one', async () => {
    const page = launched.context.pages().find((one) => one.url().startsWith(pages.url('client-list')));
    if (!page) throw new Error('The page is gone.');
    const manifest = join(copy.folder, 'manifest.json');
    writeFileSync(
      manifest,
      readFileSync(manifest, 'utf8').replace(/"version":\s*"[^"]+"/, '"version":"9.9.9"'),
    );
    const old = await sidebarOf(launched, page);
    await reloadExtension(launched);
    await page.bringToFront();
    await waitFor(() => old.isDetached(), { what: 'the old sidebar to go' });
    const frame = await sidebarOf(launched, page);
    await frame.getByRole('button', { name: '更多' }).waitFor();

    // Changes of the page wake what is left of the old script.
    for (let round = 0; round < 8; round += 1) {
      await page.evaluate(() => document.body.append(document.createElement('i')));
      await page.waitForTimeout(300);
    }
    expect(await hostSeen(page)).toMatchObject({
      count: 1,
      width: 384,
      left: 0,
      marginLeft: '384px',
      marginRight: '0px',
    });
    expect(await lettersIn(page)).toEqual(['A', 'C']);

    await frame.getByRole('button', { name: '更多' }).click();
    await frame.getByRole('button', { name: '在这个网站关掉' }).click();
    await sidebarGone(launched, page);
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => document.documentElement.getAttribute('style'))).toBeNull();
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('ledgerside');
    expect(await (await launched.worker()).evaluate(() => chrome.runtime.getManifest().version)).toBe(
      '9.9.9',
    );
  });
});
