import type { Cuts, CutsOf } from './cut';
import { roleCells, roleRows } from './roles';

/** Rows and cells of one table element, its own only: nested tables are left alone. */

export interface TableRows {
  caption: Element | null;
  head: Element[];
  body: Element[];
  foot: Element[];
}

/** The rows by section, whatever order the sections stand in. */
export function rowsOf(table: Element): TableRows {
  const rows: TableRows = { caption: null, head: [], body: [], foot: [] };
  if (table.tagName !== 'TABLE') return { ...rows, ...roleRows(table) };
  for (let part = table.firstElementChild; part; part = part.nextElementSibling) {
    const tag = part.tagName;
    if (tag === 'TR') rows.body.push(part);
    if (tag === 'CAPTION') rows.caption ??= part;
    const into = { THEAD: rows.head, TBODY: rows.body, TFOOT: rows.foot }[tag];
    if (!into) continue;
    for (let row = part.firstElementChild; row; row = row.nextElementSibling) {
      if (row.tagName === 'TR') into.push(row);
    }
  }
  return rows;
}

/** Rows or columns that a cell spans. */
export const span = (cell: Element, name: 'rowspan' | 'colspan'): number => {
  const value = Number(cell.getAttribute(name) ?? cell.getAttribute(`aria-${name}`) ?? 1);
  return value >= 1 && value <= 1000 ? Math.floor(value) : 1;
};

/** Whether a cell is one of headings. */
export const isHeading = (cell: Element): boolean =>
  cell.tagName === 'TH' || (cell.tagName !== 'TD' && /header$/.test(cell.getAttribute('role') ?? ''));

/** Visits the cells of a row as they stand in it, spans not laid out; what is cut out of it is left out. */
export function eachCell(row: Element, cuts: Cuts, visit: (cell: Element, isBlank: boolean) => void): void {
  let nth = 0;
  const see = (cell: Element): void => {
    const cut = cuts(cell, row, nth++);
    if (cut !== 'gone') visit(cell, cut === 'blank');
  };
  if (row.tagName !== 'TR') return roleCells(row).forEach(see);
  for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling) {
    if (cell.tagName === 'TD' || cell.tagName === 'TH') see(cell);
  }
}

/** By column; a cell that spans several columns or rows stands in each of them, one without a text in none. */
export type Laid = (Element | undefined)[];

/** The cells of a row of which none spans others and all are drawn, as in most rows; null for any other. */
function plainCells(row: Element, cuts: Cuts): Laid | null {
  const cells: Element[] = [];
  for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling) {
    if (cell.tagName !== 'TD' || cell.hasAttributes() || cuts(cell, row, cells.length) !== 'whole')
      return null;
    cells.push(cell);
  }
  return cells.length ? cells : null;
}

/** Lays the cells of rows out. */
export function layOut(rows: readonly Element[], cutsOf: CutsOf): Laid[] {
  const laid: Laid[] = [];
  const hanging: { cell: Element | undefined; left: number }[] = [];
  for (const [n, row] of rows.entries()) {
    const plain = hanging.length ? null : plainCells(row, cutsOf(row, n));
    if (plain) {
      laid.push(plain);
      continue;
    }
    const cells: Laid = [];
    let column = 0;
    const takeHanging = (): void => {
      for (let hung = hanging[column]; hung && hung.left > 0; hung = hanging[column]) {
        hung.left--;
        cells[column++] = hung.cell;
      }
    };
    eachCell(row, cutsOf(row, n), (cell, isBlank) => {
      takeHanging();
      const plain = !cell.hasAttributes();
      const left = plain ? 0 : span(cell, 'rowspan') - 1;
      const shown = isBlank ? undefined : cell;
      for (let n = plain ? 1 : span(cell, 'colspan'); n > 0; n--) {
        if (left || hanging[column]) hanging[column] = { cell: shown, left };
        cells[column++] = shown;
      }
    });
    takeHanging();
    laid.push(cells);
  }
  return laid;
}
