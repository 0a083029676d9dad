import { describe, expect, it } from 'vitest';
import type { Reading, Statement, TrialBalanceRow } from '../../rules/reading';
import { lagOf, seenOf, type Remembered, type Subject } from './attribution';
import { fingerprint } from './digests';

type Amounts = [code: string, opening: number, debit: number, credit: number];

const account = ([code, opening, debit, credit]: Amounts): TrialBalanceRow => ({
  ...{ code, name: code, path: code, leaf: true, ytd_debit: null, ytd_credit: null },
  ...{ opening_debit: opening, opening_credit: 0, debit, credit },
  ...{ closing_debit: opening + debit - credit, closing_credit: 0 },
});

const of = (...statements: Statement[]): Reading => ({
  ...{ client: null, candidates: [], period: '2026-10', headerPeriod: null, problems: [] },
  ...{ profile: null, loading: false, readAt: 0, statements },
});
const base = { unit: 1, frame: [], title: '' };
const balance = (...rows: Amounts[]): Statement => ({
  ...{ ...base, kind: 'trial-balance', totals: null, balanced: null, complete: true },
  rows: rows.map(account),
});
const income = (...rows: [label: string, period: number, prior: number | null][]): Statement => ({
  ...{ ...base, kind: 'income-statement' },
  rows: rows.map(([label, period, prior]) => ({ label, line: null, period, ytd: period, prior })),
});
const ledger = (account: string | null, opening: number, entry: number): Statement => {
  const row = { date: '2026-10-05', number: '记-1', summary: '', debit: entry, credit: null };
  const first = { ...row, date: null, number: null, summary: '期初余额', debit: null, balance: opening };
  const entries = [
    { ...first, side: null },
    { ...row, side: null, balance: opening + entry },
  ];
  return { ...base, kind: 'ledger', account, complete: true, rows: entries };
};

const own: Subject = { shown: '甲', clientId: 'a', period: '2026-10' };
const books = balance(['1001', 500, 0, 100], ['1002', 9000, 700, 0], ['1122', 40, 0, 0], ['6602', 0, 30, 0]);
const foreign = balance(['1001', 66, 5, 0], ['1002', 81, 0, 7], ['1122', 12, 0, 0], ['6602', 0, 31, 0]);

const lag = (
  before: Reading,
  now: Reading,
  subject: Subject = own,
  chosen: Remembered['chosen'] = null,
): ReturnType<typeof lagOf> => lagOf({ seen: seenOf(own, before, null), same: null, chosen }, subject, now);

describe('other figures under an unchanged name and period', () => {
  it('are held back: the name may come later', () => {
    expect(lag(of(books), of(foreign))).toBe('figures');
  });

  it('are held back while they come row by row, as soon as half of them are there', () => {
    const half = balance(['1001', 66, 5, 0], ['1002', 81, 0, 7], ['1122', 40, 0, 0]);
    expect(lag(of(books), of(half))).toBe('figures');
  });

  it('are held back also where nothing was carried in', () => {
    const young = balance(['1001', 0, 50, 10], ['6602', 0, 30, 0]);
    expect(lag(of(young), of(balance(['1001', 0, 51, 9], ['6602', 0, 31, 0])))).toBe('figures');
  });

  it('are taken once the name is the other’s', () => {
    expect(lag(of(books), of(foreign), { shown: '乙', clientId: 'b', period: '2026-10' })).toBeNull();
  });

  it('are taken once the period is another', () => {
    expect(lag(of(books), of(foreign), { ...own, period: '2026-11' })).toBeNull();
  });

  it('are taken when a person says of these very figures whose they are', () => {
    const over = fingerprint(of(foreign));
    expect(lag(of(books), of(foreign), own, { shown: '甲', over })).toBeNull();
    expect(lag(of(books), of(foreign), own, { shown: '乙', over })).toBe('figures');
    expect(lag(of(books), of(foreign), own, { shown: '甲', over: over + 1 })).toBe('figures');
  });

  it('are nobody’s where the archive does not know the client', () => {
    expect(lag(of(books), of(foreign), { ...own, clientId: null })).toBeNull();
  });

  it('are held back on a page of a long table that was turned since', () => {
    const second = seenOf(own, of(balance(['2202', 1, 0, 0])), seenOf(own, of(books), null));
    expect(lagOf({ seen: second, same: null, chosen: null }, own, of(foreign))).toBe('figures');
    expect(lagOf({ seen: second, same: null, chosen: null }, own, of(books))).toBeNull();
  });

  it('are held back in a statement that was looked at before the last one', () => {
    const both = seenOf(own, of(income(['营业收入', 800, 5])), seenOf(own, of(books), null));
    expect(lagOf({ seen: both, same: null, chosen: null }, own, of(foreign))).toBe('figures');
  });
});

describe('work on one client’s books is no other client', () => {
  it('a voucher changes the movement of a few accounts', () => {
    const posted = balance(
      ['1001', 500, 0, 200], ['1002', 9000, 700, 0], ['1122', 40, 0, 0], ['6602', 0, 130, 0],
    ); // prettier-ignore
    expect(lag(of(books), of(posted))).toBeNull();
  });

  it('closing the month moves every account of profit and loss, and no opening balance', () => {
    const before = balance(
      ['1002', 9000, 1, 0],
      ['6001', 0, 0, 900],
      ['6401', 0, 400, 0],
      ['6602', 0, 30, 0],
    );
    const after = balance(['1002', 9000, 1, 0], ['6001', 0, 9, 900], ['6401', 0, 400, 4], ['6602', 0, 30, 3]);
    expect(lag(of(before), of(after))).toBeNull();
  });

  it('a statement of profit and loss is told by the year before', () => {
    const before = income(['营业收入', 800, 5], ['营业利润', 300, 2]);
    expect(lag(of(before), of(income(['营业收入', 900, 5], ['营业利润', 400, 2])))).toBeNull();
    expect(lag(of(before), of(income(['营业收入', 900, 7], ['营业利润', 400, 3])))).toBe('figures');
  });

  it('nor is another page of a long table, another level, another statement or another account', () => {
    expect(lag(of(books), of(balance(['2202', 1, 0, 0], ['2241', 2, 0, 0])))).toBeNull();
    expect(lag(of(books), of(balance(['1001', 500, 0, 100], ['1002', 9000, 700, 0])))).toBeNull();
    expect(lag(of(books), of(income(['营业收入', 800, 5])))).toBeNull();
    expect(lag(of(ledger('1001', 5, 1)), of(ledger('1002', 8, 3)))).toBeNull();
    expect(lag(of(ledger(null, 5, 1)), of(ledger(null, 8, 3)))).toBeNull();
    expect(lag(of(ledger('1001', 5, 1)), of(ledger('1001', 8, 3)))).toBe('figures');
  });

  it('figures that come where zeros stood are the first there', () => {
    expect(lag(of(balance(['1001', 0, 0, 0])), of(balance(['1001', 500, 0, 100])))).toBeNull();
  });
});
