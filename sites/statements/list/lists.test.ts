import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageings, invoiceLists, ledgers, others, voucherLists } from '../../fixtures/lists';
import { reordered, without } from '../../fixtures/mutations';
import type { PrintedTable, Recognised, Recogniser } from '../../tables/printed';
import { readAgeing } from '../ageing';
import { readInvoiceList } from '../invoice-list';
import { readLedger } from '../ledger';
import { recognise } from '../recognise';
import { readVoucherList } from '../voucher-list';

const kinds: Record<string, { read: Recogniser; tables: Record<string, PrintedTable> }> = {
  ageing: { read: readAgeing, tables: ageings },
  'invoice-list': { read: readInvoiceList, tables: invoiceLists },
  'voucher-list': { read: readVoucherList, tables: voucherLists },
  ledger: { read: readLedger, tables: ledgers },
};
const all = Object.entries(kinds).flatMap(([kind, { read, tables }]) =>
  Object.entries(tables).map(([name, table]) => ({ kind, name, read, table })),
);

describe.each(Object.entries(kinds))('%s', (kind, { read }) => {
  it.each(all)('against $kind $name', ({ kind: other, table }) => {
    expect(read(table)?.statement.kind ?? null).toBe(other === kind ? kind : null);
  });
  it.each(Object.entries(others))('is not %s', (_, table) => {
    expect(read(table)).toBeNull();
  });
});

it.each(all)('$kind $name is known among all kinds', ({ kind, table }) => {
  expect(recognise(table)?.statement.kind).toBe(kind);
});

/** Rows a statement was read from: keys without their order. */
const rowsOf = (read: Recognised | null): unknown[] =>
  JSON.parse(JSON.stringify(read?.statement.rows ?? [])) as unknown[];

/** Digits in columns of their own have no order but their own. */
const movable = all.filter(({ name }) => name !== 'digits');

describe('the columns in another order', () => {
  it.each(movable)('say the same: $kind $name', ({ read, table }) => {
    const straight = read(table);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          table.headers.map((_, at) => at),
          { minLength: table.headers.length },
        ),
        (order) => {
          const other = read(reordered(table, order));
          expect(rowsOf(other)).toEqual(rowsOf(straight));
          expect(other?.problems).toEqual(straight?.problems);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('a cell less', () => {
  it.each(all)('is the same or reported, never another figure: $kind $name', ({ read, table }) => {
    const straight = rowsOf(read(table)).map((row) => JSON.stringify(row));
    const cells = table.rows.flatMap((row, n) => row.cells.map((_, at) => [n, at] as const));
    fc.assert(
      fc.property(fc.constantFrom(...cells), ([row, at]) => {
        const other = read(without(table, row, at));
        const rows = rowsOf(other).map((one) => JSON.stringify(one));
        // A row without its heading may say less, but nothing else.
        for (const one of rows) if (!straight.includes(one)) expect(other?.problems).not.toEqual([]);
        if (rows.length < straight.length) expect(other?.problems.length ?? 1).toBeGreaterThan(0);
      }),
      { numRuns: 80 },
    );
  });
});

describe('a figure that is no number', () => {
  it.each(all)('is unknown and reported: $kind $name', ({ read, table }) => {
    const straight = read(table);
    const at = (straight?.columnAt ?? {}) as Record<string, number>;
    const columns = ['balance', 'amount', 'total', 'debit', 'credit'].flatMap((name) => at[name] ?? []);
    const row = straight?.rowAt[0] ?? 0;
    for (const column of columns) {
      const rows = table.rows.map((one, n) =>
        n === row ? { ...one, cells: one.cells.map((text, c) => (c === column ? '1O0.00' : text)) } : one,
      );
      expect(read({ ...table, rows })?.problems.map(({ code }) => code)).toContain('cell-unreadable');
    }
  });
});
