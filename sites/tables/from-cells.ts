/** A grid of cells from a file or the clipboard as a table, which the reader of pages then reads. */

export interface Cells {
  /** Texts by row; rows may differ in length. */
  rows: readonly string[][];
  /** Cells drawn as one, from their upper left corner, counted from 0. */
  merges: readonly { row: number; column: number; rows: number; columns: number }[];
}

/** Rows among which headings may stand. */
const LOOK_AHEAD = 12;
const FIGURE = /^[-¥$(]?[\d,. ]+\)?%?$/;
/** Rows under a table that say who made it and when. */
const FOOT_ROWS = 4;

const isBlank = (row: readonly string[]): boolean => row.every((text) => !text.trim());
const said = (row: readonly string[]): string[] => row.map((text) => text.trim()).filter(Boolean);

/** `制表人：…　打印日期：…`: names with what they are, and no figures. */
const isFoot = (row: readonly string[]): boolean => {
  const texts = said(row);
  return (
    texts.length > 0 &&
    texts.some((text) => /[:：]/.test(text)) &&
    !texts.some((text) => FIGURE.test(text) && /\d[.,]\d/.test(text))
  );
};

/** Columns that a heading stands over where nothing says so: the blank ones behind it whose own headings are below. */
function spread(row: readonly string[], below: readonly string[] | undefined, column: number): number {
  let width = 1;
  if (!below || !row[column]?.trim() || !below[column]?.trim()) return width;
  while (!row[column + width]?.trim() && below[column + width]?.trim()) width++;
  return width;
}

/** Rows from the top before the first one of figures: there, a text with blanks behind it may stand over them. */
function headRows(rows: readonly string[][]): number {
  const first = rows.findIndex((row) => said(row).filter((text) => FIGURE.test(text)).length > 1);
  return Math.min(first < 0 ? rows.length : first, LOOK_AHEAD);
}

function fill(cell: Element, text: string): void {
  const document = cell.ownerDocument;
  text.split(/\r?\n/).forEach((line, n) => {
    if (n) cell.append(document.createElement('br'));
    cell.append(document.createTextNode(line));
  });
}

/**
 * Draws cells as a table in a document of their own that nobody sees; blank rows and columns around and between are
 * left out. What is written under the table stands behind it.
 */
export function drawCells(document: Document, { rows, merges }: Cells): Element {
  const kept = rows.flatMap((row, at) => (isBlank(row) ? [] : [{ row, at }]));
  const used = kept.map(({ row }) => row.findIndex((text) => text.trim()));
  const left = Math.max(0, Math.min(...used));
  const feet: string[] = [];
  for (let n = 0; n < FOOT_ROWS && kept.length > 2 && isFoot(kept.at(-1)!.row); n++) {
    feet.unshift(said(kept.pop()!.row).join(' '));
  }
  const heads = headRows(kept.map(({ row }) => row));
  const starts = new Map(merges.map((merge) => [`${merge.row}:${merge.column}`, merge]));
  const covered = new Set<string>();
  const place = new Map(kept.map(({ at }, n) => [at, n]));
  const table = document.createElement('table');
  kept.forEach(({ row, at }, n) => {
    const line = document.createElement('tr');
    for (let column = left; column < row.length; column++) {
      if (covered.has(`${at}:${column}`)) continue;
      const cell = document.createElement('td');
      const merge = starts.get(`${at}:${column}`);
      let columns = merge ? Math.min(merge.columns, row.length - column) : 1;
      if (!merge && n < heads) columns = spread(row, kept[n + 1]?.row, column);
      let deep = 0;
      for (let r = at; r < at + (merge?.rows ?? 1); r++) {
        if (!place.has(r)) continue;
        deep++;
        for (let c = column; c < column + columns; c++) covered.add(`${r}:${c}`);
      }
      if (columns > 1) cell.setAttribute('colspan', String(columns));
      if (deep > 1) cell.setAttribute('rowspan', String(deep));
      fill(cell, row[column]!);
      line.append(cell);
    }
    table.append(line);
  });
  const whole = document.createElement('div');
  whole.append(table);
  for (const text of feet) {
    const foot = document.createElement('p');
    foot.textContent = text;
    whole.append(foot);
  }
  return whole;
}
