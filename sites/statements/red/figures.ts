import { parseAmount } from '../../numbers';
import type { PrintedRow } from '../../tables/printed';
import { folded } from '../../text';
import { digitGroups } from '../voucher-list/digits';

/** A figure of a row: in a cell of its own, or one digit a cell. */
export interface Figure {
  /** Its cell, or that of its first digit, where a sign may stand. */
  at: number;
  text: string;
  red: boolean;
}

/** Columns that hold the digits of one amount: by the first, how many. */
export function placesOf(headers: readonly string[]): ReadonlyMap<number, number> {
  return new Map(
    [...digitGroups(headers).values()].flatMap((side) => (side ? [[side.at, side.digits]] : [])),
  );
}

/** The figure that stands in a column of a row; null where none does. */
export function figureIn(
  row: PrintedRow,
  column: number,
  places: ReadonlyMap<number, number>,
): Figure | null {
  const end = column + (places.get(column) ?? 1);
  const cells = row.cells.slice(column, end);
  // Nothing but the sign of the currency may stand in front of the first digit.
  const first = cells.findIndex((cell) => !/^¥?$/.test(folded(cell)));
  if (first < 0 || parseAmount(cells[first]!).kind !== 'number') return null;
  const at = column + first;
  const red = Boolean(row.red?.some((cell) => cell >= at && cell < end));
  return { at, text: cells.slice(first).join(''), red };
}
