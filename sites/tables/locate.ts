import type { PrintedCell } from '../../rules/reading';
import type { Grid } from './grid';
import { CELL } from './separators';
import { printCells } from './print';

/** Share of a row's other cells that are still as they were printed, where its label alone is not enough. */
const ALIKE = 0.5;

function inGrid(grid: Grid, { column, row, nth }: PrintedCell): Element | null {
  const wanted = row.split(CELL);
  const others = wanted.flatMap((text, at) => (at !== column && text ? [at] : []));
  const rows = grid.rows().map((drawn) => {
    const cells = printCells(drawn).split(CELL);
    return { drawn, same: others.filter((at) => cells[at] === wanted[at]) };
  });
  const best = Math.max(0, ...rows.map(({ same }) => same.length));
  const like = rows.filter(({ same }) => same.length === best);
  const { drawn, same } = like[nth] ?? like[0] ?? {};
  if (!drawn || !same) return null;
  const labelled = best > 1 && same[0] === others[0];
  return labelled || best >= Math.max(1, others.length * ALIKE) ? (drawn.cells[column] ?? null) : null;
}

/** Where a printed cell stands now: in the row most like the one it was printed in; null when none is. */
export function locateCell(grids: readonly Grid[], cell: PrintedCell): Element | null {
  const own = grids[cell.table];
  for (const grid of own ? [own, ...grids] : grids) {
    const found = inGrid(grid, cell);
    if (found) return found;
  }
  return null;
}
