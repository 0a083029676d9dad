import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TabView } from '../../../messages';
import { stoodStill } from '../../harness';
import { clients, headerPeriod, sourcesIn, switchTo } from './books';
import { inArchive, knownName, openBooks, startDesk, viewWhen, type Desk } from './desk';

/** Statements of the demo books: section and entry of the menu, and what the API calls them. */
const statements = [
  { kind: 'income-statement', menu: ['报表', '利润表'], tab: 'income' },
  { kind: 'balance-sheet', menu: ['报表', '资产负债表'], tab: 'balance-sheet' },
  { kind: 'vat-return-general', menu: ['申报', '增值税申报表'], tab: 'vat' },
] as const;
type Statement = (typeof statements)[number];

const numbersIn = (data: unknown): number[] =>
  typeof data === 'number'
    ? [data / 100]
    : typeof data === 'object' && data !== null
      ? Object.values(data).flatMap(numbersIn)
      : [];

describe('every statement of the books, without a reload', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
    for (const { code, name } of [clients.lending, clients.shortOfCash])
      await inArchive(desk, { name, code });
    await openBooks(desk, clients.lending.code);
  });
  afterAll(async () => desk?.close());

  const shown = (name: string, period: string, { kind }: Statement): Promise<TabView> =>
    viewWhen(
      desk,
      `${kind} of ${name} in ${period}`,
      (view) =>
        knownName(view) === name &&
        view.period.viewed === period &&
        view.statements.some((one) => one.kind === kind && one.live),
    );

  /** Figures said to come from this statement that do not stand in it, and how many there are at all. */
  async function foreign(view: TabView, code: string, period: string, { kind, tab }: Statement) {
    const answer = await fetch(`${desk.demo.url}api/books/${code}/${tab}?period=${period}`);
    const own = numbersIn(await answer.json());
    const told = sourcesIn(view).filter((source) => source.kind === kind && source.period === period);
    const wrong = told.filter(({ value }) => !own.some((one) => Math.abs(one - value) < 0.005));
    return { told: told.length > 0, wrong: wrong.map(({ row, value }) => `${row} ${value}`) };
  }

  it.each(statements)('$kind follows the client and the period', async (statement) => {
    for (const entry of statement.menu)
      await desk.page.locator('#menu').getByText(entry, { exact: true }).click();
    for (const { code, name } of [clients.lending, clients.shortOfCash, clients.lending]) {
      if (!(await desk.page.locator('#account-set').innerText()).includes(code)) {
        await switchTo(desk.page, code);
        // Whoever goes on before the figures have come is asked whose they are.
        await shown(name, '2026-10', statement);
      }
      for (const period of ['2026-09', '2026-10']) {
        await headerPeriod(desk.page, period);
        const view = await shown(name, period, statement);
        expect(await foreign(view, code, period, statement)).toEqual({ told: true, wrong: [] });
        await stoodStill(await desk.launched.worker());
      }
    }
  });

  it('a return in a frame is read again when its tab is, though it was looked at while hidden', async () => {
    const [income, , vat] = statements;
    const tab = (one: Statement) => desk.page.locator(`#tabs .fg-tab[data-page="${one.tab}"]`).click();
    await tab(income);
    await shown(clients.lending.name, '2026-10', income);
    const frame = desk.page.frames().find((one) => one.url().includes('/modules/vat.html'));
    await frame?.evaluate(() => window.dispatchEvent(new Event('resize')));
    // Nothing is to be seen of a frame nobody sees being read.
    await desk.page.waitForTimeout(1500);
    await tab(vat);
    await shown(clients.lending.name, '2026-10', vat);
  });
});
