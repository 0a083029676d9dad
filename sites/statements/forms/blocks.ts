import { parseAmount } from '../../numbers';
import { isOneCell, type PrintedRow, type PrintedTable } from '../../tables/printed';
import { clean, folded } from '../../text';
import { isLabelHeading, isLineHeading } from './headings';

/** Rows under one set of headings. A table may have several, one under the other. */
export interface Block {
  /** `''` for a column that is joined to the one before it. */
  headers: readonly string[];
  /** Columns in which no row has a cell of its own: the form draws others across them. */
  joined: ReadonlySet<number>;
  /** With their places in the printed table. */
  rows: { row: PrintedRow; at: number }[];
}

const AMOUNT =
  /(?:金额|余额|累计|[本上][期月年季]数?|[季期年]初|[季期年]末|平均值?|数|项目)$|^(?:this|prior|last|current|opening|closing|yearto|ytd|amount|balance)/i;
const SHORT = 24;

const isAmount = (cell: string): boolean => AMOUNT.test(folded(cell));

/** A row within the body that names columns. */
export function isHeadingRow(row: PrintedRow): boolean {
  if (isOneCell(row)) return false;
  const cells = row.cells.map(clean);
  if (cells.some((cell) => cell.length > SHORT || parseAmount(cell).kind === 'number')) return false;
  if (!cells.some((cell) => cell && isLabelHeading(cell))) return false;
  return cells.some((cell) => isLineHeading(cell) || (!isLabelHeading(cell) && isAmount(cell)));
}

/** A second row of headings, which leaves the column of names blank. */
function isSecond(row: PrintedRow): boolean {
  const filled = row.cells.map(clean).filter(Boolean);
  return !isOneCell(row) && filled.length > 1 && !clean(row.cells[0] ?? '') && filled.every(isAmount);
}

/** Headings of a row, under those of the row before where that one grouped them. */
function under(above: readonly string[] | null, { cells }: PrintedRow): string[] {
  return cells.map((cell, at) => {
    const own = clean(cell);
    const group = above?.[at] ?? '';
    return group && own && group !== own ? `${group} / ${own}` : own || group;
  });
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, at) => folded(text) === folded(other[at] ?? ''));

/** Rows under their headings, columns that other parts of the table cut finer than these rows do put together. */
function blockOf(headers: readonly string[], rows: Block['rows']): Block {
  const own = rows.filter(({ row }) => !isOneCell(row));
  const isJoined = (at: number): boolean =>
    headers[at] === headers[at - 1] && own.length > 0 && own.every(({ row }) => row.left?.includes(at));
  const joined = new Set([...headers.keys()].filter(isJoined));
  return { headers: headers.map((heading, at) => (joined.has(at) ? '' : heading)), joined, rows };
}

/** Parts a table where its body names the columns anew; headings said again change nothing. */
export function blocksOf({ headers, rows }: PrintedTable): Block[] {
  let block: Pick<Block, 'headers' | 'rows'> = { headers, rows: [] };
  const blocks = [block];
  let above: string[] | null = null;
  rows.forEach((row, at) => {
    if (!isHeadingRow(row) && !(above && isSecond(row))) {
      above = null;
      block.rows.push({ row, at });
      return;
    }
    above = under(above, row);
    if (same(above, block.headers)) return;
    block = { headers: above, rows: [] };
    blocks.push(block);
  });
  return blocks.filter((one) => one.rows.length).map((one) => blockOf(one.headers, one.rows));
}
