import { type Book, turnover } from '../book';
import type { Period } from '../period';
import type { Fen } from '../money';
import { expense, income } from './measure';

/** The figures an income statement is made of, fen. */
export interface Results {
  readonly revenue: Fen;
  readonly cost: Fen;
  readonly surtax: Fen;
  readonly cityTax: Fen;
  readonly educationLevy: Fen;
  readonly selling: Fen;
  readonly ads: Fen;
  readonly admin: Fen;
  readonly entertainment: Fen;
  readonly finance: Fen;
  readonly otherIncome: Fen;
  readonly incomeTax: Fen;
  readonly operating: Fen;
  readonly beforeTax: Fen;
  readonly net: Fen;
}

export function results(book: Book, from: Period, to: Period): Results {
  const spent = (role: string): Fen => expense(book, role, from, to);
  const earned = (role: string): Fen => income(book, role, from, to);
  const accrued = (role: string): Fen => turnover(book, role, from, to).credit;
  const revenue = earned('revenue');
  const [cost, surtax, selling] = [spent('cost'), spent('surtax'), spent('selling')];
  const [admin, finance, incomeTax] = [spent('admin'), spent('finance'), spent('incomeTax')];
  const operating = revenue - cost - surtax - selling - admin - finance;
  const beforeTax = operating + earned('otherIncome');
  return {
    revenue,
    cost,
    surtax,
    selling,
    admin,
    finance,
    incomeTax,
    operating,
    beforeTax,
    cityTax: accrued('tax.city'),
    educationLevy: accrued('tax.education') + accrued('tax.local'),
    ads: spent('selling.ads'),
    entertainment: spent('admin.entertainment'),
    otherIncome: earned('otherIncome'),
    net: beforeTax - incomeTax,
  };
}

/** One printed line. `values` follow the statement's columns; a heading has none. */
export interface StatementLine {
  readonly label: string;
  readonly line: number;
  readonly indent: number;
  readonly values: readonly Fen[];
}

export interface IncomeStatement {
  readonly form: '会小企02表' | '会企02表';
  readonly columns: readonly [string, string];
  readonly lines: readonly StatementLine[];
}

type Layout = readonly (readonly [label: string, indent: number, of: (r: Results) => Fen])[];
const none = (): Fen => 0;

const SMALL: Layout = [
  ['一、营业收入', 0, (r) => r.revenue],
  ['减：营业成本', 1, (r) => r.cost],
  ['税金及附加', 2, (r) => r.surtax],
  ['其中：消费税', 3, none],
  ['营业税', 4, none],
  ['城市维护建设税', 4, (r) => r.cityTax],
  ['资源税', 4, none],
  ['土地增值税', 4, none],
  ['城镇土地使用税、房产税、车船税、印花税', 4, none],
  ['教育费附加、矿产资源补偿费、排污费', 4, (r) => r.educationLevy],
  ['销售费用', 2, (r) => r.selling],
  ['其中：商品维修费', 3, none],
  ['广告费和业务宣传费', 4, (r) => r.ads],
  ['管理费用', 2, (r) => r.admin],
  ['其中：开办费', 3, none],
  ['业务招待费', 4, (r) => r.entertainment],
  ['研究费用', 4, none],
  ['财务费用', 2, (r) => r.finance],
  ['其中：利息费用（收入以“-”号填列）', 3, none],
  ['加：投资收益（损失以“-”号填列）', 1, none],
  ['二、营业利润（亏损以“-”号填列）', 0, (r) => r.operating],
  ['加：营业外收入', 1, (r) => r.otherIncome],
  ['其中：政府补助', 3, none],
  ['减：营业外支出', 1, none],
  ['其中：坏账损失', 3, none],
  ['无法收回的长期债券投资损失', 4, none],
  ['无法收回的长期股权投资损失', 4, none],
  ['自然灾害等不可抗力因素造成的损失', 4, none],
  ['税收滞纳金', 4, none],
  ['三、利润总额（亏损总额以“-”号填列）', 0, (r) => r.beforeTax],
  ['减：所得税费用', 1, (r) => r.incomeTax],
  ['四、净利润（净亏损以“-”号填列）', 0, (r) => r.net],
];

const GENERAL: Layout = [
  ['一、营业收入', 0, (r) => r.revenue],
  ['减：营业成本', 1, (r) => r.cost],
  ['税金及附加', 2, (r) => r.surtax],
  ['销售费用', 2, (r) => r.selling],
  ['管理费用', 2, (r) => r.admin],
  ['研发费用', 2, none],
  ['财务费用', 2, (r) => r.finance],
  ['加：其他收益', 1, none],
  ['投资收益（损失以“-”号填列）', 2, none],
  ['信用减值损失（损失以“-”号填列）', 2, none],
  ['资产处置收益（损失以“-”号填列）', 2, none],
  ['二、营业利润（亏损以“-”号填列）', 0, (r) => r.operating],
  ['加：营业外收入', 1, (r) => r.otherIncome],
  ['减：营业外支出', 1, none],
  ['三、利润总额（亏损总额以“-”号填列）', 0, (r) => r.beforeTax],
  ['减：所得税费用', 1, (r) => r.incomeTax],
  ['四、净利润（净亏损以“-”号填列）', 0, (r) => r.net],
];

/** 利润表 of a month, in the form of the client's standard: year to date and month. Fen. */
export function incomeStatement(book: Book, period: Period): IncomeStatement {
  const month = results(book, period, period);
  const year = results(book, `${period.slice(0, 4)}-01`, period);
  const small = book.client.standard === '小企业会计准则';
  const order = small ? [year, month] : [month, year];
  return {
    form: small ? '会小企02表' : '会企02表',
    columns: small ? ['本年累计金额', '本月金额'] : ['本期金额', '本年累计金额'],
    lines: (small ? SMALL : GENERAL).map(([label, indent, of], i) => ({
      label,
      indent,
      line: i + 1,
      values: order.map(of),
    })),
  };
}
