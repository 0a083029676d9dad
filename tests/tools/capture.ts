/**
 * Draws the pages of both tools anew and writes them to fixtures/, for the
 * unit tests of the page readers:
 *
 *   node --import tsx tests/tools/capture.ts [--work-dir DIR] [--screenshots DIR] [--browser PATH]
 *
 * What a fixture is: the document after the page's scripts have run, with the
 * current values of inputs written into their attributes, without scripts,
 * styles, pictures, tool bars and most of the menu. `data-address` on <html>
 * holds the address at that moment.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Frame, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { startTool, type Tool, type ToolId } from './index';
import * as sqlLedger from './sql-ledger/pages';
import * as tryton from './tryton/pages';

const { values: options } = parseArgs({
  options: {
    'work-dir': { type: 'string', default: '.cache/tools' },
    screenshots: { type: 'string', default: '' },
    browser: { type: 'string', default: '/usr/bin/chromium' },
  },
});
const fixtures = fileURLToPath(new URL('./fixtures/', import.meta.url));

async function save(page: Page, target: Page | Frame, name: string): Promise<void> {
  const html = await target.evaluate(serialise);
  const fixed = html
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '00000000-0000-0000-0000-000000000000')
    .replace(/127\.0\.0\.1:[0-9]+/g, name.startsWith('tryton') ? '127.0.0.1:18000' : '127.0.0.1:18081');
  writeFileSync(join(fixtures, `${name}.html`), fixed);
  if (options.screenshots !== '') {
    await page.screenshot({ path: join(options.screenshots, `${name}.png`) });
  }
  console.log(`${name}.html  ${Math.round(fixed.length / 1024)} KB`);
}

/** Runs in the page. */
function serialise(): string {
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  const fields = 'input, select, textarea';
  const copies = copy.querySelectorAll(fields);
  document.querySelectorAll(fields).forEach((field, index) => {
    const other = copies[index];
    if (!other) return;
    if (field instanceof HTMLInputElement) {
      if (field.type !== 'password') other.setAttribute('value', field.value);
      other.toggleAttribute('checked', field.checked);
    } else if (field instanceof HTMLSelectElement) {
      other.querySelectorAll('option').forEach((option, at) => {
        option.toggleAttribute('selected', at === field.selectedIndex);
      });
    } else if (field instanceof HTMLTextAreaElement) {
      other.textContent = field.value;
    }
  });
  const clutter = [
    'script, style, link, noscript, datalist, meta[name=robots], meta[name=viewport]',
    // Tool bars and pop-up menus of Tryton; the badge with the number of records stays.
    'nav.toolbar .btn-group > button, nav.toolbar ul, nav.toolbar .btn-group .btn-group',
    'ul.dropdown-menu, .input-group-btn, .icon-input, .attachment-preview',
    '#global-search, #user-preferences ~ *, svg',
    // The first rows are enough to see what the menu and the tabs behind are.
    '#menu tbody tr:nth-child(n+4), .tab-pane:not(.active) tbody tr:nth-child(n+9)',
  ];
  copy.querySelectorAll(clutter.join(',')).forEach((element) => element.remove());
  copy.querySelectorAll('[src^="blob:"]').forEach((element) => element.removeAttribute('src'));
  copy.querySelectorAll<HTMLElement>('[style]').forEach((element) => {
    const { display, visibility } = element.style;
    element.removeAttribute('style');
    if (display !== '') element.style.display = display;
    if (visibility !== '') element.style.visibility = visibility;
  });
  // Long links that carry the whole state of a report in their query.
  copy.querySelectorAll('a[href*="?"]').forEach((link) => {
    const href = link.getAttribute('href') ?? '';
    if (href.length > 200) link.setAttribute('href', `${href.slice(0, href.indexOf('?'))}?…`);
  });
  // A form within a form exists in the document but would be lost when the text is parsed again.
  copy.querySelectorAll('form form').forEach((inner) => {
    const stand = document.createElement('div');
    for (const { name, value } of inner.attributes) stand.setAttribute(name, value);
    stand.append(...inner.childNodes);
    inner.replaceWith(stand);
  });
  copy.setAttribute('data-address', location.href);
  const text = copy.outerHTML
    .replace(/[ \t]*\n\s*/g, '\n')
    .replace(/(<\/(?:tr|thead|tbody|tfoot|colgroup|form|div|table)>)(?=<)/g, '$1\n');
  return `<!doctype html>\n${text}\n`;
}

async function captureTryton(page: Page, tool: Tool): Promise<void> {
  await tryton.logIn(page, tool);

  // Hold the answers back, so that the states in between can be seen: first
  // no rows, then rows whose amounts have not come.
  const model = 'model.account.general_ledger.account';
  let held = '';
  await page.route('**/books/', async (route) => {
    const body = route.request().postData() ?? '';
    const method = [`${model}.search`, `${model}.read`].find((name) => body.includes(`"${name}"`));
    if (method !== undefined && body.includes('"fiscalyear":2')) {
      held = method;
      await new Promise((done) => setTimeout(done, 4000));
    }
    await route.continue();
  });
  const opening = tryton.openTrialBalance(page, { allRows: false });
  for (const [method, name] of [
    [`${model}.search`, 'tryton-loading'],
    [`${model}.read`, 'tryton-loading-rows'],
  ] as const) {
    while (held !== method) await page.waitForTimeout(50);
    await page.waitForTimeout(1200);
    await save(page, page, name);
  }
  await opening;
  await page.unroute('**/books/');

  await save(page, page, 'tryton-trial-balance-partial');
  await tryton.drawAllRows(page);
  await save(page, page, 'tryton-trial-balance');
  // The tab of the month stays in the document behind the one of the year.
  await tryton.openTrialBalance(page, { startPeriod: '', endPeriod: '' });
  await save(page, page, 'tryton-trial-balance-year');
  await tryton.openGeneralLedger(page, '1002 - 银行存款');
  await save(page, page, 'tryton-general-ledger');
  await tryton.openParties(page);
  await save(page, page, 'tryton-parties');
  await page.goto('about:blank');
  await tryton.logIn(page, tool);
  await tryton.openBalanceSheet(page, '12/31/2025', '12/31/2024');
  await save(page, page, 'tryton-balance-sheet');
  await tryton.openIncomeStatement(page, { startPeriod: '2025-06', endPeriod: '2025-06' });
  await save(page, page, 'tryton-income-statement');
}

async function captureSqlLedger(page: Page, tool: Tool): Promise<void> {
  await sqlLedger.logIn(page, tool);
  await save(page, page, 'sql-ledger-frameset');
  await save(page, await sqlLedger.openTrialBalance(page), 'sql-ledger-trial-balance');
  await save(
    page,
    await sqlLedger.openTrialBalance(page, { allAccounts: true, headings: true }),
    'sql-ledger-trial-balance-headings',
  );
  await save(page, await sqlLedger.openCustomers(page), 'sql-ledger-customers');
  await save(page, await sqlLedger.openGeneralLedger(page), 'sql-ledger-general-ledger');
}

mkdirSync(fixtures, { recursive: true });
if (options.screenshots !== '') mkdirSync(options.screenshots, { recursive: true });
const browser = await launchBrowser(options.browser);
try {
  const walks: readonly [ToolId, (page: Page, tool: Tool) => Promise<void>][] = [
    ['tryton', captureTryton],
    ['sql-ledger', captureSqlLedger],
  ];
  for (const [id, walk] of walks) {
    const tool = await startTool(id, { workDir: resolve(options['work-dir']), log: console.error });
    if ('skipped' in tool) {
      console.error(`${id}: skipped: ${tool.skipped}`);
      process.exitCode = 3;
      continue;
    }
    try {
      const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
      await walk(page, tool);
      await page.close();
    } finally {
      await tool.stop();
    }
  }
} finally {
  await browser.close();
}
