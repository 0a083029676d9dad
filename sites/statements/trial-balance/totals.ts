import type { TrialBalance, TrialBalanceColumn, TrialBalanceRow } from '../../../rules/reading';
import { folded } from '../../text';
import type { AccountColumns } from './columns';
import { TOTAL } from './labels';
import type { RawTrialBalance } from './raw';

const SUBTOTAL = /小计|本页|^sub/i;

/** The totals of all rows, as the last row of them prints them by column; null when there is none. */
export function printedTotals(
  totals: readonly TrialBalanceRow[],
  { sided }: AccountColumns,
): TrialBalance['totals'] {
  const grand = totals
    .filter(({ code, name }) => {
      const text = folded(name || code);
      return !text || (TOTAL.test(text) && !SUBTOTAL.test(text));
    })
    .pop();
  const printed: Partial<Record<TrialBalanceColumn, number>> = {};
  for (const { column } of sided) {
    const value = grand?.[column] ?? null;
    if (value !== null) printed[column] = value;
  }
  return Object.keys(printed).length ? printed : null;
}

/** Totals without those of columns of which nobody knows what they are. */
export function totalsWithout(
  totals: TrialBalance['totals'],
  isUnknown: (column: string) => boolean,
): TrialBalance['totals'] {
  const known = Object.entries(totals ?? {}).filter(([column]) => !isUnknown(column));
  return known.length ? Object.fromEntries(known) : null;
}

/** The page adds up what it shows, so there is more. */
export const addsUpOnePage = ({ totals }: RawTrialBalance['raw']): boolean =>
  totals.some(({ code, name }) => /本页/.test(code || name));
