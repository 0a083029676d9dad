/** Shares of one figure in another by which a client is held against its own past. */
import type { Facts } from './reading';
import type { Text } from './verdict';

export interface OwnShare {
  part: string;
  whole: string;
  /** What is left of the whole without the part. */
  rest: boolean;
  label: Text;
}

/** By the fact that holds the own average. */
export const ownShares: ReadonlyMap<string, OwnShare> = new Map([
  [
    'vat_burden_own_avg',
    {
      part: 'vat_payable',
      whole: 'revenue',
      rest: false,
      label: { 'zh-CN': '增值税税负', en: 'VAT burden' },
    },
  ],
  [
    'gross_margin_history',
    { part: 'cost', whole: 'revenue', rest: true, label: { 'zh-CN': '毛利率', en: 'gross margin' } },
  ],
  [
    'expense_ratio_history',
    {
      part: 'expenses_of_period',
      whole: 'revenue',
      rest: false,
      label: { 'zh-CN': '费用率', en: 'expenses to revenue' },
    },
  ],
]);

/** The share itself, a fraction; null where the whole is nothing. */
export function shareOf({ rest }: OwnShare, part: number, whole: number): number | null {
  if (Math.abs(whole) <= 0.005) return null;
  return rest ? 1 - part / whole : part / whole;
}

/** The share of one period; null when a figure of it is not known. */
export function shareIn(share: OwnShare, { known }: Facts): number | null {
  const [part, whole] = [known[share.part]?.value, known[share.whole]?.value];
  return typeof part === 'number' && typeof whole === 'number' ? shareOf(share, part, whole) : null;
}
