import type { TrialBalance, TrialBalanceColumn, TrialBalanceRow } from '../../rules/reading';
import { cents } from '../numbers';
import { printedTotals } from './printed';
import type { RawRow, RawTrialBalance } from './raw';
import { unitOf } from './unit';

/** A raw table with every column the contract names, in yuan. */
export interface WholeTable extends TrialBalance {
  raw: RawTrialBalance['raw'];
  /** Depth of each row in the drawing. */
  indents: number[];
}

const COLUMNS: readonly TrialBalanceColumn[] = [
  'opening_debit', 'opening_credit', 'debit', 'credit', 'ytd_debit', 'ytd_credit', 'closing_debit', 'closing_credit',
]; // prettier-ignore

function wholeRow(row: RawRow, unit: number): TrialBalanceRow {
  const whole = { code: row.code, name: row.name, path: row.name, leaf: true } as TrialBalanceRow;
  for (const column of COLUMNS) {
    const value = row[column] ?? null;
    whole[column] = value === null || unit === 1 ? value : cents(value * unit);
  }
  return whole;
}

/** Gives a table its totals, and its amounts in yuan by the unit its captions name. */
export function inYuan(table: RawTrialBalance): WholeTable {
  const unit = unitOf(table.raw.captions);
  const totals = table.raw.totals.map((row) => wholeRow(row, unit));
  return {
    ...table,
    unit,
    rows: table.rows.map((row) => wholeRow(row, unit)),
    totals: printedTotals(totals, table.raw.columns),
    balanced: null,
    indents: table.rows.map(({ indent }) => indent),
  };
}
