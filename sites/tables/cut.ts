import { hiddenInline } from '../text';
import { shownAs, type Shown } from '../undrawn';

/** Says how a cell is shown, the `nth` of its row. */
export type Cuts = (cell: Element, row: Element, nth: number) => Shown;
/** Of the rows of a table, the `n`th of those looked at. */
export type CutsOf = (row: Element, n: number) => Cuts;

/** Cells without attributes, in rows of one class, fare alike in each column. Of those, one is asked. */
export function cutter(): Cuts {
  const known = new Map<string, Shown[]>();
  let last: Element | null = null;
  let alike: Shown[] = [];
  return (cell, row, nth) => {
    if (cell.hasAttributes()) return shownAs(cell);
    if (row !== last) {
      last = row;
      const key = cell.tagName + row.parentElement?.tagName + row.getAttribute('class');
      alike = known.get(key) ?? [];
      known.set(key, alike);
    }
    return (alike[nth] ??= shownAs(cell));
  };
}

/** In a row that is not drawn no cell is: what its cells say is told by their own attributes. */
export const uncut: Cuts = (cell) => (hiddenInline(cell) ? 'gone' : 'whole');

/** Whether a row of a drawn table is drawn. */
export const isDrawnRow = (row: Element): boolean => shownAs(row) === 'whole';
