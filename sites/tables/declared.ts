import type { Grid } from './grid';

/** Room that a virtual list keeps for rows it has not drawn. */
const SPACER = '[class*="y-space"],[class*="virtual-spacer"],[class*="phantom"]';

/** Rows are drawn no lower, px. */
const LOW = 24;

/** Elements under `root` that may say something of its rows; a search by selector would look into every cell. */
function beside(root: Element, found: Element[] = []): Element[] {
  for (let child = root.firstElementChild; child; child = child.nextElementSibling) {
    if (child.hasAttributes()) found.push(child);
    if (child.tagName !== 'TR' || child.childElementCount < 2) beside(child, found);
  }
  return found;
}

/** Whether rows without a `table` lie in a pane that is longer than all of them. */
function isPane(grid: Grid, drawn: number): boolean {
  const [row] = grid.rows();
  const pane = row?.element.parentElement;
  if (!row || !pane || row.element.tagName === 'TR') return false;
  const height = parseFloat(pane.style.height);
  return height > (drawn + 2) * Math.max(LOW, row.element.getBoundingClientRect().height);
}

/** Rows the markup says exist (0: it does not say how many), or null when it says nothing of more than is drawn. */
export function rowsDeclared(grid: Grid, drawn: number): number | null {
  const { element, tables } = grid;
  const marks = beside(element);
  const declared =
    element.closest('[aria-rowcount]') ?? marks.find((mark) => mark.hasAttribute('aria-rowcount'));
  const rows = Number(declared?.getAttribute('aria-rowcount'));
  // Header and total rows are counted by some and not by others.
  if (rows > drawn + 3) return rows;
  // Some libraries keep the room also where every row is drawn.
  const isRoom = (mark: Element): boolean => {
    const height = mark.matches(SPACER) ? parseFloat((mark as HTMLElement).style.height) : NaN;
    if (!(height > LOW * (drawn + 2))) return false;
    return tables.every((table) => table.getBoundingClientRect().height + LOW < height);
  };
  return marks.some(isRoom) || isPane(grid, drawn) ? 0 : null;
}
