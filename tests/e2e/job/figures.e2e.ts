import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../../harness';
import { clients, columnNames, remembered, sourcesIn, strangers, truthOf } from './books';
import { inArchive, judged, knownName, openBooks, startDesk, viewWhen, type Desk } from './desk';

describe('the trial balance of the page', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
    await inArchive(desk, clients.lending);
    await inArchive(desk, clients.owingOwner);
    await inArchive(desk, clients.shortOfCash);
  });
  afterAll(async () => desk?.close());

  it.each([clients.lending, clients.shortOfCash, clients.owingOwner])(
    'of $name is read figure by figure',
    async ({ code, name }) => {
      await openBooks(desk, code);
      const view = await judged(desk, name);
      const truth = await truthOf(desk.demo, code, '2026-10');
      const kept = (await remembered(desk)).find((one) => one.clientId === idOf(view));
      const rows = kept?.statement.kind === 'trial-balance' ? kept.statement.rows : [];
      expect(rows.map((row) => row.code)).toEqual([...truth.rows.keys()]);
      for (const row of rows) {
        for (const column of columnNames)
          expect(row[column], `${row.code} ${column}`).toBe(truth.rows.get(row.code)?.[column]);
      }
      expect(sourcesIn(view).length).toBeGreaterThan(20);
      expect(strangers(sourcesIn(view), truth)).toEqual([]);
    },
  );

  function idOf(view: Awaited<ReturnType<typeof judged>>): string {
    return view.identity.state === 'known' ? view.identity.client.id : '';
  }

  /** The text of the cell that is outlined now, if its outline lies exactly over it and it can be seen. */
  async function outlined(inside: Frame): Promise<string | null> {
    return inside.evaluate(() => {
      const mark = document.querySelector('ledgerside-outline')?.getBoundingClientRect();
      if (!mark) return null;
      const cell = document
        .elementFromPoint(mark.left + mark.width / 2, mark.top + mark.height / 2)
        ?.closest('td');
      const box = cell?.getBoundingClientRect();
      const same =
        box &&
        Math.abs(box.left - mark.left) < 1 &&
        Math.abs(box.top - mark.top) < 1 &&
        Math.abs(box.width - mark.width) < 1;
      return same ? (cell?.textContent ?? null) : `an outline elsewhere, at ${mark.left}, ${mark.top}`;
    });
  }

  async function jumpFrom(sidebar: Frame, title: string, chip: string): Promise<void> {
    await sidebar.getByRole('tab', { name: '异常' }).click();
    await sidebar.getByText(title).first().click();
    await sidebar.locator('button.chip', { hasText: chip }).first().click();
  }

  it('is scrolled to the very cell by the chip of a figure', async () => {
    const { code, name } = clients.owingOwner;
    await desk.page.setViewportSize({ width: 1280, height: 420 });
    const sidebar = await openBooks(desk, code);
    await judged(desk, name);
    const top = () =>
      desk.page.locator('tr[data-code="224101"]').evaluate((row) => row.getBoundingClientRect().top);
    expect(await top()).toBeGreaterThan(420);
    await jumpFrom(sidebar, '其他应付款', '孟凯');
    expect(await waitFor(() => outlined(desk.page.mainFrame()), { what: 'the outline' })).toBe('620,000.00');
    expect(await top()).toBeLessThan(420);
    await waitFor(async () => (await desk.page.locator('ledgerside-outline').count()) === 0, {
      what: 'the outline to go',
    });
    await desk.page.setViewportSize({ width: 1440, height: 900 });
  });

  it('is scrolled to the cell inside the frame of a module too', async () => {
    const { code, name } = clients.shortOfCash;
    const sidebar = await openBooks(desk, code);
    await judged(desk, name);
    await desk.page.getByRole('button', { name: '在新窗体打开' }).click();
    await viewWhen(desk, 'figures of the frame', (view) =>
      sourcesIn(view).some(({ address }) => (address?.frame.length ?? 0) > 0),
    );
    await jumpFrom(sidebar, '库存现金为负数', '期末借方');
    const module = desk.page.frames().find((frame) => frame.url().includes('/modules/trial-balance.html'));
    expect(await waitFor(() => module && outlined(module), { what: 'the outline in the frame' })).toBe(
      '-18,640.00',
    );
    expect(await desk.page.locator('ledgerside-outline').count()).toBe(0);
  });

  it('stays remembered with its time when the page shows something else, and comes back live', async () => {
    const { code, name } = clients.shortOfCash;
    const sidebar = await openBooks(desk, code);
    const before = await judged(desk, name);
    const [live] = before.statements;
    await desk.page.locator('.fg-menu-head', { hasText: '首页' }).click();
    const away = await viewWhen(desk, 'remembered figures', ({ statements }) =>
      statements.some((one) => !one.live),
    );
    expect(knownName(away)).toBe(name);
    expect(away.statements).toEqual([{ ...live, live: false }]);
    expect(away.facts.known['cash_balance']?.value).toBe(-18640);
    await sidebar.getByText('用的是读过的 1 张表').waitFor();
    await sidebar.getByText('库存现金为负数').first().click();
    await sidebar.locator('.chip-old').first().waitFor();
    expect(await sidebar.locator('.chip-old').first().textContent()).toMatch(/\d{1,2}:\d{2}/);
    expect(await sidebar.locator('button.chip').count()).toBe(0);
    await desk.page.locator('.fg-tab', { hasText: '科目余额表' }).first().click();
    await judged(desk, name);
    await sidebar.locator('button.chip').first().waitFor();
  });

  it('of one period is never remembered for another', async () => {
    const { code, name } = clients.shortOfCash;
    await openBooks(desk, code, { period: '2026-09' });
    const view = await judged(desk, name, '2026-09');
    expect(view.facts.known['cash_balance']?.value).not.toBe(-18640);
    const kept = (await remembered(desk)).filter(({ clientId }) => clientId === idOf(view));
    expect(kept.map(({ period }) => period).sort()).toEqual(['2026-09', '2026-10']);
  });
});
