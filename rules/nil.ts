/** What a page prints as `--` and its own sums show to be nil. */
import type { StatementRead } from './balances';
import type { Statement } from './reading';

interface Printed {
  nil?: readonly string[];
  amounts?: Record<string, number | null>;
  buckets?: Record<string, number | null>;
}

function asNilRow<R extends object>(row: R & Printed): R {
  const nils = Object.fromEntries((row.nil ?? []).map((column) => [column, 0]));
  const group = row.amounts ? 'amounts' : row.buckets ? 'buckets' : null;
  if (group === null) return { ...row, ...nils };
  const own = Object.fromEntries(Object.entries(nils).filter(([column]) => column in (row[group] ?? {})));
  const rest = Object.fromEntries(Object.entries(nils).filter(([column]) => !(column in own)));
  return { ...row, ...rest, [group]: { ...row[group], ...own } };
}

/** A statement in which those are nil. Nothing given is changed. */
export function asNil<S extends Statement>(statement: S): S {
  const rows = statement.rows as readonly (object & Printed)[];
  if (!rows.some(({ nil }) => nil)) return statement;
  return { ...statement, rows: rows.map((row) => (row.nil ? asNilRow(row) : row)) } as S;
}

export const readAsNil = (statements: readonly StatementRead[]): StatementRead[] =>
  statements.map((read) => {
    const statement = asNil(read.statement);
    return statement === read.statement ? read : { ...read, statement };
  });
