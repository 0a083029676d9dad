import type { PrintedCell } from '../../rules/reading';
import { locateCell } from '../../sites/tables/locate';
import { seenTables } from '../../sites/tables/seen';
import type { Settings } from '../../storage/records';
import { showCell } from './outline';

/** The globals of our scripts in a page, which the page does not share. */
export const world = globalThis as { ledgersideJump?: typeof jump };

/** Scrolls to a cell as it was printed and outlines it; false when it does not stand on the page any more. */
export function jump(cell: PrintedCell, theme: Settings['theme']): boolean {
  const found = locateCell(seenTables(document).all, cell);
  if (found) showCell(found, theme);
  return found !== null;
}
