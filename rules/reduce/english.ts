/**
 * What a trial balance kept in English says. Its profit-and-loss accounts run on within the year, so that both
 * sides of a movement count; an account of which nobody knows enough makes a total unknown.
 */
import { normalSide } from '../accounts';
import { settle, type Balances, type ResolvedRow, type Sum } from '../balances';
import type { Account } from '../chart';
import type { EnglishRole } from '../chart-english';
import type { Missing, TrialBalanceRow } from '../reading';

const kind = 'trial-balance';

const isResult = ({ class: of }: Account): boolean => of === 'revenue' || of === 'expense';

/** Whether profit and loss, or a part of it, is kept on accounts with English names. */
export const resultsInEnglish = ({ leaves }: Balances): boolean =>
  leaves.some(({ resolved }) => resolved?.account.role !== undefined && isResult(resolved.account));

/** Whether accounts are named in English at all. */
const inEnglish = ({ leaves }: Balances): boolean =>
  leaves.some(({ row, resolved }) => resolved !== null && !/[\u3400-\u9fff]/.test(row.path || row.name));

const notHere: Missing[] = [{ why: 'fact' }];
const lacking = (row: TrialBalanceRow): { missing: Missing[] } => ({
  missing: [{ why: 'row', kind, row: row.path || row.name }],
});

/** Balance at the end, debit less credit. */
const closing = (row: TrialBalanceRow): number | null =>
  row.closing_debit === null || row.closing_credit === null
    ? null
    : settle(row.closing_debit - row.closing_credit);

/** All leaves of a whole table whose accounts are known, or why nothing can be added up over them. */
function whole(tb: Balances): readonly ResolvedRow[] | { missing: Missing[] } {
  if (!inEnglish(tb)) return { missing: notHere };
  if (!tb.table.complete) return { missing: [{ why: 'partial', kind }] };
  const stranger = tb.leaves.find(({ resolved }) => !resolved);
  return stranger ? lacking(stranger.row) : tb.leaves;
}

type Fits = (account: Account) => boolean;
const ofRole =
  (...roles: EnglishRole[]): Fits =>
  ({ role }) =>
    role !== undefined && roles.includes(role);
const named =
  (...names: string[]): Fits =>
  ({ name, role }) =>
    role === undefined && names.includes(name);

/**
 * What was booked on accounts in the period, both sides. An account that ends at nothing though it was moved on both
 * sides was closed, or undone: nobody can tell which. Chinese accounts among them are closed every month, so that one
 * side alone counts.
 */
function movement(tb: Balances, side: 'debit' | 'credit', fits: Fits): Sum {
  const leaves = whole(tb);
  if ('missing' in leaves) return leaves;
  if (!resultsInEnglish(tb)) return { missing: notHere };
  const unclear = leaves.find(
    ({ resolved }) =>
      resolved?.account.role === 'unplaced' &&
      resolved.account.class === (side === 'credit' ? 'revenue' : 'expense'),
  );
  if (unclear) return lacking(unclear.row);
  const rows = leaves.filter(({ resolved }) => resolved && fits(resolved.account));
  if (rows.length === 0 && !tb.closed()) return { missing: [{ why: 'statement', kind: 'income-statement' }] };
  let value = 0;
  const sources = [];
  for (const { row, resolved } of rows) {
    const { debit, credit } = row;
    if (debit === null || credit === null) return lacking(row);
    const own = side === 'debit' ? debit : credit;
    const other = side === 'debit' ? credit : debit;
    const both = resolved?.account.role !== undefined;
    if (both && own !== 0 && other !== 0 && Math.abs(closing(row) ?? 0) <= 0.005) return lacking(row);
    value += both ? own - other : own;
    if (own !== 0 || other !== 0)
      sources.push(tb.source(row, own !== 0 ? side : side === 'debit' ? 'credit' : 'debit'));
  }
  return { value: settle(value), sources };
}

/** Closing balances of accounts, each with its sign; `sign` 1 takes debit as positive. */
function balance(tb: Balances, sign: 1 | -1, fits: (leaf: ResolvedRow) => boolean, absolute = false): Sum {
  if (!inEnglish(tb)) return { missing: notHere };
  if (!tb.table.complete) return { missing: [{ why: 'partial', kind }] };
  const rows = tb.leaves.filter(fits);
  if (rows.length === 0) {
    const leaves = whole(tb);
    if ('missing' in leaves) return leaves;
    const unplaced = leaves.find(({ resolved }) => resolved?.account.role === 'unplaced');
    if (unplaced) return lacking(unplaced.row);
    return tb.closed() ? { value: 0, sources: [] } : { missing: [{ why: 'statement', kind }] };
  }
  let value = 0;
  for (const { row } of rows) {
    const own = closing(row);
    if (own === null) return lacking(row);
    value += absolute ? Math.abs(own) : own * sign;
  }
  const sources = rows
    .filter(({ row }) => closing(row) !== 0)
    .map(({ row }) => tb.source(row, (row.closing_credit ?? 0) !== 0 ? 'closing_credit' : 'closing_debit'));
  return { value: settle(value), sources };
}

const roleBalance = (tb: Balances, sign: 1 | -1, role: EnglishRole, absolute = false): Sum =>
  balance(tb, sign, ({ resolved }) => resolved?.account.role === role, absolute);

/** What is left for the owners: everything that is neither an asset nor a debt, with the open result of the year. */
function equity(tb: Balances): Sum {
  const leaves = whole(tb);
  if ('missing' in leaves) return leaves;
  if (!tb.closed()) return { missing: [{ why: 'statement', kind: 'balance-sheet' }] };
  const rows = leaves.filter(({ resolved }) => {
    const of = resolved?.account.class;
    return of === 'equity' || of === 'revenue' || of === 'expense';
  });
  const value = settle(rows.reduce((sum, { row }) => sum - (closing(row) ?? 0), 0));
  return { value, sources: [tb.whole('closing_credit', value)] };
}

const longTerm = new Set([
  '长期借款', '长期应付款', '递延收益', '固定资产', '累计折旧', '固定资产减值准备', '在建工程', '工程物资', '固定资产清理',
  '无形资产', '累计摊销', '无形资产减值准备', '长期待摊费用', '长期债券投资', '长期股权投资', '长期股权投资减值准备',
]); // prettier-ignore

/** Whether an account falls due within a year; null where nobody can say. */
function isCurrent({ role, name }: Account): boolean | null {
  if (role === 'unplaced' || role === 'suspense' || role === 'uncategorised' || name === '待处理财产损溢')
    return null;
  return role === undefined ? !longTerm.has(name) : role === 'current-asset' || role === 'current-liability';
}

function current(tb: Balances, of: 'asset' | 'liability'): Sum {
  const leaves = whole(tb);
  if ('missing' in leaves) return leaves;
  const own = leaves.filter(
    ({ resolved }) =>
      resolved?.account.class === of || (of === 'asset' && resolved?.account.class === 'cost'),
  );
  const unclear = own.find(
    ({ row, resolved }) => resolved && isCurrent(resolved.account) === null && closing(row) !== 0,
  );
  if (unclear) return lacking(unclear.row);
  return balance(tb, of === 'asset' ? 1 : -1, (leaf) =>
    Boolean(own.includes(leaf) && leaf.resolved && isCurrent(leaf.resolved.account)),
  );
}

/** Accounts with rules of their own for a balance below zero. */
const ownRules = new Set(['库存现金', '银行存款', '原材料', '库存商品']);

/** Accounts of a class that stand on the wrong side. */
function wrongSide(tb: Balances, of: 'asset' | 'liability'): Sum {
  if (!inEnglish(tb)) return { missing: notHere };
  if (!tb.table.complete) return { missing: [{ why: 'partial', kind }] };
  const found = tb.leaves.filter(({ row, resolved }) => {
    if (resolved?.account.class !== of || ownRules.has(resolved.account.name)) return false;
    const side = normalSide(resolved);
    const own = closing(row);
    return own !== null && side !== 'either' && own * (side === 'debit' ? 1 : -1) < -0.005;
  });
  const unknown = tb.leaves.find(({ row, resolved }) => !resolved || closing(row) === null);
  if (unknown) return lacking(unknown.row);
  return {
    value: found.length,
    sources: found.map(({ row }) =>
      tb.source(row, (row.closing_credit ?? 0) !== 0 ? 'closing_credit' : 'closing_debit'),
    ),
  };
}

const SALES_TAX = /\b(?:sales tax(?:es)?|vat|gst|hst|pst)\b/i;

/** Sales tax owed; not to be told where taxes stand on one account. */
function salesTax(tb: Balances): Sum {
  const taxes = tb.leaves.filter(({ resolved }) => resolved?.account.name === '应交税费');
  const own = taxes.filter(({ row }) => SALES_TAX.test(row.path || row.name));
  const [mixed] = own.length === 0 ? taxes : [];
  return mixed ? lacking(mixed.row) : balance(tb, -1, (leaf) => own.includes(leaf));
}

const costs: Fits = (account) => ofRole('cost')(account) || named('主营业务成本', '其他业务成本')(account);
const finance: Fits = (account) => ofRole('interest')(account) || named('财务费用')(account);
const expenses: Fits = (account) =>
  ofRole('expense')(account) || finance(account) || named('销售费用', '管理费用')(account);

/** Facts by name, of ledgers with English names. */
export const englishReductions: Readonly<Record<string, (balances: Balances) => Sum>> = {
  revenue: (tb) =>
    movement(
      tb,
      'credit',
      (account) => ofRole('sales')(account) || named('主营业务收入', '其他业务收入')(account),
    ),
  cost: (tb) => movement(tb, 'debit', costs),
  expenses_of_period: (tb) => movement(tb, 'debit', expenses),
  finance_expense: (tb) => movement(tb, 'debit', finance),
  total_cost_and_expense: (tb) =>
    movement(tb, 'debit', (account) => costs(account) || expenses(account) || named('税金及附加')(account)),
  penalty_amount: (tb) => movement(tb, 'debit', ofRole('penalty')),
  late_fee_amount: (tb) => movement(tb, 'debit', ofRole('late-fee')),
  suspense_balance: (tb) => roleBalance(tb, 1, 'suspense'),
  uncategorised_amount: (tb) => roleBalance(tb, 1, 'uncategorised', true),
  owner_drawings: (tb) => roleBalance(tb, 1, 'drawings'),
  sales_tax_payable_balance: salesTax,
  equity_total: equity,
  current_assets: (tb) => current(tb, 'asset'),
  current_liabilities: (tb) => current(tb, 'liability'),
  negative_asset_count: (tb) => wrongSide(tb, 'asset'),
  negative_liability_count: (tb) => wrongSide(tb, 'liability'),
};
