import type { Client, Costing, Role, Standard } from './client';

export type Side = 'debit' | 'credit';

export interface Account {
  readonly role: Role;
  readonly code: string;
  readonly name: string;
  readonly side: Side;
  readonly level: number;
  readonly parent: Role | null;
  readonly leaf: boolean;
}

/** role, code under 小企业会计准则, code under 企业会计准则, name, normal side */
type Row = readonly [Role, string, string, string, Side];

const FIRST_LEVEL: readonly Row[] = [
  ['cash', '1001', '1001', '库存现金', 'debit'],
  ['bank', '1002', '1002', '银行存款', 'debit'],
  ['receivable', '1122', '1122', '应收账款', 'debit'],
  ['prepaid', '1123', '1123', '预付账款', 'debit'],
  ['otherReceivable', '1221', '1221', '其他应收款', 'debit'],
  ['stock', '1405', '1405', '库存商品', 'debit'],
  ['fixed', '1601', '1601', '固定资产', 'debit'],
  ['depreciation', '1602', '1602', '累计折旧', 'credit'],
  ['payable', '2202', '2202', '应付账款', 'credit'],
  ['advance', '2203', '2203', '预收账款', 'credit'],
  ['wages', '2211', '2211', '应付职工薪酬', 'credit'],
  ['tax', '2221', '2221', '应交税费', 'credit'],
  ['otherPayable', '2241', '2241', '其他应付款', 'credit'],
  ['capital', '3001', '4001', '实收资本', 'credit'],
  ['yearProfit', '3103', '4103', '本年利润', 'credit'],
  ['retained', '3104', '4104', '利润分配', 'credit'],
  ['revenue', '5001', '6001', '主营业务收入', 'credit'],
  ['otherIncome', '5301', '6301', '营业外收入', 'credit'],
  ['cost', '5401', '6401', '主营业务成本', 'debit'],
  ['surtax', '5403', '6403', '税金及附加', 'debit'],
  ['selling', '5601', '6601', '销售费用', 'debit'],
  ['admin', '5602', '6602', '管理费用', 'debit'],
  ['finance', '5603', '6603', '财务费用', 'debit'],
  ['incomeTax', '5801', '6801', '所得税费用', 'debit'],
];

/** Roles whose balance is carried to 本年利润 at each month's end. */
export const PROFIT_AND_LOSS: readonly Role[] = [
  'revenue',
  'otherIncome',
  'cost',
  'surtax',
  'selling',
  'admin',
  'finance',
  'incomeTax',
];

type Sub = readonly [Role, string, string, Side];

const SUBS: readonly Sub[] = [
  ['payable.goods', '01', '货款', 'credit'],
  ['payable.estimate', '02', '暂估应付款', 'credit'],
  ['tax.vat', '01', '应交增值税', 'credit'],
  ['tax.income', '06', '应交企业所得税', 'credit'],
  ['tax.city', '08', '应交城市维护建设税', 'credit'],
  ['tax.education', '09', '教育费附加', 'credit'],
  ['tax.local', '10', '地方教育附加', 'credit'],
  ['selling.freight', '01', '运输费', 'debit'],
  ['selling.ads', '02', '广告费和业务宣传费', 'debit'],
  ['admin.wages', '01', '职工薪酬', 'debit'],
  ['admin.entertainment', '02', '业务招待费', 'debit'],
  ['admin.depreciation', '03', '折旧费', 'debit'],
  ['admin.office', '04', '办公费', 'debit'],
  ['admin.rent', '05', '租赁费', 'debit'],
];

const GENERAL_VAT: readonly Sub[] = [
  ['tax.vat.input', '01', '进项税额', 'debit'],
  ['tax.vat.transfer', '03', '转出未交增值税', 'debit'],
  ['tax.vat.output', '06', '销项税额', 'credit'],
  ['tax.unpaid', '02', '未交增值税', 'credit'],
];

function work(costing: Costing, standard: Standard): Row[] {
  if (costing === 'goods') return [];
  if (costing === 'construction') return [['work', '4401', '5401', '工程施工', 'debit']];
  return standard === '小企业会计准则'
    ? [['work', '4001', '5001', '生产成本', 'debit']]
    : [['work', '5001', '5001', '生产成本', 'debit']];
}

const parentOf = (role: Role): Role | null =>
  role.includes('.') ? role.slice(0, role.lastIndexOf('.')) : null;

/** The client's chart of accounts, in the order of the codes. */
export function chartOf(client: Client): readonly Account[] {
  const first = [...FIRST_LEVEL, ...work(client.costing, client.standard)];
  const subs: Sub[] = [...SUBS, ...(client.taxpayer === '一般' ? GENERAL_VAT : [])];
  const sideOf = new Map(first.map(([role, , , , side]) => [role, side]));
  for (const { parent, suffix, name } of client.subAccounts) {
    subs.push([`${parent}.${suffix}`, suffix, name, sideOf.get(parent) ?? 'debit']);
  }
  const codes = new Map<Role, string>();
  const rows: Omit<Account, 'leaf'>[] = first.map(([role, small, general, name, side]) => {
    const code = client.standard === '小企业会计准则' ? small : general;
    codes.set(role, code);
    return { role, code, name, side, level: 1, parent: null };
  });
  const byDepth = [...subs].sort((a, b) => a[0].split('.').length - b[0].split('.').length);
  for (const [role, suffix, name, side] of byDepth) {
    const parent = parentOf(role);
    const code = `${codes.get(parent ?? '') ?? ''}${suffix}`;
    codes.set(role, code);
    rows.push({ role, code, name, side, level: role.split('.').length, parent });
  }
  const parents = new Set(rows.map((row) => row.parent));
  return rows
    .map((row) => ({ ...row, leaf: !parents.has(row.role) }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
