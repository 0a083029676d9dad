import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../../../storage/records';
import { waitFor } from '../../harness';
import { clients } from './books';
import { ask, inArchive, judged, openBooks, openList, startDesk, type Desk } from './desk';

const paying = { annualFee: 14400, years: 4, referrals: 3, arrearsMonths: 0 };
const late = { annualFee: 1200, years: 0, referrals: 0, arrearsMonths: 9 };

describe("a client's tier", () => {
  let desk: Desk;
  let good: Client;
  beforeAll(async () => {
    desk = await startDesk();
    good = await inArchive(desk, clients.lending, { tierFactors: paying });
    await inArchive(desk, clients.broken, { tierFactors: late });
    await inArchive(desk, clients.clean);
  });
  afterAll(async () => desk?.close());

  /** Letters in the page by the name they stand after, and all that the page can know of each. */
  async function badges(): Promise<Record<string, string>> {
    return desk.page.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLElement>('ledgerside-tier')].map((badge) => [
          badge.closest('tr')?.querySelector('.name a')?.textContent ?? '?',
          [badge.dataset['tier'], badge.title, badge.textContent, badge.attributes.length].join('|'),
        ]),
      ),
    );
  }

  const letter = (frame: Frame) => frame.locator('.tier-btn');

  it('stands in the client list as a letter with its tooltip, after the right names, and nothing more', async () => {
    await openList(desk);
    await waitFor(async () => Object.keys(await badges()).length === 2, { what: 'two letters' });
    const seen = await badges();
    expect(Object.keys(seen).sort()).toEqual([clients.broken.name, clients.lending.name].sort());
    expect(seen[clients.lending.name]).toMatch(/^A\|A 级，账边\|\|/);
    expect(seen[clients.broken.name]).toMatch(/^D\|D 级，账边\|\|/);
    const page = await desk.page.content();
    for (const reason of ['14,400', '14400', '转介绍', '欠费']) expect(page).not.toContain(reason);
  });

  it('survives sorting out the list and is drawn once a name', async () => {
    await desk.page.locator('.fg-search').fill('沐禾');
    await desk.page.getByRole('button', { name: '查询' }).click();
    await waitFor(async () => (await desk.page.locator('tr[data-code]').count()) === 2, { what: 'two rows' });
    await waitFor(async () => (await desk.page.locator('ledgerside-tier').count()) === 1, {
      what: 'one letter',
    });
    expect(Object.keys(await badges())).toEqual([clients.lending.name]);
  });

  it("stands in the sidebar's head, with its reasons there alone", async () => {
    const sidebar = await openBooks(desk, clients.lending.code);
    await judged(desk, clients.lending.name);
    expect(await letter(sidebar).textContent()).toContain('A');
    expect(await sidebar.locator('.reasons').count()).toBe(0);
    await letter(sidebar).click();
    const reasons = await sidebar.locator('.reasons').innerText();
    for (const reason of ['年费 14,400 元', '合作 4 年', '介绍客户 3 户', '没有欠费'])
      expect(reasons).toContain(reason);
    expect(await desk.page.locator('ledgerside-tier').count()).toBeLessThanOrEqual(1);
    expect(await desk.page.content()).not.toContain('14,400 元');
  });

  it('follows the archive at once, in the head and in the list', async () => {
    await openList(desk);
    await waitFor(async () => (await badges())[clients.lending.name]?.startsWith('A'), {
      what: 'the letter A',
    });
    await ask(desk, 'client.update', {
      id: good.id,
      patch: { tierOverride: { tier: 'C', reason: '今年缩减', at: '2026-11-01' } },
    });
    await waitFor(async () => (await badges())[clients.lending.name]?.startsWith('C'), {
      what: 'the letter C',
    });
    const sidebar = await openBooks(desk, clients.lending.code);
    await judged(desk, clients.lending.name);
    await letter(sidebar).click();
    await sidebar.getByText('今年缩减').first().waitFor();
    await ask(desk, 'client.update', { id: good.id, patch: { tierOverride: null } });
    await waitFor(async () => (await letter(sidebar).textContent())?.includes('A'), {
      what: 'A in the head',
    });
  });

  it('is no letter at all while nobody has said what the client pays', async () => {
    const sidebar = await openBooks(desk, clients.clean.code);
    await judged(desk, clients.clean.name);
    expect(await letter(sidebar).count()).toBe(0);
    await sidebar.getByRole('tabpanel').waitFor();
    await openList(desk);
    await waitFor(async () => Object.keys(await badges()).length === 2, { what: 'two letters' });
    expect(await badges()).not.toHaveProperty([clients.clean.name]);
  });
});
