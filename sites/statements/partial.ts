import { isOneCell, type Grid, type GridRow } from '../tables/grid';
import { folded, textOf } from '../text';

/** Words by which a page says that there is more than it shows; the groups are counts. */
const COUNT = /共\s*(\d+)\s*[条项行笔]|\bof\s+(\d+)\s*$/i;
const PAGES = /\d\s*\/\s*(\d+)\s*页|共\s*(\d+)\s*页|page\s+\d+\s+of\s+(\d+)/i;
/** A row that fetches further rows. */
const MORE = /^(?:(?:load|show|view)?more|(?:点击)?(?:加载|查看|显示)?更多)[.…]*$/i;
/** Room that a virtual list keeps for rows it has not drawn. */
const SPACER = '[class*="y-space"],[class*="virtual-spacer"],[class*="phantom"]';

/** A row that is no row but a button for more of them. */
export const isMore = (row: GridRow): boolean => isOneCell(row) && MORE.test(folded(textOf(row.element)));

/** Rows the page says exist (0: it does not say how many), or null when it says nothing of more than is drawn. */
export function rowsElsewhere(grid: Grid, drawn: number, after: readonly string[]): number | null {
  for (const text of after) {
    const pages = PAGES.exec(text);
    if (pages && Number(pages.slice(1).find(Boolean)) > 1) return 0;
    const count = COUNT.exec(text);
    const rows = Number(count?.[1] ?? count?.[2] ?? 0);
    if (rows > drawn) return rows;
  }
  const marks = [...grid.element.querySelectorAll<HTMLElement>(`[aria-rowcount],${SPACER}`)];
  const declared =
    grid.element.closest('[aria-rowcount]') ?? marks.find((mark) => mark.hasAttribute('aria-rowcount'));
  const rows = Number(declared?.getAttribute('aria-rowcount') ?? 0);
  // Header and total rows are counted by some and not by others.
  if (rows > drawn + 3) return rows;
  const room = (mark: HTMLElement): boolean =>
    mark.matches(SPACER) && parseFloat(mark.style.height) > 24 * (drawn + 2);
  return marks.some(room) ? 0 : null;
}
