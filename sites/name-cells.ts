import type { NameColumn } from '../rules/reading';
import type { Grid } from './tables/grid';
import { textOf } from './text';

export interface NameCell {
  /** What holds the name, and maybe more. */
  element: Element;
  /** As shown, maybe with a code in front. */
  name: string;
  code: string | null;
}

/** The innermost element in a place that holds the name alone. */
export function innermost(place: Element, name: string): Element {
  for (let child = place.firstElementChild; child; child = child.nextElementSibling) {
    if (textOf(child).includes(name)) return innermost(child, name);
  }
  return place;
}

/** Every client's name in those columns of lists. */
export function nameCellsIn(grids: readonly Grid[], columns: readonly NameColumn[]): NameCell[] {
  return columns.flatMap(({ table, name: at, code: codeAt }) =>
    (grids[table]?.rows() ?? []).flatMap(({ cells }): NameCell[] => {
      const cell = cells[at];
      const text = cell ? textOf(cell) : '';
      if (!cell || !text || (cells.length > 1 && cells[0] === cells[cells.length - 1])) return [];
      const codeCell = cells[codeAt];
      return [{ element: cell, name: text, code: (codeCell && textOf(codeCell)) || null }];
    }),
  );
}
