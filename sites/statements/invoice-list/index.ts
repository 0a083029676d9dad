import type { InvoiceList } from '../../../rules/reading';
import type { PrintedRow, PrintedTable, Recognised } from '../../tables/printed';
import { dayOf } from '../list/dates';
import { ListReader } from '../list/reader';
import { invoiceColumns, type InvoiceRole } from './columns';
import { directionOf } from './direction';
import { positiveOf, rateOf } from './values';

type Row = InvoiceList['rows'][number];

/** Amount and tax are each rounded, and so is their sum. */
const ROUNDING = 0.015;

/** Numbers of paper invoices begin anew with every code. */
const invoiceOf = ({ code, number }: Row): string => `${code ?? ''} ${number}`;

/** Red invoices printed without their sign get it; a discount within one keeps its own. */
function signed(rows: readonly Row[]): Row[] {
  const unsigned = new Set(rows.filter(({ positive }) => positive === false).map(invoiceOf));
  for (const row of rows) {
    if ([row.amount, row.tax, row.total].some((value) => (value ?? 0) < 0)) unsigned.delete(invoiceOf(row));
  }
  const negative = (value: number | null): number | null => (value === null ? null : -value || 0);
  return rows.map((row) =>
    unsigned.has(invoiceOf(row))
      ? { ...row, amount: negative(row.amount), tax: negative(row.tax), total: negative(row.total) }
      : row,
  );
}

/** Tax is a part of what it is on: where it is more in every row, the two stand under each other's headings. */
function areExchanged(rows: readonly Row[]): boolean {
  const taxed = rows.flatMap(({ amount, tax }) => (amount && tax ? [{ amount, tax }] : []));
  return taxed.length > 0 && taxed.every(({ amount, tax }) => Math.abs(tax) > Math.abs(amount));
}

function readRow(reader: ListReader, row: PrintedRow, at: Readonly<Record<InvoiceRole, number>>): Row | null {
  const number = reader.words(row, at.digital) ?? reader.words(row, at.number);
  if (!number) return null;
  const amountOf = (role: InvoiceRole): number | null => reader.amount(row, number, at[role]);
  const words = (role: InvoiceRole): Record<string, string | null> =>
    at[role] < 0 ? {} : { [role]: reader.words(row, at[role]) };
  return {
    number,
    ...dayOf(reader.text(row, at.date)),
    seller: reader.words(row, at.seller),
    buyer: reader.words(row, at.buyer),
    amount: amountOf('amount'),
    ...rateOf(reader.text(row, at.rate)),
    tax: amountOf('tax'),
    total: amountOf('total'),
    status: reader.words(row, at.status),
    ...words('code'),
    ...words('sellerTaxId'),
    ...words('buyerTaxId'),
    ...words('goods'),
    ...(at.positive >= 0 && { positive: positiveOf(reader.text(row, at.positive)) }),
    ...words('risk'),
    ...words('remark'),
  };
}

/** Reads a table as a list of invoices: one row a line, so an invoice of several goods has several. */
export function readInvoiceList(table: PrintedTable): Recognised<InvoiceList> | null {
  const found = invoiceColumns(table.headers);
  if (!found) return null;
  const { at } = found;
  const amounts = { amount: at.amount, tax: at.tax, total: at.total };
  const key = at.number < 0 ? at.digital : at.number;
  const reader = new ListReader(table, Object.values(amounts), [key]);
  for (const column of found.twice) reader.note('header-unreadable', { column });
  const rows: Row[] = [];
  const rowAt: number[] = [];
  for (const [n, row] of table.rows.entries()) {
    const kind = reader.kindOf(row);
    if (kind === 'sum') reader.keepSum(row, rows.length, amounts);
    const one = kind === 'row' ? readRow(reader, row, at) : null;
    if (one) {
      rows.push(one);
      rowAt.push(n);
      const { amount, tax, total, number } = one;
      const sum = amount === null || tax === null ? null : amount + tax;
      if (sum !== null && total !== null && Math.abs(sum - total) > ROUNDING * reader.unit) {
        const column = table.headers[at.total] ?? '';
        reader.note('totals-differ', { row: number, column, printed: total.toFixed(2), sum: sum.toFixed(2) });
        one.doubtful = { amount: 'sum', tax: 'sum', total: 'sum' };
      }
    } else if (kind === 'row' || kind === 'broken') reader.broken(row, key);
  }
  const exchanged = areExchanged(rows);
  if (exchanged) {
    const column = [at.amount, at.tax].map((place) => table.headers[place] ?? '').join('、');
    reader.note('header-unreadable', { column });
  }
  const invoices = signed(exchanged ? rows.map((row) => ({ ...row, amount: null, tax: null })) : rows);
  const complete = reader.complete(
    invoices.map(({ amount, tax, total }) => ({ amount, tax, total })),
    [rows.length, new Set(rows.map(invoiceOf)).size],
  );
  const columnAt = Object.fromEntries(
    Object.entries({ ...at, number: key }).filter(([, column]) => column >= 0),
  );
  return {
    statement: {
      kind: 'invoice-list',
      unit: reader.unit,
      frame: table.frame,
      title: table.title,
      direction: directionOf([table.title, ...table.captions], at),
      rows: invoices,
      complete,
    },
    problems: reader.problems,
    empty: !reader.filled && !reader.problems.length,
    rowAt,
    columnAt,
  };
}
