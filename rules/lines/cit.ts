import type { LineNames } from './names';

/**
 * 企业所得税月（季）度预缴纳税申报表（A类）, A200000, of 国家税务总局公告 2025年第17号 and before. Their line
 * numbers differ, so that names alone tell.
 */
export const citLines: LineNames = {
  revenue: ['营业收入'],
  export_revenue: ['自营出口收入', '出口收入'],
  cost: ['营业成本'],
  taxes_and_surcharges: ['税金及附加', '营业税金及附加'],
  selling_expense: ['销售费用'],
  admin_expense: ['管理费用'],
  rd_expense: ['研发费用'],
  finance_expense: ['财务费用'],
  other_income: ['其他收益'],
  investment_income: ['投资收益'],
  hedging_gain: ['净敞口套期收益'],
  fair_value_gain: ['公允价值变动收益'],
  credit_impairment: ['信用减值损失'],
  asset_impairment: ['资产减值损失'],
  disposal_gain: ['资产处置收益'],
  operating_profit: ['营业利润'],
  non_operating_income: ['营业外收入'],
  non_operating_expense: ['营业外支出'],
  profit_before_tax: ['利润总额'],
  specific_business_income: ['特定业务计算的应纳税所得额'],
  non_taxable_income: ['不征税收入'],
  accelerated_depreciation: [
    '资产加速折旧、摊销(扣除)调减额', '固定资产加速折旧(扣除)调减额', '资产加速折旧摊销调减额',
  ],
  exempt_and_extra_deductions: [
    '免税收入、减计收入、加计扣除', '免税收入、减计收入、所得减免等优惠金额', '免税收入、减计收入、加计扣除等优惠金额',
  ],
  income_reduction: ['所得减免'],
  loss_offset: ['弥补以前年度亏损'],
  actual_profit: [
    '实际利润额', '实际利润额\\按照上一纳税年度应纳税所得额平均额确定的应纳税所得额',
    '实际利润额/按照上一纳税年度应纳税所得额平均额确定的应纳税所得额',
  ],
  tax_rate: ['税率', '税率(25%)'],
  tax_payable: ['应纳所得税额'],
  tax_relief: ['减免所得税额', '减免所得税'],
  tax_relief_small: [
    '符合条件的小型微利企业减免企业所得税', '小型微利企业普惠性所得税减免', '小型微利企业减免所得税额', '小型微利',
    '小型微利企业减免企业所得税',
  ],
  tax_credit: ['抵免所得税额', '抵免', '境外所得抵免所得税额'],
  prepaid_ytd: ['本年实际已缴纳所得税额', '实际已缴纳所得税额', '本年累计已预缴', '本年累计已预缴所得税额'],
  prepaid_specific: ['特定业务预缴(征)所得税额', '特定业务预缴', '特定业务预缴所得税额'],
  tax_due: ['本期应补(退)所得税额', '本期应补(退)所得税额\\税务机关确定的本期应纳所得税额', '本期应补(退)'],
  tax_assessed: ['税务机关确定的本期应纳所得税额'],
  local_share_relief: ['减免企业所得税地方分享部分', '民族自治地区企业所得税地方分享部分减免'],
  tax_due_after_local_relief: ['实际缴纳企业所得税', '本期实际应补(退)所得税额'],
}; // prettier-ignore

/** The particulars beside the lines of A200000 (附报事项, 按季度填报信息). */
export const citParticulars: LineNames = {
  employees: ['从业人数'],
  assets: ['资产总额', '资产总额(万元)'],
  restricted_industry: ['国家限制或禁止行业', '从事国家限制或禁止行业'],
  small_low_profit: ['小型微利企业', '是否小型微利企业'],
  wages_accrued: ['已计入成本费用的职工薪酬', '已计入成本费用的职工薪酬(累计)'],
  wages_paid: ['实际支付给职工的应付职工薪酬', '实际支付给职工的应付职工薪酬(累计)', '实际支付给职工的薪酬'],
  export_mode: ['出口方式'],
}; // prettier-ignore
