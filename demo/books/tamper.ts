import { totalsOf, type TrialBalance, type TrialRow } from './statements/trial-balance';
import type { Fen } from './money';
import type { Period } from './period';

/** One printed figure changed by hand. */
interface Tamper {
  readonly client: string;
  readonly period: Period;
  readonly account: string;
  /** Added to the printed closing debit, fen. */
  readonly by: Fen;
}

/**
 * The damaged account set of the demo: 0071's printed trial balance of October
 * 2026 shows 库存商品 2,000.00 short in 期末余额 借方, as if somebody had typed over the
 * row. Only the printed table is touched; the postings behind it balance, and
 * every other statement and month is right.
 */
const TAMPERS: readonly Tamper[] = [{ client: '0071', period: '2026-10', account: '1405', by: -200_000 }];

const edit = (row: TrialRow, by: Fen): TrialRow => ({
  ...row,
  closing: { ...row.closing, debit: row.closing.debit + by },
});

/** The trial balance as it is printed for a client, with its foot added up anew. */
export function printedTrialBalance(client: string, to: Period, table: TrialBalance): TrialBalance {
  const found = TAMPERS.filter((one) => one.client === client && one.period === to);
  if (found.length === 0) return table;
  const rows = table.rows.map((row) =>
    found.filter((one) => one.account === row.code).reduce((edited, one) => edit(edited, one.by), row),
  );
  return { rows, totals: totalsOf(rows) };
}
