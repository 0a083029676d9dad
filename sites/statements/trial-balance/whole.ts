import type { TrialBalance, TrialBalanceColumn, TrialBalanceRow } from '../../../rules/reading';
import { printedTotals } from './totals';
import type { RawRow, RawTrialBalance } from './raw';

/** A raw table with every column the contract names. */
export interface WholeTable extends TrialBalance {
  raw: RawTrialBalance['raw'];
  /** Depth of each row in the drawing. */
  indents: number[];
}

const COLUMNS: readonly TrialBalanceColumn[] = [
  'opening_debit', 'opening_credit', 'debit', 'credit', 'ytd_debit', 'ytd_credit', 'closing_debit', 'closing_credit',
]; // prettier-ignore

function wholeRow(row: RawRow): TrialBalanceRow {
  const whole = { code: row.code, name: row.name, path: row.name, leaf: true } as TrialBalanceRow;
  for (const column of COLUMNS) whole[column] = row[column] ?? null;
  return whole;
}

/** Gives a table the columns it lacks, and its totals. */
export const wholeOf = (table: RawTrialBalance): WholeTable => ({
  ...table,
  rows: table.rows.map(wholeRow),
  totals: printedTotals(table.raw.totals.map(wholeRow), table.raw.columns),
  balanced: null,
  indents: table.rows.map(({ indent }) => indent),
});
