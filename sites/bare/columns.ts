import { textOf } from '../text';
import { isRemoved } from '../undrawn';
import { lineOf, type Line } from './lines';

/** A heading and the room under it, px. */
export interface Column {
  /** Group headings first. */
  path: string[];
  left: number;
  right: number;
}

interface Room {
  left: number;
  right: number;
}

/** Rows of headings touch each other, px. */
const GAP = 3;

const middle = ({ left, right }: Room): number => (left + right) / 2;
const holds = ({ left, right }: Room, at: number): boolean => at > left && at < right;

const overlap = (one: Room, other: Room): boolean =>
  one.right - GAP > other.left && other.right - GAP > one.left;

/** Whether one of two rooms holds the middle of the other: one stands under the other. */
const isUnder = (one: Room, other: Room): boolean => holds(one, middle(other)) || holds(other, middle(one));

/** The columns that a cell of headings stands for: its own, or those of the line that it holds under a title. */
function columnsOf(cell: Element, box: DOMRect, text: string): Column[] {
  for (const part of cell.querySelectorAll('*')) {
    const line = lineOf(part, 2);
    if (!line?.texts.every(Boolean)) continue;
    const title = textOf(cell, (element) => element === part || isRemoved(element));
    if (!title) continue;
    return line.cells.flatMap((own, n) =>
      columnsOf(own, line.boxes[n]!, line.texts[n]!).map((column) => ({
        ...column,
        path: [title, ...column.path],
      })),
    );
  }
  return [{ path: text ? [text] : [], left: box.left, right: box.right }];
}

const isRightAbove = (upper: Line, lower: Line): boolean => {
  const [one, other] = [upper.element.getBoundingClientRect(), lower.element.getBoundingClientRect()];
  return Math.abs(one.bottom - other.top) <= GAP && Math.abs(one.left - other.left) <= GAP;
};

/** Lines of headings, one right under the other, and the columns they make together. */
export interface Headings {
  lines: Line[];
  columns: Column[];
}

/** The last of several lines of headings, with those that stand right above it. */
export function headed(all: readonly Line[]): Headings | null {
  const above = [...all];
  const last = above.pop();
  if (!last) return null;
  const lines = [last];
  const columns = last.cells.flatMap((cell, n) => columnsOf(cell, last.boxes[n]!, last.texts[n]!));
  for (let line = above.pop(); line && isRightAbove(line, lines[0]!); line = above.pop()) {
    const lower = [...columns];
    const groups = line.boxes.map((box, n) => ({
      box,
      path: [line!.texts[n]!].filter(Boolean),
      under: lower.filter((column) => holds(box, middle(column))),
    }));
    // Buttons over headings stand over parts of them.
    if (groups.some(({ box, under }) => !under.length && lower.some((column) => overlap(box, column)))) break;
    for (const { box, path, under } of groups) {
      for (const column of under) column.path.unshift(...path);
      if (!under.length) columns.push({ path, left: box.left, right: box.right });
    }
    lines.unshift(line);
  }
  return { lines, columns: columns.sort((one, other) => one.left - other.left) };
}

/**
 * By column, the cells of a line that stand under it. Null where some text stands under none or under another's, and
 * where nothing stands under a heading: a cell was lost, and the others may have moved up.
 */
export function laid(line: Line, columns: readonly Column[]): (Element | undefined)[] | null {
  const cells: (Element | undefined)[] = columns.map(() => undefined);
  for (const [n, cell] of line.cells.entries()) {
    const under = columns.flatMap((column, at) => (isUnder(line.boxes[n]!, column) ? [at] : []));
    if (line.texts[n] && (!under.length || under.some((at) => cells[at]))) return null;
    for (const at of under) cells[at] ??= cell;
  }
  return columns.every(({ path }, at) => cells[at] || !path.length) ? cells : null;
}
