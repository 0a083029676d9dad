import type { Line } from './line';

/** Facts of tax returns. */
// prettier-ignore
export const returnFacts: readonly Line[] = [
  ['vat_payable', 'money', '增值税应纳税额', 'VAT payable', 'vat-return-general'],
  ['vat_output', 'money', '销项税额', 'output VAT', 'vat-return-general'],
  ['vat_input', 'money', '进项税额', 'input VAT', 'vat-return-general'],
  ['vat_end_credit', 'money', '期末留抵税额', 'VAT credit carried forward', 'vat-return-general'],
  ['vat_credit_months', 'count', '连续留抵月数', 'months with VAT credit', 'earlier:vat-return-general'],
  ['vat_burden_own_avg', 'rate', '自身平均税负率', 'own average VAT burden', 'earlier:vat-return-general'],
  ['levy_rate', 'rate', '征收率', 'levy rate', 'vat-return-small'],
  ['sales_tax_period', 'money', '本税期销售额', 'sales of the tax period', 'vat-return-small'],
  ['prev_sales_tax_period', 'money', '上税期销售额', 'sales of the tax period before', 'earlier:vat-return-small'],
  ['rolling_12m_sales', 'money', '连续 12 个月销售额', 'sales of 12 months', 'earlier:vat-return-small'],
  ['slp', 'boolean', '小型微利企业', 'small low-profit enterprise', 'cit-prepayment'],
  ['taxable_income_ytd', 'money', '应纳税所得额累计', 'taxable income, year to date', 'cit-prepayment'],
  ['cit_due', 'money', '本期应补所得税', 'income tax due', 'cit-prepayment'],
  ['cit_due_prev', 'money', '上期应补所得税', 'income tax due before', 'earlier:cit-prepayment'],
  ['employees_avg', 'count', '从业人数季均', 'average employees', 'cit-prepayment'],
  ['assets_avg', 'money', '资产总额季均', 'average assets', 'cit-prepayment'],
  ['declared_revenue', 'money', '申报收入', 'declared revenue', 'vat-return-general'],
  ['taxpayer_type', 'text', '纳税人类型', 'kind of VAT taxpayer', 'archive:taxpayerType'],
  ['vat_sales_declared', 'money', '申报销售额', 'sales declared for VAT', 'vat-return-general'],
  ['surcharge_declared', 'money', '申报附加税费', 'surcharges declared', 'vat-return-general'],
  ['cit_payable_ytd', 'money', '本年累计应纳所得税额', 'income tax, year to date', 'cit-prepayment'],
  ['cit_annual', 'money', '全年应纳所得税', 'income tax of the year', 'cit-prepayment'],
  ['cit_prepaid', 'money', '已预缴所得税', 'income tax prepaid', 'cit-prepayment'],
  ['taxable_income_rest_of_year', 'money', '预计剩余月份所得', 'expected income of the rest of the year', 'archive:forecast'],
  ['one_off_deduction', 'money', '一次性扣除金额', 'one-off deduction of equipment', 'cit-prepayment'],
  ['one_off_unit_price', 'money', '一次性扣除设备的单价', 'unit price of the equipment deducted at once', 'archive:assets'],
  ['one_off_registered', 'boolean', '一次性扣除已登记台账', 'one-off deduction is registered', 'archive:assets'],
  ['loss_expiring_amount', 'money', '即将过期的亏损', 'loss about to expire', 'archive:losses'],
];
