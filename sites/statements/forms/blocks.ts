import { parseAmount } from '../../numbers';
import { isOneCell, type PrintedRow, type PrintedTable } from '../../tables/printed';
import { clean, folded } from '../../text';
import { isLabelHeading, isLineHeading } from './headings';

/** Rows under one set of headings. A table may have several, one under the other. */
export interface Block {
  headers: readonly string[];
  /** With their places in the printed table. */
  rows: { row: PrintedRow; at: number }[];
}

const AMOUNT =
  /(?:金额|余额|累计|[本上][期月年季]数?|[季期年]初|[季期年]末|平均值?|数|项目)$|^(?:this|prior|last|current|opening|closing|yearto|ytd|amount|balance)/i;
const SHORT = 24;

/** A row within the body that names columns. */
export function isHeadingRow(row: PrintedRow): boolean {
  if (isOneCell(row)) return false;
  const cells = row.cells.map(clean);
  if (cells.some((cell) => cell.length > SHORT || parseAmount(cell).kind === 'number')) return false;
  if (!cells.some((cell) => cell && isLabelHeading(cell))) return false;
  return cells.some((cell) => isLineHeading(cell) || (!isLabelHeading(cell) && AMOUNT.test(folded(cell))));
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

/** Columns that every row continues from the one to the left, under the same heading: with it they are one. */
function joinedIn({ headers, rows }: Block): number[] {
  const told = rows.filter(({ row }) => !isOneCell(row));
  return headers.flatMap((heading, at) =>
    at && heading === headers[at - 1] && told.length && told.every(({ row }) => row.left?.includes(at))
      ? [at]
      : [],
  );
}

/** The block with columns that are one in the first of their places alone. */
function withoutJoined(block: Block): Block {
  const joined = joinedIn(block);
  if (!joined.length) return block;
  const isJoined = (at: number): boolean => joined.includes(at);
  const blanked = (texts: readonly string[]): string[] => texts.map((text, at) => (isJoined(at) ? '' : text));
  return {
    headers: blanked(block.headers),
    rows: block.rows.map(({ row, at }) => {
      if (isOneCell(row)) return { row, at };
      const left = row.left?.filter((column) => !isJoined(column));
      return { row: { ...row, cells: blanked(row.cells), left }, at };
    }),
  };
}

/** Parts a table where its body names the columns anew; headings said again change nothing. */
export function blocksOf({ headers, rows }: PrintedTable): Block[] {
  let block: Block = { headers, rows: [] };
  const blocks = [block];
  let above: string[] | null = null;
  rows.forEach((row, at) => {
    if (!isHeadingRow(row)) {
      above = null;
      block.rows.push({ row, at });
      return;
    }
    above = under(above, row);
    if (same(above, block.headers)) return;
    block = { headers: above, rows: [] };
    blocks.push(block);
  });
  return blocks.filter((one) => one.rows.length).map(withoutJoined);
}
