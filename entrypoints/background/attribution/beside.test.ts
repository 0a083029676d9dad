import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../rules/reading';
import { balance, believed, books, foreign, income, memory, of, other, own, sheet } from './test-books';
import { keptFor, type Dated } from './beside';
import { lagOf, type Lag } from './lag';
import type { Subject } from './subject';

const next: Subject = { ...own, period: '2026-11' };

const lag = (statement: Statement, subject: Subject, ...kept: Dated[]): Lag['kind'] | undefined =>
  lagOf(memory(null), subject, of(statement), keptFor(subject.period, kept))?.kind;

describe('figures under a name whose books are kept', () => {
  const kept = { period: '2026-10', statement: books };

  it('are held back when they are of other books than were read for this period before', () => {
    expect(lag(foreign, own, kept)).toBe('figures');
    expect(lag(books, own, kept)).toBeUndefined();
  });

  it('are taken when only what is booked has changed since', () => {
    const later = balance(
      ['1001', 500, 9, 90],
      ['1002', 9000, 70, 1],
      ['1122', 40, 3, 0],
      ['6602', 0, 99, 1],
    );
    expect(lag(later, own, kept)).toBeUndefined();
  });

  it('are held back when they do not open with what the month before closed with', () => {
    expect(lag(foreign, next, kept)).toBe('figures');
    const opened = balance(['1001', 400, 1, 0], ['1002', 9700, 0, 5], ['1122', 40, 7, 0]);
    expect(lag(opened, next, kept)).toBeUndefined();
  });

  it('are taken when the month before was worked on after it was looked at', () => {
    const opened = balance(['1001', 377, 1, 0], ['1002', 9611, 0, 5], ['1122', 40, 7, 0]);
    expect(lag(opened, next, kept)).toBeUndefined();
  });

  it('are held back when they do not close with what the month after opens with', () => {
    const september = { ...own, period: '2026-09' };
    expect(lag(foreign, september, kept)).toBe('figures');
    const own9 = balance(['1001', 450, 60, 10], ['1002', 8000, 1000, 0], ['1122', 41, 0, 1]);
    expect(lag(own9, september, kept)).toBeUndefined();
  });

  it('are held back when a sheet opened the year with other balances', () => {
    const assets = sheet('assets', ['货币资金', 9, 5], ['应收账款', 4, 3], ['存货', 8, 6]);
    const others = sheet('assets', ['货币资金', 19, 15], ['应收账款', 14, 13], ['存货', 18, 16]);
    const moved = sheet('assets', ['货币资金', 19, 5], ['应收账款', 14, 3], ['存货', 18, 6]);
    const sheetKept = { period: '2026-10', statement: assets };
    expect(lag(others, next, sheetKept)).toBe('figures');
    expect(lag(moved, next, sheetKept)).toBeUndefined();
    const january = { ...own, period: '2027-01' };
    expect(lag(moved, january, { period: '2026-12', statement: assets })).toBeUndefined();
  });

  it('are not compared with a month that does not touch theirs', () => {
    expect(lag(foreign, { ...own, period: '2026-12' }, kept)).toBeUndefined();
  });

  it('are not compared where bookings move all there is', () => {
    const before = { period: '2026-10', statement: income(['营业收入', 800, null], ['营业利润', 300, null]) };
    expect(lag(income(['营业收入', 900, null], ['营业利润', 410, null]), own, before)).toBeUndefined();
  });

  it('of a document decide before what was kept before it', () => {
    const subject = memory(believed(own, of(foreign)));
    expect(lagOf(subject, own, of(foreign), keptFor('2026-10', [kept]))).toBeNull();
    expect(lagOf(subject, other, of(books), keptFor('2026-10', []))).toBeNull();
  });
});
