import type { TrialBalance, TrialBalanceColumn } from '../../../rules/reading';
import type { AccountColumns } from './columns';
import type { RowLabel } from './labels';

/** A row as it stands on the page, with the amounts its table has columns for. */
export type RawRow = RowLabel &
  Partial<Record<TrialBalanceColumn, number | null>> & {
    /** Columns that print `--`; null among the amounts. */
    dashed?: TrialBalanceColumn[];
  };

/**
 * A balance of accounts as it stands on the page, in yuan, before anything is deduced from its figures: signed
 * balances in the debit column, `complete` by what its rows alone say.
 */
export interface RawTrialBalance extends Omit<TrialBalance, 'rows' | 'totals' | 'balanced'> {
  rows: RawRow[];
  raw: {
    columns: AccountColumns;
    /** By column. */
    headings: string[];
    /** Rows that add up others. */
    totals: RawRow[];
    /** Some amount could not be read, so sums say nothing. */
    broken: boolean;
    /** Yuan of the largest unit of its columns: figures are off by up to half of its last digit. */
    coarse: number;
    /** Texts under the table that may count its rows or pages. */
    after: string[];
    /** Whether the page says that it shows one of several pages. */
    paged: boolean;
    /** Rows the markup says exist (0: it does not say how many); null when it says nothing of more than is drawn. */
    declared: number | null;
    /** Codes of the rows that are there but not drawn; empty where a row has none. */
    hidden: string[];
  };
}
