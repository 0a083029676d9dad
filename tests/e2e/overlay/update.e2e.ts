import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemo, type Demo } from '../../../demo/server';
import {
  copyOfExtension,
  hostSeen,
  introduce,
  launchWithExtension,
  sidebarGone,
  sidebarOf,
  switchOn,
  tieredClient,
  waitFor,
  type Copy,
  type Launched,
} from '../../harness';

declare const chrome: {
  runtime: { reload(): void; getManifest(): { version: string } };
  scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
};

async function letters(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('ledgerside-tier')].map((badge) => badge.dataset['tier'] ?? ''),
  );
}

describe('a restart and an update', () => {
  let copy: Copy;
  let launched: Launched;
  let demo: Demo;
  let profile: string;

  beforeAll(async () => {
    copy = await copyOfExtension();
    demo = await startDemo();
    profile = mkdtempSync(join(tmpdir(), 'ledgerside-profile-'));
    launched = await launchWithExtension({ extensionDir: copy.folder, userDataDir: profile });
  });
  afterAll(async () => {
    await launched?.close();
    await demo?.close();
    copy?.remove();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it('keeps the site on and the books after a restart of the browser', async () => {
    const page = await launched.context.newPage();
    await page.goto(demo.url);
    await switchOn(launched, page);
    await introduce(launched);
    await tieredClient(launched, '石家庄沐禾商贸有限公司', 'A');
    await tieredClient(launched, '石家庄拓印广告有限公司', 'C');
    await launched.close();

    launched = await launchWithExtension({ extensionDir: copy.folder, userDataDir: profile });
    const again = await launched.context.newPage();
    await again.goto(demo.url);
    await (await sidebarOf(launched, again)).getByRole('button', { name: '更多' }).waitFor();
    expect(await hostSeen(again)).toMatchObject({ count: 1, marginRight: '400px' });
    await waitFor(async () => (await letters(again)).length === 2, { what: 'the letters' });
    expect((await letters(again)).sort()).toEqual(['A', 'C']);
  });

  it('after an update leaves one sidebar that works, one letter a name, and room for one', async () => {
    const page = launched.context.pages().find((one) => one.url().startsWith(demo.url));
    if (!page) throw new Error('The page is gone.');
    const manifest = join(copy.folder, 'manifest.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/"version":\s*"[^"]+"/, '"version":"9.9.9"'));
    const old = await sidebarOf(launched, page);
    const worker = await launched.worker();
    // The worker dies while it answers.
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await waitFor(() => old.isDetached(), { what: 'the old sidebar to go' });
    const frame = await sidebarOf(launched, page);
    await frame.getByRole('button', { name: '更多' }).waitFor();

    // Changes of the page wake what is left of the old script.
    for (let round = 0; round < 8; round += 1) {
      await page.evaluate(() => document.body.append(document.createElement('i')));
      await page.waitForTimeout(300);
    }
    expect(await hostSeen(page)).toMatchObject({ count: 1, width: 400, right: 0, marginRight: '400px' });
    expect((await letters(page)).sort()).toEqual(['A', 'C']);

    await frame.getByRole('button', { name: '更多' }).click();
    await frame.getByRole('button', { name: '在这个网站关掉' }).click();
    await sidebarGone(launched, page);
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => document.documentElement.getAttribute('style'))).toBeNull();
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('ledgerside');
    expect(await (await launched.worker()).evaluate(() => chrome.runtime.getManifest().version)).toBe('9.9.9');
  });
});
