import type { Missing, StatementKind } from './reading';
import type { Text, Unit } from './verdict';

/** Where a fact is usually found: a kind of page, a field of the client's archive, or the period itself. */
export type Origin = { page: StatementKind } | { archive: string } | { period: true } | null;

export interface FactDefinition {
  name: string;
  label: Text;
  unit: Unit;
  origin: Origin;
}

type Line = readonly [
  name: string,
  unit: Unit,
  zh: string,
  en: string,
  origin?: StatementKind | 'period' | `archive:${string}`,
];

/**
 * The fact vocabulary. Money in yuan, rates as fractions, of the period under view unless the label says
 * otherwise; movements without closing entries. A fact that is absent is unknown, never zero.
 */
const lines: readonly Line[] = [
  ['month', 'month', '所属月份', 'month', 'period'],
  // From the trial balance, see reduce.ts.
  ['cash_balance', 'money', '库存现金期末余额', 'closing cash balance', 'trial-balance'],
  ['cash_opening', 'money', '库存现金期初余额', 'opening cash balance', 'trial-balance'],
  ['cash_received', 'money', '本期现金收入', 'cash received', 'trial-balance'],
  ['cash_paid', 'money', '本期现金支出', 'cash paid', 'trial-balance'],
  ['bank_balance', 'money', '银行存款期末余额', 'closing bank balance', 'trial-balance'],
  ['other_receivable_balance', 'money', '其他应收款余额', 'other receivables', 'trial-balance'],
  ['other_payable_balance', 'money', '其他应付款余额', 'other payables', 'trial-balance'],
  ['total_assets', 'money', '资产总额', 'total assets', 'trial-balance'],
  ['shareholder_loan', 'money', '股东借款余额', 'loans to shareholders', 'trial-balance'],
  ['wrong_side_count', 'count', '方向异常的科目数', 'accounts on the wrong side', 'trial-balance'],
  ['wrong_side_amount', 'money', '方向异常的余额合计', 'balances on the wrong side', 'trial-balance'],
  ['opening_debit_total', 'money', '期初借方合计', 'opening debits', 'trial-balance'],
  ['opening_credit_total', 'money', '期初贷方合计', 'opening credits', 'trial-balance'],
  ['movement_debit_total', 'money', '本期借方发生额合计', 'debits of the period', 'trial-balance'],
  ['movement_credit_total', 'money', '本期贷方发生额合计', 'credits of the period', 'trial-balance'],
  ['closing_debit_total', 'money', '期末借方合计', 'closing debits', 'trial-balance'],
  ['closing_credit_total', 'money', '期末贷方合计', 'closing credits', 'trial-balance'],
  ['trial_balance_difference_opening', 'money', '期初借贷差额', 'opening difference', 'trial-balance'],
  [
    'trial_balance_difference_movement',
    'money',
    '发生额借贷差额',
    'difference of movements',
    'trial-balance',
  ],
  ['trial_balance_difference_closing', 'money', '期末借贷差额', 'closing difference', 'trial-balance'],
  // From statements and returns.
  ['revenue', 'money', '营业收入', 'revenue', 'income-statement'],
  ['cost', 'money', '营业成本', 'cost of sales', 'income-statement'],
  ['prev_revenue', 'money', '上期营业收入', 'revenue of the period before', 'income-statement'],
  ['revenue_ytd', 'money', '本年累计收入', 'revenue, year to date', 'income-statement'],
  ['revenue_3y', 'money', '近三年收入合计', 'revenue of three years', 'income-statement'],
  ['gross_margin_history', 'rate', '历史毛利率', 'own average gross margin', 'income-statement'],
  ['entertainment_ytd', 'money', '业务招待费累计', 'entertainment, year to date', 'income-statement'],
  ['advertising_ytd', 'money', '广告宣传费累计', 'advertising, year to date', 'income-statement'],
  ['profit_before_tax', 'money', '利润总额', 'profit before tax', 'income-statement'],
  ['total_cost_and_expense', 'money', '成本费用合计', 'costs and expenses', 'income-statement'],
  ['undistributed_profit', 'money', '未分配利润', 'retained earnings', 'balance-sheet'],
  ['vat_payable', 'money', '增值税应纳税额', 'VAT payable', 'vat-return-general'],
  ['vat_output', 'money', '销项税额', 'output VAT', 'vat-return-general'],
  ['vat_input', 'money', '进项税额', 'input VAT', 'vat-return-general'],
  ['vat_end_credit', 'money', '期末留抵税额', 'VAT credit carried forward', 'vat-return-general'],
  ['vat_credit_months', 'count', '连续留抵月数', 'months with VAT credit', 'vat-return-general'],
  ['vat_burden_own_avg', 'rate', '自身平均税负率', 'own average VAT burden', 'vat-return-general'],
  ['levy_rate', 'rate', '征收率', 'levy rate', 'vat-return-small'],
  ['sales_tax_period', 'money', '本税期销售额', 'sales of the tax period', 'vat-return-small'],
  ['prev_sales_tax_period', 'money', '上税期销售额', 'sales of the tax period before', 'vat-return-small'],
  ['rolling_12m_sales', 'money', '连续 12 个月销售额', 'sales of 12 months', 'vat-return-small'],
  ['tax_period', 'text', '纳税期限', 'tax period', 'archive:taxPeriod'],
  ['slp', 'boolean', '小型微利企业', 'small low-profit enterprise', 'cit-prepayment'],
  ['taxable_income_ytd', 'money', '应纳税所得额累计', 'taxable income, year to date', 'cit-prepayment'],
  ['cit_due', 'money', '本期应补所得税', 'income tax due', 'cit-prepayment'],
  ['cit_due_prev', 'money', '上期应补所得税', 'income tax due before', 'cit-prepayment'],
  ['employees_avg', 'count', '从业人数季均', 'average employees', 'cit-prepayment'],
  ['assets_avg', 'money', '资产总额季均', 'average assets', 'cit-prepayment'],
  ['declared_revenue', 'money', '申报收入', 'declared revenue', 'vat-return-general'],
  ['book_revenue', 'money', '账面收入', 'booked revenue', 'income-statement'],
  // From lists.
  ['invoice_count', 'count', '开票份数', 'invoices issued', 'invoice-list'],
  ['invoice_amount', 'money', '开票金额', 'amount invoiced', 'invoice-list'],
  ['red_invoice_count', 'count', '红字发票份数', 'red invoices', 'invoice-list'],
  ['red_invoice_amount', 'money', '红字发票金额', 'amount of red invoices', 'invoice-list'],
  ['noncompliant_invoice_count', 'count', '不合规发票张数', 'invoices refused', 'archive:refusedInvoices'],
  [
    'noncompliant_invoice_amount',
    'money',
    '不合规发票金额',
    'amount of invoices refused',
    'archive:refusedInvoices',
  ],
  ['vouchers_total', 'count', '凭证数', 'vouchers', 'voucher-list'],
  ['vouchers_without_attachment', 'count', '缺附件凭证数', 'vouchers without papers', 'voucher-list'],
  ['advance_aged_over_12m', 'money', '超一年预收', 'advances older than a year', 'ageing'],
  ['estimate_aged_over_12m', 'money', '超一年暂估', 'estimates older than a year', 'ageing'],
  ['purchases_net', 'money', '采购净额', 'purchases', 'invoice-list'],
  ['inventory_change', 'money', '存货变动', 'change of stock', 'trial-balance'],
  [
    'fixed_assets_fully_depreciated',
    'boolean',
    '固定资产已提足折旧',
    'assets fully depreciated',
    'archive:assets',
  ],
  // From the archive and from what the client handed in.
  [
    'shareholder_loan_business_use',
    'money',
    '其中有经营用途凭据',
    'of it with papers for business use',
    'archive:loanPapers',
  ],
  ['payroll_headcount', 'count', '工资人数', 'people on the payroll', 'archive:headcount'],
  ['iit_headcount', 'count', '个税申报人数', 'people in the income-tax return', 'archive:headcount'],
  ['social_headcount', 'count', '社保人数', 'people insured', 'archive:headcount'],
  ['social_exempt', 'count', '可不参保人数', 'people exempt from insurance', 'archive:headcount'],
  ['platform_receipts_gross', 'money', '平台收款（含税）', 'platform receipts', 'archive:platforms'],
  ['expense_without_invoice', 'money', '无票支出', 'expense without invoice', 'archive:papers'],
  ['bank_statement_balance', 'money', '对账单余额', 'bank statement balance', 'archive:bankStatement'],
  ['bank_explained_difference', 'money', '已解释差异', 'explained difference', 'archive:bankStatement'],
  ['dividends_last_24m', 'money', '近 24 个月分红', 'dividends of 24 months', 'archive:dividends'],
  ['registered_capital', 'money', '注册资本', 'registered capital', 'archive:capital'],
  ['paid_in_capital', 'money', '实收资本', 'paid-in capital', 'trial-balance'],
  [
    'months_to_capital_deadline',
    'count',
    '距认缴期限月数',
    'months to the capital deadline',
    'archive:capital',
  ],
  [
    'stamp_duty_declared_base',
    'money',
    '印花税申报计税依据',
    'declared base of stamp duty',
    'archive:stampDuty',
  ],
  ['late_fee_amount', 'money', '滞纳金', 'late fees', 'archive:lateFees'],
  [
    'zero_declaration_consecutive',
    'count',
    '连续零申报月数',
    'zero returns in a row, months',
    'archive:returns',
  ],
  [
    'zero_declaration_in_year',
    'count',
    '年内零申报月数',
    'zero returns in the year, months',
    'archive:returns',
  ],
  ['agency_fee_monthly', 'money', '代理费月额', 'monthly fee', 'archive:fee'],
  ['agency_fee_months_overdue', 'count', '拖欠月数', 'months of fee overdue', 'archive:fee'],
  ['agency_fee_overdue_amount', 'money', '拖欠金额', 'fee overdue', 'archive:fee'],
];

function originOf(origin: Line[4]): Origin {
  if (!origin) return null;
  if (origin === 'period') return { period: true };
  return origin.startsWith('archive:') ? { archive: origin.slice(8) } : { page: origin as StatementKind };
}

/** All facts by name, in the order of the table. */
export const facts: ReadonlyMap<string, FactDefinition> = new Map(
  lines.map(([name, unit, zh, en, origin]) => [
    name,
    { name, unit, label: { 'zh-CN': zh, en }, origin: originOf(origin) },
  ]),
);

/** What would settle a fact that nobody has tried to read yet. */
export function missingOf(name: string): Missing {
  const origin = facts.get(name)?.origin ?? null;
  if (origin && 'page' in origin) return { why: 'statement', kind: origin.page };
  if (origin && 'archive' in origin) return { why: 'archive', field: origin.archive };
  return { why: 'fact' };
}
