import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  copyOfExtension,
  hostSeen,
  introduce,
  launchWithExtension,
  sidebarOf,
  sidebarShows,
  startHostilePages,
  switchOn,
  waitFor,
  type Copy,
  type HostileServer,
  type Launched,
} from '../../harness';

describe('a page made of frames', () => {
  let copy: Copy;
  let launched: Launched;
  let pages: HostileServer;

  beforeAll(async () => {
    copy = await copyOfExtension();
    pages = await startHostilePages();
    launched = await launchWithExtension({ extensionDir: copy.folder });
    await introduce(launched);
  });
  afterAll(async () => {
    await launched?.close();
    await pages?.close();
    copy?.remove();
  });

  it('gets one sidebar, beside a frameset by a column of its own, which goes again', async () => {
    const page = await launched.context.newPage();
    await page.goto(pages.url('frameset'));
    const frame = await switchOn(launched, page);
    await frame.getByRole('button', { name: '更多' }).waitFor();
    const cols = () => page.evaluate(() => document.querySelector('frameset')?.getAttribute('cols'));
    const until = (wanted: string) =>
      waitFor(async () => (await cols()) === wanted, { what: `the columns ${wanted}` });
    expect(await cols()).toBe('160,*,400');
    expect(await hostSeen(page)).toMatchObject({ count: 1, right: 0, width: 400, rootStyle: null });
    const main = page.frames().find((one) => one.name() === 'main');
    expect(await main?.evaluate(() => innerWidth)).toBeLessThanOrEqual(1440 - 160 - 400);

    const choose = async (option: string) => {
      await frame.getByRole('button', { name: '更多' }).click();
      await frame.getByRole('radio', { name: option }).click();
      await page.keyboard.press('Escape');
    };
    await choose('左边');
    await until('160,*');
    await choose('右边');
    await until('160,*,400');
    await frame.getByRole('button', { name: '收起' }).click();
    await until('160,*');
    await frame.getByRole('button', { name: '展开账边' }).click();
    await until('160,*,400');
    await page.close();
  });

  it('is read whichever of its frames speaks first', async () => {
    const page = await launched.context.newPage();
    for (let round = 0; round < 6; round += 1) {
      await page.goto(pages.url('frameset'));
      await sidebarShows(launched, page, '唐山宏达建筑工程有限公司');
      await page.goto(pages.url('no-books'));
      await sidebarShows(launched, page, '这一页没有读到账');
    }
    await page.close();
  });

  it('is read when its outer document is the last to speak', async () => {
    const page = await launched.context.newPage();
    // A script the parser waits for keeps the outer document from its idle moment; the frame before it is long done.
    await page.route('**/outer', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><title>账套</title><iframe src="/plain" width="900" height="600"></iframe><script src="/slow.js"></script>`,
      }),
    );
    await page.route('**/slow.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.fulfill({ contentType: 'text/javascript', body: '' });
    });
    await page.goto(new URL('/outer', pages.url('plain')).href);
    const frame = await sidebarOf(launched, page);
    await frame.getByText('唐山宏达建筑工程有限公司').first().waitFor({ timeout: 10_000 });
    await page.close();
  });
});
