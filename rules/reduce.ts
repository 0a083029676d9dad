/** From lists to named figures: the one table of how rows become facts, with their cells as evidence. */
import { normalSide } from './accounts';
import type { Balances } from './balances';
import { settle, trialBalanceOf, type StatementRead, type Sum } from './balances';
import type { Fact, Facts, Source } from './reading';
import { shareholderLoan, type Archive } from './shareholderLoan';

export type { StatementRead } from './balances';
export type { Archive } from './shareholderLoan';

/** Accounts with a rule of their own; a wrong side there is not reported twice. */
const ownRules = new Set(['库存现金', '银行存款', '原材料', '库存商品']);

/** Leaf accounts whose closing balance stands against their normal side, with the amount in yuan. */
function wrongSides(
  balances: Balances,
): { amounts: number[]; sources: Source[] } | Extract<Sum, { missing: unknown }> {
  if (!balances.table.complete) return { missing: [{ why: 'partial', kind: 'trial-balance' }] };
  const amounts: number[] = [];
  const sources: Source[] = [];
  for (const { row, resolved } of balances.leaves) {
    if (!resolved || ownRules.has(resolved.account.name)) continue;
    const side = normalSide(resolved);
    if (side === 'either') continue;
    if (row.closing_debit === null || row.closing_credit === null) {
      return { missing: [{ why: 'row', kind: 'trial-balance', row: row.path || row.name }] };
    }
    const against = (row.closing_debit - row.closing_credit) * (side === 'debit' ? -1 : 1);
    if (against <= 0.005) continue;
    amounts.push(settle(against));
    // A wrong side is a figure on the other side, or a negative one on its own.
    const [other, own] =
      side === 'debit'
        ? (['closing_credit', 'closing_debit'] as const)
        : (['closing_debit', 'closing_credit'] as const);
    sources.push(balances.source(row, row[other] !== 0 ? other : own));
  }
  return { amounts, sources };
}

function wrongSide(balances: Balances, of: (amounts: number[]) => number): Sum {
  const found = wrongSides(balances);
  if ('missing' in found) return found;
  if (balances.leaves.every(({ resolved }) => !resolved)) {
    return { missing: [{ why: 'row', kind: 'trial-balance', row: balances.leaves[0]?.row.name ?? '' }] };
  }
  return { value: of(found.amounts), sources: found.sources };
}

function difference(
  balances: Balances,
  a: 'opening_debit' | 'debit' | 'closing_debit',
  b: 'opening_credit' | 'credit' | 'closing_credit',
): Sum {
  const left = balances.total(a);
  const right = balances.total(b);
  if ('missing' in left) return left;
  if ('missing' in right) return right;
  return { value: settle(Math.abs(left.value - right.value)), sources: [] };
}

/** Assets, and costs not yet closed, debit less credit; accounts in credit by nature come off. */
function assets(balances: Balances): Sum {
  if (balances.leaves.some(({ resolved }) => !resolved))
    return { missing: [{ why: 'statement', kind: 'balance-sheet' }] };
  const debit = balances.total('closing_debit');
  const credit = balances.total('closing_credit');
  if ('missing' in debit) return debit;
  if ('missing' in credit) return credit;
  const rows = balances.leaves.filter(
    ({ resolved }) => resolved?.account.class === 'asset' || resolved?.account.class === 'cost',
  );
  const value = rows.reduce((sum, { row }) => sum + (row.closing_debit ?? 0) - (row.closing_credit ?? 0), 0);
  return { value: settle(value), sources: [balances.whole('closing_debit', settle(value))] };
}

const sum = (values: number[]): number => settle(values.reduce((a, b) => a + b, 0));

/**
 * The table. Each line gives one fact of the vocabulary from a trial balance and the archive; all are over
 * leaf rows. A fact that a page gives directly takes precedence over its line here.
 */
export const reductions: Readonly<Record<string, (balances: Balances, archive: Archive) => Sum>> = {
  cash_balance: (tb) => tb.amount('库存现金', 'closing_debit', 'closing_credit'),
  cash_opening: (tb) => tb.amount('库存现金', 'opening_debit', 'opening_credit'),
  cash_received: (tb) => tb.amount('库存现金', 'debit', null),
  cash_paid: (tb) => tb.amount('库存现金', 'credit', null),
  bank_balance: (tb) => tb.amount('银行存款', 'closing_debit', 'closing_credit'),
  other_receivable_balance: (tb) => tb.amount('其他应收款', 'closing_debit', 'closing_credit'),
  other_payable_balance: (tb) => tb.amount('其他应付款', 'closing_credit', 'closing_debit'),
  paid_in_capital: (tb) => tb.amount('实收资本', 'closing_credit', 'closing_debit'),
  total_assets: assets,
  shareholder_loan: shareholderLoan,
  wrong_side_count: (tb) => wrongSide(tb, (amounts) => amounts.length),
  wrong_side_amount: (tb) => wrongSide(tb, sum),
  opening_debit_total: (tb) => tb.total('opening_debit'),
  opening_credit_total: (tb) => tb.total('opening_credit'),
  movement_debit_total: (tb) => tb.total('debit'),
  movement_credit_total: (tb) => tb.total('credit'),
  closing_debit_total: (tb) => tb.total('closing_debit'),
  closing_credit_total: (tb) => tb.total('closing_credit'),
  trial_balance_difference_opening: (tb) => difference(tb, 'opening_debit', 'opening_credit'),
  trial_balance_difference_movement: (tb) => difference(tb, 'debit', 'credit'),
  trial_balance_difference_closing: (tb) => difference(tb, 'closing_debit', 'closing_credit'),
};

/** Adds the reduced figures to the facts a page gave directly. Nothing given is changed. */
export function reduce(statements: readonly StatementRead[], facts: Facts, archive: Archive): Facts {
  const balances = trialBalanceOf(statements, archive.standard);
  const known = new Map<string, Fact>(Object.entries(facts.known));
  const missing = new Map(Object.entries(facts.missing));
  for (const [name, line] of Object.entries(reductions)) {
    if (known.has(name)) continue;
    const result: Sum = balances
      ? line(balances, archive)
      : { missing: [{ why: 'statement', kind: 'trial-balance' }] };
    if ('missing' in result) {
      if (!missing.has(name)) missing.set(name, result.missing);
    } else {
      known.set(name, { name, value: result.value, sources: result.sources });
      missing.delete(name);
    }
  }
  return { known: Object.fromEntries(known), missing: Object.fromEntries(missing) };
}
