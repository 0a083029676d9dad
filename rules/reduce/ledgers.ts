/** What ledgers say of single days. */
import { settle, type StatementRead, type Sum } from '../balances';
import { listOf, rowsInPeriod, sourceOf } from './lists';

const kind = 'ledger';
const CASH = /^1001(?!\d)|库存现金|^(?:\d+\s*)?现金$|petty cash|cash (?:on|in) hand/i;

/** The largest sum received, or paid, in cash on one day. */
function largestCashDay(statements: readonly StatementRead[]): Sum {
  const isCash = (account: string | null | undefined): boolean => CASH.test(account?.trim() ?? '');
  const from = listOf(
    statements,
    kind,
    (list) => isCash(list.account) || list.rows.some(({ account }) => isCash(account)),
  );
  if ('missing' in from) return from;
  const places = rowsInPeriod(from);
  if ('missing' in places) return places;
  const days = new Map<string, { at: number; debit: number; credit: number }>();
  for (const at of places) {
    const row = from.list.rows[at];
    if (!row || !isCash(row.account ?? from.list.account)) continue;
    const { date, debit, credit, summary } = row;
    if (row.carried || (debit === 0 && credit === 0)) continue;
    if (date === null || debit === null || credit === null)
      return { missing: [{ why: 'row', kind, row: summary }] };
    const day = days.get(date) ?? { at, debit: 0, credit: 0 };
    days.set(date, { ...day, debit: day.debit + debit, credit: day.credit + credit });
  }
  const sides = [...days.values()].flatMap(({ at, debit, credit }) => [
    { at, column: 'debit', value: settle(debit) },
    { at, column: 'credit', value: settle(credit) },
  ]);
  const [largest] = sides.sort((a, b) => b.value - a.value);
  if (!largest) {
    // A general ledger has no entries, and so no days; only where its sums are nil was there nothing on any of them.
    const sums = (from.list.sums ?? []).filter(({ account }) => isCash(account ?? from.list.account));
    const still = sums.length > 0 && sums.every(({ debit, credit }) => debit === 0 && credit === 0);
    return still ? { value: 0, sources: [] } : { missing: [{ why: 'statement', kind }] };
  }
  return {
    value: Math.max(0, largest.value),
    sources: [sourceOf(from, largest.at, largest.column, largest.value)],
  };
}

/** Facts by name. */
export const ledgerReductions: Readonly<Record<string, (statements: readonly StatementRead[]) => Sum>> = {
  cash_largest_day: largestCashDay,
};
