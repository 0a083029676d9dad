import { describe, expect, it } from 'vitest';
import type { SiteProfile } from '../rules/profile';
import type { FrameReading, Reading, TrialBalance } from '../rules/reading';
import { captured } from './fixtures/load';
import { join } from './join';
import { profiles } from './profiles';
import { createReader, type Reader } from './read';
import { nameColumnsOf } from './statements/of-frame';

const readerOf = (document: Document, known: SiteProfile[] = [], path: number[] = []): Reader =>
  createReader(document, { path, profiles: known, now: () => 1000 });
const read = (document: Document, known: SiteProfile[] = []): FrameReading =>
  readerOf(document, known).read();
const joined = (document: Document, known: SiteProfile[] = []): Reading => join([read(document, known)]);
const table = ({ statements }: { statements: Reading['statements'] }): TrialBalance => {
  const found = statements.find((statement) => statement.kind === 'trial-balance');
  if (!found) throw new Error('no trial balance');
  return found;
};
const statements = (document: Document, known: SiteProfile[] = []): Reading['statements'] =>
  joined(document, known).statements;
const codes = ({ problems }: Reading): string[] => problems.map(({ code }) => code);

describe('Tryton as captured', () => {
  it('reads company, period and balance through its profile', () => {
    const reading = joined(captured('tryton-trial-balance.html'), profiles);
    expect(reading).toMatchObject({ profile: 'tryton', period: '2025-12', loading: false, problems: [] });
    expect(reading.client).toMatchObject({ name: '唐山恒通商贸有限公司', found: 'profile' });
    const { rows, balanced, complete } = table(reading);
    expect(rows).toHaveLength(22);
    expect(rows.find(({ code }) => code === '1602')).toMatchObject({
      name: '累计折旧',
      opening_credit: 36000,
      credit: 18000,
      closing_credit: 54000,
    });
    expect(rows.every(({ leaf }) => leaf)).toBe(true);
    expect([balanced, complete]).toEqual([true, true]);
  });

  it('reads the same without a profile', () => {
    const reading = joined(captured('tryton-trial-balance.html'));
    expect(reading).toMatchObject({ period: '2025-12', client: { name: '唐山恒通商贸有限公司' } });
    expect(table(reading)).toEqual(table(joined(captured('tryton-trial-balance.html'), profiles)));
  });

  it('a first period without a last one is no period, whatever else says the year', () => {
    const document = captured('tryton-trial-balance.html');
    const last = document.querySelector<HTMLInputElement>('.tab-pane.active input[name="end_period"]')!;
    last.value = '';
    const reading = joined(document, profiles);
    expect(reading.period).toBeNull();
    expect(codes(reading)).toEqual(['no-period']);
  });

  it('is called by the last of its menus', () => {
    expect(table(joined(captured('tryton-trial-balance.html'), profiles)).title).toBe('General Ledger');
  });

  it('a year without periods is the fiscal year', () => {
    const reading = joined(captured('tryton-trial-balance-year.html'), profiles);
    expect(reading.period).toBe('2025');
    expect(table(reading).rows.find(({ code }) => code === '1001')).toMatchObject({
      opening_debit: 8600,
      debit: 5000,
      credit: 3216.4,
      closing_debit: 10383.6,
    });
  });

  it.each(['tryton-loading.html', 'tryton-loading-rows.html'])('%s gives no figures', (name) => {
    expect(joined(captured(name), profiles)).toMatchObject({ loading: true, statements: [] });
  });

  it('says that it shows a part', () => {
    const reading = joined(captured('tryton-trial-balance-partial.html'), profiles);
    expect(table(reading).complete).toBe(false);
    expect(codes(reading)).toEqual(['partial-table']);
  });

  it('reads the balance sheet, whose sums stand in front of what they add up', () => {
    const reading = joined(captured('tryton-balance-sheet.html'), profiles);
    expect(reading).toMatchObject({ profile: 'tryton', period: '2025-12', problems: [] });
    expect(reading.statements).toMatchObject([{ kind: 'balance-sheet', title: 'Balance Sheet' }]);
    const rows = reading.statements.flatMap((one) => (one.kind === 'balance-sheet' ? one.rows : []));
    expect(rows.map(({ label, closing, opening, side, means }) => [label, closing, opening, side, means])).toEqual([
      ['Asset', 2414111.09, null, 'assets', 'total_assets'],
      ['Current', 1446137.72, null, 'assets', undefined],
      ['Cash', 551076, null, 'assets', undefined],
      ['Receivable', 895061.72, null, 'assets', 'receivables'],
      ['Long-term', 0, null, 'assets', undefined],
      ['Liability', 1136965.87, null, 'liabilities', 'total_liabilities'],
      ['Current', 244147.6, null, 'liabilities', undefined],
      ['Payable', 77777.77, null, 'liabilities', 'payables'],
      ['Tax', 166369.83, null, 'liabilities', 'taxes_payable'],
      ['Long-term', 0, null, 'liabilities', undefined],
      ['Equity', 1277145.22, null, 'liabilities', 'total_equity'],
      ['Income', 1134145.22, null, 'liabilities', undefined],
      ['Revenue', 1407767.89, null, 'liabilities', undefined],
      ['Expense', -273622.67, null, 'liabilities', undefined],
    ]); // prettier-ignore
  });

  it('reads the income statement, whose result stands first and whose costs have a minus', () => {
    const reading = joined(captured('tryton-income-statement.html'), profiles);
    expect(reading).toMatchObject({ profile: 'tryton', period: '2025-06', problems: [] });
    expect(reading.statements).toMatchObject([
      {
        kind: 'income-statement',
        title: 'Income Statement',
        rows: [
          { label: 'Income', period: 1144567.89, means: 'net_profit' },
          { label: 'Revenue', period: 1234567.89 },
          { label: 'Expense', period: 90000 },
        ],
      },
    ]);
  });

  it('lists the parties', () => {
    const reader = readerOf(captured('tryton-parties.html'), profiles);
    const reading = reader.read();
    expect(join([reading]).statements).toMatchObject([{ kind: 'client-list', rows: { length: 6 } }]);
    expect(reader.nameCells(nameColumnsOf(reading), null)[0]).toMatchObject({
      name: 'Acme Trading Ltd',
      code: 'C004',
    });
  });
});

describe('SQL-Ledger as captured', () => {
  it('reads the balance with every account on its own side', () => {
    const reading = joined(captured('sql-ledger-trial-balance-headings.html'), profiles);
    expect(reading).toMatchObject({ profile: 'sql-ledger', period: '2025', problems: [] });
    expect(reading.client).toMatchObject({ name: '唐山瑞丰建材有限公司' });
    const { rows, totals, balanced } = table(reading);
    expect(rows).toHaveLength(21);
    expect(rows.find(({ code }) => code === '1001')).toMatchObject({
      closing_debit: 0,
      closing_credit: 4860,
    });
    expect(rows.find(({ code }) => code === '2202')).toMatchObject({
      opening_credit: 145000,
      closing_debit: 15000,
      closing_credit: 0,
    });
    expect(rows.find(({ code }) => code === '2241')).toMatchObject({ closing_credit: 900000 });
    expect(totals).toEqual({ debit: 4726204.43, credit: 4726204.43 });
    expect(balanced).toBe(true);
  });

  it('does not call a report of moved accounts out of balance', () => {
    const { balanced, complete } = table(joined(captured('sql-ledger-trial-balance.html'), profiles));
    expect([balanced, complete]).toEqual([null, false]);
  });

  it('lists the customers', () => {
    expect(statements(captured('sql-ledger-customers.html'), profiles)).toMatchObject([
      { kind: 'client-list', rows: { length: 4 } },
    ]);
  });

  it('reads the general ledger as the entries it lists, without their sum', () => {
    const { statements: found, problems } = joined(captured('sql-ledger-general-ledger.html'), profiles);
    const [list, ...others] = found;
    expect([list?.kind, others, problems]).toEqual(['voucher-list', [], []]);
    if (list?.kind !== 'voucher-list') return;
    const sums = (['debit', 'credit'] as const).map((side) =>
      list.rows.reduce((sum, row) => sum + (row[side] ?? 0), 0).toFixed(2),
    );
    expect(sums).toEqual(['4726204.43', '4726204.43']);
    expect(list.rows.filter(({ account }) => !account)).toEqual([]);
    expect(list.rows[0]).toMatchObject({
      date: '2025-01-02',
      number: 'GL-0001',
      account: '1060',
      debit: 2000000,
      credit: 0,
    });
  });

  it('finds no statement in its frameset', () => {
    expect(statements(captured('sql-ledger-frameset.html'), profiles)).toEqual([]);
  });
});
