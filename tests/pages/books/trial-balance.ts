import type { TrialBalanceColumn, TrialBalanceRow } from '../../../rules/reading';
import { ACCOUNTS, closingOf, LEAVES, type Account } from './accounts';
import { blankNil, cents, zeroNil, type Book, type Column, type Draw, type Line, type Truth } from './sheet';

/** Movements of the year so far: those of earlier months were twice this month's. */
const YEAR = 3;

type Figures = Pick<TrialBalanceRow, TrialBalanceColumn>;
type Key = TrialBalanceColumn;

const KEYS: readonly Key[] = [
  'opening_debit', 'opening_credit', 'debit', 'credit', 'ytd_debit', 'ytd_credit', 'closing_debit', 'closing_credit',
]; // prettier-ignore

function figuresOf(one: Account): Record<Key, number> {
  const closing = closingOf(one);
  return {
    opening_debit: Math.max(0, one.opening),
    opening_credit: Math.max(0, -one.opening),
    debit: one.debit,
    credit: one.credit,
    ytd_debit: cents(one.debit * YEAR),
    ytd_credit: cents(one.credit * YEAR),
    closing_debit: Math.max(0, closing),
    closing_credit: Math.max(0, -closing),
  };
}

const totals = (keys: readonly Key[]): Partial<Record<Key, number>> =>
  Object.fromEntries(
    keys.map((key) => [key, cents(LEAVES.reduce((sum, one) => sum + figuresOf(one)[key], 0))]),
  );

const parentName = (one: Account): string =>
  ACCOUNTS.find(({ code, leaf }) => !leaf && code === one.under)?.name ?? '';

function rowOf(one: Account & { leaf: boolean }, keys: readonly Key[]): TrialBalanceRow {
  const all = figuresOf(one);
  const shown = Object.fromEntries(KEYS.map((key) => [key, keys.includes(key) ? all[key] : null])) as Figures;
  const path = one.under ? `${parentName(one)}-${one.name}` : one.name;
  return { code: one.code, name: one.name, path, leaf: one.leaf, ...shown };
}

const truth = (keys: readonly Key[], total: boolean, accounts = ACCOUNTS): Truth => ({
  kind: 'trial-balance',
  unit: 1,
  rows: accounts.map((one) => rowOf(one, keys)),
  totals: total ? totals(keys) : null,
  balanced: true,
  complete: true,
});

const SIDED: Column[] = KEYS.map((key) => {
  const group = /^opening/.test(key) ? '期初余额' : /^ytd/.test(key) ? '本年累计发生额' : /^closing/.test(key) ? '期末余额' : '本期发生额';
  return { key, path: [group, key.endsWith('debit') ? '借方' : '贷方'], figure: true };
}); // prettier-ignore
const NAMES: Column[] = [
  { key: 'code', path: ['科目编码'], fixed: true },
  { key: 'name', path: ['科目名称'], fixed: true },
];

const drawn = (one: Account, draw: Draw): Record<string, string> => ({
  code: one.code,
  name: one.name,
  ...Object.fromEntries(KEYS.map((key) => [key, draw(figuresOf(one)[key])])),
});
const lines = (draw: Draw, accounts: readonly Account[] = ACCOUNTS): Line[] =>
  accounts.map((one) => ({ cells: drawn(one, draw), level: one.under ? 1 : 0 }));
const totalLine = (draw: Draw): Record<string, string> => ({
  code: '合计',
  name: '',
  ...Object.fromEntries(KEYS.map((key) => [key, draw(totals(KEYS)[key] ?? 0)])),
});
const june = { period: '2025-06', shownPeriod: '2025年第06期' };

/** Two rows of headings, year to date, a tree of accounts, a row of sums. */
export const trialBalance: Book = {
  name: 'trial balance',
  ...june,
  sheet: {
    title: '科目余额表',
    captions: ['单位：元'],
    columns: [...NAMES, ...SIDED],
    lines: lines(blankNil),
    total: totalLine(blankNil),
    tree: true,
  },
  truth: truth(KEYS, true),
};

const side = (balance: number): string => (balance > 0 ? '借' : balance < 0 ? '贷' : '平');
const WITHOUT_YEAR = KEYS.filter((key) => !key.startsWith('ytd'));

/** 方向 beside one balance. */
export const directions: Book = {
  name: 'trial balance with 方向',
  ...june,
  sheet: {
    title: '科目余额表',
    captions: [],
    columns: [
      ...NAMES,
      { key: 'from', path: ['期初余额', '方向'] },
      { key: 'opening', path: ['期初余额', '余额'], figure: true },
      { key: 'debit', path: ['本期发生额', '借方'], figure: true },
      { key: 'credit', path: ['本期发生额', '贷方'], figure: true },
      { key: 'to', path: ['期末余额', '方向'] },
      { key: 'closing', path: ['期末余额', '余额'], figure: true },
    ],
    lines: ACCOUNTS.map((one) => ({
      level: one.under ? 1 : 0,
      cells: {
        code: one.code,
        name: one.name,
        from: side(one.opening),
        opening: zeroNil(Math.abs(one.opening)),
        debit: zeroNil(one.debit),
        credit: zeroNil(one.credit),
        to: side(closingOf(one)),
        closing: zeroNil(Math.abs(closingOf(one))),
      },
    })),
  },
  truth: truth(WITHOUT_YEAR, false),
};

const isAuxiliary = ({ under }: Account): boolean => under === '1122' || under === '1221';

/** Customers and persons in rows of their own under the account's code. */
export const auxiliary: Book = {
  name: 'trial balance with auxiliary rows',
  ...june,
  sheet: {
    title: '科目辅助余额表',
    captions: ['单位：元'],
    columns: [
      ...NAMES,
      { key: 'auxiliary', path: ['辅助核算'] },
      ...SIDED.filter(({ key }) => !key.startsWith('ytd')),
    ],
    lines: ACCOUNTS.map((one) => {
      const cells = drawn(one, zeroNil);
      if (!isAuxiliary(one)) return { cells: { ...cells, auxiliary: '' } };
      return { cells: { ...cells, code: one.under ?? '', name: parentName(one), auxiliary: one.name } };
    }),
  },
  truth: {
    ...(truth(WITHOUT_YEAR, false) as Truth & { kind: 'trial-balance' }),
    rows: ACCOUNTS.map((one) => ({
      ...rowOf(one, WITHOUT_YEAR),
      ...(isAuxiliary(one) && { code: one.under ?? '' }),
    })),
  },
};

/** Figures in 万元 with six decimals, so that nothing is lost. */
export const tenThousands: Book = {
  name: 'trial balance in 万元',
  ...june,
  sheet: {
    title: '科目余额表',
    captions: ['金额单位：万元'],
    columns: [...NAMES, ...SIDED.filter(({ key }) => !key.startsWith('ytd'))],
    lines: lines((value) => (value ? (value / 10000).toFixed(6) : '')),
  },
  truth: { ...truth(WITHOUT_YEAR, false), unit: 10000 } as Truth,
};

const ENGLISH = [
  ['1000', 'Cash at bank', 12500, 48000, 39250.5],
  ['1100', 'Accounts receivable', 30000, 50000, 42000],
  ['1500', 'Equipment', 25000, 0, 0],
  ['2000', 'Accounts payable', -17500, 15250.5, 22000],
  ['3000', 'Share capital', -50000, 0, 0],
  ['4000', 'Sales', 0, 0, 56000],
  ['5000', 'Cost of goods sold', 0, 32000, 0],
  ['6000', 'Rent', 0, 14000, 0],
] as const;

/** One signed balance, credits less than nothing. */
export const englishTrialBalance: Book = {
  name: 'English trial balance',
  period: '2025-06',
  shownPeriod: 'June 2025',
  english: true,
  sheet: {
    title: 'Trial Balance',
    captions: [],
    columns: [
      { key: 'code', path: ['Account No.'], fixed: true },
      { key: 'name', path: ['Account Name'], fixed: true },
      { key: 'opening', path: ['Opening Balance'], figure: true },
      { key: 'debit', path: ['Debit'], figure: true },
      { key: 'credit', path: ['Credit'], figure: true },
      { key: 'closing', path: ['Closing Balance'], figure: true },
    ],
    lines: ENGLISH.map(([code, name, opening, debit, credit]) => ({
      cells: {
        code,
        name,
        opening: zeroNil(opening),
        debit: zeroNil(debit),
        credit: zeroNil(credit),
        closing: zeroNil(cents(opening + debit - credit)),
      },
    })),
  },
  truth: {
    kind: 'trial-balance',
    unit: 1,
    rows: ENGLISH.map(([code, name, opening, debit, credit]) =>
      rowOf({ code, name, opening, debit, credit, leaf: true }, WITHOUT_YEAR),
    ),
    totals: null,
    balanced: true,
    complete: true,
  },
};
