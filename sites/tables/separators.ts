/** How printed tables are put into texts. Apart from what unpacks them, which the page's script has no use for. */

/** Part a row's cells, the rows of a table, the entries stacked in a cell. No printed text holds any of them. */
export const CELL = '\t';
export const ROW = '\n';
export const ENTRY = '\v';

/** The cells of a packed row. */
export const cellsOf = (row: string): string[] =>
  (row.includes(ENTRY) ? row.replaceAll(ENTRY, '\n') : row).split(CELL);

/** In front of a text around a table: it is that of an element in which a table stands; alone, of a large one. */
export const TABLE = '\t';
