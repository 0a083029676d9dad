import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TabView } from '../../../messages';
import { sidebarNow } from '../../harness';
import {
  clients,
  headerPeriod,
  modulePeriod,
  remembered,
  sourcesIn,
  strangers,
  switchTo,
  truthOf,
  type Truth,
} from './books';
import { ask, inArchive, judged, knownName, openBooks, startDesk, viewNow, type Desk } from './desk';

/** What the sidebar was told and what it drew, at one moment. */
interface Moment {
  view: TabView;
  title: string;
  amounts: string[];
}

const people = [clients.lending, clients.shortOfCash, clients.overpaid, clients.owingOwner];
const periods = ['2026-09', '2026-10'];

describe('while the books change under the sidebar', () => {
  let desk: Desk;
  const truths = new Map<string, Truth>();
  const truth = (name: string, period: string): Truth =>
    truths.get(`${name}|${period}`) ?? { rows: new Map(), sums: [] };
  /** Amounts in the list of anomalies once all is still, by client and period. */
  const atRest = new Map<string, string[]>();

  beforeAll(async () => {
    desk = await startDesk();
    for (const { code, name } of people) {
      await inArchive(desk, { name, code });
      for (const period of periods) truths.set(`${name}|${period}`, await truthOf(desk.demo, code, period));
    }
  });
  afterAll(async () => desk?.close());

  async function moment(): Promise<Moment | null> {
    const frame = sidebarNow(desk.launched, desk.page);
    if (!frame) return null;
    const drawn = await frame.evaluate(() => ({
      title: document.querySelector('h1')?.textContent ?? '',
      amounts: [...document.querySelectorAll('.row .figure')].map((one) => one.textContent ?? ''),
    }));
    return { view: await viewNow(frame), ...drawn };
  }

  /** Watches without a pause while something happens and until the client is judged; then a little longer. */
  async function watched(act: () => Promise<void>, name: string, period: string): Promise<Moment[]> {
    const moments: Moment[] = [];
    let over = false;
    const watching = (async () => {
      while (!over) {
        const now = await moment();
        if (now) moments.push(now);
      }
    })();
    await act();
    await judged(desk, name, period);
    await desk.page.waitForTimeout(600);
    over = true;
    await watching;
    return moments;
  }

  /** Everything in these moments that stood under a name to which it does not belong. */
  function wrong(moments: readonly Moment[]): string[] {
    const found = moments.flatMap(({ view, title, amounts }) => {
      const name = knownName(view);
      const told = name ? sourcesIn(view).flatMap((one) => strangers([one], truth(name, one.period))) : [];
      const own = periods.flatMap((period) => atRest.get(`${title}|${period}`) ?? []);
      const drawn = amounts.filter(
        (amount) => people.some((one) => one.name === title) && !own.includes(amount),
      );
      return [
        ...told.map((what) => `told of ${name ?? ''}: ${what}`),
        ...drawn.map((what) => `drawn under ${title}: ${what}`),
      ];
    });
    return [...new Set(found)];
  }

  async function rest(code: string, name: string, period: string): Promise<void> {
    await openBooks(desk, code, { period });
    await judged(desk, name, period);
    await desk.page.waitForTimeout(300);
    atRest.set(`${name}|${period}`, (await moment())?.amounts ?? []);
  }

  it('shows each client alone with its own figures', async () => {
    for (const { code, name } of people) for (const period of periods) await rest(code, name, period);
    expect(atRest.get(`${clients.shortOfCash.name}|2026-10`)).toContain('-18,640.00');
    expect(atRest.get(`${clients.owingOwner.name}|2026-10`)).toContain('656,000.00');
    // The figures tell clients and periods apart, so that a mix-up would be seen.
    const last = sourcesIn(await judged(desk, clients.owingOwner.name)).filter(
      ({ period }) => period === '2026-10',
    );
    expect(strangers(last, truth(clients.owingOwner.name, '2026-10'))).toEqual([]);
    expect(strangers(last, truth(clients.owingOwner.name, '2026-09'))).not.toEqual([]);
    expect(strangers(last, truth(clients.overpaid.name, '2026-10'))).not.toEqual([]);
  });

  describe.each([50, 250, 1500])('with figures that come %i ms after the name', (delay) => {
    it('never shows one client under the name of another', async () => {
      const first = clients.lending;
      await openBooks(desk, first.code, { delay });
      await judged(desk, first.name);
      for (const { code, name } of [clients.shortOfCash, clients.overpaid, clients.owingOwner, first]) {
        const moments = await watched(() => switchTo(desk.page, code), name, '2026-10');
        expect(moments.length).toBeGreaterThan(2);
        expect(wrong(moments)).toEqual([]);
      }
    });

    it('never shows one period under the name of another', async () => {
      const { code, name } = clients.shortOfCash;
      await openBooks(desk, code, { delay });
      await judged(desk, name);
      expect(wrong(await watched(() => modulePeriod(desk.page, '2026-09'), name, '2026-09'))).toEqual([]);
      expect(wrong(await watched(() => modulePeriod(desk.page, '2026-10'), name, '2026-10'))).toEqual([]);
      expect(wrong(await watched(() => headerPeriod(desk.page, '2026-09'), name, '2026-09'))).toEqual([]);
    });

    it('nor in the frame of a module', async () => {
      await openBooks(desk, clients.shortOfCash.code, { delay });
      await judged(desk, clients.shortOfCash.name);
      await desk.page.getByRole('button', { name: '在新窗体打开' }).click();
      await judged(desk, clients.shortOfCash.name);
      const { code, name } = clients.overpaid;
      expect(wrong(await watched(() => switchTo(desk.page, code), name, '2026-10'))).toEqual([]);
    });
  });

  it('takes nothing from a hurried accountant who changes the client thrice in a second', async () => {
    await openBooks(desk, clients.lending.code, { delay: 250 });
    await judged(desk, clients.lending.name);
    const hurry = async () => {
      for (const { code } of [clients.shortOfCash, clients.overpaid, clients.owingOwner]) {
        await switchTo(desk.page, code);
        await desk.page.waitForTimeout(200);
      }
    };
    expect(wrong(await watched(hurry, clients.owingOwner.name, '2026-10'))).toEqual([]);
  });

  it('has filed every statement under its own client and period', async () => {
    const filed = (await remembered(desk)).filter(({ statement }) => statement.kind === 'trial-balance');
    expect(filed.length).toBeGreaterThanOrEqual(8);
    const names = new Map((await ask(desk, 'client.list', {})).map(({ client: { id, name } }) => [id, name]));
    for (const { clientId, period, statement } of filed) {
      const own = truth(names.get(clientId) ?? '', period);
      const rows = statement.kind === 'trial-balance' ? statement.rows : [];
      expect(rows.length).toBeGreaterThan(10);
      for (const row of rows)
        expect(row.closing_debit, `${names.get(clientId) ?? ''} ${period} ${row.code}`).toBe(
          own.rows.get(row.code)?.closing_debit,
        );
    }
  });
});
