import type { PackedTable, PrintedRowMarks } from '../../rules/reading';
import { clean, hiddenInline, isBlock, rawText, textOf, valueOf, type Hides } from '../text';
import { isUndrawn } from '../undrawn';
import { rowsDeclared } from './declared';
import type { Grid, GridRow } from './grid';
import { isHeading } from './layout';
import { CELL, ENTRY, ROW } from './separators';
import { reddener, type Reddens } from './red';
import { surroundings } from './surroundings';
import { titlesOf } from './title';

/** A code, a number; what else a cell says is a label. */
const FIGURE = /^[-\d.,()¥ ]*$/;
const INDENT = /(?:padding-left|margin-left|text-indent)\s*:\s*([\d.]+)(px|em|rem)/;

/** What is drawn one below the other in a cell, blanks collapsed: its sibling blocks, or its lines. */
function linesOf(cell: Element, hides: Hides): string[] {
  const value = valueOf(cell);
  if (value !== null) return [clean(value)];
  const parts = [...cell.children].filter((part) => !hides(part));
  const [first] = parts;
  const own = [...cell.childNodes].some(
    ({ nodeType, nodeValue }) => nodeType === 3 && clean(nodeValue ?? ''),
  );
  if (!own) {
    if (!first) return [''];
    if (parts.length === 1) return isText(first) ? [textOf(first)] : linesOf(first, hides);
    if (parts.every((part) => isBlock(part.tagName)) || areStacked(cell, parts)) {
      return parts.flatMap((part) => linesOf(part, hides));
    }
  }
  return rawText(cell, hides).split('\n').map(clean);
}

const isText = (element: Element): boolean => !element.firstElementChild;

/** Spans of which style sheets make blocks: in a column, not beside each other. */
function areStacked(cell: Element, parts: readonly Element[]): boolean {
  const view = cell.ownerDocument.defaultView;
  if (!view || !parts.every(({ tagName }) => tagName === 'SPAN')) return false;
  const { display, flexDirection } = view.getComputedStyle(cell);
  return /flex/.test(display)
    ? /column/.test(flexDirection)
    : !/grid/.test(display) && parts.every((part) => view.getComputedStyle(part).display === 'block');
}

const filled = (lines: readonly string[]): string[] => lines.filter(Boolean);

/**
 * The entries of a cell in a row whose cells hold up to so many. A blank one keeps its place among as many others;
 * anything else without a text is no entry, and a last line may end in a break.
 */
function entriesIn(lines: readonly string[], most: number): string {
  const all = lines.length === most + 1 && !lines[most] ? lines.slice(0, most) : lines;
  return (most > 1 && all.length === most ? all : filled(lines)).join(ENTRY);
}

/** Depth in the drawing: leading blanks, or padding of the cell or of what stands first in it. */
function indentOf(cell: Element, text: string): number {
  const blanks = text.slice(0, text.length - text.trimStart().length).replace(/[\n\t\r ]+/g, '').length;
  let pixels = 0;
  for (let at: Element | null = cell, n = 0; at && n < 3; at = at.firstElementChild, n++) {
    const own = at.getAttribute('style');
    const style = own && INDENT.exec(own);
    if (style) pixels += Number(style[1]) * (style[2] === 'px' ? 1 : 16);
  }
  return blanks * 8 + pixels;
}

const isBare = (cell: Element, text: string): boolean =>
  !cell.firstElementChild && text.charCodeAt(0) > 0x20 && !/^\s/.test(text) && !cell.hasAttributes();

/** Blanks with a meaning in front of a text; those of the source have none. */
const SET_IN = /^\s*[^\S\n\t\r ]/;

/** The text of a row in whose cells nothing but text stands, as in most rows of most tables; null for any other. */
function plainRow({ element, cells }: GridRow, isRed?: Reddens): string | null {
  let text = '';
  const reddens = element.hasAttributes() && isRed;
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (!cell || cell.firstElementChild || cell.tagName !== 'TD' || cell.hasAttributes()) return null;
    const raw = cell.textContent;
    const shown = clean(raw);
    if ((raw !== shown && SET_IN.test(raw)) || (reddens && reddens(shown, cell, element))) return null;
    text += column ? CELL + shown : shown;
  }
  return cells.length ? text : null;
}

function printRow(
  row: GridRow,
  above: GridRow | undefined,
  isRed?: Reddens,
): [string, PrintedRowMarks | null] {
  const { element, cells, foot, drawn } = row;
  const plain = plainRow(row, isRed);
  if (plain !== null) return [plain, foot ? { foot } : null];
  const hides = drawn ? isUndrawn : hiddenInline;
  const lines = cells.map((cell) => cell && (isText(cell) ? [textOf(cell)] : linesOf(cell, hides)));
  const most = Math.max(...lines.map((of) => (of && of.length > 1 ? filled(of).length : 1)));
  let text = '';
  let indent = 0;
  let labelled = false;
  let headings = 0;
  const left: number[] = [];
  const over: number[] = [];
  const red: number[] = [];
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (column) text += CELL;
    if (!cell) continue;
    const own = lines[column]!;
    const shown = own.length > 1 ? entriesIn(own, most) : own[0]!;
    text += shown;
    if (isHeading(cell)) headings++;
    else if (isRed?.(shown, cell, element)) red.push(column);
    if (column && cell === cells[column - 1]) left.push(column);
    else if (!labelled && own.some(Boolean)) {
      // Codes may be set in as well as names; what stands behind the name may not.
      const raw = rawText(cell, hides);
      if (!isBare(cell, raw)) indent += indentOf(cell, raw);
      labelled = !FIGURE.test(shown);
    }
    if (above && cell === above.cells[column]) over.push(column);
  }
  const marks: PrintedRowMarks = {
    ...(left.length && { left }),
    ...(over.length && { above: over }),
    ...(indent && { indent }),
    ...(red.length && { red }),
    ...(foot && { foot }),
    ...(headings === cells.length && { heading: true as const }),
  };
  return [text, Object.keys(marks).length ? marks : null];
}

/** One row's cells, packed. */
export const printCells = (row: GridRow): string => printRow(row, undefined)[0];

/** A table as a reader sees it, packed for the message that carries it. */
export function print(grid: Grid, index: number): PackedTable {
  const rows = grid.rows();
  const isRed = reddener();
  const texts: string[] = [];
  const marks: PackedTable['marks'] = {};
  rows.forEach((row, n) => {
    const [text, own] = printRow(row, rows[n - 1], isRed);
    texts.push(text);
    if (own) marks[n] = own;
  });
  const around = surroundings(grid.element);
  return {
    index,
    titles: titlesOf(grid, around),
    captions: [...grid.titles, ...around.before],
    inside: grid.titles.length,
    after: around.after,
    headers: grid.headers,
    rows: texts.join(ROW),
    marks,
    hidden: grid.hiddenRows().map(printCells).join(ROW),
    declared: rowsDeclared(grid, rows.length),
  };
}
