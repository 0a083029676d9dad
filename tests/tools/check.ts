/**
 * Starts both tools, opens the trial balances in Chromium and compares every
 * figure with expected.ts:
 *
 *   node --import tsx tests/tools/check.ts [--work-dir DIR] [--browser PATH]
 *
 * Exit code 0: as expected; 1: a difference; 3: a tool could not be set up here.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Frame, Locator, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import * as expected from './expected';
import { startTool, type Tool, type ToolId } from './index';
import * as sqlLedger from './sql-ledger/pages';
import * as tryton from './tryton/pages';

const { values: options } = parseArgs({
  options: {
    'work-dir': { type: 'string', default: '.cache/tools' },
    browser: { type: 'string', default: '/usr/bin/chromium' },
  },
});

function amount(text: string): string {
  const plain = text.replace(/[\s,\u00a0¥]/g, '');
  return plain === '' ? '0.00' : plain;
}

async function cells(rows: Locator): Promise<string[][]> {
  return rows.evaluateAll((list) =>
    list.map((row) => [...row.querySelectorAll('td, th')].map((cell) => cell.textContent.trim())),
  );
}

async function trytonRows(pane: Locator): Promise<string[][]> {
  const found = await cells(pane.locator('table.tree tbody tr:not(.more-row)'));
  return found.map(([, account = '', ...amounts]) => {
    const [, code = '', name = account] = /^(\d{4}) - (.*)$/.exec(account) ?? [];
    return [code, name, ...amounts.map(amount)];
  });
}

async function sqlLedgerRows(frame: Frame): Promise<string[][]> {
  const found = await cells(frame.locator('tr.listrow0, tr.listrow1'));
  return found
    .map(([code = '', name = '', ...amounts]) => [code, name, ...amounts.map(amount)])
    .filter(([, , ...amounts]) => amounts.some((value) => value !== '0.00'));
}

function compare(what: string, rows: string[][], balance: expected.ExpectedTrialBalance): void {
  const wanted = balance.rows.map((row) => row.join('  '));
  const got = rows.map((row) => row.join('  '));
  const missing = wanted.filter((row) => !got.includes(row));
  const extra = got.filter((row) => !wanted.includes(row));
  if (missing.length + extra.length === 0) {
    console.log(`${what}: ${got.length} rows as expected`);
    return;
  }
  process.exitCode = 1;
  console.error(`${what}: differs`);
  for (const row of missing) console.error(`  expected ${row}`);
  for (const row of extra) console.error(`  found    ${row}`);
}

async function checkTryton(page: Page, tool: Tool): Promise<void> {
  await tryton.logIn(page, tool);
  const month = await tryton.openTrialBalance(page);
  compare('Tryton, December 2025', await trytonRows(month), expected.trytonDecember);
  const year = await tryton.openTrialBalance(page, { startPeriod: '', endPeriod: '' });
  compare('Tryton, 2025', await trytonRows(year), expected.trytonYear);
  const lines = await tryton.openGeneralLedger(page, '1002 - 银行存款');
  console.log(`Tryton, lines of 1002: ${await lines.locator('table.tree tbody tr').count()}`);
  const parties = await tryton.openParties(page);
  console.log(`Tryton, parties: ${await parties.locator('table.tree tbody tr').count()}`);
}

async function checkSqlLedger(page: Page, tool: Tool): Promise<void> {
  await sqlLedger.logIn(page, tool);
  const frame = await sqlLedger.openTrialBalance(page);
  compare('SQL-Ledger, 2025', await sqlLedgerRows(frame), expected.sqlLedgerYear);
  const all = await sqlLedger.openTrialBalance(page, { allAccounts: true });
  compare('SQL-Ledger, 2025, all accounts', await sqlLedgerRows(all), expected.sqlLedgerYearAllAccounts);
  const rows = 'tr.listrow0, tr.listrow1';
  const customers = await sqlLedger.openCustomers(page);
  console.log(`SQL-Ledger, customers: ${await customers.locator(rows).count()}`);
  const ledger = await sqlLedger.openGeneralLedger(page);
  console.log(`SQL-Ledger, ledger lines: ${await ledger.locator(rows).count()}`);
}

const checks: readonly [ToolId, (page: Page, tool: Tool) => Promise<void>][] = [
  ['tryton', checkTryton],
  ['sql-ledger', checkSqlLedger],
];
const browser = await launchBrowser(options.browser);
try {
  for (const [id, check] of checks) {
    const began = performance.now();
    const tool = await startTool(id, { workDir: resolve(options['work-dir']), log: console.error });
    if ('skipped' in tool) {
      console.error(`${id}: skipped: ${tool.skipped}`);
      process.exitCode ??= 3;
      continue;
    }
    try {
      const started = performance.now();
      const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
      await check(page, tool);
      await page.close();
      const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(1);
      console.log(
        `${id}: start ${seconds(began, started)} s, pages ${seconds(started, performance.now())} s`,
      );
    } finally {
      await tool.stop();
    }
  }
} finally {
  await browser.close();
}
