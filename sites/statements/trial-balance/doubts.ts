import type { TrialBalanceColumn, TrialBalanceRow } from '../../../rules/reading';
import { isRolled, rollOf } from './rolls';
import type { ParentBreak } from './sums';

interface Found {
  rows: readonly TrialBalanceRow[];
  /** Accounts that those under them do not add up to. */
  breaks: readonly ParentBreak[];
  /** Columns whose printed total differs. */
  totals: readonly TrialBalanceColumn[];
  coarse: number;
  /** Whether movements lead on from the opening balances. */
  leadOn: boolean;
}

const isIn = (column: string, group: string): boolean => column === group || column.startsWith(`${group}_`);

/**
 * Rows with the columns in which they are part of a sum that does not come out: all of a row that does not roll
 * forward, an account and those under it where they do not add up to it, and of a column whose total differs the
 * rows that nothing else confirms.
 */
export function withDoubts({ rows, breaks, totals, coarse, leadOn }: Found): TrialBalanceRow[] {
  const columns = rows.map(() => new Set<TrialBalanceColumn>());
  const shown = (row: TrialBalanceRow): TrialBalanceColumn[] =>
    (Object.entries(row) as [TrialBalanceColumn, unknown][]).flatMap(([column, value]) =>
      typeof value === 'number' ? [column] : [],
    );
  rows.forEach((row, n) => {
    if (leadOn && rollOf(row, coarse)) for (const column of shown(row)) columns[n]?.add(column);
    if (totals.length > 0 && !(leadOn && isRolled(row))) for (const column of totals) columns[n]?.add(column);
  });
  for (const { at, under, column: group } of breaks) {
    for (const n of [at, ...under]) {
      for (const column of shown(rows[n]!)) if (isIn(column, group)) columns[n]?.add(column);
    }
  }
  return rows.map((row, n) => {
    const own = [...(columns[n] ?? [])].filter((column) => row[column] !== null);
    return own.length ? { ...row, doubtful: Object.fromEntries(own.map((column) => [column, 'sum'])) } : row;
  });
}
