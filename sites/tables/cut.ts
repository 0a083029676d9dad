import { hiddenInline } from '../text';

/** Whether a cell has its place and its text, the place alone, or neither. */
export type Cut = 'whole' | 'blank' | 'gone';
/** Says it of a cell, the `nth` of its row. */
export type Cuts = (cell: Element, row: Element, nth: number) => Cut;

/** Of the rows of a table, the `n`th of those looked at. */
export type CutsOf = (row: Element, n: number) => Cuts;

const VISIBLE = { checkVisibilityCSS: true };

/** Whether a row of a drawn table is drawn, as style sheets have it. */
export function isDrawnRow(row: Element): boolean {
  const view = row.ownerDocument.defaultView;
  if (!view || hiddenInline(row)) return !hiddenInline(row);
  return row.checkVisibility(VISIBLE) || view.getComputedStyle(row).display === 'contents';
}

function cutOf(cell: Element): Cut {
  const view = cell.ownerDocument.defaultView;
  if (!view) return hiddenInline(cell) ? 'gone' : 'whole';
  if (cell.checkVisibility(VISIBLE)) return 'whole';
  const { display } = view.getComputedStyle(cell);
  return display === 'none' ? 'gone' : display === 'contents' ? 'whole' : 'blank';
}

/** Cells without attributes, in rows of one class, fare alike in each column. Of those, one is asked. */
export function cutter(): Cuts {
  const known = new Map<string, Cut[]>();
  let last: Element | null = null;
  let alike: Cut[] = [];
  return (cell, row, nth) => {
    if (cell.hasAttributes()) return cutOf(cell);
    if (row !== last) {
      last = row;
      const key = `${cell.tagName} ${row.parentElement?.tagName} ${row.getAttribute('class')}`;
      alike = known.get(key) ?? [];
      known.set(key, alike);
    }
    return (alike[nth] ??= cutOf(cell));
  };
}

/** In a row that is not drawn no cell is: what its cells say is told by their own attributes. */
export const uncut: Cuts = (cell) => (hiddenInline(cell) ? 'gone' : 'whole');
