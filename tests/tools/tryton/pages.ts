/**
 * The ways through Tryton's web client that tests walk: log in, open the
 * screens, and wait until the figures on them are real.
 */
import type { Locator, Page } from 'playwright-core';

/** What identifies the screen on view; every opened tab stays in the document. */
export const ACTIVE_PANE = '#tabcontent > .tab-pane.active';

export interface TrialBalanceChoice {
  readonly fiscalYear?: string;
  /** `2025-12`; empty for the whole fiscal year. */
  readonly startPeriod?: string;
  readonly endPeriod?: string;
  /** Only the first twenty accounts are drawn until one scrolls down; true draws them all. */
  readonly allRows?: boolean;
}

export function activePane(page: Page): Locator {
  return page.locator(ACTIVE_PANE);
}

export async function logIn(
  page: Page,
  tool: { readonly url: string; readonly user: string; readonly password: string },
): Promise<void> {
  await page.goto(tool.url);
  const menu = page.locator('#menu tbody tr').first();
  const name = page.locator('.modal #login');
  await menu.or(name).first().waitFor();
  // One stays logged in across a reload.
  if (await menu.isVisible()) return;
  await name.fill(tool.user);
  await page.locator('.modal button[type=submit]').click();
  const password = page.locator('.ask-dialog input[type=password]');
  await password.fill(tool.password);
  await password.press('Enter');
  await menu.waitFor();
}

/**
 * Open a menu entry; folders on the way are opened when they are closed. A
 * single click: a double click opens the screen three times.
 */
async function openMenu(page: Page, ...path: readonly [string, ...string[]]): Promise<void> {
  const menu = page.locator('#menu');
  for (const [depth, title] of path.entries()) {
    const next = path[depth + 1];
    const entry = menu.locator('tbody tr').getByText(title, { exact: true }).first();
    if (next !== undefined && (await menu.getByText(next, { exact: true }).count()) > 0) continue;
    await entry.click();
  }
}

/** Financial → Reporting → General Ledger: one line per account with four columns of amounts. */
export async function openTrialBalance(page: Page, choice: TrialBalanceChoice = {}): Promise<Locator> {
  const { fiscalYear = '2025', startPeriod = '2025-12', endPeriod = '2025-12', allRows = true } = choice;
  const title = 'Financial / Reporting / General Ledger';
  const pane = await inNewTab(page, title, () => openMenu(page, 'Financial', 'Reporting', 'General Ledger'));
  // The defaults arrive late and overwrite what was typed before them.
  await hasValue(page, 'company');
  await chooseRecord(page, 'fiscalyear', fiscalYear);
  if (startPeriod !== '') await chooseRecord(page, 'start_period', startPeriod);
  if (endPeriod !== '') await chooseRecord(page, 'end_period', endPeriod);
  await search(page);
  await waitForFigures(page);
  if (allRows) await drawAllRows(page);
  return pane;
}

/**
 * Choose other periods in the open screen, empty ones for none; its figures stay the old ones until `search`.
 */
export async function choosePeriods(page: Page, startPeriod: string, endPeriod: string): Promise<void> {
  for (const [name, value] of [
    ['start_period', startPeriod],
    ['end_period', endPeriod],
  ] as const) {
    const input = activePane(page).locator(`input[name=${name}]`);
    await input.fill('');
    await input.press('Tab');
    await quiet(page);
    if (value !== '') await chooseRecord(page, name, value);
  }
}

/** Go to another open tab by its number, from 0. */
export async function switchTab(page: Page, index: number): Promise<void> {
  await page.locator('#tablist > li').nth(index).locator('a').first().click();
  await page.waitForFunction(
    (wanted) => document.querySelectorAll('#tabcontent > .tab-pane')[wanted]?.classList.contains('active'),
    index,
  );
}

/** Scroll to "More" until it is gone, then return to the top. */
export async function drawAllRows(page: Page): Promise<void> {
  const more = activePane(page).locator('table.tree').getByRole('button', { name: 'More', exact: true });
  for (let round = 0; round < 50 && (await more.count()) > 0; round += 1) {
    // Coming into view is enough: the client then draws the next rows by itself.
    await more.first().scrollIntoViewIfNeeded();
    await waitForFigures(page);
  }
  await activePane(page).locator('table.tree tbody tr').first().scrollIntoViewIfNeeded();
}

/** From an open trial balance to the lines of one account, e.g. `1002 - 银行存款`. */
export async function openGeneralLedger(page: Page, account: string): Promise<Locator> {
  const row = activePane(page).locator('table.tree tbody tr', { hasText: account });
  const pane = await inNewTab(page, 'General Ledger - Lines', async () => {
    // The link in the first cell leads to the account's own form; any other cell asks what to open.
    await row.locator('td').last().dblclick();
    const dialog = page.locator('.modal.in');
    await dialog.getByText('General Ledger - Lines').click();
    await dialog.getByRole('button', { name: 'OK' }).click();
  });
  await waitForFigures(page);
  return pane;
}

/** Financial → Reporting → Aged Balance of customers, as at a day of its own writing: `12/31/2025`. */
export async function openAgedBalance(page: Page, day: string): Promise<Locator> {
  const title = 'Financial / Reporting / Aged Balance';
  const pane = await inNewTab(page, title, () => openMenu(page, 'Financial', 'Reporting', 'Aged Balance'));
  await hasValue(page, 'company');
  await typeDay(page, 'date', day);
  await pane.locator('table.tree tbody tr').first().waitFor();
  return pane;
}

/** Financial → Reporting → Balance Sheet as at a day, every type of accounts unfolded; compared with another day. */
export async function openBalanceSheet(page: Page, day: string, comparedWith = ''): Promise<Locator> {
  const title = 'Financial / Reporting / Balance Sheet';
  const pane = await inNewTab(page, title, () => openMenu(page, 'Financial', 'Reporting', 'Balance Sheet'));
  await hasValue(page, 'company');
  await typeDay(page, 'date', day);
  if (comparedWith !== '') {
    await pane.locator('input[name=comparison]').check();
    await quiet(page);
    await typeDay(page, 'date_cmp', comparedWith);
  }
  await search(page);
  await quiet(page);
  await unfold(page);
  return pane;
}

/** Financial → Reporting → Income Statement of some months, every type of accounts unfolded. */
export async function openIncomeStatement(
  page: Page,
  { fiscalYear = '2025', startPeriod = '', endPeriod = '' }: TrialBalanceChoice = {},
): Promise<Locator> {
  const title = 'Financial / Reporting / Income Statement';
  const pane = await inNewTab(page, title, () =>
    openMenu(page, 'Financial', 'Reporting', 'Income Statement'),
  );
  await hasValue(page, 'company');
  await chooseRecord(page, 'fiscalyear', fiscalYear);
  if (startPeriod !== '') await chooseRecord(page, 'start_period', startPeriod);
  if (endPeriod !== '') await chooseRecord(page, 'end_period', endPeriod);
  await search(page);
  await quiet(page);
  await unfold(page);
  return pane;
}

async function typeDay(page: Page, name: string, day: string): Promise<void> {
  const input = activePane(page).locator(`input[name=${name}]`);
  await input.fill(day);
  await input.press('Tab');
  await quiet(page);
}

/** Opens every row of the tree that can be opened, those that come to light by it too. */
async function unfold(page: Page): Promise<void> {
  const rows = activePane(page).locator('table.tree tbody tr');
  for (let at = 0; at < (await rows.count()); at += 1) {
    const expander = rows.nth(at).locator('.expander');
    if (await expander.evaluate((sign) => sign.style.visibility === 'hidden')) continue;
    await expander.click();
    await quiet(page);
  }
}

/** Party → Parties. */
export async function openParties(page: Page): Promise<Locator> {
  const pane = await inNewTab(page, 'Party / Parties', () => openMenu(page, 'Party', 'Parties'));
  await pane.locator('table.tree tbody tr td', { hasText: '唐山' }).first().waitFor();
  await quiet(page);
  return pane;
}

async function inNewTab(page: Page, title: string, open: () => Promise<void>): Promise<Locator> {
  const tabs = page.locator('#tabcontent > .tab-pane');
  const before = await tabs.count();
  await open();
  await page.waitForFunction(
    ([count, wanted]) => {
      const panes = document.querySelectorAll('#tabcontent > .tab-pane');
      const active = document.querySelector('#tabcontent > .tab-pane.active');
      return (
        panes.length > count &&
        active !== null &&
        (active.querySelector('.title')?.textContent ?? '').includes(wanted)
      );
    },
    [before, title] as const,
  );
  const pane = activePane(page);
  await pane.locator('table.tree thead').first().waitFor();
  return pane;
}

async function hasValue(page: Page, name: string): Promise<void> {
  await page.waitForFunction(
    ([pane, field]) => document.querySelector<HTMLInputElement>(`${pane} input[name=${field}]`)?.value !== '',
    [ACTIVE_PANE, name] as const,
  );
  await quiet(page);
}

/** Type into a field that refers to a record and take the suggestion of that exact name. */
async function chooseRecord(page: Page, name: string, value: string): Promise<void> {
  const input = activePane(page).locator(`input[name=${name}]`);
  await input.click();
  await input.pressSequentially(value);
  await input
    .locator('xpath=..')
    .locator('.dropdown-menu > li:not(.action):not(.divider)')
    .getByText(value, { exact: true })
    .click();
  await quiet(page);
}

/** Press the search button of the screen: the figures come for what stands in its fields now. */
export async function search(page: Page): Promise<void> {
  await activePane(page).locator('button[type=submit]:visible').click();
}

/** Rows with amounts, a footer that is not `0 / 0`, and nothing under way. */
export async function waitForFigures(page: Page): Promise<void> {
  await page.waitForFunction((selector) => {
    const table = document.querySelector(`${selector} table.tree`);
    const amounts = [...(table?.querySelectorAll('tbody .column-float') ?? [])];
    const sums = [...(table?.querySelectorAll('tfoot .value') ?? [])];
    return (
      amounts.some((amount) => /[1-9]/.test(amount.textContent ?? '')) &&
      amounts.every((amount) => (amount.textContent ?? '').trim() !== '') &&
      sums.some((sum) => /[1-9]/.test(sum.textContent ?? ''))
    );
  }, ACTIVE_PANE);
  await quiet(page);
}

/**
 * Until no call is under way and nothing says "Processing…", for long enough
 * that the sums below the columns (drawn 250 ms late) are there as well.
 */
async function quiet(page: Page): Promise<void> {
  let still = 0;
  for (let tries = 0; tries < 300 && still < 4; tries += 1) {
    await page.waitForTimeout(100);
    const busy = await page.evaluate(() => {
      const client = window as unknown as { jQuery?: { active?: number } };
      const sign = document.getElementById('processing');
      return (client.jQuery?.active ?? 0) > 0 || (sign !== null && sign.style.display !== 'none');
    });
    still = busy ? 0 : still + 1;
  }
  if (still < 4) throw new Error('the web client is still busy after 30 seconds');
}
