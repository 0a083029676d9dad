/**
 * What the movements of a trial balance say of profit and loss. Closing entries stand on the other side of each
 * account, so one side alone is what was booked; red entries are negative on their own side.
 */
import { addUp, type Balances, type Sum } from '../balances';
import type { TrialBalanceColumn } from '../reading';
import { resultsInEnglish } from './english';

const income = ['主营业务收入', '其他业务收入'];
const costs = ['主营业务成本', '其他业务成本'];
const expenses = ['销售费用', '管理费用', '财务费用'];

/** Research is an account of its own in some books and part of administration in the others. */
const expensesOf = (tb: Balances): string[] => (tb.has('研发费用') ? [...expenses, '研发费用'] : expenses);

/**
 * Results kept in English are added up by their own table; what it cannot say, nobody can say here. An account
 * that was moved and closed may be left out of a table without disturbing its totals, so that at least one of
 * the names must be there.
 */
const movement = (tb: Balances, names: readonly string[], column: TrialBalanceColumn): Sum =>
  resultsInEnglish(tb) || !names.some((name) => tb.has(name))
    ? { missing: [{ why: 'statement', kind: 'income-statement' }] }
    : addUp(names.map((name) => tb.amount(name, column, null)));

/** A sub-account by its name, year to date; unknown where no row is called so. */
function subAccount(tb: Balances, word: RegExp): Sum {
  const rows = tb.leaves.filter(
    ({ row, resolved }) => resolved?.account.class === 'expense' && word.test(row.name),
  );
  if (!tb.table.complete) return { missing: [{ why: 'partial', kind: 'trial-balance' }] };
  if (rows.length === 0)
    return { missing: [{ why: 'row', kind: 'trial-balance', row: '管理费用', below: true }] };
  const gap = rows.find(({ row }) => row.ytd_debit === null);
  if (gap) return { missing: [{ why: 'column', kind: 'trial-balance', column: 'ytd_debit' }] };
  return addUp(
    rows.map(({ row }) => ({ value: row.ytd_debit ?? 0, sources: [tb.source(row, 'ytd_debit')] })),
  );
}

/** Facts by name, taken where no income statement gives them. */
export const profitAndLossReductions: Readonly<Record<string, (balances: Balances) => Sum>> = {
  revenue: (tb) => movement(tb, income, 'credit'),
  revenue_ytd: (tb) => movement(tb, income, 'ytd_credit'),
  cost: (tb) => movement(tb, costs, 'debit'),
  expenses_of_period: (tb) => movement(tb, expensesOf(tb), 'debit'),
  finance_expense: (tb) => movement(tb, ['财务费用'], 'debit'),
  total_cost_and_expense: (tb) =>
    addUp([movement(tb, costs, 'debit'), movement(tb, [...expensesOf(tb), '税金及附加'], 'debit')]),
  entertainment_ytd: (tb) => subAccount(tb, /招待/),
  advertising_ytd: (tb) => subAccount(tb, /广告|宣传|广宣/),
  welfare_ytd: (tb) => subAccount(tb, /福利/),
  education_ytd: (tb) => subAccount(tb, /职工教育|培训/),
};
