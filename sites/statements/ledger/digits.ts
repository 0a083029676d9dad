import type { PrintedRow, PrintedTable, Recognised } from '../../tables/printed';
import { digitGroups, digitsOf, isBoxed, withoutPlaces, type SideColumns } from '../voucher-list/digits';

/** A table whose amounts are drawn one digit a column, or in boxes, with each of them in one column. */
export interface Whole {
  table: PrintedTable;
  /** By column, where it stood. */
  from: readonly number[];
}

function withAmounts(row: PrintedRow, from: readonly number[], amounts: ReadonlyMap<number, SideColumns>): PrintedRow {
  const map = (columns?: number[]): number[] | undefined => {
    const own = columns?.flatMap((at) => (from.includes(at) && !amounts.has(at) ? [from.indexOf(at)] : []));
    return own?.length ? own : undefined;
  };
  const { left, above, red, ...rest } = row;
  const marks = { left: map(left), above: map(above) };
  const cells = from.map((at) => {
    const amount = amounts.get(at);
    if (!amount) return row.cells[at] ?? '';
    // Digits that are no number are shown as they are, for somebody to look at.
    return digitsOf(row, amount) ?? row.cells.slice(at, at + amount.digits).join(' ');
  });
  // A digit in red says that of its figure.
  const inRed = from.flatMap((at, n) => {
    const digits = amounts.get(at)?.digits ?? 1;
    return red?.some((column) => column >= at && column < at + digits) ? [n] : [];
  });
  return {
    ...rest,
    cells: row.cells.length < from[from.length - 1]! + 1 ? row.cells : cells,
    ...(marks.left && { left: marks.left }),
    ...(marks.above && { above: marks.above }),
    ...(inRed.length && { red: inRed }),
  };
} // prettier-ignore

/** Null where no amount is drawn so, or its places are not in order. */
export function withWholeAmounts(table: PrintedTable): Whole | null {
  const groups = [...digitGroups(table.headers).values()];
  if (groups.includes(null)) return null;
  const amounts = new Map(groups.flatMap((group) => (group ? [[group.at, group] as const] : [])));
  table.headers.forEach((heading, at) => {
    if (isBoxed(heading)) amounts.set(at, { at, digits: 1, boxed: true });
  });
  if (!amounts.size) return null;
  const inner = new Set([...amounts.values()].flatMap(({ at, digits }) => Array.from({ length: digits - 1 }, (_, n) => at + n + 1))); // prettier-ignore
  const from = table.headers.flatMap((_, at) => (inner.has(at) ? [] : [at]));
  const headers = from.map((at) => {
    const heading = table.headers[at] ?? '';
    const amount = amounts.get(at);
    if (!amount) return heading;
    return amount.boxed ? withoutPlaces(heading) : heading.split(' / ').slice(0, -1).join(' / ');
  });
  const rows = table.rows.map((row) => withAmounts(row, from, amounts));
  return { table: { ...table, headers, rows }, from };
}

/** What was read of such a table, with its places on the page. */
export function placedBack<R extends Recognised>(found: R, from: readonly number[]): R {
  if (typeof found.columnAt === 'function') return found;
  const columnAt = Object.fromEntries(
    Object.entries(found.columnAt).map(([name, at]) => [name, from[at] ?? -1]),
  );
  return { ...found, columnAt };
}
