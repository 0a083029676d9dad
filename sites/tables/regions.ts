import type { Grid } from './grid';

export interface Region {
  grid: Grid;
  /** The largest part of the page in which this table stands alone. */
  root: Element;
}

/** Of several tables, what belongs to each alone; nothing where there is but one. */
export function regionsOf(grids: readonly Grid[]): Region[] {
  if (grids.length < 2) return [];
  return grids.map((grid) => {
    let root = grid.element;
    const alone = (part: Element): boolean =>
      grids.every((other) => other === grid || !part.contains(other.element));
    for (let at = root.parentElement; at && alone(at); at = at.parentElement) root = at;
    return { grid, root };
  });
}
