import { pagesIn } from '../pager';
import type { WholeTable } from './whole';

/** Words by which a page says that there is more than it shows; the groups are counts. */
const COUNT = /共\s*(\d+)\s*[条项行笔]|\bof\s+(\d+)\s*$/i;

/** Rows the page says exist (0: it does not say how many), or null when it says nothing of more than is drawn. */
export function rowsSaid({ rows: shown, raw }: WholeTable): number | null {
  for (const text of raw.after) {
    if (Number(pagesIn(text)) > 1) return 0;
    const count = COUNT.exec(text);
    const rows = Number(count?.[1] ?? count?.[2] ?? 0);
    if (rows > shown.length + raw.totals.length) return rows;
  }
  return raw.declared ?? (raw.paged ? 0 : null);
}

/** How many rows are folded away under an account that is drawn. */
export function rowsFolded({ rows, raw }: WholeTable): number {
  const shown = new Set(rows.map(({ code }) => code).filter(Boolean));
  return raw.hidden.filter((code) => [...code].some((_, length) => shown.has(code.slice(0, length)))).length;
}
