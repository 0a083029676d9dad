import { describe, expect, it } from 'vitest';
import { balanceAfter, buildBook, type Book } from './book';
import { CLIENTS } from './clients/index';
import { sum } from './money';
import { PERIODS } from './period';
import { balanceSheet } from './statements/balance-sheet';
import { results } from './statements/income';
import { trialBalance, type TrialRow } from './statements/trial-balance';

const books = CLIENTS.map((client): [string, Book] => [`${client.code} ${client.name}`, buildBook(client)]);
const leaves = (rows: readonly TrialRow[]): TrialRow[] => rows.filter((row) => row.leaf);

describe.each(books)('the books of %s', (_, book) => {
  it('have vouchers that balance and carry increasing numbers', () => {
    for (const vouchers of book.vouchers.values()) {
      for (const { lines } of vouchers) {
        expect(sum(lines.map((line) => line.debit))).toBe(sum(lines.map((line) => line.credit)));
      }
      const numbers = vouchers.map((one) => one.number);
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    }
  });

  it('have only whole fen', () => {
    const amounts = [...book.vouchers.values()]
      .flat()
      .flatMap((one) => one.lines.flatMap((l) => [l.debit, l.credit]));
    expect([...amounts, ...book.opening.values()].every(Number.isSafeInteger)).toBe(true);
  });

  it.each(PERIODS)('balance in %s: leaf rows and the printed foot', (period) => {
    const { rows, totals } = trialBalance(book, period, period, true);
    for (const column of ['opening', 'moved', 'year', 'closing'] as const) {
      expect(sum(leaves(rows).map((row) => row[column].debit - row[column].credit))).toBe(0);
      expect(totals[column].debit).toBe(totals[column].credit);
    }
  });

  it.each(PERIODS.slice(1))('open %s with what the month before closed with', (period) => {
    const before = PERIODS[PERIODS.indexOf(period) - 1] ?? period;
    const closed = new Map(
      trialBalance(book, before, before, true).rows.map((row) => [row.code, row.closing]),
    );
    for (const row of trialBalance(book, period, period, true).rows) {
      expect(row.opening).toEqual(closed.get(row.code) ?? { debit: 0, credit: 0 });
      const net = row.opening.debit - row.opening.credit + row.moved.debit - row.moved.credit;
      expect(row.closing.debit - row.closing.credit).toBe(net);
    }
  });

  it.each(PERIODS)('tie the statements of %s', (period) => {
    const sheet = balanceSheet(book, period);
    expect(sheet.assets).toBe(sheet.claims);
    const last = sheet.rows.at(-1);
    expect([last?.left?.closing, last?.left?.opening]).toEqual([last?.right?.closing, last?.right?.opening]);
    const year = results(book, '2026-01', period);
    expect(balanceAfter(book, 'yearProfit', period) + year.net).toBe(0);
  });

  it.each(PERIODS)('close profit and loss in %s', (period) => {
    for (const role of [
      'revenue',
      'otherIncome',
      'cost',
      'surtax',
      'selling',
      'admin',
      'finance',
      'incomeTax',
    ]) {
      expect(balanceAfter(book, role, period)).toBe(0);
    }
  });
});
