import type { Reading, Statement } from '../../../rules/reading';
import { oncePer } from '../../../sites/oncePer';

/** Statements that hold figures of books, whole or in part. */
export function bookStatements(reading: Reading): Statement[] {
  return reading.statements.filter((statement) => statement.kind !== 'client-list');
}

/** Tells two sets of figures apart; not a digest against an attacker. */
export const fingerprint = oncePer((reading: Reading): number =>
  digest(JSON.stringify(bookStatements(reading).map(({ kind, rows }) => ({ kind, rows })))),
);

/** Digests of the rows with a figure, in the order of the page; what hangs on the rows around a row is left out. */
export const rowDigests = oncePer((reading: Reading): readonly number[] =>
  bookStatements(reading).flatMap(digestsIn),
);

export function digestsIn({ rows }: Statement): number[] {
  return rows.filter(hasFigure).map(rowDigest);
}

/**
 * Digests of the rows that no two periods have alike: a movement that leaves another balance, a sum since January. In
 * statements without such rows, of all that were moved.
 */
export function movedDigests(reading: Reading): { rows: number[]; sure: boolean } {
  const statements = bookStatements(reading);
  const sure = statements.flatMap((statement) => unlikeIn(statement).map(rowDigest));
  if (sure.length > 0) return { rows: sure, sure: true };
  return { rows: statements.flatMap((statement) => movedIn(statement).map(rowDigest)), sure: false };
}

function unlikeIn(statement: Statement): object[] {
  if (statement.kind === 'trial-balance') return statement.rows.filter((row) => row.debit !== row.credit);
  if (statement.kind === 'income-statement')
    return statement.rows.filter(({ period, ytd }) => Boolean(period) && ytd !== null);
  return [];
}

function movedIn(statement: Statement): object[] {
  if (statement.kind === 'trial-balance')
    return statement.rows.filter((row) => Boolean(row.debit) || Boolean(row.credit));
  return statement.rows.filter(hasFigure);
}

const rowDigest = (row: object): number =>
  digest(JSON.stringify({ ...row, path: undefined, leaf: undefined, doubtful: undefined, nil: undefined }));

/** Whether a figure other than nil stands in it; returns and ageings keep theirs by column one level down. */
function hasFigure(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(hasFigure);
  return typeof value === 'number' && value !== 0;
}

export function digest(text: string): number {
  let hash = 5381;
  for (let i = 0; i < text.length; i += 1) hash = ((hash * 33) ^ text.charCodeAt(i)) >>> 0;
  return hash;
}
