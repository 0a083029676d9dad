import { commonAncestor, shownIn, textOf } from '../text';
import { fill, isCopy } from './copies';
import { cutter, isDrawnRow, uncut, type Cuts } from './cut';
import { readHeader, type Header } from './header';
import { layOut, rowsOf, type Laid, type TableRows } from './layout';
import { isRoleTable, TABLES } from './roles';

export interface GridRow {
  element: Element;
  cells: Laid;
  foot: boolean;
  drawn: boolean;
}

/** One table as a reader sees it, whoever drew it and in however many pieces. */
export interface Grid {
  /** Where to look for captions: the table, or the wrapper of its pieces. */
  element: Element;
  /** Every table element that belongs to it, copies included. */
  tables: Element[];
  headers: string[];
  /** Caption and the rows over the headings. */
  titles: string[];
  /** Rows that are drawn. Laid out once, when asked for, because most tables are no statement. */
  rows(): GridRow[];
  /** Rows that are there but not drawn. */
  hiddenRows(): GridRow[];
  /** Drawn of elements that say of nothing that it is a row or a cell. */
  bare?: true;
}

interface Piece {
  table: Element;
  rows: TableRows;
  header: Header;
  width: number;
  cuts: Cuts;
}

/** Steps up from a header table within which its body must stand. */
const NEAR = 5;

function piece(table: Element): Piece {
  const rows = rowsOf(table);
  const cuts = cutter();
  const cutsOf = (row: Element): Cuts => (isDrawnRow(row) ? cuts : uncut);
  const header = readHeader(rows, cutsOf);
  const first = header.body[0] ?? rows.foot[0];
  const width = header.found ? header.columns.length : first ? (layOut([first], cutsOf)[0]?.length ?? 0) : 0;
  return { table, rows, header, width, cuts };
}

function gridOf(head: Piece, bodies: Piece[], element: Element): Grid {
  let all: GridRow[] | null = null;
  const lay = (): GridRow[] =>
    bodies.flatMap((part, index) => {
      const layRows = (list: Element[], foot: boolean): GridRow[] => {
        const drawn = list.map(isDrawnRow);
        const laid = layOut(list, (_, n) => (drawn[n] ? part.cuts : uncut));
        return list.map((element, n) => ({ element, cells: laid[n]!, foot, drawn: drawn[n]! }));
      };
      const rows = part === head ? part.header.body : part.rows.body;
      return [...layRows(rows, index > 0), ...layRows(part.rows.foot, true)];
    });
  const only = (drawn: boolean): GridRow[] => (all ??= lay()).filter((row) => row.drawn === drawn);
  const { caption } = head.rows;
  return {
    element,
    tables: [head.table, ...bodies.map((part) => part.table)],
    headers: head.header.columns,
    titles: caption ? [textOf(caption), ...head.header.titles] : head.header.titles,
    rows: () => only(true),
    hiddenRows: () => only(false),
  };
}

const fits = (head: Piece, body: Piece, room: number): boolean =>
  !body.header.found &&
  body.rows.body.length + body.rows.foot.length > 0 &&
  Math.abs(head.width - body.width) <= room;

/** With the columns alone whose heading is seen: some repeat all headings over a pane, and hide those of the others. */
function ofSeen(head: Piece): Piece {
  const { rows, header, cuts } = head;
  const lowest = layOut([...rows.head, ...rows.body], () => cuts).pop();
  const columns = header.columns.filter((_, n) => lowest?.[n]);
  return { ...head, header: { ...header, columns }, width: columns.length };
}

/** The tables without headings that follow a table of headings in one wrapper: body, then totals. */
function bodiesOf(
  head: Piece,
  after: Piece[],
  used: Set<Piece>,
  room: number,
): { bodies: Piece[]; wrapper: Element | null } {
  const bodies: Piece[] = [];
  let wrapper: Element | null = null;
  for (const next of after) {
    if (next.header.found) break;
    const near: Element | null = wrapper ?? commonAncestor(head.table, next.table, NEAR);
    if (!near?.contains(next.table) || used.has(next) || !fits(head, next, room)) continue;
    wrapper = near;
    bodies.push(next);
  }
  return { bodies, wrapper };
}

/** Every drawn table under `root` that has headings, in document order. */
export const readGrids = (root: ParentNode): Grid[] => gridsOf(shownIn(root, TABLES));

/** The tables among those elements that have headings, pieces of one put together. */
export function gridsOf(tables: readonly Element[]): Grid[] {
  const pieces = tables.filter((table) => table.tagName === 'TABLE' || isRoleTable(table)).map(piece);
  const used = new Set<Piece>();
  const grids: Grid[] = [];
  const add = (grid: Grid): void => {
    const whole = grids.findIndex((other) => isCopy(grid, other));
    if (whole >= 0) grids[whole] = fill(grids[whole]!, grid);
    else grids.push(grid);
  };
  for (const [index, head] of pieces.entries()) {
    if (!head.header.found || used.has(head)) continue;
    if (head.header.body.length) {
      add(gridOf(head, [head], head.table));
      continue;
    }
    for (const [of, room] of [[ofSeen(head), 0], [head, 1]] as const) {
      const { bodies, wrapper } = bodiesOf(of, pieces.slice(index + 1), used, room);
      if (!wrapper) continue;
      bodies.forEach((body) => used.add(body));
      add(gridOf(of, bodies, wrapper));
      break;
    } // prettier-ignore
  }
  return grids;
}
