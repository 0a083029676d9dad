import type { TrialBalance } from '../../rules/reading';

/**
 * A balance of accounts as it stands on the page, before anything is deduced from its figures: every
 * row a leaf of its own, signed balances in the debit column. The page's script stops here; `deduce`
 * does the rest where the frames are joined.
 */
export interface RawTrialBalance extends TrialBalance {
  raw: {
    /** Depth of each row in the drawing. */
    indents: number[];
    /** Balances in one column without a side: the sign alone tells. */
    signed: { group: 'opening' | 'closing'; heading: string }[];
    /** Some amount could not be read, so sums say nothing. */
    broken: boolean;
  };
}
