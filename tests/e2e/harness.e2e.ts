import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accessibilityViolations,
  grantHost,
  killWorker,
  launchWithExtension,
  pressToolbarButton,
  sidebarNow,
  sidebarShows,
  startHostilePages,
  wakeWorker,
  type HostileServer,
  type Launched,
} from '../harness';

declare const chrome: { runtime: { id: string; sendMessage(message: unknown): Promise<unknown> } };

const fixture = fileURLToPath(new URL('../harness/fixture', import.meta.url));

describe('the harness, on a fixture extension', () => {
  let launched: Launched;
  let pages: HostileServer;

  beforeAll(async () => {
    pages = await startHostilePages();
    launched = await launchWithExtension({ extensionDir: fixture });
  });
  afterAll(async () => {
    await launched?.close();
    await pages?.close();
  });

  const born = async () => {
    const page = await launched.context.newPage();
    await page.goto(launched.url('sidebar.html'));
    const answer: unknown = await page.evaluate(() => chrome.runtime.sendMessage('born'));
    await page.close();
    return (answer as { born: number }).born;
  };

  it('says that an extension it cannot load is not loaded', async () => {
    const nothing = fileURLToPath(new URL('../harness/pages', import.meta.url));
    await expect(launchWithExtension({ extensionDir: nothing })).rejects.toThrow('was not loaded');
  });

  it('speaks Chinese to the pages', async () => {
    const page = await launched.context.newPage();
    await page.goto(launched.url('sidebar.html'));
    expect(await page.evaluate(() => navigator.language)).toBe('zh-CN');
    await page.close();
  });

  it('grants a site, presses the button and finds a frame in a closed shadow root, with storage', async () => {
    const page = await launched.context.newPage();
    await page.goto(pages.url('strict-csp'));
    expect(sidebarNow(launched, page)).toBeNull();
    await grantHost(launched, 'http://127.0.0.1/*');
    await pressToolbarButton(launched, page);
    const frame = await sidebarShows(launched, page, '可以存储');
    const rules = (await accessibilityViolations(frame)).map((violation) => violation.rule);
    expect(rules).toEqual(['image-alt']);
    await page.close();
  });

  it('kills the worker, which the next message starts again', async () => {
    const first = await born();
    await killWorker(launched);
    expect(await born()).toBeGreaterThan(first);
  });

  it('wakes a killed worker without a message', async () => {
    await killWorker(launched);
    const worker = await wakeWorker(launched);
    expect(await worker.evaluate(() => chrome.runtime.id)).toBe(launched.extensionId);
  });
});
