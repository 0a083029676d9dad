import type { Grid } from '../tables/grid';
import { folded, textOf } from '../text';
import { headed, laid, type Headings } from './columns';
import { linesIn, type Line } from './lines';

/** Tables that a page draws of bare elements: their columns are where the headings stand, and nowhere else. */

interface Sheet extends Headings {
  rows: { line: Line; cells: (Element | undefined)[] }[];
}

/** A code, an amount, nil; a year is a heading too. */
const FIGURE = /^(?!20\d\d$)[-—¥￥(（]*[\d,.]*[)）%]?$/;
/** Panes around the lines that may hold more of them. */
const PANES = 4;
/** What else stands in a pane with the lines, px: their headings, totals, a bar to scroll by. */
const ROOM = 120;
/** Cents or thousands: a figure wherever it stands. */
const AMOUNT = /\d[.,]\d\d/;

const said = ({ texts }: Line): string[] => texts.filter(Boolean);
const isOfFigures = (line: Line): boolean => said(line).some((text) => FIGURE.test(folded(text)));
const isOfHeadings = (line: Line): boolean => !isOfFigures(line) && said(line).length * 2 > line.texts.length;
const areSame = (one: Line, other: Line | undefined): boolean =>
  one.texts.join('\n') === other?.texts.join('\n');

/** Headings with the lines that stand under them. */
function sheetsOf(lines: readonly Line[]): Sheet[] {
  const sheets: Sheet[] = [];
  let heads: Line[] = [];
  for (const line of lines) {
    if (isOfHeadings(line) && !areSame(line, sheets.at(-1)?.lines.at(-1))) {
      heads.push(line);
      continue;
    }
    const headings = headed(heads);
    if (headings) sheets.push({ ...headings, rows: [] });
    heads = [];
    const sheet = sheets.at(-1);
    const cells = sheet && laid(line, sheet.columns);
    if (cells) sheet.rows.push({ line, cells });
  }
  return sheets.filter(({ rows }) => rows.length > 0);
}

function around(elements: readonly Element[]): Element {
  let at = elements[0]!;
  while (!elements.every((element) => at.contains(element))) at = at.parentElement!;
  return at;
}

/** Whether something like that is written under an element, outside of those lines. */
function hasOthers(root: Element, own: ReadonlySet<Element>, pattern: RegExp): boolean {
  if (own.has(root)) return false;
  if (!root.firstElementChild) return pattern.test(textOf(root));
  return [...root.children].some((child) => hasOthers(child, own, pattern));
}

/** Whether a pane around the lines has room for some that are not drawn. */
function hasRoom(body: Element, height: number): boolean {
  for (
    let at: Element | null = body, n = 0;
    at && at.tagName !== 'BODY' && n < PANES;
    at = at.parentElement, n++
  ) {
    if (at.scrollHeight > at.clientHeight + 1 && at.scrollHeight > height) return true;
  }
  return false;
}

/** A sheet as a table; null where something of it is not drawn, or stands askew under its headings. */
function gridOf({ lines: heads, columns, rows }: Sheet, all: readonly Line[]): Grid | null {
  const top = (line: Line): number => line.boxes[0]!.top;
  const inOrder = [...rows].sort((one, other) => top(one.line) - top(other.line));
  const drawn = inOrder.map(({ line }) => line);
  const body = around(drawn.map(({ element }) => element));
  const own = new Set([...heads, ...drawn].map(({ element }) => element));
  const whole = around([...own]);
  if (all.some(({ element }) => !own.has(element) && body.contains(element))) return null;
  const height = drawn.at(-1)!.boxes[0]!.bottom - top(drawn[0]!);
  // Among the lines, any number may be what is left of one.
  if (hasOthers(body, own, /\d/) || hasOthers(whole, own, AMOUNT)) return null;
  if (hasRoom(body, height + ROOM)) return null;
  const [first, ...others] = heads.map(({ element }) => element);
  return {
    element: whole,
    tables: [first!, body, ...others],
    headers: columns.map(({ path }) => path.join(' / ')),
    titles: [],
    bare: true,
    rows: () =>
      inOrder.map(({ line, cells }) => ({ element: line.element, cells, foot: false, drawn: true })),
    hiddenRows: () => [],
  };
}

/** The tables of a document that are drawn of bare elements, and of which all can be told. */
export function bareGrids(document: Document): Grid[] {
  const { body } = document;
  if (!body?.getBoundingClientRect().width) return [];
  const lines = linesIn(body);
  return sheetsOf(lines).flatMap((sheet) => gridOf(sheet, lines) ?? []);
}
