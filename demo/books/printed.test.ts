import { describe, expect, it } from 'vitest';
import { buildBook, type Book } from './book';
import { CLIENTS } from './clients/index';
import { sum } from './money';
import { PERIODS } from './period';
import { balanceSheet, type SheetCell } from './statements/balance-sheet';
import { incomeStatement } from './statements/income';
import { ledger } from './statements/ledger';
import { trialBalance } from './statements/trial-balance';
import { printedTrialBalance } from './tamper';

const books = CLIENTS.map((client): [string, Book] => [`${client.code} ${client.name}`, buildBook(client)]);
/** The one table that is damaged on purpose. */
const isDamaged = (book: Book, period: string): boolean =>
  book.client.code === '0071' && period === '2026-10';

describe.each(books)('the printed statements of %s', (_, book) => {
  it.each(PERIODS)('tie every ledger of %s to its row of the trial balance', (period) => {
    for (const row of trialBalance(book, period, period, true).rows) {
      const page = ledger(book, row.code, period);
      if (!page) throw new Error(`no ledger ${row.code}`);
      const { opening, entries, closing, month, year } = page;
      expect(opening).toBe(row.opening.debit - row.opening.credit);
      expect(closing).toBe(row.closing.debit - row.closing.credit);
      expect([month, year]).toEqual([row.moved, row.year]);
      expect(sum(entries.map((one) => one.debit))).toBe(row.moved.debit);
      expect(sum(entries.map((one) => one.credit))).toBe(row.moved.credit);
      expect(entries.at(-1)?.balance ?? opening).toBe(closing);
    }
  });

  it.each(PERIODS)('print a balanced foot in %s, but for the damaged one', (period) => {
    const { totals } = printedTrialBalance(book.client.code, period, trialBalance(book, period, period));
    const closing = totals.closing.debit === totals.closing.credit;
    expect([totals.opening.debit, totals.moved.debit]).toEqual([totals.opening.credit, totals.moved.credit]);
    expect(closing).toBe(!isDamaged(book, period));
  });

  it.each(PERIODS)('add up as printed in the balance sheet of %s', (period) => {
    const { rows } = balanceSheet(book, period);
    const cells = rows
      .flatMap(({ left, right }) => [left, right])
      .filter((one): one is SheetCell => one !== null);
    const at = (label: RegExp): readonly [number, number] => {
      const found = cells.find((one) => label.test(one.label) && one.line !== null);
      if (!found) throw new Error(`no line ${label.source}`);
      return [found.closing, found.opening];
    };
    for (const n of [0, 1] as const) {
      expect(at(/^流动资产合计/)[n] + at(/^非流动资产合计/)[n]).toBe(at(/^资产总计/)[n]);
      expect(at(/^负债合计/)[n] + at(/^所有者权益.*合计/)[n]).toBe(at(/^负债和所有者权益.*总计/)[n]);
      expect(at(/^资产总计/)[n]).toBe(at(/^负债和所有者权益.*总计/)[n]);
    }
  });

  it.each(PERIODS)('add up as printed in the income statement of %s', (period) => {
    const { lines, columns } = incomeStatement(book, period);
    const at = (label: RegExp): readonly number[] => lines.find((one) => label.test(one.label))?.values ?? [];
    for (const n of columns.keys()) {
      const of = (label: RegExp): number => at(label)[n] ?? Number.NaN;
      const spent = [/营业成本$/, /^税金及附加$/, /^销售费用$/, /^管理费用$/, /^财务费用$/].map(of);
      expect(of(/^一、营业收入$/) - sum(spent)).toBe(of(/^二、营业利润/));
      expect(of(/^二、营业利润/) + of(/营业外收入$/) - of(/营业外支出$/)).toBe(of(/^三、利润总额/));
      expect(of(/^三、利润总额/) - of(/所得税费用$/)).toBe(of(/^四、净利润/));
    }
  });
});
