import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../rules/reading';
import { nothingKept } from './books';
import {
  ageing,
  balance,
  believed,
  books,
  foreign,
  income,
  ledger,
  memory,
  of,
  own,
  sheet,
  taxReturn,
} from './test-books';
import { fingerprint } from './digests';
import { lagOf, type Lag } from './lag';
import { seenOf, type Remembered } from './memory';
import type { Subject } from './subject';

const lag = (
  before: Reading,
  now: Reading,
  subject: Subject = own,
  chosen: Remembered['chosen'] = null,
): Lag['kind'] | undefined =>
  lagOf(memory(believed(own, before), { chosen }), subject, now, nothingKept)?.kind;

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
    expect(lag(of(books), of(foreign), { shown: '乙', clientId: 'b', period: '2026-10' })).toBeUndefined();
  });

  it('are taken once the period is another', () => {
    expect(lag(of(books), of(foreign), { ...own, period: '2026-11' })).toBeUndefined();
  });

  it('are taken when a person says of these very figures whose they are', () => {
    const over = fingerprint(of(foreign));
    expect(lag(of(books), of(foreign), own, { shown: '甲', over, moved: true })).toBeUndefined();
    expect(lag(of(books), of(foreign), own, { shown: '乙', over, moved: true })).toBe('figures');
    expect(lag(of(books), of(foreign), own, { shown: '甲', over: over + 1, moved: true })).toBe('figures');
  });

  it('are held back too where the archive does not know the client: it may be entered over them', () => {
    expect(lag(of(books), of(foreign), { ...own, clientId: null })).toBe('figures');
  });

  it('are held back on a page of a long table that was turned since', () => {
    const first = believed(own, of(books));
    const second = seenOf(own, of(balance(['2202', 1, 0, 0])), { seen: first, chosen: null });
    expect(lagOf(memory(second), own, of(foreign), nothingKept)?.kind).toBe('figures');
    expect(lagOf(memory(second), own, of(books), nothingKept)).toBeNull();
  });

  it('are held back though one opening balance is the same: two companies may have the same capital', () => {
    const young = balance(['3001', 1000, 0, 0], ['1002', 0, 50, 10], ['6602', 0, 30, 0]);
    const another = balance(['3001', 1000, 0, 0], ['1002', 0, 66, 9], ['6602', 0, 31, 0]);
    expect(lag(of(young), of(another))).toBe('figures');
  });

  it('are held back when a whole table has no row of the whole one before', () => {
    const numbered = balance(['100101', 5, 0, 0], ['100201', 6, 0, 0], ['112201', 7, 0, 0]);
    expect(lag(of(books), of(numbered))).toBe('figures');
    const debtors = ageing('receivable', ['张三', 5], ['李四', 6], ['王五', 7]);
    const others = ageing('receivable', ['赵六', 5], ['钱七', 6], ['孙八', 7]);
    expect(lag(of(debtors), of(others))).toBe('figures');
    expect(lag(of(ageing(null, ['张三', 5])), of(ageing(null, ['赵六', 5])))).toBeUndefined();
  });

  it('are held back in one list of a sheet that stood whole before', () => {
    const assets = sheet('assets', ['货币资金', 9, 5], ['应收账款', 4, 3]);
    const debts = sheet('liabilities', ['应付账款', 6, 4], ['实收资本', 7, 4]);
    const others = sheet('assets', ['货币资金', 90, 50], ['应收账款', 41, 31]);
    expect(lag(of(assets, debts), of(assets))).toBeUndefined();
    expect(lag(of(assets, debts), of(others))).toBe('figures');
  });

  it('are held back in a statement that was looked at before the last one', () => {
    const first = believed(own, of(books));
    const both = seenOf(own, of(income(['营业收入', 800, 5])), { seen: first, chosen: null });
    expect(lagOf(memory(both), own, of(foreign), nothingKept)?.kind).toBe('figures');
  });
});

describe('work on one client’s books is no other client', () => {
  it('a voucher changes the movement of a few accounts', () => {
    const posted = balance(
      ['1001', 500, 0, 200], ['1002', 9000, 700, 0], ['1122', 40, 0, 0], ['6602', 0, 130, 0],
    ); // prettier-ignore
    expect(lag(of(books), of(posted))).toBeUndefined();
  });

  it('closing the month moves every account of profit and loss, and no opening balance', () => {
    const before = balance(
      ['1002', 9000, 1, 0],
      ['1122', 800, 0, 0],
      ['6001', 0, 0, 900],
      ['6401', 0, 400, 0],
      ['6602', 0, 30, 0],
    );
    const after = balance(
      ['1002', 9000, 1, 0],
      ['1122', 800, 0, 0],
      ['6001', 0, 9, 900],
      ['6401', 0, 400, 4],
      ['6602', 0, 30, 3],
    );
    expect(lag(of(before), of(after))).toBeUndefined();
  });

  it('a statement of profit and loss is told by the year before', () => {
    const before = income(['营业收入', 800, 5], ['营业利润', 300, 2]);
    expect(lag(of(before), of(income(['营业收入', 900, 5], ['营业利润', 400, 2])))).toBeUndefined();
    expect(lag(of(before), of(income(['营业收入', 900, 7], ['营业利润', 400, 3])))).toBe('figures');
  });

  it('nor is another page of a long table, another level, another statement or another account', () => {
    expect(lag(of(books), of(balance(['2202', 1, 0, 0], ['2241', 2, 0, 0])))).toBeUndefined();
    expect(lag(of(books), of(balance(['1001', 500, 0, 100], ['1002', 9000, 700, 0])))).toBeUndefined();
    expect(lag(of(books), of(income(['营业收入', 800, 5])))).toBeUndefined();
    expect(lag(of(ledger('1001', 5, 1)), of(ledger('1002', 8, 3)))).toBeUndefined();
    expect(lag(of(ledger(null, 5, 1)), of(ledger(null, 8, 3)))).toBeUndefined();
    expect(lag(of(ledger('1001', 5, 1)), of(ledger('1001', 8, 3)))).toBe('figures');
  });

  it('an entry put in between moves the balances below it, and nothing else', () => {
    expect(lag(of(ledger('1001', 5, 1, 2, 3)), of(ledger('1001', 5, 1, 2, 3, 4)))).toBeUndefined();
  });

  it('a statement of profit and loss without the year before is told by the months before', () => {
    const before = income(['营业收入', 800, null, 1000], ['营业利润', 300, null, 400]);
    const closed = income(['营业收入', 900, null, 1100], ['营业利润', 410, null, 510]);
    expect(lag(of(before), of(closed))).toBeUndefined();
    const others = income(['营业收入', 900, null, 1400], ['营业利润', 410, null, 500]);
    expect(lag(of(before), of(others))).toBe('figures');
  });

  it('a return worked out anew is told by the months before', () => {
    const before = of(taxReturn(['1', 100, 900], ['11', 13, 117], ['18', 4, 30]));
    expect(lag(before, of(taxReturn(['1', 120, 920], ['11', 15, 119], ['18', 6, 32])))).toBeUndefined();
    expect(lag(before, of(taxReturn(['1', 120, 990], ['11', 15, 190], ['18', 6, 90])))).toBe('figures');
  });

  it('a person who has said so once is not asked again about figures that bookings move', () => {
    const before = of(income(['营业收入', 800, null], ['营业利润', 300, null]));
    const after = of(income(['营业收入', 900, null], ['营业利润', 410, null]));
    const again = of(income(['营业收入', 950, null], ['营业利润', 420, null]));
    expect(lag(before, after)).toBe('figures');
    const chosen = { shown: '甲', over: fingerprint(after), moved: true };
    const seen = seenOf(own, after, { seen: believed(own, before), chosen });
    expect(lagOf(memory(seen, { chosen }), own, again, nothingKept)).toBeNull();
  });

  it('figures that come where zeros stood are the first there', () => {
    expect(lag(of(balance(['1001', 0, 0, 0])), of(balance(['1001', 500, 0, 100])))).toBeUndefined();
  });
});
