import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BalanceSheet, IncomeStatement, TaxReturn } from '../../../rules/reading';
import { generalBalance, oneSidedBalance, smallBalance } from '../../fixtures/sheets/balance';
import { cit2025 } from '../../fixtures/sheets/cit';
import { generalIncome, smallIncome } from '../../fixtures/sheets/income';
import { vatGeneral, vatSmall } from '../../fixtures/sheets/vat';
import type { PrintedTable, Recognised, Recogniser } from '../../tables/printed';
import { readBalanceSheet } from '../balance-sheet';
import { readIncomeStatement } from '../income-statement';
import { readCitPrepayment, readVatGeneral, readVatSmall } from '../tax-return';

type Form = IncomeStatement | BalanceSheet | TaxReturn;

const sheets: [string, Recogniser<Form>, PrintedTable][] = [
  ['income, small', readIncomeStatement, smallIncome()],
  ['income, general', readIncomeStatement, generalIncome()],
  ['balance, one list', readBalanceSheet, oneSidedBalance()],
  ['VAT, general', readVatGeneral, vatGeneral()],
  ['VAT, small', readVatSmall, vatSmall()],
  ['CIT', readCitPrepayment, cit2025()],
];
const twoSided: [string, Recogniser<Form>, PrintedTable][] = [
  ['balance, two lists', readBalanceSheet, smallBalance()],
  ['balance, general', readBalanceSheet, generalBalance()],
];

/** Every figure by the line and column it stands for. */
function figures(found: Recognised<Form>): Map<string, number | null> {
  const values = new Map<string, number | null>();
  for (const row of found.statement.rows) {
    const amounts = 'amounts' in row ? row.amounts : { ...row, label: null, line: null, side: null };
    for (const [column, value] of Object.entries(amounts)) {
      if (typeof value === 'number') values.set(`${row.line ?? ''} ${row.label} / ${column}`, value);
    }
  }
  return values;
}

/** Figures that the sheet as it was does not have under that line and column; a number that a line lost makes none wrong. */
function wrong(found: Recognised<Form>, right: Map<string, number | null>): string[] {
  const byLabel = new Map([...right].map(([at, value]) => [at.replace(/^\S+ /, ' '), value]));
  return [...figures(found)].flatMap(([at, value]) =>
    (at.startsWith(' ') ? byLabel : right).get(at) === value ? [] : [at],
  );
}

const rightOf = (read: Recogniser<Form>, table: PrintedTable): Map<string, number | null> => {
  const found = read(table);
  if (!found) throw new Error('not recognised');
  return figures(found);
};

function reordered(table: PrintedTable, order: readonly number[]): PrintedTable {
  const move = (cells: readonly string[]): string[] => order.map((at) => cells[at] ?? '');
  const rows = table.rows.map(({ cells, above }) => ({
    cells: move(cells),
    ...(above && { above: above.map((at) => order.indexOf(at)) }),
  }));
  return { ...table, headers: move(table.headers), rows };
}

const anyOrder = (table: PrintedTable): fc.Arbitrary<number[]> =>
  fc.shuffledSubarray([...table.headers.keys()], { minLength: table.headers.length });

describe.each(sheets)('%s', (_, read, table) => {
  const right = rightOf(read, table);

  it('has the same figures in any order of columns', () => {
    fc.assert(
      fc.property(anyOrder(table), (order) => {
        const found = read(reordered(table, order));
        expect(found && figures(found)).toEqual(right);
      }),
      { numRuns: 15 },
    );
  });
});

describe.each([...sheets, ...twoSided])('%s', (_, read, table) => {
  const right = rightOf(read, table);

  it('has no wrong figure when lines are left out', () => {
    fc.assert(
      fc.property(fc.subarray([...table.rows], { minLength: 1 }), (rows) => {
        const found = read({ ...table, rows });
        expect(found ? wrong(found, right) : []).toEqual([]);
        expect(found?.problems.filter(({ code }) => code === 'line-formula-differs') ?? []).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('has no wrong figure when a cell is lost', () => {
    fc.assert(
      fc.property(fc.nat(table.rows.length - 1), fc.nat(table.headers.length - 1), (at, column) => {
        const rows = table.rows.map((row, n) =>
          n === at ? { cells: row.cells.filter((_cell, c) => c !== column) } : row,
        );
        const found = read({ ...table, rows });
        if (!found) throw new Error('not recognised');
        expect(wrong(found, right)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('has no wrong figure when a row is drawn twice', () => {
    fc.assert(
      fc.property(fc.nat(table.rows.length - 1), (at) => {
        const rows = [...table.rows.slice(0, at + 1), ...table.rows.slice(at)];
        const found = read({ ...table, rows });
        expect(found && wrong(found, right)).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});

describe.each(twoSided)('%s', (_, read, table) => {
  const right = rightOf(read, table);

  it('in another order of columns is right, or says that it is not', () => {
    fc.assert(
      fc.property(anyOrder(table), (order) => {
        const found = read(reordered(table, order));
        if (found && !found.problems.length) expect(wrong(found, right)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
