import type { LedgerRow } from '../../../rules/reading';
import { cents } from '../../numbers';
import { folded } from '../../text';
import { signed } from './balances';

/** A row of one account in print order, or a row that adds up those before it. */
export interface Printed {
  row: LedgerRow;
  adds: boolean;
}

/** What adds up the entries since the last such sum. 本年累计 counts from January on, which the page need not show. */
const OF_PERIOD = /^(?:本期|本月|当[期月])合计$/;

export interface Difference {
  code: 'totals-differ' | 'roll-forward-differs';
  row: string;
  column: 'debit' | 'credit' | 'balance';
  printed: number;
  sum: number;
  /** The entries that are added up. */
  of: readonly LedgerRow[];
}

const runsUp = (printed: readonly Printed[]): boolean => {
  const days = printed.flatMap(({ row, adds }) => (adds || row.date === null ? [] : row.date));
  return (days[0] ?? '') > (days[days.length - 1] ?? '');
};

/**
 * Sums of a period that are not what was printed before them: the entries, or where a general ledger has none, the
 * balance carried in and the movement up to their own balance. `chain` are the rows of one account without one lost
 * between them; one that runs up the page is not judged. `unit` is in yuan.
 */
export function sumsThatDiffer(chain: readonly Printed[], unit: number): Difference[] {
  if (runsUp(chain)) return [];
  const room = (unit === 1 ? 0.005 : 0.005 * unit * (chain.length + 1)) + 1e-6;
  const found: Difference[] = [];
  let entries: LedgerRow[] = [];
  let before: LedgerRow | null = null;
  for (const { row, adds } of chain) {
    if (!adds) {
      if (!row.carried) entries.push(row);
      before = row;
      continue;
    }
    if (!OF_PERIOD.test(folded(row.summary))) continue;
    const moved = entries.filter(({ debit, credit }) => debit !== 0 || credit !== 0);
    const differs = (code: Difference['code'], column: Difference['column'], printed: number, sum: number) => {
      if (Math.abs(printed - sum) > room) found.push({ code, row: row.summary, column, printed, sum, of: entries });
    };
    for (const side of moved.length ? (['debit', 'credit'] as const) : []) {
      const parts = entries.map((one) => one[side]);
      if (row[side] === null || parts.includes(null)) continue;
      differs('totals-differ', side, row[side], cents(parts.reduce<number>((sum, one) => sum + (one ?? 0), 0)));
    }
    const [start, end] = [before && signed(before), signed(row)];
    const { debit, credit } = row;
    if (start !== null && end !== null && debit !== null && credit !== null) {
      const by = moved.length ? 0 : debit - credit;
      // Without a side, an account of the other side prints its balance as plus too.
      const turned = row.side === null && Math.abs(start - by - end) <= room;
      if (!turned) differs('roll-forward-differs', 'balance', end, cents(start + by));
    }
    entries = [];
    before = row;
  }
  return found;
} // prettier-ignore
