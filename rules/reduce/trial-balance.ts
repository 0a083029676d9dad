/** What a trial balance says of accounts: one line of the table a fact, with its cells as evidence. */
import { normalSide } from '../accounts';
import type { Balances } from '../balances';
import { addUp, settle, type Sum } from '../balances';
import type { Source, TrialBalance, TrialBalanceColumn, TrialBalanceRow } from '../reading';
import { shareholderLoan, type Archive } from '../shareholderLoan';
import { resultsInEnglish } from './english';
import { lastYearsPayroll } from './payroll';
import { rollForward } from './roll-forward';

const HALF_CENT = 0.005;

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
  const value = settle(Math.abs(left.value - right.value));
  // Where the printed totals agree and the rows do not, rows are missing or misread: the books are not at fault.
  if (value > HALF_CENT && totalsAgree(balances.table, a, b)) {
    return { missing: [{ why: 'partial', kind: 'trial-balance' }] };
  }
  return { value, sources: [] };
}

/** Whether the page prints totals of both columns, and they are the same. */
function totalsAgree({ totals }: TrialBalance, a: TrialBalanceColumn, b: TrialBalanceColumn): boolean {
  const [left, right] = [totals?.[a], totals?.[b]];
  return left !== undefined && right !== undefined && Math.abs(left - right) <= HALF_CENT;
}

/** Assets, and costs not yet closed, debit less credit; accounts in credit by nature come off. */
function assets(balances: Balances): Sum {
  const classes = balances.leaves.map((leaf) => balances.classOf(leaf));
  if (classes.includes(null)) return { missing: [{ why: 'statement', kind: 'balance-sheet' }] };
  const debit = balances.total('closing_debit');
  const credit = balances.total('closing_credit');
  if ('missing' in debit) return debit;
  if ('missing' in credit) return credit;
  const rows = balances.leaves.filter((_, at) => classes[at] === 'asset' || classes[at] === 'cost');
  const value = rows.reduce((sum, { row }) => sum + (row.closing_debit ?? 0) - (row.closing_credit ?? 0), 0);
  return { value: settle(value), sources: [balances.whole('closing_debit', settle(value))] };
}

const sum = (values: number[]): number => settle(values.reduce((a, b) => a + b, 0));

/** Accounts held as stock; the difference between retail price and cost comes off. */
const stock = [
  '材料采购', '在途物资', '原材料', '材料成本差异', '库存商品', '发出商品', '商品进销差价', '委托加工物资', '周转材料',
  '消耗性生物资产',
]; // prettier-ignore

/** Balances of the single leaf rows of some accounts, debit less credit. */
function each(balances: Balances, names: readonly string[]): { row: TrialBalanceRow; value: number }[] {
  return balances.leaves.flatMap(({ row, resolved }) =>
    resolved && names.includes(resolved.account.name)
      ? [{ row, value: settle((row.closing_debit ?? 0) - (row.closing_credit ?? 0)) }]
      : [],
  );
}

/** The lowest leaf of some accounts: nothing hides behind a sum. */
function lowest(balances: Balances, names: readonly string[]): Sum {
  const whole = addUp(names.map((name) => balances.amount(name, 'closing_debit', 'closing_credit')));
  if ('missing' in whole) return whole;
  const [first] = each(balances, names).sort((a, b) => a.value - b.value);
  if (!first) return { value: 0, sources: [] };
  const column = (first.row.closing_credit ?? 0) !== 0 ? 'closing_credit' : 'closing_debit';
  return { value: first.value, sources: [balances.source(first.row, column)] };
}

function negativeBanks(balances: Balances): Sum {
  const whole = balances.amount('银行存款', 'closing_debit', 'closing_credit');
  if ('missing' in whole) return whole;
  const below = each(balances, ['银行存款']).filter(({ value }) => value < -0.005);
  return { value: below.length, sources: below.map(({ row }) => balances.source(row, 'closing_credit')) };
}

/** Closing balances of revenue and expense accounts, added without regard to their side. */
function notClosed(balances: Balances): Sum {
  const whole = balances.total('closing_debit');
  if ('missing' in whole) return whole;
  const open = balances.leaves.flatMap((leaf) => {
    const { row } = leaf;
    if (!['revenue', 'expense', 'result'].includes(balances.classOf(leaf) ?? '')) return [];
    const value = settle((row.closing_debit ?? 0) - (row.closing_credit ?? 0));
    return Math.abs(value) > 0.005 ? [{ row, value: Math.abs(value) }] : [];
  });
  return {
    value: sum(open.map(({ value }) => value)),
    sources: open.map(({ row }) =>
      balances.source(row, (row.closing_credit ?? 0) !== 0 ? 'closing_credit' : 'closing_debit'),
    ),
  };
}

/** Balance of the leaf rows whose path says what they are, under one account; credit less debit. */
function named(balances: Balances, account: string, word: RegExp): Sum {
  const whole = balances.amount(account, 'closing_credit', 'closing_debit');
  if ('missing' in whole) return whole;
  const rows = balances.leaves.filter(
    ({ row, resolved }) => resolved?.account.name === account && word.test(row.path || row.name),
  );
  return {
    value: sum(rows.map(({ row }) => (row.closing_credit ?? 0) - (row.closing_debit ?? 0))),
    sources: rows.map(({ row }) => balances.source(row, 'closing_credit')),
  };
}

/**
 * What was booked on sub-accounts with such a name. Where the account was moved and is not broken down, nobody
 * can say how much of it is meant.
 */
function booked(balances: Balances, account: string, word: RegExp): Sum {
  if (resultsInEnglish(balances) || !balances.has(account))
    return { missing: [{ why: 'row', kind: 'trial-balance', row: account }] };
  const whole = balances.amount(account, 'debit', null);
  if ('missing' in whole || whole.value === 0) return whole;
  const rows = balances.leaves.filter(({ resolved }) => resolved?.account.name === account);
  const undivided = rows.find(({ row, resolved }) => resolved?.under.length === 0 && (row.debit ?? 0) !== 0);
  if (undivided) return { missing: [{ why: 'row', kind: 'trial-balance', row: account }] };
  const found = rows.filter(({ row }) => word.test(row.path || row.name));
  return {
    value: sum(found.map(({ row }) => row.debit ?? 0)),
    sources: found.map(({ row }) => balances.source(row, 'debit')),
  };
}

const stockAt = (tb: Balances, when: 'opening' | 'closing'): Sum =>
  addUp(stock.map((name) => tb.amount(name, `${when}_debit`, `${when}_credit`)));

function less(a: Sum, b: Sum): Sum {
  if ('missing' in a) return a;
  if ('missing' in b) return b;
  return { value: settle(a.value - b.value), sources: [...a.sources, ...b.sources] };
}

/** Facts by name; all over leaf rows. */
export const trialBalanceReductions: Readonly<Record<string, (balances: Balances, archive: Archive) => Sum>> =
  {
    cash_balance: (tb) => tb.amount('库存现金', 'closing_debit', 'closing_credit'),
    cash_opening: (tb) => tb.amount('库存现金', 'opening_debit', 'opening_credit'),
    cash_received: (tb) => tb.amount('库存现金', 'debit', null),
    cash_paid: (tb) => tb.amount('库存现金', 'credit', null),
    bank_balance: (tb) => tb.amount('银行存款', 'closing_debit', 'closing_credit'),
    bank_lowest_balance: (tb) => lowest(tb, ['银行存款']),
    bank_negative_count: negativeBanks,
    receivable_balance: (tb) => tb.amount('应收账款', 'closing_debit', 'closing_credit'),
    prepayment_balance: (tb) => tb.amount('预付账款', 'closing_debit', 'closing_credit'),
    other_receivable_balance: (tb) => tb.amount('其他应收款', 'closing_debit', 'closing_credit'),
    payable_balance: (tb) => tb.amount('应付账款', 'closing_credit', 'closing_debit'),
    estimate_balance: (tb) => named(tb, '应付账款', /暂估/),
    advance_balance: (tb) => tb.amount('预收账款', 'closing_credit', 'closing_debit'),
    other_payable_balance: (tb) => tb.amount('其他应付款', 'closing_credit', 'closing_debit'),
    inventory_balance: (tb) => stockAt(tb, 'closing'),
    inventory_opening: (tb) => stockAt(tb, 'opening'),
    inventory_change: (tb) => less(stockAt(tb, 'closing'), stockAt(tb, 'opening')),
    inventory_lowest_balance: (tb) => lowest(tb, ['原材料', '库存商品']),
    fixed_assets_gross: (tb) => tb.amount('固定资产', 'closing_debit', 'closing_credit'),
    fixed_assets_gross_opening: (tb) => tb.amount('固定资产', 'opening_debit', 'opening_credit'),
    accumulated_depreciation: (tb) => tb.amount('累计折旧', 'closing_credit', 'closing_debit'),
    depreciation_charged: (tb) => tb.amount('累计折旧', 'credit', null),
    payroll_payable_balance: (tb) => tb.amount('应付职工薪酬', 'closing_credit', 'closing_debit'),
    payroll_accrued: (tb) => tb.amount('应付职工薪酬', 'credit', null),
    payroll_last_year_unpaid: lastYearsPayroll,
    tax_payable_balance: (tb) => tb.amount('应交税费', 'closing_credit', 'closing_debit'),
    borrowings_balance: (tb) =>
      addUp(['短期借款', '长期借款'].map((name) => tb.amount(name, 'closing_credit', 'closing_debit'))),
    loans_received: (tb) => addUp(['短期借款', '长期借款'].map((name) => tb.amount(name, 'credit', null))),
    capital_increase: (tb) => {
      const change = addUp(['实收资本', '资本公积'].map((name) => tb.amount(name, 'credit', 'debit')));
      return 'missing' in change ? change : { ...change, value: Math.max(0, change.value) };
    },
    paid_in_capital: (tb) => tb.amount('实收资本', 'closing_credit', 'closing_debit'),
    undistributed_profit: (tb) =>
      addUp(['本年利润', '利润分配'].map((name) => tb.amount(name, 'closing_credit', 'closing_debit'))),
    late_fee_amount: (tb) => booked(tb, '营业外支出', /滞纳金/),
    penalty_amount: (tb) => booked(tb, '营业外支出', /罚/),
    total_assets: assets,
    shareholder_loan: shareholderLoan,
    wrong_side_count: (tb) => wrongSide(tb, (amounts) => amounts.length),
    wrong_side_amount: (tb) => wrongSide(tb, sum),
    pl_closing_balance: notClosed,
  };

/** Facts about what does not add up, which stay known where it does not. */
export const trialBalanceDifferences: Readonly<Record<string, (balances: Balances) => Sum>> = {
  roll_forward_break_count: (tb) => rollForward(tb, (breaks) => breaks.length),
  roll_forward_break_amount: (tb) => rollForward(tb, (breaks) => Math.max(0, ...breaks)),
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
