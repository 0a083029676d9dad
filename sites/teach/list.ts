import type { SiteProfile } from '../../rules/profile';
import { readGrids } from '../tables/grid';
import { textOf } from '../text';
import { regionsOf } from './selectors';

/** The list somebody pointed at: its table, and the heading over the names. Null outside of tables with headings. */
export function listAt(pointed: Element): NonNullable<SiteProfile['clientList']> | null {
  const { ownerDocument } = pointed;
  for (const grid of readGrids(ownerDocument)) {
    if (!grid.tables.some((table) => table.contains(pointed))) continue;
    const row = grid.rows().find(({ cells }) => cells.some((cell) => cell?.contains(pointed)));
    const column = row?.cells.findIndex((cell) => cell?.contains(pointed)) ?? -1;
    const heading = grid.headers[column];
    if (!heading) return null;
    const table = regionsOf(grid.tables[0]!, textOf(pointed))[0];
    return { table: table ? `${table} table` : 'table', name: 'td', heading };
  }
  return null;
}

/** How many names stand under the heading of a list; null when the page has no such list. */
export function namesIn(document: Document, heading: string): number | null {
  for (const grid of readGrids(document)) {
    const column = grid.headers.indexOf(heading);
    if (column < 0) continue;
    return grid.rows().filter(({ cells }) => cells[column] && textOf(cells[column])).length;
  }
  return null;
}
