/** Small statements and readings for the tests of attribution. */
import type { Reading, Statement, TrialBalanceRow } from '../../../rules/reading';
import { nothingRemembered, seenOf, type Remembered, type Seen } from './memory';
import type { Subject } from './subject';

export type Amounts = [code: string, opening: number, debit: number, credit: number];

const account = ([code, opening, debit, credit]: Amounts): TrialBalanceRow => ({
  ...{ code, name: code, path: code, leaf: true, ytd_debit: null, ytd_credit: null },
  ...{ opening_debit: opening, opening_credit: 0, debit, credit },
  ...{ closing_debit: opening + debit - credit, closing_credit: 0 },
});

const base = { unit: 1, frame: [], title: '' };

export const of = (...statements: Statement[]): Reading => ({
  ...{ client: null, candidates: [], period: '2026-10', headerPeriod: null, problems: [] },
  ...{ profile: null, loading: false, readAt: 0, statements },
});

export const balance = (...rows: Amounts[]): Statement => ({
  ...{ ...base, kind: 'trial-balance', totals: null, balanced: null, complete: true },
  rows: rows.map(account),
});

type Result = [label: string, period: number, prior: number | null, ytd?: number];

export const income = (...rows: Result[]): Statement => ({
  ...{ ...base, kind: 'income-statement' },
  rows: rows.map(([label, period, prior, ytd]) => ({ label, line: null, period, ytd: ytd ?? period, prior })),
});

export const sheet = (
  side: 'assets' | 'liabilities',
  ...rows: [label: string, closing: number, opening: number][]
): Statement => ({
  ...{ ...base, kind: 'balance-sheet' },
  rows: rows.map(([label, closing, opening]) => ({ label, line: null, closing, opening, side })),
});

export const ageing = (
  debts: 'receivable' | null,
  ...rows: [name: string, balance: number][]
): Statement => ({
  ...{ ...base, kind: 'ageing', of: debts, complete: true },
  rows: rows.map(([name, amount]) => ({ name, code: null, balance: amount, buckets: {} })),
});

export const taxReturn = (...rows: [line: string, period: number, ytd: number][]): Statement => ({
  ...{ ...base, kind: 'vat-return-general' },
  rows: rows.map(([line, period, ytd]) => ({
    ...{ line, label: line },
    amounts: { '一般项目 / 本月数': period, '一般项目 / 本年累计': ytd },
  })),
});

/** An opening balance, and one entry a voucher. */
export const ledger = (name: string | null, opening: number, ...entries: number[]): Statement => {
  const row = { date: '2026-10-05', number: '记-1', summary: '', credit: null, side: null };
  let balance = opening;
  const booked = entries.map((debit, index) => ({
    ...row,
    ...{ number: `记-${index + 1}`, debit, balance: (balance += debit) },
  }));
  const first = { ...row, date: null, number: null, summary: '期初余额', debit: null, balance: opening };
  return { ...base, kind: 'ledger', account: name, complete: true, rows: [first, ...booked] };
};

export const own: Subject = { shown: '甲', clientId: 'a', period: '2026-10' };
export const other: Subject = { shown: '乙', clientId: 'b', period: '2026-10' };
export const third: Subject = { shown: '丙', clientId: 'c', period: '2026-10' };

export const books = balance(
  ['1001', 500, 0, 100],
  ['1002', 9000, 700, 0],
  ['1122', 40, 0, 0],
  ['6602', 0, 30, 0],
);
export const foreign = balance(
  ['1001', 66, 5, 0],
  ['1002', 81, 0, 7],
  ['1122', 12, 0, 0],
  ['6602', 0, 31, 0],
);

export const believed = (subject: Subject, page: Reading): Seen =>
  seenOf(subject, page, { seen: null, chosen: null });

export const memory = (seen: Seen | null, more: Partial<Remembered> = {}): Remembered => ({
  ...nothingRemembered,
  ...{ chosen: null, seen },
  ...more,
});
