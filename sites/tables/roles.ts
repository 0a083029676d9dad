/** Tables drawn by other elements than `table`: what they are is said by their roles. */

const TABLE = '[role=table],[role=grid],[role=treegrid]';
/** What to look for as a table; a `table` may be inside what only calls itself one. */
export const TABLES = `table,${TABLE}`;
const ROW = '[role=row]:not(tr)';

/** Rows drawn in several panes (fixed columns beside the others): the first of them stands for all. */
const panes = new WeakMap<Element, Element[]>();

/** Whether an element that is no `table` is one by its role, and not the frame around real ones. */
export const isRoleTable = (element: Element): boolean =>
  element.matches(TABLE) && element.querySelector(ROW) !== null && !element.querySelector('table');

/** The rows of such a table, heading rows apart. */
export function roleRows(table: Element): { head: Element[]; body: Element[] } {
  const first = new Map<string, Element>();
  const head: Element[] = [];
  const body: Element[] = [];
  for (const row of table.querySelectorAll(ROW)) {
    if (row.closest(TABLE) !== table) continue;
    const index = row.getAttribute('aria-rowindex');
    const same = index && first.get(index);
    if (same) {
      panes.get(same)?.push(row);
      continue;
    }
    if (index) first.set(index, row);
    panes.set(row, [row]);
    (row.querySelector('[role=columnheader]') ? head : body).push(row);
  }
  // The tool may place its rows anywhere; their numbers say where they are drawn.
  const number = (row: Element): number => Number(row.getAttribute('aria-rowindex'));
  return { head, body: body.sort((a, b) => number(a) - number(b)) };
}

/** The cells of such a row, by their column's number where they have one. */
export function roleCells(row: Element): Element[] {
  const cells = (panes.get(row) ?? [row]).flatMap((part) => [
    ...part.querySelectorAll('[role=cell],[role=gridcell],[role=columnheader],[role=rowheader]'),
  ]);
  const number = (cell: Element): number => Number(cell.getAttribute('aria-colindex'));
  return cells.sort((a, b) => number(a) - number(b));
}
