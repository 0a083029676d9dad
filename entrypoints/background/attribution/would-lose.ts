import type { Statement } from '../../../rules/reading';
import { isWhole, whichStatement } from '../../../rules/which-statement';
import type { StoredStatement } from '../../../storage/records';

/** A part of a table must not take the place of the whole one read before. */
export function wouldLose(kept: readonly StoredStatement[], statement: Statement): boolean {
  if (isWhole(statement)) return false;
  return kept.some(
    (row) => whichStatement(row.statement) === whichStatement(statement) && isWhole(row.statement),
  );
}
