import type { PrintedTable } from '../../tables/printed';
import { hasPages, pagesIn } from '../pager';

/** Words by which a page counts what it has; the group is the count. */
const COUNT =
  /共\s*(\d+)\s*[条项行笔张份]|\bof\s+([\d,]+)(?:\s+(?:entries|records|rows|items|results))?\s*$/i;

const numberIn = (found: RegExpExecArray | null): number | null => {
  const text = found?.slice(1).find(Boolean);
  return text ? Number(text.replace(/,/g, '')) : null;
};

/**
 * How many rows there are beyond what is drawn, as the page says: the whole number, 0 when it does not say
 * how many, null when it says nothing of more. `counts` are what it may count: rows, vouchers, invoices.
 */
export function rowsBeyond(table: PrintedTable, counts: readonly number[], pageSum: boolean): number | null {
  let whole = false;
  for (const text of table.after) {
    const pages = pagesIn(text);
    if (pages !== null && pages > 1) return 0;
    const count = pages !== null ? null : numberIn(COUNT.exec(text));
    if (pages === 1 || (count !== null && counts.includes(count))) whole = true;
    else if (count !== null && count > Math.min(...counts)) return count;
  }
  if (table.declared !== null) return table.declared;
  if (hasPages(table)) return 0;
  if (table.hidden.some((cells) => cells.filter((text) => text.trim()).length > 1)) return 0;
  return pageSum && !whole ? 0 : null;
}
