import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sidebarOf } from '../../harness';
import { clients, modulePeriod, remembered } from './books';
import { ask, inArchive, judged, openBooks, startDesk, viewNow, viewWhen, type Desk } from './desk';

describe('what only a person can say', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(async () => desk?.close());

  describe('two periods with the very same figures', () => {
    const { code, name } = clients.shortOfCash;
    let clientId: string;
    beforeAll(async () => {
      clientId = (await inArchive(desk, { code, name })).id;
    });

    /** From now on the books show the figures of October for whatever period. */
    async function standStill(page: Page): Promise<void> {
      await page.route('**/api/books/*/trial-balance*', async (route) => {
        const address = route
          .request()
          .url()
          .replaceAll('2026-09', '2026-10')
          .replaceAll('2026-08', '2026-10');
        const answer = await route.fetch({ url: address });
        const body = (await answer.json()) as Record<string, unknown>;
        const asked = new URL(route.request().url()).searchParams;
        await route.fulfill({ json: { ...body, from: asked.get('from'), to: asked.get('to') } });
      });
    }
    const filed = async () =>
      (await remembered(desk))
        .filter((row) => row.clientId === clientId && row.statement.kind === 'trial-balance')
        .map(({ period }) => period)
        .sort();

    it('are filed under the second only once somebody has said that they are the same', async () => {
      const sidebar = await openBooks(desk, code);
      await judged(desk, name);
      await standStill(desk.page);
      await modulePeriod(desk.page, '2026-09');
      await viewWhen(
        desk,
        'a period that lags',
        ({ identity }) => identity.state === 'loading' && identity.because === 'period-lag',
      );
      await sidebar.getByText('2026年10月 和 2026年9月 两期数字完全相同，是这样吗？').waitFor();
      expect(await filed()).toEqual(['2026-10']);
      await sidebar.getByRole('button', { name: '确实相同' }).click();
      await judged(desk, name, '2026-09');
      expect(await filed()).toEqual(['2026-09', '2026-10']);
    });

    it('are not asked about again between these two, but are for a third', async () => {
      await modulePeriod(desk.page, '2026-10');
      await judged(desk, name, '2026-10');
      await modulePeriod(desk.page, '2026-09');
      await judged(desk, name, '2026-09');
      await modulePeriod(desk.page, '2026-08');
      await viewWhen(
        desk,
        'the question for a third period',
        ({ identity }) => identity.state === 'loading' && identity.because === 'period-lag',
      );
      expect(await filed()).toEqual(['2026-09', '2026-10']);
      await desk.page.unrouteAll();
    });

    it('are asked about again in a new document', async () => {
      await openBooks(desk, code);
      await judged(desk, name);
      await standStill(desk.page);
      await modulePeriod(desk.page, '2026-09');
      await viewWhen(
        desk,
        'the question in a new document',
        ({ identity }) => identity.state === 'loading' && identity.because === 'period-lag',
      );
      await desk.page.unrouteAll();
    });
  });

  describe('a client that was settled by hand', () => {
    const { code, name } = clients.lending;
    let wrong: { id: string; name: string };
    const ours = async () => (await remembered(desk)).filter(({ clientId }) => clientId === wrong.id);
    beforeAll(async () => {
      wrong = await inArchive(desk, { name: '邯郸广顺汽配有限公司' });
    });

    it('is taken back in one click, with the figures filed under it', async () => {
      const sidebar = await openBooks(desk, code);
      await sidebar.getByText('档案里还没有这家').waitFor();
      await sidebar.getByRole('button', { name: '并到已有客户' }).click();
      await sidebar.getByRole('searchbox').fill('广顺');
      await sidebar.getByRole('button', { name: wrong.name }).click();
      await judged(desk, wrong.name);
      expect(await ours()).toHaveLength(1);
      await sidebar.locator('button.sure').click();
      await sidebar.getByRole('button', { name: '不是这家' }).click();
      await viewWhen(desk, 'the name by itself', ({ identity }) => identity.state === 'unknown');
      await sidebar.getByText(`不再认作“${wrong.name}”`).waitFor();
      expect(await ours()).toEqual([]);
      expect((await ask(desk, 'sites.list', {})).map(({ settled }) => settled)).toEqual([{}]);
    });

    it('comes back by undo, also for the next visit', async () => {
      const sidebar = await sidebarOf(desk.launched, desk.page);
      await sidebar.getByRole('button', { name: '撤销' }).click();
      await judged(desk, wrong.name);
      expect(await ours()).toHaveLength(1);
      const again = await openBooks(desk, code);
      await judged(desk, wrong.name);
      expect((await viewNow(again)).identity).toMatchObject({ state: 'known', client: { id: wrong.id } });
      expect((await ask(desk, 'sites.list', {})).map(({ settled }) => settled)).toEqual([
        { [name]: wrong.id },
      ]);
    });
  });
});
