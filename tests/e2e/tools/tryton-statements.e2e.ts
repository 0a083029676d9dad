import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../rules/reading';
import { profiles } from '../../../sites/profiles';
import { readPage, type PublishedReading } from '../../../scripts/site/read';
import { callBackground, switchOn } from '../../harness';
import { TRYTON_COMPANY, trytonBalance, trytonIncome } from '../../tools/expected';
import { logIn, openBalanceSheet, openIncomeStatement } from '../../tools/tryton/pages';
import { useTool } from './bench';
import { fact, viewWhen } from './reading';

type Statement<K> = Extract<Reading['statements'][number], { kind: K }>;

/** The one statement of a page, which is of the kind. */
function onlyOf<K extends Reading['statements'][number]['kind']>(
  { statements }: PublishedReading,
  kind: K,
): Statement<K> {
  expect(statements.map((one) => one.kind)).toEqual([kind]);
  return statements[0] as unknown as Statement<K>;
}

describe('the statements of Tryton', () => {
  const bench = useTool('tryton');

  it('give the balance of a day, beside that of another', async () => {
    const { page, tool } = bench();
    await logIn(page, tool);
    await openBalanceSheet(page, '12/31/2025', '12/31/2024');
    const reading = await readPage(page, profiles);
    const { client, period, facts, problems } = reading;
    expect(problems).toEqual([]);
    expect(client).toMatchObject({ name: TRYTON_COMPANY });
    expect(period).toBe('2025-12');
    const { rows } = onlyOf(reading, 'balance-sheet');
    expect(rows.map(({ label, closing, side }) => [label, closing, side])).toEqual(trytonBalance);
    const values = Object.fromEntries(facts.map(({ name, value }) => [name, value]));
    expect(values).toMatchObject({
      total_assets: 2414111.09,
      total_liabilities: 1136965.87,
      equity_total: 1277145.22,
    });
  });

  it('give the income of the year and of a month', async () => {
    const { page } = bench();
    for (const [period, rows] of Object.entries(trytonIncome)) {
      const months = period === '2025' ? {} : { startPeriod: period, endPeriod: period };
      await openIncomeStatement(page, months);
      const reading = await readPage(page, profiles);
      expect(reading.problems).toEqual([]);
      expect(reading.period).toBe(period);
      const { rows: found } = onlyOf(reading, 'income-statement');
      expect(found.map(({ label, period: amount }) => [label, amount])).toEqual(rows);
    }
  });

  it('are filed under their client', async () => {
    const { page, launched } = bench();
    const draft = { name: TRYTON_COMPANY, code: null, taxId: null, taxpayerType: null, owner: null };
    await callBackground(launched, 'client.create', { draft });
    await page.bringToFront();
    await switchOn(launched, page);
    const view = await viewWhen(launched, page, 'the income', ({ statements }) =>
      statements.some(({ kind, live }) => kind === 'income-statement' && live),
    );
    expect(view.identity).toMatchObject({ state: 'known', level: 'certain' });
    expect(fact(view, 'net_profit')).toBe(1144567.89);
  });
});
