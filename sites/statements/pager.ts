import type { PrintedTable } from '../tables/printed';

/** Steps from page to page; beside them a number is that of a page. */
const STEP = /[上下前后首末尾]一?页|\b(?:prev(?:ious)?|next|first|last)\b|[<>«»‹›←→◀▶]/gi;
/** What else stands beside the numbers of pages: how many rows a page has, a field to go to one. */
const BESIDE =
  /\d+\s*[条行项]\s*\/\s*页|\d+\s*\/\s*page|(?:前往|跳[至到]|到)?\s*第?\s*\d*\s*页|go\s*to(?:\s+page)?|确定|[.…⋯•]+/gi;

/** The page that is shown, of how many. */
const OF = /^第?\s*(\d+)(\s*\/\s*)(\d+)$/;
/** How many pages there are. */
const PAGES = /\d\s*\/\s*(\d+)\s*页|共\s*(\d+)\s*页|page\s+\d+\s+of\s+(\d+)/i;
/** Numbers of the months or quarters of a year, which pages let choose over a statement. */
const OF_YEAR = /^(?:1 2 3 4(?: 5 6 7 8 9 10 11 12)?|\d+ ?\/ ?(?:4|12))$/;

/** How many pages a text says there are; null where it says nothing of pages. */
export function pagesIn(text: string): number | null {
  const said = PAGES.exec(text)?.slice(1).find(Boolean);
  return said ? Number(said) : null;
}

/** Whether a text is a choice of pages, of which there are several: `上一页 1 2 3 … 12 下一页`. */
export function isPager(text: string): boolean {
  const shown = text.normalize('NFKC');
  const rest = shown.replace(STEP, ' ').replace(BESIDE, ' ').trim();
  const [, page, slash, of] = OF.exec(rest) ?? [];
  // A date is written without blanks.
  if (slash && (slash !== '/' || shown.search(STEP) >= 0))
    return Number(of) > 1 && Number(page) <= Number(of);
  if (!/^\d+(?:\s+\d+)*$/.test(rest)) return false;
  const pages = rest.split(/\s+/).map(Number);
  // Alone between the steps stands the page that is shown, or all numbers without blanks.
  if (pages.length === 1) return shown.search(STEP) >= 0 && pages[0]! > 1;
  const ascending = pages.every((page, n) => n === 0 || page > pages[n - 1]!);
  return pages[0] === 1 && ascending && pages.some((page, n) => page === pages[n - 1]! + 1);
}

/** Whether a page says over or under a table that it shows one of several pages. */
export function hasPages({
  captions,
  inside = 0,
  after,
}: Pick<PrintedTable, 'captions' | 'inside' | 'after'>): boolean {
  const isOfPages = (text: string): boolean => isPager(text) || Number(pagesIn(text)) > 1;
  const over = captions.slice(inside).filter((text) => !OF_YEAR.test(text));
  return [...after, ...over].some(isOfPages);
}
