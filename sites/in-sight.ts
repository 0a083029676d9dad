/** What of a page can be looked at: not moved out of it, not behind another pane, not without any size. */

/** Smaller frames and tables show nothing. */
const SMALLEST = 2;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Placed<T> {
  element: T;
  box: Box;
}

const meet = (one: Box, other: Box): Box => ({
  left: Math.max(one.left, other.left),
  right: Math.min(one.right, other.right),
  top: Math.max(one.top, other.top),
  bottom: Math.min(one.bottom, other.bottom),
});

const isEmpty = ({ left, right, top, bottom }: Box): boolean =>
  right - left < SMALLEST || bottom - top < SMALLEST;

/** The part of an element that panes around it leave to be seen; null when there is none, scroll as one may. */
function boxOf(element: Element, view: Window): Box | null {
  let box: Box = element.getBoundingClientRect();
  if (isEmpty(box) || element.closest('[inert]')) return null;
  let [x, y] = [box.right, box.bottom];
  for (let at = element.parentElement; at; at = at.parentElement) {
    x += at.scrollLeft;
    y += at.scrollTop;
    if (at.scrollWidth <= at.clientWidth && at.scrollHeight <= at.clientHeight) continue;
    const { overflowX, overflowY } = view.getComputedStyle(at);
    if (at === at.ownerDocument.documentElement || (overflowX === 'visible' && overflowY === 'visible'))
      continue;
    const part = meet(box, at.getBoundingClientRect());
    if (!isEmpty(part)) box = part;
    else if (/hidden|clip/.test(overflowX) && /hidden|clip/.test(overflowY)) return null;
  }
  // Left of or above everything that can be scrolled to.
  return x > 0 && y > 0 ? box : null;
}

/** Whether another pane with such elements of its own lies over the middle of this one. */
function isCovered<T extends Element>(
  { element, box }: Placed<T>,
  others: Placed<T>[],
  view: Window,
): boolean {
  const seen = meet(box, { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight });
  if (isEmpty(seen)) return false;
  const hit = view.document.elementFromPoint((seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2);
  if (!hit || hit.contains(element)) return false;
  for (let at: Element | null = hit; at && !at.contains(element); at = at.parentElement) {
    if (element.contains(at) || view.getComputedStyle(at).position === 'fixed') return false;
    const pane = at;
    if (others.some((other) => other.element !== element && pane.contains(other.element))) return true;
  }
  return false;
}

/** The window of a document that is laid out; one in a frame hidden by the page around it has no places. */
function laidOut(element: Element | undefined): Window | null {
  const document = element?.ownerDocument;
  const width = document?.documentElement.getBoundingClientRect().width;
  return (width && document?.defaultView) || null;
}

/** Whether an element has a place where it can be seen, whatever lies over it. */
export function hasPlace(element: Element): boolean {
  const view = laidOut(element);
  return !view || boxOf(element, view) !== null;
}

/**
 * The elements that have a place where somebody can see them. Panes of a tab shell lie over each other or are
 * pushed aside, and what is in them is drawn as far as style sheets tell. A dialog over a page hides nothing of it.
 */
export function inSight<T extends Element>(elements: readonly T[]): T[] {
  const view = laidOut(elements[0]);
  if (!view) return [...elements];
  const placed = elements.flatMap((element): Placed<T>[] => {
    const box = boxOf(element, view);
    return box ? [{ element, box }] : [];
  });
  return placed.filter((one) => !isCovered(one, placed, view)).map(({ element }) => element);
}
