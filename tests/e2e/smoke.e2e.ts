import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildExtension } from '../../scripts/extension';
import {
  killWorker,
  launchWithExtension,
  startHostilePages,
  wakeWorker,
  type HostileServer,
  type Launched,
} from '../harness';

declare const chrome: { runtime: { id: string; getManifest(): Record<string, unknown> } };

describe('the built extension in Chromium', () => {
  let folder: string;
  let launched: Launched;
  let pages: HostileServer;

  beforeAll(async () => {
    folder = await buildExtension('chrome');
    pages = await startHostilePages();
    launched = await launchWithExtension({ extensionDir: folder });
  });
  afterAll(async () => {
    await launched?.close();
    await pages?.close();
  });

  it('is loaded, and its worker runs without an error', async () => {
    const worker = await launched.worker();
    expect(await worker.evaluate(() => chrome.runtime.id)).toBe(launched.extensionId);
  });

  it('has its icons, and the drawing for when everything is hidden', async () => {
    const worker = await launched.worker();
    const { icons } = (await worker.evaluate(() => chrome.runtime.getManifest())) as {
      icons: Record<string, string>;
    };
    expect(Object.keys(icons)).toEqual(['16', '32', '48', '128']);
    for (const size of [16, 32]) {
      expect(readFileSync(join(folder, `icon/hidden-${size}.png`)).length).toBeGreaterThan(100);
    }
  });

  it('has access to no site after installation, and runs nothing in a page', async () => {
    const worker = await launched.worker();
    const manifest = await worker.evaluate(() => chrome.runtime.getManifest());
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    const page = await launched.context.newPage();
    await page.goto(pages.url('plain'));
    expect(page.frames()).toHaveLength(1);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    await page.close();
  });

  it('starts its worker again after it was killed', async () => {
    await killWorker(launched);
    const worker = await wakeWorker(launched);
    expect(await worker.evaluate(() => chrome.runtime.id)).toBe(launched.extensionId);
  });
});
