/** Steps from page to page; beside them a number is that of a page. */
const STEP = /[上下前后首末尾]一?页|\b(?:prev(?:ious)?|next|first|last)\b|[<>«»‹›]/gi;
/** What else stands beside the numbers of pages: how many rows a page has, a field to go to one. */
const BESIDE =
  /\d+\s*[条行项]\s*\/\s*页|\d+\s*\/\s*page|(?:前往|跳[至到]|到)?\s*第?\s*\d*\s*页|go\s*to(?:\s+page)?|确定|[.…⋯•]+/gi;

/** Whether a text is a choice of pages, of which there are several: `上一页 1 2 3 … 12 下一页`. */
export function isPager(text: string): boolean {
  const shown = text.normalize('NFKC');
  const rest = shown.replace(STEP, ' ').replace(BESIDE, ' ').trim();
  if (!/^\d+(?:\s+\d+)*$/.test(rest)) return false;
  const pages = rest.split(/\s+/).map(Number);
  // Alone between the steps stands the page that is shown, or all numbers without blanks.
  if (pages.length === 1) return shown.search(STEP) >= 0 && pages[0]! > 1;
  const ascending = pages.every((page, n) => n === 0 || page > pages[n - 1]!);
  return pages[0] === 1 && ascending && pages.some((page, n) => page === pages[n - 1]! + 1);
}
