import { columns, zeroNil, type Book } from './sheet';

const june = { period: '2025-06', shownPeriod: 'June 2025', english: true as const };

const INCOME = [
  ['Revenue', 3200000, 17450000],
  ['Less: Cost of sales', 2100000, 11300000],
  ['Gross profit', 1100000, 6150000],
  ['Selling expenses', 180000, 990000],
  ['Administrative expenses', 260000, 1500000],
  ['Operating profit', 660000, 3660000],
  ['Finance costs', 15000, 90000],
  ['Profit before tax', 645000, 3570000],
  ['Income tax expense', 161250, 892500],
  ['Net profit', 483750, 2677500],
] as const;

export const englishIncome: Book = {
  name: 'English profit and loss',
  ...june,
  sheet: {
    title: 'Profit & Loss',
    captions: [],
    columns: columns({ label: 'Account', period: 'This period', ytd: 'Year to date' }, ['period', 'ytd']),
    lines: INCOME.map(([label, period, ytd]) => ({
      cells: { label, period: zeroNil(period), ytd: zeroNil(ytd) },
    })),
  },
  truth: {
    kind: 'income-statement',
    unit: 1,
    rows: INCOME.map(([shown, period, ytd]) => ({
      label: shown.replace('Less: ', ''),
      line: null,
      period,
      ytd,
      prior: null,
    })),
  },
};

const BALANCE = [
  ['assets', 'Cash and bank', 325000, 298000],
  ['assets', 'Accounts receivable', 412000, 380000],
  ['assets', 'Inventories', 268000, 251000],
  ['assets', 'Total current assets', 1005000, 929000],
  ['assets', 'Fixed assets', 465000, 480000],
  ['assets', 'Total assets', 1470000, 1409000],
  ['liabilities', 'Accounts payable', 286000, 260000],
  ['liabilities', 'Taxes payable', 12000, 9000],
  ['liabilities', 'Total current liabilities', 298000, 269000],
  ['liabilities', 'Long-term loans', 100000, 120000],
  ['liabilities', 'Total liabilities', 398000, 389000],
  ['liabilities', 'Share capital', 500000, 500000],
  ['liabilities', 'Retained earnings', 572000, 520000],
  ['liabilities', 'Total equity', 1072000, 1020000],
  ['liabilities', 'Total liabilities and equity', 1470000, 1409000],
] as const;

export const englishBalance: Book = {
  name: 'English balance sheet',
  ...june,
  sheet: {
    title: 'Balance Sheet',
    captions: [],
    columns: columns({ label: 'Account', closing: 'Closing', opening: 'Opening' }, ['closing', 'opening']),
    lines: BALANCE.map(([, label, closing, opening]) => ({
      cells: { label, closing: zeroNil(closing), opening: zeroNil(opening) },
    })),
  },
  truth: {
    kind: 'balance-sheet',
    unit: 1,
    rows: BALANCE.map(([side, label, closing, opening]) => ({ label, line: null, closing, opening, side })),
  },
};
