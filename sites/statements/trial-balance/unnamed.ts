import type { PrintedTable } from '../../tables/printed';
import { folded } from '../../text';

const BALANCE = /余额表|试算|trialbalance/i;
const NAME = /\p{L}{2}/u;

/**
 * The column that holds the names of accounts under no heading: beside their codes, or the first of a table called
 * a balance of accounts; -1 for none. `code` is the column of codes, -1 where none is headed so.
 */
export function unnamedAt({ headers, rows, title, captions }: PrintedTable, code: number): number {
  const textsAt = (at: number): string[] => rows.map(({ cells }) => cells[at]?.trim() ?? '').filter(Boolean);
  const areNames = (at: number): boolean => {
    if (headers[at] !== '') return false;
    const names = textsAt(at).filter((text) => NAME.test(text));
    // What can be done with a row says the same in each.
    return names.length * 2 > rows.length && new Set(names).size * 2 > names.length;
  };
  if (code >= 0) {
    const together = textsAt(code).some((text) => /\d\D*\p{L}{2}/u.test(text));
    return together ? -1 : ([code + 1, code - 1].find(areNames) ?? -1);
  }
  return BALANCE.test(folded([title, ...captions].join(' '))) && areNames(0) ? 0 : -1;
}
