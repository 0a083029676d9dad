import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { callBackground, sidebarGone, sidebarOf, sidebarShows, switchOn, waitFor } from '../../harness';
import { TRYTON_COMPANY, trytonDecember, trytonYear } from '../../tools/expected';
import {
  activePane,
  drawAllRows,
  logIn,
  openGeneralLedger,
  openParties,
  openTrialBalance,
  search,
  switchTab,
  choosePeriods,
  waitForFigures,
} from '../../tools/tryton/pages';
import { switchOffByMenu, useTool } from './bench';
import { expectFigures, keptFor } from './figures';
import { letters, outlined } from './marks';
import { barriers, fact, judged, reads, remembered, viewOf, viewWhen } from './reading';

const wholeYear = { startPeriod: '', endPeriod: '' } as const;

/** The tool's own rows and sums, as it draws them. */
const tableText = (page: Page) =>
  activePane(page)
    .locator('table.tree')
    .evaluate((table) => (table.textContent ?? '').replace(/\s+/g, ' '));

const rootStyle = (page: Page) => page.evaluate(() => document.documentElement.getAttribute('style'));

describe("Tryton's web client", () => {
  const bench = useTool('tryton');
  /** What the tool complains of by itself. */
  const itsOwn = new Set<string>();
  let itsStyle: string | null;

  it('is as it is without the extension, which has no access yet', async () => {
    const { page, tool, complaints } = bench();
    await logIn(page, tool);
    await openTrialBalance(page);
    await openGeneralLedger(page, '1002 - 银行存款');
    await openParties(page);
    for (const complaint of complaints) itsOwn.add(complaint);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('<ledgerside');
    // The address of a screen would open it again.
    await page.goto('about:blank');
    await logIn(page, tool);
    expect(await page.locator('#tabcontent > .tab-pane').count()).toBe(0);
    itsStyle = await rootStyle(page);
  });

  it('names no client where none is named', async () => {
    const { page, launched } = bench();
    await switchOn(launched, page);
    await sidebarShows(launched, page, '这一页没有读到账');
    const view = await viewOf(launched, page);
    expect(view).toMatchObject({ identity: { state: 'none' }, period: { viewed: null }, statements: [] });
  });

  it('never takes a table that is being filled for zeros', async () => {
    const { page, launched } = bench();
    let held = 0;
    await page.route('**/books/', async (route) => {
      const body = route.request().postData() ?? '';
      if (/general_ledger\.account\.(search|read)"/.test(body)) {
        held += 1;
        await new Promise((done) => setTimeout(done, 900));
      }
      await route.continue();
    });
    let done = false;
    const opening = openTrialBalance(page, { allRows: false }).finally(() => (done = true));
    const seen = new Set<string>();
    while (!done) {
      const view = await viewOf(launched, page);
      seen.add(view.identity.state);
      for (const statement of view.statements) {
        expect(statement.rows).toBeGreaterThan(0);
        expect(fact(view, 'other_payable_balance')).toBe(680000);
      }
      await page.waitForTimeout(50);
    }
    await opening;
    await page.unroute('**/books/');
    expect(held).toBeGreaterThan(1);
    expect(seen).toContain('loading');
  });

  it('shows whose books and which month, and takes the client into the archive with one click', async () => {
    const { page, launched, shot } = bench();
    const view = await viewWhen(launched, page, 'the first rows', reads(20));
    expect(view.identity).toMatchObject({ state: 'unknown', name: TRYTON_COMPANY, level: 'certain' });
    expect(view.period.viewed).toBe('2025-12');
    expect(await remembered(launched)).toEqual([]);
    const frame = await sidebarShows(launched, page, TRYTON_COMPANY);
    await frame.getByText('2025年12月').first().waitFor();
    await shot('1-unknown-client');
    await frame.getByRole('button', { name: '建档' }).click();
    await frame.getByRole('tab', { name: '简报' }).waitFor();
    await frame.getByText('确定', { exact: true }).waitFor();
    const clients = await callBackground(launched, 'client.list', {});
    expect(clients.map(({ client }) => client.name)).toEqual([TRYTON_COMPANY]);
    await page.bringToFront();
  });

  it('says that twenty of twenty-two rows are a part, and judges nothing by the whole', async () => {
    const { page, launched, shot } = bench();
    const view = await viewWhen(launched, page, 'the client', ({ identity }) => identity.state === 'known');
    expect(view.problems.map(({ code }) => code)).toContain('partial-table');
    expect(view.statements).toMatchObject([{ rows: 20, balanced: null, live: true }]);
    expect(judged(view)).toMatchObject({
      'trial-balance-out-of-balance': 'unknown',
      'wrong-side-balance': 'unknown',
      'shareholder-loan-year-end': 'unknown',
    });
    const frame = await sidebarOf(launched, page);
    const fold = frame.getByRole('button', { name: /判断不了/ });
    if ((await fold.getAttribute('aria-expanded')) !== 'true') await fold.click();
    await frame.getByText('没显示全').first().waitFor();
    await shot('2-partial');
    expect(keptFor(await remembered(launched), '2025-12').complete).toBe(false);
  });

  it('reads every figure of the month once all rows are drawn', async () => {
    const { page, launched } = bench();
    await drawAllRows(page);
    const view = await viewWhen(launched, page, 'all rows', reads(22));
    expect(view.problems).toEqual([]);
    expect(view.statements).toMatchObject([{ balanced: true }]);
    const table = keptFor(await remembered(launched), '2025-12');
    expect(table.complete).toBe(true);
    expectFigures(table, trytonDecember);
    expect(fact(view, 'movement_debit_total')).toBe(Number(trytonDecember.totalDebit));
    expect(fact(view, 'movement_credit_total')).toBe(Number(trytonDecember.totalCredit));
  });

  it('judges them, asks who 周志明 is, and leads back to the cell', async () => {
    const { page, launched, shot } = bench();
    expect(judged(await viewOf(launched, page))).toMatchObject({
      'other-payable-large': 'fires 680000',
      'shareholder-loan-year-end': 'unknown',
      'trial-balance-out-of-balance': 'quiet 0',
      'wrong-side-balance': 'quiet 0',
    });
    const frame = await sidebarOf(launched, page);
    const fold = frame.getByRole('button', { name: /判断不了/ });
    if ((await fold.getAttribute('aria-expanded')) !== 'true') await fold.click();
    const question = frame.getByRole('group', { name: '周志明是股东吗？' });
    await question.getByText('260,000.00').waitFor();
    await question.getByRole('button', { name: /1221 其他应收款-周志明/ }).click();
    expect(await outlined(page)).toMatchObject({ text: '¥260,000.00', off: 0, inView: true });
    await shot('3-jump');
    // The table has scrolled sideways, not the whole tool.
    expect(
      await page.locator('#menu').evaluate((menu) => menu.getBoundingClientRect().left),
    ).toBeGreaterThanOrEqual(0);
    expect(await barriers(frame)).toEqual([]);
    await question.getByRole('button', { name: '股东', exact: true }).click();
    const view = await viewWhen(
      launched,
      page,
      'the loan',
      (now) => judged(now)['shareholder-loan-year-end'] === 'fires 260000',
    );
    expect(judged(view)).toMatchObject({ 'other-payable-large': 'fires 680000' });
    await frame.getByText('股东借款年末未还').first().waitFor();
    await shot('4-judged');
  });

  it('keeps the figures of one tab apart from those of the next', async () => {
    const { page, launched } = bench();
    await openTrialBalance(page, wholeYear);
    const year = await viewWhen(launched, page, 'the year', reads(22, '2025'));
    expect(fact(year, 'movement_debit_total')).toBe(Number(trytonYear.totalDebit));
    await switchTab(page, 0);
    const month = await viewWhen(launched, page, 'the month', reads(22, '2025-12'));
    expect(fact(month, 'movement_debit_total')).toBe(Number(trytonDecember.totalDebit));
    await switchTab(page, 1);
    await viewWhen(launched, page, 'the year again', reads(22, '2025'));
    const kept = await remembered(launched);
    expectFigures(keptFor(kept, '2025-12'), trytonDecember);
    expectFigures(keptFor(kept, '2025'), trytonYear);
  });

  it('never shows the old figures under a new period that was typed over them', async () => {
    const { page, launched, shot } = bench();
    const before = await remembered(launched);
    // From June on, to the end of the year: neither June nor the year.
    await choosePeriods(page, '2025-06', '');
    await search(page);
    await waitForFigures(page);
    await viewWhen(launched, page, 'half a period', ({ period }) => period.viewed === null);
    await drawAllRows(page);
    await page.waitForTimeout(1000);
    expect(await viewOf(launched, page)).toMatchObject({ period: { viewed: null }, verdicts: [] });
    expect(await remembered(launched)).toEqual(before);
    await choosePeriods(page, '', '');
    await search(page);
    await waitForFigures(page);
    await drawAllRows(page);
    await viewWhen(launched, page, 'the year again', reads(22, '2025'));
    const again = await remembered(launched);

    await choosePeriods(page, '2025-11', '2025-11');
    let view = await viewWhen(launched, page, 'the new period', ({ period }) => period.viewed === '2025-11');
    const until = Date.now() + 3000;
    while (Date.now() < until) {
      expect(view.identity.state).not.toBe('known');
      expect(view).toMatchObject({ statements: [], verdicts: [] });
      await page.waitForTimeout(100);
      view = await viewOf(launched, page);
    }
    await shot('5-typed-over');
    expect(await remembered(launched)).toEqual(again);

    await search(page);
    await waitForFigures(page);
    await drawAllRows(page);
    const after = await viewWhen(launched, page, 'November', reads(22, '2025-11'));
    expect(after.identity.state).toBe('known');
    expect(fact(after, 'movement_debit_total')).not.toBe(Number(trytonYear.totalDebit));
    expectFigures(keptFor(await remembered(launched), '2025'), trytonYear);
  });

  it('keeps remembered figures beside a screen without a balance', async () => {
    const { page, launched } = bench();
    await switchTab(page, 0);
    await viewWhen(launched, page, 'the month', reads(22, '2025-12'));
    await openTrialBalance(page, wholeYear);
    await viewWhen(launched, page, 'the year', reads(22, '2025'));
    await openGeneralLedger(page, '1002 - 银行存款');
    const view = await viewWhen(
      launched,
      page,
      'the lines',
      ({ statements }) => !statements.some(({ live, kind }) => live && kind === 'trial-balance'),
    );
    expect(view.identity).toMatchObject({ state: 'known', level: 'certain' });
    expect(view.statements).toContainEqual(
      expect.objectContaining({ kind: 'trial-balance', rows: 22, live: false }),
    );
  });

  it("puts a letter after the parties' names, once they have a tier", async () => {
    const { page, launched, shot } = bench();
    await openParties(page);
    await viewWhen(launched, page, 'the list', ({ identity }) => identity.state === 'list');
    expect(await letters(page)).toEqual([]);
    const tiers = await tieredParties();
    await waitFor(async () => (await letters(page)).length === 2, { what: 'the letters' });
    const expected = tiers.map(([name, letter]) => ({
      row: expect.stringContaining(name),
      letter,
      tooltip: `${letter} 级，账边`,
      inside: null,
      width: 16,
      height: 16,
      onLine: true,
    }));
    expect(await letters(page)).toEqual(expected);
    await shot('6-parties');
    await sidebarShows(launched, page, '6 户认出 3 户');

    await activePane(page).locator('th label', { hasText: 'Name' }).click();
    await page.waitForTimeout(1500);
    const sorted = await letters(page);
    expect(new Set(sorted.map(({ letter, row }) => `${letter} ${row}`)).size).toBe(2);
    for (const [name, letter] of tiers) {
      expect(sorted.filter(({ row }) => row.includes(name))).toMatchObject([{ letter, inside: null }]);
    }

    async function tieredParties(): Promise<[string, string][]> {
      const factors = {
        上海远东国际贸易有限公司: { annualFee: 3600, years: 1, referrals: 0, arrearsMonths: 2 },
        唐山宏达建筑工程有限公司: { annualFee: 14400, years: 4, referrals: 3, arrearsMonths: 0 },
      };
      for (const [name, tierFactors] of Object.entries(factors)) {
        const draft = { name, code: null, taxId: null, taxpayerType: null, owner: null };
        const { id } = await callBackground(launched, 'client.create', { draft });
        await callBackground(launched, 'client.update', { id, patch: { tierFactors } });
      }
      await page.bringToFront();
      const list = await callBackground(launched, 'client.list', {});
      return Object.keys(factors).map((name) => {
        const letter = list.find(({ client }) => client.name === name)?.tier.tier ?? '';
        expect(letter).toMatch(name.startsWith('唐山') ? /A/ : /[B-D]/);
        return [name, letter];
      });
    }
  });

  it('leaves the tool its fields, its console and its tables', async () => {
    const { page, launched, complaints } = bench();
    const field = activePane(page).locator('input[placeholder=Search]:visible').first();
    await field.click();
    await page.keyboard.type('唐山 123 /nsj');
    expect(await field.inputValue()).toBe('唐山 123 /nsj');
    await field.fill('');
    expect([...complaints].filter((complaint) => !itsOwn.has(complaint))).toEqual([]);

    const before = await activePane(page)
      .locator('table.tree tbody tr')
      .evaluateAll((rows) => rows.map((row) => row.textContent));
    expect(before).toHaveLength(6);
    await switchOffByMenu(bench());
    await sidebarGone(launched, page);
    await waitFor(async () => (await letters(page)).length === 0, { what: 'the letters to go' });
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('<ledgerside');
    expect(await rootStyle(page)).toBe(itsStyle);
    const after = await activePane(page)
      .locator('table.tree tbody tr')
      .evaluateAll((rows) => rows.map((row) => row.textContent));
    expect(after).toEqual(before);
    await switchTab(page, 0);
    expect(await tableText(page)).toContain('其他应收款-周志明');
  });
});
