import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accessibilityViolations,
  copyOfExtension,
  introduce,
  launchWithExtension,
  startHostilePages,
  switchOn,
  type Copy,
  type HostileServer,
  type Launched,
  type Violation,
} from '../../harness';

/** What keeps people from using a page. */
async function barriers(target: Page | Frame): Promise<Violation[]> {
  return (await accessibilityViolations(target)).filter(
    ({ impact }) => impact === 'serious' || impact === 'critical',
  );
}

describe.each(['light', 'dark'] as const)('by the rules of WCAG 2.2 AA, %s', (colorScheme) => {
  let copy: Copy;
  let launched: Launched;
  let pages: HostileServer;

  beforeAll(async () => {
    copy = await copyOfExtension();
    pages = await startHostilePages();
    launched = await launchWithExtension({ extensionDir: copy.folder, colorScheme });
  });
  afterAll(async () => {
    await launched?.close();
    await pages?.close();
    copy?.remove();
  });

  it('nothing is wrong with the first run, a page without books, and the handle', async () => {
    const page = await launched.context.newPage();
    await page.goto(pages.url('no-books'));
    const frame = await switchOn(launched, page);
    await frame.getByText('账边，记账软件旁的页边').waitFor();
    expect(await barriers(frame)).toEqual([]);
    await introduce(launched);
    await frame.getByText('这一页没有读到账').waitFor();
    expect(await barriers(frame)).toEqual([]);
    await frame.getByRole('button', { name: '更多' }).click();
    await frame.getByText('在这个网站关掉').waitFor();
    expect(await barriers(frame)).toEqual([]);
    await page.keyboard.press('Escape');
    await frame.getByRole('button', { name: '收起' }).click();
    await frame.getByRole('button', { name: '展开账边' }).waitFor();
    expect(await barriers(frame)).toEqual([]);
  });

  it.each(['welcome', 'clients', 'clients/new', 'notes', 'services', 'data', 'settings'])(
    "nothing is wrong with the workbench's page %s",
    async (route) => {
      const page = await launched.context.newPage();
      await page.goto(launched.url(`workbench.html#/${route}`));
      await page.locator('h1').first().waitFor();
      expect(await barriers(page)).toEqual([]);
      await page.close();
    },
  );
});
