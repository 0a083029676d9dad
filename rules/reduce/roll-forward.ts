/** Rows of a trial balance that contradict themselves, or the rows under them. */
import { segmentsOf } from '../accounts';
import { settle, type Balances, type ResolvedRow, type Sum } from '../balances';
import type { Source, TrialBalanceColumn, TrialBalanceRow } from '../reading';

const HALF_CENT = 0.005;

interface Break {
  row: TrialBalanceRow;
  /** Yuan, without its sign. */
  amount: number;
}

const net = (row: TrialBalanceRow, debit: TrialBalanceColumn, credit: TrialBalanceColumn): number | null => {
  const [left, right] = [row[debit], row[credit]];
  return left === null || right === null ? null : left - right;
};

/** What is compared of a parent row: balances net, because a parent may show its children's balances set off. */
const compared: readonly ((row: TrialBalanceRow) => number | null)[] = [
  (row) => net(row, 'opening_debit', 'opening_credit'),
  (row) => row.debit,
  (row) => row.credit,
  (row) => net(row, 'closing_debit', 'closing_credit'),
];

/** A row with the names of its path, from the top account down. */
interface Placed {
  row: TrialBalanceRow;
  path: readonly string[];
}

const placed = ({ row }: ResolvedRow): Placed => ({ row, path: segmentsOf(row.path || row.name) });

/** Whether a row stands under another one, by its code or by its path. */
function isUnder({ row, path }: Placed, parent: Placed): boolean {
  const { code } = parent.row;
  if (code !== '' && row.code !== code && row.code.startsWith(code)) return true;
  return path.length > parent.path.length && parent.path.every((name, at) => name === path[at]);
}

/** Parent rows that are not the sum of the leaf rows under them; a column with a gap is passed over. */
function parentBreaks({ rows, leaves, table }: Balances): Break[] {
  if (!table.complete) return [];
  const below = leaves.map(placed);
  return rows.flatMap((resolved) => {
    if (resolved.row.leaf) return [];
    const parent = placed(resolved);
    const under = below.filter((leaf) => isUnder(leaf, parent));
    if (under.length === 0) return [];
    const differences = compared.map((part) => {
      const parts = under.map(({ row }) => part(row));
      const whole = part(parent.row);
      if (whole === null || parts.includes(null)) return 0;
      return Math.abs(settle(whole - parts.reduce<number>((sum, one) => sum + (one ?? 0), 0)));
    });
    const amount = Math.max(...differences);
    return amount > HALF_CENT ? [{ row: parent.row, amount }] : [];
  });
}

/**
 * Accounts whose opening balance and movement do not make their closing balance, or whose own row is not the sum
 * of the rows under it. `of` takes the differences in yuan.
 */
export function rollForward(balances: Balances, of: (breaks: number[]) => number): Sum {
  const { table, leaves } = balances;
  for (const column of ['opening_debit', 'debit', 'closing_debit'] as const) {
    if (table.rows.every((row) => row[column] === null))
      return { missing: [{ why: 'column', kind: table.kind, column }] };
  }
  if (leaves.length === 0) return { missing: [{ why: 'statement', kind: table.kind }] };
  const breaks: Break[] = [];
  for (const { row } of leaves) {
    const [opening = null, debit = null, credit = null, closing = null] = compared.map((part) => part(row));
    if (opening === null || debit === null || credit === null || closing === null)
      return { missing: [{ why: 'row', kind: table.kind, row: row.path || row.name }] };
    const amount = Math.abs(settle(opening + debit - credit - closing));
    if (amount > HALF_CENT) breaks.push({ row, amount });
  }
  breaks.push(...parentBreaks(balances));
  const sources: Source[] = breaks.map(({ row }) =>
    balances.source(row, (row.closing_credit ?? 0) !== 0 ? 'closing_credit' : 'closing_debit'),
  );
  return { value: of(breaks.map(({ amount }) => amount)), sources };
}
