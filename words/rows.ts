import type { Source } from '../rules/reading';
import type { Say } from './catalogue';

/** Where in its table a figure stands: the row as the page writes it, or over how many rows it was added up. */
export function rowWords({ kind, row, rows }: Pick<Source, 'kind' | 'row' | 'rows'>, say: Say): string {
  if (rows === undefined) return row;
  // Accounts are added up at the lowest level alone, or each would count twice.
  return say(kind === 'trial-balance' ? 'row_leaves' : 'row_total', { count: rows });
}
