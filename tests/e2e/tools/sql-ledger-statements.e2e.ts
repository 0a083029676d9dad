import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../rules/reading';
import { profiles } from '../../../sites/profiles';
import { readPage, type PublishedReading } from '../../../scripts/site/read';
import { callBackground, switchOn } from '../../harness';
import { SQL_LEDGER_COMPANY, sqlLedgerAgeing, sqlLedgerBalance, sqlLedgerIncome } from '../../tools/expected';
import {
  logIn,
  openBalanceSheet,
  openIncomeStatement,
  openReceivablesAgeing,
} from '../../tools/sql-ledger/pages';
import { useTool } from './bench';
import { fact, remembered, viewWhen } from './reading';

type Statement<K> = Extract<Reading['statements'][number], { kind: K }>;

/** The one statement of a page that shows these books, as `site -- read` gives it. */
async function readOf<K extends Reading['statements'][number]['kind']>(
  page: Page,
  kind: K,
): Promise<PublishedReading & { only: Statement<K> }> {
  const reading = await readPage(page, profiles);
  expect(reading.problems).toEqual([]);
  expect(reading.statements.map((one) => one.kind)).toEqual([kind]);
  expect(reading.client).toMatchObject({ name: SQL_LEDGER_COMPANY });
  expect(reading.client!.confidence).toBeGreaterThanOrEqual(0.9);
  return { ...reading, only: reading.statements[0] as unknown as Statement<K> };
}

describe('the statements of SQL-Ledger', () => {
  const bench = useTool('sql-ledger');

  it('give the income of the year and of a half, line by line', async () => {
    const { page, tool } = bench();
    await logIn(page, tool);
    await openIncomeStatement(page);
    const { period, only } = await readOf(page, 'income-statement');
    expect(period).toBe('2025');
    expect(only.rows).toEqual(
      sqlLedgerIncome.map(([label, amount]) => ({
        label,
        line: null,
        period: amount,
        ytd: null,
        prior: null,
      })),
    );
    await openIncomeStatement(page, { from: '2025-01-01', to: '2025-06-30' });
    const half = await readOf(page, 'income-statement');
    expect(half.period).toBe('2025-01/2025-06');
    // All sales but that of November, and the costs but those of December.
    const amounts = Object.fromEntries(half.only.rows.map(({ label, period: amount }) => [label, amount]));
    expect(amounts).toMatchObject({
      'Total Income': 1607767.89,
      'Total Expenses': 94360,
      'Income / (Loss)': 1513407.89,
    });
  });

  it('give the balance of a day, every line on its side', async () => {
    const { page } = bench();
    await openBalanceSheet(page);
    const { period, only } = await readOf(page, 'balance-sheet');
    expect(period).toBe('2025-12');
    expect(only.rows.map(({ label, closing, side }) => [label, closing, side])).toEqual(sqlLedgerBalance);
    expect(only.rows.every(({ opening }) => opening === null)).toBe(true);
  });

  it('give what customers owe, by age', async () => {
    const { page } = bench();
    await openReceivablesAgeing(page);
    const { period, only } = await readOf(page, 'ageing');
    expect(period).toBe('2025-12');
    expect(only).toMatchObject({ of: 'receivable', complete: true });
    expect(only.rows).toEqual(sqlLedgerAgeing);
  });

  it('are filed under their client, and judged', async () => {
    const { page, launched } = bench();
    const draft = { name: SQL_LEDGER_COMPANY, code: null, taxId: null, taxpayerType: null, owner: null };
    await callBackground(launched, 'client.create', { draft });
    await page.bringToFront();
    await openIncomeStatement(page);
    await switchOn(launched, page);
    const view = await viewWhen(launched, page, 'the income', ({ statements }) =>
      statements.some(({ kind, live }) => kind === 'income-statement' && live),
    );
    expect(view.identity).toMatchObject({ state: 'known', level: 'certain' });
    expect(fact(view, 'net_profit')).toBe(1443284.43);
    await expect
      .poll(
        async () => (await remembered(launched)).map(({ period, statement }) => [period, statement.kind]),
        {
          timeout: 15_000,
        },
      )
      .toEqual([['2025', 'income-statement']]);
  });
});
