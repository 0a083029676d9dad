import { hiddenInline, textOf } from '../text';
import { isUndrawn } from '../undrawn';
import { OUTSIDE } from '../survey';

/** What stands beside each other on one line of a page, without any `table` or role that says so. */
export interface Line {
  element: Element;
  cells: Element[];
  /** By cell. */
  boxes: DOMRect[];
  texts: string[];
}

const FEWEST = 3;
/** A cell holds few elements, a text, a field, an icon; that of a group of headings one for each digit at most. */
const LARGEST = 30;
/** Lines of cells overlap by no more, px: borders. */
const OVERLAP = 2;

const saysItself = (element: Element): boolean =>
  [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());

/** Whether boxes stand beside each other from left to right, and none above another. */
function areBeside(boxes: readonly DOMRect[]): boolean {
  const top = Math.max(...boxes.map((box) => box.top));
  const bottom = Math.min(...boxes.map((box) => box.bottom));
  return bottom > top && boxes.every((box, n) => n === 0 || box.left >= boxes[n - 1]!.right - OVERLAP);
}

/** An element as a line of at least so many cells; null where it is none. */
export function lineOf(element: Element, fewest = FEWEST): Line | null {
  let row = element;
  while (row.childElementCount === 1 && !saysItself(row)) row = row.firstElementChild!;
  if (row.childElementCount < fewest || saysItself(row)) return null;
  const cells = [...row.children].filter((cell) => !OUTSIDE.test(cell.tagName) && !isUndrawn(cell));
  if (cells.length < fewest || cells.some((cell) => cell.getElementsByTagName('*').length > LARGEST))
    return null;
  const boxes = cells.map((cell) => cell.getBoundingClientRect());
  if (!areBeside(boxes)) return null;
  return { element, cells, boxes, texts: cells.map((cell) => textOf(cell, isUndrawn)) };
}

/** The lines under an element, in the order of the document, tables left out. */
export function linesIn(root: Element): Line[] {
  const lines: Line[] = [];
  const walk = (element: Element): void => {
    if (OUTSIDE.test(element.tagName) || element.tagName === 'TABLE' || hiddenInline(element)) return;
    const line = lineOf(element);
    if (line) lines.push(line);
    else for (let child = element.firstElementChild; child; child = child.nextElementSibling) walk(child);
  };
  walk(root);
  return lines;
}
