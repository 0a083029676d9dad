import { inSight } from '../in-sight';
import { readGrids, type Grid } from './grid';

/** Headings of amounts. */
const AMOUNTS = /[额数]|[借贷]方|累计|合计|\d月|20\d\d|debit|credit|balance|amount|total|opening|closing/i;

export const isOfAmounts = ({ headers }: Grid): boolean => headers.some((heading) => AMOUNTS.test(heading));

/** What reads tables of bare elements, where it was put into this document: it is too long for every page. */
export const more = globalThis as { ledgersideBare?: (document: Document) => Grid[] };

/** All tables that are drawn, and of them those that somebody can see; a printed table's index counts the latter. */
export function seenTables(document: Document): { drawn: Grid[]; all: Grid[] } {
  let drawn = readGrids(document);
  if (!drawn.some(isOfAmounts)) drawn = [...drawn, ...(more.ledgersideBare?.(document) ?? [])];
  const bodies = drawn.map(({ tables }) => tables[1] ?? tables[0]!);
  const seen = inSight(bodies);
  return { drawn, all: drawn.filter((_, n) => seen.includes(bodies[n]!)) };
}
