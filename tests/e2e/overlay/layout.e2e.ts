import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  copyOfExtension,
  hostSeen,
  introduce,
  launchWithExtension,
  sidebarOf,
  startHostilePages,
  switchOn,
  waitFor,
  type Copy,
  type HostileServer,
  type HostSeen,
  type Launched,
} from '../../harness';

describe('how the sidebar stands', () => {
  let copy: Copy;
  let launched: Launched;
  let pages: HostileServer;
  let page: Page;

  beforeAll(async () => {
    copy = await copyOfExtension();
    pages = await startHostilePages();
    launched = await launchWithExtension({ extensionDir: copy.folder });
    await introduce(launched);
    page = await launched.context.newPage();
    await page.goto(pages.url('no-books'));
    await switchOn(launched, page);
  });
  afterAll(async () => {
    await launched?.close();
    await pages?.close();
    copy?.remove();
  });

  const sidebar = () => sidebarOf(launched, page);
  const until = (what: string, holds: (seen: HostSeen) => boolean) =>
    waitFor(
      async () => {
        const seen = await hostSeen(page);
        return seen !== null && holds(seen) && seen;
      },
      { what },
    );

  async function choose(frame: Frame, option: string): Promise<void> {
    await frame.getByRole('button', { name: '更多' }).click();
    await frame.getByRole('radio', { name: option }).click();
    await frame.page().keyboard.press('Escape');
  }

  /**
   * Presses at a point of the sidebar and pulls from there in steps. The protocol gives a mouse outside a frame to the
   * page, where a browser's own mouse stays with the frame it was pressed in: so each step waits until the frame has
   * followed.
   */
  async function pull(
    from: { x: number; y: number },
    step: { x: number; y: number },
    steps: number,
  ): Promise<void> {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    for (let done = 1; done <= steps; done += 1) {
      await page.mouse.move(from.x + step.x * done, from.y + step.y * done);
      await page.waitForTimeout(80);
    }
    await page.mouse.up();
  }

  it('left and right, pushing and lying over', async () => {
    const frame = await sidebar();
    await choose(frame, '左边');
    expect(await until('the left', ({ left }) => left === 0)).toMatchObject({
      marginLeft: '400px',
      marginRight: '0px',
    });
    await choose(frame, '盖在上面');
    expect(await until('no room', ({ marginLeft }) => marginLeft === '0px')).toMatchObject({
      left: 0,
      width: 400,
      rootStyle: null,
    });
    await choose(frame, '右边');
    expect(await until('the right', ({ right }) => right === 0)).toMatchObject({ marginRight: '0px' });
    await choose(frame, '推开页面');
    await until('room at the right', ({ marginRight }) => marginRight === '400px');
  });

  it('as wide as its edge was pulled by the mouse, within 360 and 480', async () => {
    const pullEdge = async (step: number, steps: number) => {
      const { left = 0 } = (await hostSeen(page)) ?? {};
      await pull({ x: left + 4, y: 450 }, { x: step, y: 0 }, steps);
    };
    await pullEdge(-4, 10);
    expect(await until('40 px more', ({ width }) => width === 440)).toMatchObject({
      marginRight: '440px',
      right: 0,
    });
    await pullEdge(-4, 12);
    await until('the widest', ({ width }) => width === 480);
    await pullEdge(40, 4);
    await until('the narrowest', ({ width }) => width === 360);
  });

  it('as wide as the arrow keys made it', async () => {
    const edge = (await sidebar()).getByRole('separator', { name: '侧栏宽度' });
    await edge.press('ArrowLeft');
    await until('8 px more', ({ width }) => width === 368);
    expect(await edge.getAttribute('aria-valuenow')).toBe('368');
    await edge.press('ArrowRight');
    await until('8 px less', ({ width }) => width === 360);
    await edge.press('ArrowRight');
    await edge.press('ArrowLeft');
    await until('the narrowest and one step', ({ width }) => width === 368);
  });

  it('collapsed to a handle that moves by dragging and by keys, and opens by a click', async () => {
    const frame = await sidebar();
    await frame.getByRole('button', { name: '收起' }).click();
    const collapsed = await until('the handle', ({ width }) => width === 28);
    expect(collapsed).toMatchObject({ right: 0, height: 96, marginRight: '0px', rootStyle: null });
    await frame.getByRole('button', { name: '展开账边' }).waitFor();

    await pull({ x: 1440 - 14, y: collapsed.top + 48 }, { x: 0, y: 20 }, 10);
    const dragged = await until('the handle to move', ({ top }) => top > collapsed.top + 100);
    // A drag is no click.
    expect(dragged.width).toBe(28);

    await frame.getByRole('button', { name: '展开账边' }).press('ArrowUp');
    const lifted = await until('a step up', ({ top }) => top < dragged.top - 20);

    await page.reload();
    await (await sidebar()).getByRole('button', { name: '展开账边' }).waitFor();
    expect((await hostSeen(page))?.top).toBeCloseTo(lifted.top, 0);
    await (await sidebar()).getByRole('button', { name: '展开账边' }).click();
    await until('the sidebar', ({ width }) => width === 368);
  });

  it('as it stood, after a reload, and apart for each site', async () => {
    await choose(await sidebar(), '左边');
    await until('the left', ({ left }) => left === 0);
    await page.reload();
    await (await sidebar()).getByRole('button', { name: '更多' }).waitFor();
    expect(await hostSeen(page)).toMatchObject({ left: 0, width: 368, marginLeft: '368px' });

    const others = await startHostilePages();
    const other = await launched.context.newPage();
    await other.goto(others.url('no-books'));
    await switchOn(launched, other);
    expect(await hostSeen(other)).toMatchObject({ right: 0, width: 400, marginRight: '400px' });
    expect(await hostSeen(page)).toMatchObject({ left: 0, width: 368 });
    await other.close();
    await others.close();
    await choose(await sidebar(), '右边');
    await until('the right', ({ right }) => right === 0);
  });

  it('in two tabs of one site alike', async () => {
    const twin = await launched.context.newPage();
    await twin.goto(pages.url('plain'));
    await (await sidebarOf(launched, twin)).getByRole('button', { name: '更多' }).waitFor();
    await page.bringToFront();
    await choose(await sidebar(), '盖在上面');
    await until('no room', ({ marginRight }) => marginRight === '0px');
    await waitFor(async () => (await hostSeen(twin))?.marginRight === '0px', { what: 'the other tab' });
    await choose(await sidebar(), '推开页面');
    await waitFor(async () => (await hostSeen(twin))?.marginRight === '368px', {
      what: 'the other tab again',
    });
    await twin.close();
  });

  it('leaves the page a margin it set itself, before or while there was room', async () => {
    await page.evaluate(() =>
      document.documentElement.setAttribute('style', 'color: red; margin-right: 12px'),
    );
    await choose(await sidebar(), '盖在上面');
    await until('no room', ({ marginRight }) => marginRight !== '368px');
    await choose(await sidebar(), '推开页面');
    await until('room', ({ marginRight }) => marginRight === '368px');
    await choose(await sidebar(), '盖在上面');
    await until("the page's own margin", ({ marginRight }) => marginRight === '12px');
    expect(await page.evaluate(() => document.documentElement.style.marginRight)).toBe('12px');
    expect(
      await page.evaluate(() => document.documentElement.style.getPropertyPriority('margin-right')),
    ).toBe('');
    await choose(await sidebar(), '推开页面');
    await until('room', ({ marginRight }) => marginRight === '368px');
  });
});
