import type { Statement } from '../../../rules/reading';
import { isWhole, whichStatement } from '../../../rules/which-statement';
import type { StoredStatement } from '../../../storage/records';

/** Names of columns of which some value is as asked, those of groups of amounts too. */
function columnsWhere(rows: readonly object[], holds: (value: unknown) => boolean): Set<string> {
  return new Set(
    rows.flatMap((row) =>
      Object.entries(row).flatMap(([name, value]: [string, unknown]) =>
        value && typeof value === 'object' ? [...columnsWhere([value], holds)] : holds(value) ? [name] : [],
      ),
    ),
  );
}

const figured = ({ rows }: Statement): Set<string> =>
  columnsWhere(rows, (value) => typeof value === 'number' && value !== 0);

/** Whether a statement without any figure lacks some that are kept: of a unit, say, that nobody can tell. */
function isUnread(statement: Statement, kept: Statement): boolean {
  if (figured(statement).size) return false;
  const lacking = columnsWhere(statement.rows, (value) => value === null);
  return [...figured(kept)].some((name) => lacking.has(name));
}

/** A part of a table must not take the place of the whole one read before, nor one without figures that of figures. */
export function wouldLose(kept: readonly StoredStatement[], statement: Statement): boolean {
  return kept.some(
    (row) =>
      whichStatement(row.statement) === whichStatement(statement) &&
      ((isWhole(row.statement) && !isWhole(statement)) || isUnread(statement, row.statement)),
  );
}
