import { describe, expect, it } from 'vitest';
import {
  callBackground,
  hostSeen,
  sidebarGone,
  sidebarOf,
  sidebarShows,
  switchOn,
  waitFor,
} from '../../harness';
import { SQL_LEDGER_COMPANY, sqlLedgerYear, sqlLedgerYearAllAccounts } from '../../tools/expected';
import {
  logIn,
  openCustomers,
  openGeneralLedger,
  openTrialBalance,
  reportFrame,
} from '../../tools/sql-ledger/pages';
import { switchOffByMenu, useTool } from './bench';
import { expectFigures, keptFor } from './figures';
import { letters, outlined } from './marks';
import { barriers, fact, judged, reads, remembered, viewOf, viewWhen } from './reading';

/** Accounts whose plus is a credit: liabilities, equity and income of the seed. */
const isCredit = (code: string): boolean => /^[234]|^5001$/.test(code);
const total = Number(sqlLedgerYearAllAccounts.totalDebit);

describe('SQL-Ledger in its frameset', () => {
  const bench = useTool('sql-ledger');
  /** What the tool complains of by itself, and how it looked before. */
  const itsOwn = new Set<string>();
  let itsTable: string[];
  let itsColumns: string | null;

  const columns = () =>
    bench().page.evaluate(() => document.querySelector('frameset')?.getAttribute('cols') ?? null);
  const tableRows = () =>
    reportFrame(bench().page)
      .locator('tr')
      .evaluateAll((rows) => rows.map((row) => (row.textContent ?? '').replace(/\s+/g, ' ')));
  const reportWidth = () => reportFrame(bench().page).evaluate(() => innerWidth);

  it('is as it is without the extension, which has no access yet', async () => {
    const { page, tool, complaints } = bench();
    await logIn(page, tool);
    await openCustomers(page);
    await openGeneralLedger(page);
    await openTrialBalance(page, { allAccounts: true });
    itsTable = await tableRows();
    itsColumns = await columns();
    for (const complaint of complaints) itsOwn.add(complaint);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('<ledgerside');
  });

  it('makes room for the sidebar by a column of the frameset', async () => {
    const { page, launched } = bench();
    const before = await reportWidth();
    await switchOn(launched, page);
    await waitFor(async () => (await columns()) === `${itsColumns},400`, { what: 'the column' });
    expect(await hostSeen(page)).toMatchObject({ count: 1, width: 400, right: 0 });
    expect(before - (await reportWidth())).toBeGreaterThanOrEqual(399);
  });

  it('shows whose books and which year, and takes the client into the archive with one click', async () => {
    const { page, launched, shot } = bench();
    const view = await viewWhen(launched, page, 'the balance', reads(21));
    expect(view.identity).toMatchObject({ state: 'unknown', name: SQL_LEDGER_COMPANY, level: 'certain' });
    expect(view.period.viewed).toBe('2025');
    expect(await remembered(launched)).toEqual([]);
    const frame = await sidebarShows(launched, page, SQL_LEDGER_COMPANY);
    await frame.getByText('2025年', { exact: true }).first().waitFor();
    await shot('1-unknown-client');
    await frame.getByRole('button', { name: '建档' }).click();
    await frame.getByRole('tab', { name: '简报' }).waitFor();
    await frame.getByText('确定', { exact: true }).waitFor();
    const clients = await callBackground(launched, 'client.list', {});
    expect(clients.map(({ client }) => client.name)).toEqual([SQL_LEDGER_COMPANY]);
    await page.bringToFront();
  });

  it('reads every figure from the inner frame, every account on its own side', async () => {
    const { page, launched } = bench();
    const view = await viewWhen(launched, page, 'the client', ({ identity }) => identity.state === 'known');
    expect(view.problems).toEqual([]);
    expect(view.statements).toMatchObject([{ rows: 21, balanced: true, live: true, title: 'Trial Balance' }]);
    const table = keptFor(await remembered(launched), '2025');
    expectFigures(table, sqlLedgerYearAllAccounts, isCredit);
    expect(table.totals).toEqual({ debit: total, credit: total });
    expect(table.frame).toEqual([1]);
    expect(fact(view, 'movement_credit_total')).toBe(total);
  });

  it('judges negative cash, the wrong side and the large payable, and leads back to the cells', async () => {
    const { page, launched, shot } = bench();
    expect(judged(await viewOf(launched, page))).toMatchObject({
      'negative-cash': 'fires -4860',
      'wrong-side-balance': 'fires 15000',
      'other-payable-large': 'fires 900000',
      'shareholder-loan-year-end': 'unknown',
      'trial-balance-out-of-balance': 'quiet 0',
    });
    const frame = await sidebarOf(launched, page);
    for (const [title, row, cell] of [
      ['库存现金为负数', /1001 库存现金.*期末/, '-4,860.00'],
      ['科目余额方向异常', /2202 应付账款.*期末/, '-15,000.00'],
      ['其他应付款（股东垫款）过大', /2241 其他应付款.*期末/, '900,000.00'],
    ] as const) {
      await frame.getByRole('tab', { name: '异常' }).click();
      await frame
        .getByRole('button', { name: new RegExp(title.replace(/[（）]/g, '.')) })
        .first()
        .click();
      await frame.getByRole('button', { name: row }).first().click();
      expect(await outlined(reportFrame(page))).toMatchObject({ text: cell, off: 0, inView: true });
      if (cell === '-4,860.00') {
        await shot('2-jump');
        expect(await barriers(frame)).toEqual([]);
      }
      await waitFor(
        () => reportFrame(page).evaluate(() => document.querySelector('ledgerside-outline') === null),
        { what: 'the outline to go' },
      );
      await frame
        .getByRole('button', { name: '返回列表' })
        .or(frame.getByRole('tab', { name: '简报' }))
        .first()
        .click();
    }
  });

  it('asks who 周志明 is, and keeps the answer', async () => {
    const { page, launched, shot } = bench();
    const frame = await sidebarOf(launched, page);
    await frame.getByRole('tab', { name: '简报' }).click();
    const fold = frame.getByRole('button', { name: /判断不了/ });
    if ((await fold.getAttribute('aria-expanded')) !== 'true') await fold.click();
    const question = frame.getByRole('group', { name: '周志明是股东吗？' });
    await question.getByText('20,000.00', { exact: true }).waitFor();
    await shot('3-brief');
    await question.getByRole('button', { name: '股东', exact: true }).click();
    await viewWhen(
      launched,
      page,
      'the loan',
      (now) => judged(now)['shareholder-loan-year-end'] === 'fires 20000',
    );
    const [entry] = await callBackground(launched, 'client.list', {});
    expect(entry?.client.people).toMatchObject([{ name: '周志明', role: 'shareholder' }]);
    await page.bringToFront();
  });

  it('reads the next report in the same frame, and takes neither group sums nor a part for the whole', async () => {
    const { page, launched } = bench();
    await openTrialBalance(page, { allAccounts: true, headings: true });
    const grouped = await viewWhen(launched, page, 'the balance by groups', reads(21));
    expect(grouped.problems).toEqual([]);
    expect(fact(grouped, 'movement_debit_total')).toBe(total);
    expectFigures(keptFor(await remembered(launched), '2025'), sqlLedgerYearAllAccounts, isCredit);

    await openTrialBalance(page);
    const moved = await viewWhen(launched, page, 'the moved accounts', reads(sqlLedgerYear.rows.length));
    expect(moved.problems.map(({ code }) => code)).toEqual(['partial-table']);
    expect(moved.statements).toMatchObject([{ balanced: null }]);
    expect(judged(moved)).toMatchObject({
      'negative-cash': 'fires -4860',
      'trial-balance-out-of-balance': 'unknown',
    });
  });

  it('never shows the figures of one period under another', async () => {
    const { page, launched } = bench();
    let done = false;
    const opening = openTrialBalance(page, {
      allAccounts: true,
      from: '2025-01-01',
      to: '2025-06-30',
    }).finally(() => (done = true));
    while (!done) {
      const { period, facts } = await viewOf(launched, page);
      const debit = facts.known['movement_debit_total']?.value;
      if (period.viewed === '2025-01/2025-06') expect(debit).not.toBe(total);
      await page.waitForTimeout(30);
    }
    await opening;
    const half = await viewWhen(launched, page, 'the half year', ({ period, statements }) => {
      return period.viewed === '2025-01/2025-06' && statements.some(({ live }) => live);
    });
    expect(half.identity).toMatchObject({ state: 'known', level: 'certain' });
    const kept = await remembered(launched);
    const year = keptFor(kept, '2025').rows.map(({ debit }) => debit);
    expect(keptFor(kept, '2025-01/2025-06').rows.map(({ debit }) => debit)).not.toEqual(year);
  });

  it('keeps remembered figures beside a journal', async () => {
    const { page, launched } = bench();
    await openTrialBalance(page, { allAccounts: true });
    await viewWhen(launched, page, 'the year', reads(21, '2025'));
    await openGeneralLedger(page);
    const view = await viewWhen(
      launched,
      page,
      'the journal',
      ({ statements }) => !statements.some(({ live, kind }) => live && kind === 'trial-balance'),
    );
    expect(view.identity.state).toBe('known');
    expect(view.statements).toContainEqual(
      expect.objectContaining({ kind: 'trial-balance', rows: 21, live: false }),
    );
  });

  it("puts a letter after the customers' names, once they have a tier", async () => {
    const { page, launched, shot } = bench();
    await openCustomers(page);
    await viewWhen(launched, page, 'the list', ({ identity }) => identity.state === 'list');
    expect(await letters(reportFrame(page))).toEqual([]);
    const factors = {
      北京华信科技股份有限公司: { annualFee: 3600, years: 1, referrals: 0, arrearsMonths: 2 },
      唐山宏达建筑工程有限公司: { annualFee: 14400, years: 4, referrals: 3, arrearsMonths: 0 },
    };
    for (const [name, tierFactors] of Object.entries(factors)) {
      const draft = { name, code: null, taxId: null, taxpayerType: null, owner: null };
      const { id } = await callBackground(launched, 'client.create', { draft });
      await callBackground(launched, 'client.update', { id, patch: { tierFactors } });
    }
    const list = await callBackground(launched, 'client.list', {});
    await page.bringToFront();
    await waitFor(async () => (await letters(reportFrame(page))).length === 2, { what: 'the letters' });
    const expected = Object.keys(factors).map((name) => {
      const letter = list.find(({ client }) => client.name === name)?.tier.tier ?? 'none';
      return {
        row: name,
        letter,
        tooltip: `${letter} 级，账边`,
        inside: null,
        width: 16,
        height: 16,
        onLine: true,
      };
    });
    expect(expected[1]?.letter).toBe('A');
    expect(await letters(reportFrame(page))).toEqual(expected);
    await sidebarShows(launched, page, '4 户认出 2 户');
    await shot('4-customers');
  });

  it('leaves the tool its links, its fields and its console', async () => {
    const { page, complaints, launched } = bench();
    await reportFrame(page).getByRole('link', { name: '唐山宏达建筑工程有限公司' }).click();
    const name = reportFrame(page).locator('input[name=name]');
    await waitFor(async () => (await name.inputValue()).trim() === '唐山宏达建筑工程有限公司', {
      what: 'the form',
    });
    await name.click();
    await page.keyboard.press('End');
    await page.keyboard.type(' 123 nsj/');
    expect(await name.inputValue()).toBe('唐山宏达建筑工程有限公司 123 nsj/');
    await page.waitForTimeout(500);
    expect(await letters(reportFrame(page))).toEqual([]);
    expect(await remembered(launched)).not.toEqual([]);
    expect([...complaints].filter((complaint) => !itsOwn.has(complaint))).toEqual([]);
  });

  it('gives everything back when it is switched off', async () => {
    const { page, launched } = bench();
    await openTrialBalance(page, { allAccounts: true });
    await viewWhen(launched, page, 'the year', reads(21, '2025'));
    await switchOffByMenu(bench());
    await sidebarGone(launched, page);
    await waitFor(async () => (await columns()) === itsColumns, { what: 'the column to go' });
    for (const frame of page.frames()) {
      expect(await frame.evaluate(() => document.documentElement.outerHTML)).not.toContain('<ledgerside');
    }
    expect(await tableRows()).toEqual(itsTable);
    await openCustomers(page);
    await page.waitForTimeout(700);
    expect(await letters(reportFrame(page))).toEqual([]);
  });
});
