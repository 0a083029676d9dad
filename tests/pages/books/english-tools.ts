import { columns, zeroNil, type Book, type Line } from './sheet';

/** Statements as the known English tools head and group them: no heading over the names, sections as rows. */
const june = { period: '2025-06', shownPeriod: 'June 2025', english: true as const };

/** A section has no figures; the lines under it are set in. */
type Entry = readonly [label: string, one?: number, other?: number];

const linesOf = (entries: readonly Entry[], first: string, second: string): Line[] =>
  entries.map(([label, one, other]) => ({
    cells: { label, ...(one !== undefined && { [first]: zeroNil(one), [second]: zeroNil(other ?? null) }) },
  }));

const INCOME: readonly Entry[] = [
  ['Income'],
  ['Sales', 3200000, 17450000],
  ['Total Income', 3200000, 17450000],
  ['Cost of Goods Sold', 2100000, 11300000],
  ['Gross Profit', 1100000, 6150000],
  ['Expenses'],
  ['Advertising', 80000, 390000],
  ['Rent', 360000, 2100000],
  ['Total Expenses', 440000, 2490000],
  ['Net Income', 660000, 3660000],
];

/** Columns headed by the months themselves: the period, and the year up to its end. */
export const monthsIncome: Book = {
  name: 'profit and loss by months',
  ...june,
  sheet: {
    title: 'Profit and Loss',
    captions: [],
    columns: columns({ label: '', month: 'Jun 2025', year: 'Jan - Jun 2025' }, ['month', 'year']),
    lines: linesOf(INCOME, 'month', 'year'),
  },
  truth: {
    kind: 'income-statement',
    unit: 1,
    rows: INCOME.flatMap(([label, period, ytd]) =>
      period === undefined ? [] : [{ label, line: null, period, ytd: ytd ?? 0, prior: null }],
    ),
  },
};

const ASSETS: readonly Entry[] = [
  ['ASSETS'],
  ['Current Assets'],
  ['Cash', 325000, 298000],
  ['Accounts Receivable', 412000, 380000],
  ['Total Current Assets', 737000, 678000],
  ['TOTAL ASSETS', 737000, 678000],
];
const SOURCES: readonly Entry[] = [
  ['LIABILITIES AND EQUITY'],
  ['Accounts Payable', 286000, 260000],
  ['Total Liabilities', 286000, 260000],
  ['Equity'],
  ['Retained Earnings', 451000, 418000],
  ['Total Equity', 451000, 418000],
  ['TOTAL LIABILITIES AND EQUITY', 737000, 678000],
];

/** Columns headed by the days of the balances. */
export const daysBalance: Book = {
  name: 'balance sheet by days',
  ...june,
  sheet: {
    title: 'Balance Sheet',
    captions: [],
    columns: columns({ label: '', closing: 'Jun 30, 2025', opening: 'Dec 31, 2024' }, ['closing', 'opening']),
    lines: linesOf([...ASSETS, ...SOURCES], 'closing', 'opening'),
  },
  truth: {
    kind: 'balance-sheet',
    unit: 1,
    rows: ([['assets', ASSETS], ['liabilities', SOURCES]] as const).flatMap(([side, entries]) =>
      entries.flatMap(([label, closing, opening]) =>
        closing === undefined ? [] : [{ label, line: null, closing, opening: opening ?? 0, side }],
      ),
    ),
  },
}; // prettier-ignore

const DEBTORS = [
  ['Acme Ltd', 1000, 0, 200, 0, 50],
  ['Bright Foods Inc.', 0, 320.5, 0, 0, 0],
] as const;
const AGES = ['Current', '1 - 30', '31 - 60', '61 - 90', '> 90'] as const;
const total = (amounts: readonly number[]): number => amounts.reduce((sum, one) => sum + one, 0);

/** Parties under no heading, ages in days alone. */
export const summaryAgeing: Book = {
  name: 'A/R aging summary',
  ...june,
  sheet: {
    title: 'A/R Aging Summary',
    captions: [],
    columns: columns(
      { name: '', ...Object.fromEntries(AGES.map((age, n) => [`a${n}`, age])), total: 'TOTAL' },
      [...AGES.map((_, n) => `a${n}`), 'total'],
    ),
    lines: DEBTORS.map(([name, ...amounts]) => ({
      cells: {
        name,
        ...Object.fromEntries(amounts.map((amount, n) => [`a${n}`, zeroNil(amount)])),
        total: zeroNil(total(amounts)),
      },
    })),
  },
  truth: {
    kind: 'ageing',
    unit: 1,
    of: 'receivable',
    rows: DEBTORS.map(([name, ...amounts]) => ({
      name,
      code: null,
      balance: total(amounts),
      buckets: Object.fromEntries(AGES.map((age, n) => [age, amounts[n] ?? 0])),
    })),
    complete: true,
  },
};

const ACCOUNTS = [
  ['1000', 'Cash', 325000],
  ['1100', 'Accounts Receivable', 412000],
  ['2000', 'Accounts Payable', -286000],
  ['3000', 'Retained Earnings', -451000],
] as const;

/** Number and name in one cell, closing balances alone. */
export const closingTrialBalance: Book = {
  name: 'trial balance of closing balances',
  ...june,
  sheet: {
    title: 'Trial Balance',
    captions: [],
    columns: columns({ account: 'Account', debit: 'Debit', credit: 'Credit' }, ['debit', 'credit']),
    lines: ACCOUNTS.map(([code, name, balance]) => ({
      cells: {
        account: `${code} · ${name}`,
        debit: balance > 0 ? zeroNil(balance) : '',
        credit: balance < 0 ? zeroNil(-balance) : '',
      },
    })),
  },
  truth: {
    kind: 'trial-balance',
    unit: 1,
    rows: ACCOUNTS.map(([code, name, balance]) => ({
      code, name, path: name, leaf: true,
      opening_debit: null, opening_credit: null, debit: null, credit: null, ytd_debit: null, ytd_credit: null,
      closing_debit: Math.max(balance, 0), closing_credit: Math.max(-balance, 0),
    })), // prettier-ignore
    totals: null,
    balanced: true,
    complete: true,
  },
};

/** The same, its names under no heading. */
export const unnamedTrialBalance: Book = {
  ...closingTrialBalance,
  name: 'trial balance with names under no heading',
  sheet: {
    ...closingTrialBalance.sheet,
    columns: columns({ account: '', debit: 'DEBIT', credit: 'CREDIT' }, ['debit', 'credit']),
  },
};
