import { valueOf } from '../text';

/** A figure that does not say of itself that it is negative, and is not nil. */
const UNSIGNED = /^[¥￥$]?\s?[\d,.]*[1-9][\d,.]*元?$/;
const RGB = /^rgba?\((\d+), (\d+), (\d+)/;
/** Lightness, chroma and hue, as newer style sheets write colours. */
const OKLCH = /^oklch\([\d.]+ ([\d.]+) ([\d.]+)/;

/** Whether a computed colour is a clear red: not orange, brown or pink. */
export function isRed(colour: string): boolean {
  const [, r = 0, g = 0, b = 0] = (RGB.exec(colour) ?? []).map(Number);
  const [, chroma = 0, hue = 0] = (OKLCH.exec(colour) ?? []).map(Number);
  return (
    (r > 120 && Math.max(g, b) < r / 2 && Math.abs(g - b) < r / 5) || (chroma > 0.14 && hue > 10 && hue < 40)
  );
}

/** Says of a cell with its text and its row whether it holds an unsigned figure in red. */
export type Reddens = (text: string, cell: Element, row: Element) => boolean;

const filled = (element: Element): boolean => Boolean(valueOf(element) ?? element.textContent?.trim());

/** Elements drawn alike by their attributes have one colour, which is asked for once. */
export function reddener(): Reddens {
  const known = new Map<string, boolean>();
  const markOf = (element: Element): string =>
    `${element.tagName} ${element.getAttribute('class')} ${element.getAttribute('style')} ${element.getAttribute('color')}|`;
  return (text, cell, row) => {
    if (!cell.firstElementChild && !cell.hasAttributes() && !row.hasAttributes()) return false;
    const view = cell.ownerDocument.defaultView;
    if (!view || !UNSIGNED.test(text)) return false;
    let at = cell;
    let marks = markOf(row) + markOf(cell);
    for (let inner; (inner = [...at.children].find(filled)); at = inner) marks += markOf(inner);
    let red = known.get(marks);
    if (red === undefined) known.set(marks, (red = isRed(view.getComputedStyle(at).color)));
    return red;
  };
}
