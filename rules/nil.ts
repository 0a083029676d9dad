/** What a page prints as `--` and its own sums show to be nil. */
import type { StatementRead } from './balances';
import type { Statement } from './reading';
import { withFigures, type Grouped } from './rowFigures';

interface Printed extends Grouped {
  nil?: readonly string[];
}

/** A statement in which those are nil. Nothing given is changed. */
export function asNil<S extends Statement>(statement: S): S {
  const rows = statement.rows as readonly (object & Printed)[];
  if (!rows.some(({ nil }) => nil)) return statement;
  return { ...statement, rows: rows.map((row) => (row.nil ? withFigures(row, row.nil, 0) : row)) } as S;
}

export const readAsNil = (statements: readonly StatementRead[]): StatementRead[] =>
  statements.map((read) => {
    const statement = asNil(read.statement);
    return statement === read.statement ? read : { ...read, statement };
  });
