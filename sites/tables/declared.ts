import type { Grid } from './grid';

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

/** Whether a table keeps room over and under its rows. */
const isPadded = (table: Element): boolean => {
  const { paddingTop, paddingBottom } = (table as HTMLElement).style;
  return parseFloat(paddingTop) + parseFloat(paddingBottom) > LOW;
};

/** Rows the markup says exist (0: it does not say how many), or null when it says nothing of more than is drawn. */
export function rowsDeclared(grid: Grid, drawn: number): number | null {
  const { element, tables } = grid;
  const marks = beside(element) as HTMLElement[];
  const declared =
    element.closest('[aria-rowcount]') ?? marks.find((mark) => mark.hasAttribute('aria-rowcount'));
  const rows = Number(declared?.getAttribute('aria-rowcount'));
  // Header and total rows are counted by some and not by others.
  if (rows > drawn + 3) return rows;
  const [row] = grid.rows();
  // Some libraries keep the room also where every row is drawn; a pane that is not scrolled is none.
  const isRoom = ({ style, parentElement }: HTMLElement): boolean => {
    const rows = parseFloat(style.height || style.minHeight) / (drawn + 2);
    return (
      rows > LOW &&
      rows > (row?.element.getBoundingClientRect().height ?? 0) &&
      [parentElement!, ...tables].every(
        (one) => one.getBoundingClientRect().height + LOW < rows * (drawn + 2),
      )
    );
  };
  return marks.some(isRoom) || tables.some(isPadded) ? 0 : null;
}
