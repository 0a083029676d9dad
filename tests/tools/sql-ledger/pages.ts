/**
 * The ways through SQL-Ledger that tests walk. The program is a frameset: the
 * menu and the report are documents of their own, and the address of the top
 * document never changes.
 */
import type { Frame, Page } from 'playwright-core';

export const MENU_FRAME = 'acc_menu';
export const REPORT_FRAME = 'main_window';

export interface Dates {
  readonly from?: string;
  readonly to?: string;
}

export interface TrialBalanceChoice extends Dates {
  /** Also accounts without a posting between the dates, which are left out otherwise. */
  readonly allAccounts?: boolean;
  /** Group rows before, and subtotal rows after, each group of accounts. */
  readonly headings?: boolean;
}

const wholeYear = { from: '2025-01-01', to: '2025-12-31' } as const;

export async function logIn(
  page: Page,
  tool: { readonly url: string; readonly user: string; readonly password: string },
): Promise<void> {
  await page.goto(tool.url);
  await page.locator('input[name=login]').fill(tool.user);
  await page.locator('input[name=password]').fill(tool.password);
  await page.locator('input[type=submit]').click();
  const menu = await frameNamed(page, MENU_FRAME);
  await menu.locator('a').first().waitFor({ state: 'attached' });
  await (await frameNamed(page, REPORT_FRAME)).locator('h1.login').waitFor();
}

/** The frame that holds the report; its document is replaced by every step. */
export function reportFrame(page: Page): Frame {
  const frame = page.frame(REPORT_FRAME);
  if (!frame) throw new Error('the frameset of SQL-Ledger is not on this page');
  return frame;
}

/** Reports → Trial Balance. */
export async function openTrialBalance(page: Page, choice: TrialBalanceChoice = {}): Promise<Frame> {
  const form = await openMenu(page, ['Reports', 'Trial Balance']);
  await fillDates(form, choice);
  await form.locator('input[name=all_accounts]').setChecked(choice.allAccounts ?? false);
  for (const name of ['l_heading', 'l_subtotal']) {
    await form.locator(`input[name=${name}]`).setChecked(choice.headings ?? false);
  }
  return submit(page, 'Trial Balance');
}

/** Customers → Reports → Search, all customers. */
export async function openCustomers(page: Page): Promise<Frame> {
  await openMenu(page, ['Customers', 'Reports', 'Search']);
  return submit(page, 'Customers');
}

/** General Ledger → Reports: one line per posting. */
export async function openGeneralLedger(page: Page, dates: Dates = {}): Promise<Frame> {
  const form = await openMenu(page, ['General Ledger', 'Reports']);
  await fillDates(form, dates);
  return submit(page, 'General Ledger');
}

/** Reports → Income Statement. It has no title line of the tool's, but one of its own. */
export async function openIncomeStatement(page: Page, dates: Dates = {}): Promise<Frame> {
  const form = await openMenu(page, ['Reports', 'Income Statement']);
  await fillDates(form, dates);
  return submit(page, 'Income Statement', 'th');
}

/** Reports → Balance Sheet, as at a day. */
export async function openBalanceSheet(page: Page, day: string = wholeYear.to): Promise<Frame> {
  const form = await openMenu(page, ['Reports', 'Balance Sheet']);
  await form.locator('input[name=todate]').fill(day);
  return submit(page, 'Balance Sheet', 'th');
}

/** AR → Reports → AR Aging, as at a day. */
export async function openReceivablesAgeing(page: Page, day: string = wholeYear.to): Promise<Frame> {
  const form = await openMenu(page, ['AR', 'Reports', 'AR Aging']);
  await form.locator('input[name=todate]').fill(day);
  return submit(page, 'AR Aging');
}

async function frameNamed(page: Page, name: string): Promise<Frame> {
  for (let tries = 0; tries < 100; tries += 1) {
    const frame = page.frame(name);
    if (frame) return frame;
    await page.waitForTimeout(100);
  }
  throw new Error(`no frame named ${name}`);
}

/** Open the folders on the way, press the entry, wait for the form it leads to. */
async function openMenu(page: Page, path: readonly string[]): Promise<Frame> {
  const menu = await frameNamed(page, MENU_FRAME);
  const level = path.map((part) => encodeURIComponent(part)).join('--');
  const link = menu.locator(`a[href*="level=${level}&"]`).first();
  // Folders stand before the block they open: #menu7 before #sub7.
  const folders = await link.evaluate((element) => {
    const ids: string[] = [];
    for (let up = element.parentElement; up; up = up.parentElement) {
      if (up.id.startsWith('sub') && up.style.display === 'none') {
        ids.unshift(up.id.replace('sub', 'menu'));
      }
    }
    return ids;
  });
  for (const id of folders) await menu.locator(`#${id}`).click();
  await replacing(page, () => link.click());
  const frame = reportFrame(page);
  await frame.locator('form input[type=submit]').first().waitFor();
  return frame;
}

async function fillDates(form: Frame, dates: Dates): Promise<void> {
  const { from = wholeYear.from, to = wholeYear.to } = dates;
  await form.locator('input[name=fromdate], input[name=datefrom]').first().fill(from);
  await form.locator('input[name=todate], input[name=dateto]').first().fill(to);
}

async function submit(page: Page, title: string, line = 'th.listtop'): Promise<Frame> {
  await replacing(page, () =>
    reportFrame(page).locator('input[type=submit][value="Continue"]').first().click(),
  );
  const frame = reportFrame(page);
  await frame.locator(line, { hasText: title }).first().waitFor();
  await frame.locator('tr.listrow0, tr.listrow1').first().waitFor();
  return frame;
}

/** Do a step and wait until the report frame holds another document. */
async function replacing(page: Page, step: () => Promise<void>): Promise<void> {
  await reportFrame(page).evaluate(() => {
    document.documentElement.dataset['before'] = '1';
  });
  await step();
  for (let tries = 0; tries < 150; tries += 1) {
    const state = await reportFrame(page)
      .evaluate(() => document.documentElement.dataset['before'] === undefined && document.readyState)
      .catch(() => false as const);
    if (state === 'complete') return;
    await page.waitForTimeout(100);
  }
  throw new Error('the report frame did not change');
}
