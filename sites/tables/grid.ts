import { commonAncestor, shownIn, textOf } from '../text';
import { readHeader, type Header } from './header';
import { layOut, rowsOf, type TableRows } from './layout';
import { isRoleTable, TABLES } from './roles';

export interface GridRow {
  element: Element;
  /** By column; a spanning cell stands in each of its columns. */
  cells: (Element | undefined)[];
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
}

interface Piece {
  table: Element;
  rows: TableRows;
  header: Header;
  width: number;
}

/** Steps up from a header table within which its body must stand. */
const NEAR = 5;

function piece(table: Element): Piece {
  const rows = rowsOf(table);
  const header = readHeader(rows);
  const first = header.body[0] ?? rows.foot[0];
  const width = header.found ? header.columns.length : first ? (layOut([first])[0]?.length ?? 0) : 0;
  return { table, rows, header, width };
}

/** A class may hide rows (folded branches of a tree); asked once a class, not once a row. */
function rowFilter(): (row: Element) => boolean {
  const byClass = new Map<string, boolean>();
  return (row) => {
    if (!row.hasAttributes()) return true;
    if (row.hasAttribute('hidden') || /display\s*:\s*none/.test(row.getAttribute('style') ?? ''))
      return false;
    const name = row.getAttribute('class');
    if (!name) return true;
    let shown = byClass.get(name);
    if (shown === undefined) {
      shown = row.ownerDocument.defaultView?.getComputedStyle(row).display !== 'none';
      byClass.set(name, shown);
    }
    return shown;
  };
}

function gridOf(head: Piece, bodies: Piece[], element: Element): Grid {
  let all: GridRow[] | null = null;
  const lay = (): GridRow[] => {
    const isDrawn = rowFilter();
    return bodies.flatMap((part, index) => {
      const layRows = (list: Element[], foot: boolean): GridRow[] => {
        const laid = layOut(list);
        return list.map((element, n) => ({ element, cells: laid[n]!, foot, drawn: isDrawn(element) }));
      };
      const rows = part === head ? part.header.body : part.rows.body;
      return [...layRows(rows, index > 0), ...layRows(part.rows.foot, true)];
    });
  };
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

const fits = (head: Piece, body: Piece): boolean =>
  !body.header.found &&
  body.rows.body.length + body.rows.foot.length > 0 &&
  Math.abs(head.width - body.width) <= 1;

/** Column headings of `part` all stand in `whole`, close by: a fixed column drawn again. */
function isCopy(part: Grid, whole: Grid): boolean {
  const named = part.headers.filter(Boolean);
  if (!named.every((heading) => whole.headers.includes(heading))) return false;
  if (!commonAncestor(part.element, whole.element, NEAR) && !whole.element.contains(part.element))
    return false;
  const [mine, its] = [part.rows(), whole.rows()];
  if (mine.length > its.length || mine.length < its.filter(({ foot }) => !foot).length) return false;
  const columns = part.headers.map((heading) => (heading ? whole.headers.indexOf(heading) : -1));
  // One cell that says something else, and it is another client's or another period's table.
  return mine.every((row, n) =>
    columns.every((same, column) => {
      const [a, b] = [row.cells[column], same < 0 ? undefined : its[n]!.cells[same]];
      const text = b ? textOf(b) : '';
      return (
        !text || !a || textOf(a) === text || (column !== columns.findIndex((at) => at >= 0) && !textOf(a))
      );
    }),
  );
}

/** Takes from a copy what the whole leaves blank (some libraries draw a fixed column in the copy only). */
function fill(whole: Grid, copy: Grid): Grid {
  const columns = copy.headers.map((heading) => (heading ? whole.headers.indexOf(heading) : -1));
  return {
    ...whole,
    tables: [...whole.tables, ...copy.tables],
    rows: () => {
      const rows = whole.rows();
      copy.rows().forEach((row, n) => {
        columns.forEach((target, source) => {
          const [cell, own] = [row.cells[source], rows[n]?.cells[target]];
          if (target >= 0 && cell && rows[n] && (!own || !textOf(own))) rows[n].cells[target] = cell;
        });
      });
      return rows;
    },
  };
}

/** The tables without headings that follow a table of headings in one wrapper: body, then totals. */
function bodiesOf(
  head: Piece,
  after: Piece[],
  used: Set<Piece>,
): { bodies: Piece[]; wrapper: Element | null } {
  const bodies: Piece[] = [];
  let wrapper: Element | null = null;
  for (const next of after) {
    if (next.header.found) break;
    const near: Element | null = wrapper ?? commonAncestor(head.table, next.table, NEAR);
    if (!near?.contains(next.table) || used.has(next) || !fits(head, next)) continue;
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
    const { bodies, wrapper } = bodiesOf(head, pieces.slice(index + 1), used);
    bodies.forEach((body) => used.add(body));
    if (wrapper) add(gridOf(head, bodies, wrapper));
  }
  return grids;
}
