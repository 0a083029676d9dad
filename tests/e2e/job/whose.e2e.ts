import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clients, remembered, sourcesIn, strangers, truthOf } from './books';
import { ask, judged, knownName, openBooks, openList, startDesk, viewNow, viewWhen, type Desk } from './desk';

describe('whose books, which period', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(async () => desk?.close());

  it('creates an unknown client in one click, with the code the page shows, and files its figures only then', async () => {
    const { code, name } = clients.clean;
    const sidebar = await openBooks(desk, code);
    await sidebar.getByText('档案里还没有这家').waitFor();
    const before = await viewWhen(
      desk,
      'an unknown client with its figures',
      (view) => view.statements.length > 0,
    );
    expect(before.identity).toMatchObject({ state: 'unknown', name, code, level: 'certain' });
    expect(before.notes).toEqual([]);
    expect(await remembered(desk)).toEqual([]);

    await sidebar.getByRole('button', { name: '建档' }).click();
    const after = await judged(desk, name);
    expect(after.identity).toMatchObject({
      state: 'known',
      level: 'certain',
      client: { code, owner: '王会计' },
    });
    expect(await ask(desk, 'client.list', {})).toHaveLength(1);
    expect((await remembered(desk)).map(({ period }) => period)).toEqual(['2026-10']);
  });

  it('says how it knows, and names the viewed period against the period of the account set', async () => {
    const { code, name } = clients.clean;
    const sidebar = await openBooks(desk, code);
    const view = await judged(desk, name);
    expect(view.period).toEqual({ viewed: '2026-10', header: '2026-11' });
    await sidebar.getByText('看的是 2026年10月，账套在 2026年11月').waitFor();
    await sidebar.getByRole('button', { name: '确定' }).click();
    const evidence = sidebar.locator('.evidence li');
    expect(await evidence.count()).toBeGreaterThanOrEqual(3);
    expect((await evidence.allTextContents()).join()).toContain(name);
  });

  it('says nothing of two periods where there is one', async () => {
    const { code } = clients.lending;
    const sidebar = await openBooks(desk, code);
    await sidebar.getByText('2026年10月').first().waitFor();
    expect((await viewNow(sidebar)).period).toEqual({ viewed: '2026-10', header: null });
    expect(await sidebar.getByText('账套在').count()).toBe(0);
  });

  it('knows the client on every module of the books, and reads the trial balance inside a frame', async () => {
    const { code, name } = clients.clean;
    const shows = {
      home: [],
      vat: ['vat-return'],
      income: ['income-statement'],
      'balance-sheet': ['balance-sheet'],
    } as const;
    for (const module of ['home', 'vat', 'income', 'balance-sheet'] as const) {
      await openBooks(desk, code, { module });
      const view = await viewWhen(
        desk,
        `${name} on ${module}`,
        (one) =>
          knownName(one) === name &&
          one.statements.filter(({ live }) => live).length === shows[module].length,
      );
      expect(
        view.statements.filter(({ live }) => live).map(({ kind }) => kind.replace(/-(?:general|small)$/, '')),
      ).toEqual(shows[module]);
    }
    await openBooks(desk, code);
    await judged(desk, name);
    await desk.page.getByRole('button', { name: '在新窗体打开' }).click();
    const framed = await viewWhen(desk, 'the trial balance in its frame', (view) =>
      sourcesIn(view).some(({ address }) => (address?.frame.length ?? 0) > 0),
    );
    expect(knownName(framed)).toBe(name);
    expect(framed.period.viewed).toBe('2026-10');
    const shown = sourcesIn(framed).filter(({ kind }) => kind === 'trial-balance');
    expect(strangers(shown, await truthOf(desk.demo, code, '2026-10'))).toEqual([]);
  });

  it('names a list of clients for what it is', async () => {
    await openList(desk);
    const view = await viewWhen(desk, 'the list of clients', ({ identity }) => identity.state === 'list');
    expect(view.identity).toMatchObject({ recognised: 1, total: 19 });
    expect(view.verdicts).toEqual([]);
  });
});
