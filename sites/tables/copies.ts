import { commonAncestor, textOf } from '../text';
import { isUndrawn } from '../undrawn';
import type { Grid } from './grid';

/** Columns that are kept in place while the others scroll, which libraries draw in a table of their own. */

/** Steps up from a copy within which that must stand which it is one of. */
const NEAR = 5;

/** Column headings of `part` all stand in `whole`, close by: a fixed column drawn again. */
export function isCopy(part: Grid, whole: Grid): boolean {
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

/** Whether two rows stand beside each other. Panes scrolled together may be apart for a moment. */
const areBeside = (...rows: [Element, Element]): boolean => {
  const [one, other] = rows.map((row) => row.getBoundingClientRect());
  return Math.abs(one!.top - other!.top) <= one!.height / 2;
};

/**
 * Takes from a copy what the whole leaves blank (some libraries draw a fixed column in the copy only), and no rows
 * where nobody can say beside which a copy's stand.
 */
export function fill(whole: Grid, copy: Grid): Grid {
  const columns = copy.headers.map((heading) => (heading ? whole.headers.indexOf(heading) : -1));
  return {
    ...whole,
    tables: [...whole.tables, ...copy.tables],
    rows: () => {
      const rows = whole.rows();
      let apart = false;
      copy.rows().forEach((row, n) => {
        columns.forEach((target, source) => {
          const [cell, own] = [row.cells[source], rows[n]?.cells[target]];
          if (target < 0 || !cell || !rows[n] || (own && textOf(own, isUndrawn))) return;
          apart ||= !areBeside(row.element, rows[n].element);
          rows[n].cells[target] = cell;
        });
      });
      return apart ? [] : rows;
    },
  };
}
