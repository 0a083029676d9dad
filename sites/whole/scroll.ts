import type { PackedTable } from '../../rules/reading';
import type { Grid } from '../tables/grid';
import { print } from '../tables/print';
import { seenTables } from '../tables/seen';
import { rowsOf, withRows, WholeRows } from './rows';

/** Share of what is shown that one step scrolls by; the rest stays, to join by. */
const STEP = 0.6;
/** Looks for further rows after a step, one a pause. */
const LOOKS = 20;
/** Looks that must find the same, before it is taken. */
const STILL = 2;
/** Rows that may be missing at the edge of what is scrolled: room, headings, a bar for scrolling sideways. */
const EDGE = 1.5;
/** Header and total rows are counted by some and not by others. */
const UNCOUNTED = 3;

export interface Scrolling {
  /** Resolves when the page has had time to draw. */
  pause: () => Promise<void>;
  /** Rows read so far, and how many there are if the page says. */
  onProgress: (rows: number, of: number | null) => void;
  signal: AbortSignal;
}

/** What scrolls the rows of a table; null where nothing does. */
export function scrollerOf({ tables, rows }: Grid): Element | null {
  // A table by its roles holds what scrolls its rows; a real one stands in it.
  const from = rows().find(({ foot }) => !foot)?.element ?? tables[1] ?? tables[0]!;
  const view = from.ownerDocument.defaultView;
  for (let at: Element | null = from; at && at.tagName !== 'BODY'; at = at.parentElement) {
    if (at.scrollHeight <= at.clientHeight + 1 || at.clientHeight === 0) continue;
    if (/auto|scroll|hidden|overlay/.test(view?.getComputedStyle(at).overflowY ?? '')) return at;
  }
  return null;
}

/** Whether the drawn rows fill what the scroller shows. A list that is slow to draw leaves it blank meanwhile. */
function isFilled(grid: Grid, scroller: Element): boolean {
  const rows = grid.rows().filter(({ element, foot }) => !foot && scroller.contains(element));
  const [first, last] = [rows[0], rows[rows.length - 1]];
  if (!first || !last) return false;
  const [box, top, bottom] = [scroller, first.element, last.element].map((one) =>
    one.getBoundingClientRect(),
  );
  const room = EDGE * bottom!.height;
  const headings = grid.tables[0]!.contains(first.element)
    ? top!.top - grid.tables[0]!.getBoundingClientRect().top
    : 0;
  return top!.top <= box!.top + room + headings && bottom!.bottom >= box!.bottom - room;
}

/**
 * Reads a table of which only a part is drawn at a time by scrolling it through, and puts the scroll position back.
 * Null when it was stopped, the table is gone, or its parts cannot be joined: a part is never given for the whole.
 */
export async function readWhole(
  document: Document,
  index: number,
  { pause, onProgress, signal }: Scrolling,
): Promise<PackedTable | null> {
  const find = (): Grid | undefined => seenTables(document).all[index];
  const grid = find();
  const scroller = grid && scrollerOf(grid);
  if (!grid || !scroller) return null;
  const { scrollTop: before } = scroller;
  const headers = grid.headers.join('\n');

  /** What is drawn once it stands still; null when the table has become another one. */
  async function settled(): Promise<PackedTable | null> {
    let last = '';
    let still = 0;
    for (let look = 0; look < LOOKS && !signal.aborted; look++) {
      await pause();
      const now = find();
      if (!now || now.headers.join('\n') !== headers) return null;
      const table = print(now, index);
      still = table.rows === last ? still + 1 : 1;
      if (still >= STILL && table.rows && isFilled(now, scroller!)) return table;
      last = table.rows;
    }
    return null;
  }

  const whole = new WholeRows();
  try {
    scroller.scrollTop = 0;
    for (;;) {
      const at = scroller.scrollTop;
      const table = await settled();
      if (!table || signal.aborted || !scroller.isConnected || !whole.add(rowsOf(table))) return null;
      const of = table.declared || null;
      onProgress(whole.rows.length, of);
      const next = Math.min(at + scroller.clientHeight * STEP, scroller.scrollHeight - scroller.clientHeight);
      if (next <= at + 0.5) {
        const all = whole.all();
        const lacks = of !== null && all.length + UNCOUNTED < of;
        return { ...withRows(table, all), declared: lacks ? of : null };
      }
      scroller.scrollTop = next;
      if (scroller.scrollTop <= at) return null;
    }
  } finally {
    scroller.scrollTop = before;
  }
}
