import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  copyOfExtension,
  hostSeen,
  introduce,
  launchWithExtension,
  sidebarShows,
  startHostilePages,
  switchOn,
  type Copy,
  type HostileServer,
  type Launched,
} from '../../harness';

interface World {
  persisted?: boolean;
}

describe('the way back', () => {
  let copy: Copy;
  let launched: Launched;
  let pages: HostileServer;

  beforeAll(async () => {
    copy = await copyOfExtension();
    pages = await startHostilePages();
    launched = await launchWithExtension({ extensionDir: copy.folder, backForwardCache: true });
    await introduce(launched);
  });
  afterAll(async () => {
    await launched?.close();
    await pages?.close();
    copy?.remove();
  });

  it('to a page the browser has kept shows its sidebar again, for that page', async () => {
    const page = await launched.context.newPage();
    // Cached pages must not say no-store, as the test pages do.
    await page.route('**/*', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'cache-control': 'max-age=60' } });
    });
    await page.goto(pages.url('plain'));
    await switchOn(launched, page);
    await sidebarShows(launched, page, '唐山宏达建筑工程有限公司');
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => ((globalThis as unknown as World).persisted = persisted));
    });
    await page.goto(pages.url('no-books'));
    await sidebarShows(launched, page, '这一页没有读到账');
    await page.goBack({ waitUntil: 'commit' });
    await page.waitForTimeout(1000);
    expect(await page.evaluate(() => (globalThis as unknown as World).persisted)).toBe(true);
    await sidebarShows(launched, page, '唐山宏达建筑工程有限公司');
    expect(await hostSeen(page)).toMatchObject({ count: 1, width: 400, marginRight: '400px' });
  });
});
