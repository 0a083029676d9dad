import { textOf } from '../text';

/** A figure that does not say of itself that it is negative, and is not nil. */
const UNSIGNED = /^[¥￥$]?\s?[\d,.]*[1-9][\d,.]*元?$/;

/** Whether a computed colour is a clear red: not orange, brown or pink. */
export function isRed(colour: string): boolean {
  const [one = 0, two = 0, three = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  // Newer style sheets write lightness, chroma and hue.
  if (/^oklch/.test(colour)) return two > 0.14 && three > 10 && three < 40;
  return (
    /^rgb/.test(colour) && one > 120 && Math.max(two, three) < one / 2 && Math.abs(two - three) < one / 5
  );
}

/** Says of a cell with its text and its row whether it holds an unsigned figure in red. */
export type Reddens = (text: string, cell: Element, row: Element) => boolean;

/** Elements drawn alike by their attributes have one colour, which is asked for once. */
export function reddener(): Reddens {
  const known = new Map<string, boolean>();
  const markOf = (element: Element): string =>
    element.tagName + ['class', 'style', 'color'].map((name) => element.getAttribute(name)).join();
  return (text, cell, row) => {
    if (!cell.firstElementChild && !cell.hasAttributes() && !row.hasAttributes()) return false;
    const view = cell.ownerDocument.defaultView;
    if (!view || !UNSIGNED.test(text)) return false;
    const says = (element: Element): boolean => textOf(element).includes(text);
    let at = cell;
    let marks = markOf(row) + markOf(cell);
    for (let inner; (inner = [...at.children].find(says)); at = inner) marks += markOf(inner);
    let red = known.get(marks);
    if (red === undefined) known.set(marks, (red = isRed(view.getComputedStyle(at).color)));
    return red;
  };
}
