import { isOneCell, type Grid, type GridRow } from '../tables/grid';
import { folded, textOf } from '../text';

/** A row that fetches further rows. */
const MORE = /^(?:(?:load|show|view)?more|(?:点击)?(?:加载|查看|显示)?更多)[.…]*$/i;
/** Room that a virtual list keeps for rows it has not drawn. */
const SPACER = '[class*="y-space"],[class*="virtual-spacer"],[class*="phantom"]';

/** A row that is no row but a button for more of them. */
export const isMore = (row: GridRow): boolean => isOneCell(row) && MORE.test(folded(textOf(row.element)));

/** Elements under `root` that may say something of its rows; a search by selector would look into every cell. */
function beside(root: Element, found: Element[] = []): Element[] {
  for (let child = root.firstElementChild; child; child = child.nextElementSibling) {
    if (child.hasAttributes()) found.push(child);
    if (child.tagName !== 'TR' || child.childElementCount < 2) beside(child, found);
  }
  return found;
}

/** Rows the markup says exist (0: it does not say how many), or null when it says nothing of more than is drawn. */
export function rowsDeclared({ element }: Grid, drawn: number): number | null {
  const marks = beside(element);
  const declared =
    element.closest('[aria-rowcount]') ?? marks.find((mark) => mark.hasAttribute('aria-rowcount'));
  const rows = Number(declared?.getAttribute('aria-rowcount'));
  // Header and total rows are counted by some and not by others.
  if (rows > drawn + 3) return rows;
  const isRoom = (mark: Element): boolean =>
    mark.matches(SPACER) && parseFloat((mark as HTMLElement).style.height) > 24 * (drawn + 2);
  return marks.some(isRoom) ? 0 : null;
}
