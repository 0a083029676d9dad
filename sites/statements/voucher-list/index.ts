import type { VoucherList } from '../../../rules/reading';
import { isOneCell, type PrintedRow, type PrintedTable, type Recognised } from '../../tables/printed';
import { clean, folded } from '../../text';
import { dayOf, isoDay } from '../list/dates';
import { carriedBy, PageTurns } from '../list/carried';
import { ListReader } from '../list/reader';
import { voucherColumns, type VoucherColumns } from './columns';
import { entriesOf } from './entries';
import { voucherHead, voucherNumber } from './number';
import { asPrinted, withOneAmount } from './one-amount';

type Row = VoucherList['rows'][number];
type Voucher = Pick<Row, 'date' | 'dateText' | 'number' | 'attachments'>;

/** The text of a row that is drawn across the columns of entries; null for a row of entries. */
function acrossOf(row: PrintedRow, { at, debit, credit }: VoucherColumns): string | null {
  const own = (column: number): boolean =>
    column >= 0 && !row.left?.includes(column) && clean(row.cells[column] ?? '') !== '';
  const amounts = [debit, credit].some((side) => side && own(side.at));
  const described = own(at.account) && (at.summary < 0 || own(at.summary));
  if (!isOneCell(row) && (amounts || described)) return null;
  return row.cells.filter((_, column) => !row.left?.includes(column)).join(' ');
}

/** How many papers a cell says; undefined for a cell that says nothing of it. */
function papersIn(text: string, counted: boolean): number | null | undefined {
  const shown = folded(text);
  if (!shown) return counted ? 0 : null;
  const found = /^(?:附)?(\d+)[张份个]?$/.exec(shown);
  return found ? Number(found[1]) : /^[-—]$/.test(shown) ? 0 : undefined;
}

/** Reads a table as a list of vouchers: one row an entry, each with its voucher's day and number. */
export function readVoucherList(table: PrintedTable): Recognised<VoucherList> | null {
  const one = withOneAmount(table);
  const found = readSided(one?.table ?? table);
  if (!found || !one || typeof found.columnAt === 'function') return found;
  return {
    ...found,
    problems: asPrinted(found.problems, one, table),
    columnAt: { ...found.columnAt, debit: one.at, credit: one.at },
  };
}

function readSided(table: PrintedTable): Recognised<VoucherList> | null {
  const columns = voucherColumns(table.headers);
  if (!columns) return null;
  const { at, debit, credit } = columns;
  // A page of a single voucher names it over the table, and is no list of them.
  const single =
    at.number < 0 ? (voucherHead(table.title) ?? table.captions.map(voucherHead).find(Boolean)) : null;
  const blocks = table.rows.some((row) => voucherHead(acrossOf(row, columns) ?? ''));
  if (at.number < 0 && !single && !blocks) return null;

  const sides = { debit: debit?.at ?? -1, credit: credit?.at ?? -1 };
  const key = at.account < 0 ? at.accountCode : at.account;
  const reader = new ListReader(table, Object.values(sides), [key]);
  for (const column of columns.twice) reader.note('header-unreadable', { column });
  if (!debit) reader.note('header-unreadable', { column: '借方' });
  if (!credit) reader.note('header-unreadable', { column: '贷方' });

  const rows: Row[] = [];
  const rowAt: number[] = [];
  const pages = new PageTurns();
  let voucher: Voucher | null = single
    ? { ...dayOf(single.date), number: single.number, attachments: single.attachments }
    : null;

  const voucherOf = (row: PrintedRow): Voucher | null => {
    const shown = reader.text(row, at.number);
    // Some print day and number beside the first entry alone.
    if (!shown) return voucher;
    const number = voucherNumber(reader.text(row, at.word), shown);
    const date = reader.text(row, at.date);
    const papersCell = at.attachments < 0 ? '' : (row.cells[at.attachments] ?? '');
    const same = voucher?.number === number && (!date || isoDay(date) === voucher.date);
    if (voucher && same && !papersCell.trim()) return voucher;
    const papers = at.attachments < 0 ? null : papersIn(papersCell, columns.counted);
    if (papers === undefined && columns.counted) reader.unreadable(number, at.attachments, papersCell);
    const day = voucher && same ? { date: voucher.date, dateText: voucher.dateText } : dayOf(date);
    return { ...day, number, attachments: papers ?? null };
  };

  for (const [n, row] of table.rows.entries()) {
    const kind = reader.kindAmong(row, [at.date, at.number, at.summary, at.account, at.accountCode]);
    const head = kind === 'broken' ? null : voucherHead(acrossOf(row, columns) ?? '');
    if (head) {
      voucher = { ...dayOf(head.date), number: head.number, attachments: head.attachments };
      continue;
    }
    if (kind === 'sum' && (debit?.digits ?? 1) === 1) reader.keepSum(row, rows.length, sides);
    if (kind === 'broken') reader.broken(row, key);
    if (kind !== 'row') continue;
    const carried = reader.text(row, key) ? null : carriedBy(row.cells);
    pages.next(carried);
    if (carried) continue;
    voucher = voucherOf(row);
    if (!voucher) {
      reader.broken(row, at.number < 0 ? key : at.number);
      continue;
    }
    for (const entry of entriesOf(row, voucher.number, columns, reader)) {
      const { date, dateText, number, attachments } = voucher;
      rows.push({ date, number, ...entry, attachments, ...(dateText && { dateText }) });
      rowAt.push(n);
    }
  }
  const vouchers = new Set(rows.map(({ date, number }) => `${date?.slice(0, 7)} ${number}`)).size;
  reader.more ||= pages.isPart;
  const all = reader.complete(
    rows.map((row) => ({ debit: row.debit, credit: row.credit })),
    [rows.length, vouchers],
  );
  const places = { ...at, number: at.number, account: key, ...sides };
  return {
    statement: {
      kind: 'voucher-list',
      unit: reader.unit,
      frame: table.frame,
      title: table.title,
      rows,
      complete: all && !single,
    },
    problems: reader.problems,
    empty: !reader.filled && !reader.problems.length,
    rowAt,
    columnAt: Object.fromEntries(Object.entries(places).filter(([, column]) => column >= 0)),
  };
}
