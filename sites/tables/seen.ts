import { inSight } from '../in-sight';
import { readGrids, type Grid } from './grid';

/** All tables that are drawn, and of them those that somebody can see; a printed table's index counts the latter. */
export function seenTables(document: Document): { drawn: Grid[]; all: Grid[] } {
  const drawn = readGrids(document);
  const bodies = drawn.map(({ tables }) => tables[1] ?? tables[0]!);
  const seen = inSight(bodies);
  return { drawn, all: drawn.filter((_, n) => seen.includes(bodies[n]!)) };
}
