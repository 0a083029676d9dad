/**
 * First-level accounts of the two Chinese standards: 小企业会计准则 and 企业会计准则 (应用指南附录), with
 * their normal side. 1xxx and 2xxx codes agree; equity, cost and profit-and-loss codes collide.
 */
import type { EnglishRole } from './chart-english';
import { rareAccounts } from './chart-rare';

export type Side = 'debit' | 'credit' | 'either';
export type AccountClass = 'asset' | 'liability' | 'equity' | 'cost' | 'revenue' | 'expense';

export interface Account {
  /** Standard name; one account has one name here whatever the page calls it. */
  name: string;
  /** Code under 小企业会计准则, null where that standard has no such account. */
  small: string | null;
  /** Code under 企业会计准则. */
  enterprise: string | null;
  side: Side;
  class: AccountClass;
  /** Other Chinese names in use, older ones among them. */
  aliases: readonly string[];
  /** What an account of a ledger in English is for, where the Chinese chart has none like it. */
  role?: EnglishRole;
}

/** Name, code of 小企业会计准则, code of 企业会计准则, side, class, other names. */
export type ChartLine = readonly [
  string,
  string | null,
  string | null,
  'D' | 'C' | 'E',
  AccountClass,
  string?,
];

const lines: readonly ChartLine[] = [
  ['库存现金', '1001', '1001', 'D', 'asset', '现金'],
  ['银行存款', '1002', '1002', 'D', 'asset', '存款'],
  ['其他货币资金', '1012', '1012', 'D', 'asset'],
  ['短期投资', '1101', '1101', 'D', 'asset', '交易性金融资产'],
  ['应收票据', '1121', '1121', 'D', 'asset'],
  ['应收账款', '1122', '1122', 'D', 'asset', '应收帐款'],
  ['预付账款', '1123', '1123', 'D', 'asset', '预付帐款 预付款项'],
  ['应收股利', '1131', '1131', 'D', 'asset'],
  ['应收利息', '1132', '1132', 'D', 'asset'],
  ['其他应收款', '1221', '1221', 'D', 'asset'],
  ['坏账准备', null, '1231', 'C', 'asset', '坏帐准备'],
  ['材料采购', '1401', '1401', 'D', 'asset'],
  ['在途物资', '1402', '1402', 'D', 'asset'],
  ['原材料', '1403', '1403', 'D', 'asset'],
  ['材料成本差异', '1404', '1404', 'D', 'asset'],
  ['库存商品', '1405', '1405', 'D', 'asset'],
  ['发出商品', '1406', '1406', 'D', 'asset'],
  ['商品进销差价', '1407', '1407', 'C', 'asset'],
  ['委托加工物资', '1408', '1408', 'D', 'asset'],
  ['周转材料', '1411', '1411', 'D', 'asset', '低值易耗品 包装物'],
  ['长期债券投资', '1501', null, 'D', 'asset'],
  ['长期股权投资', '1511', '1511', 'D', 'asset'],
  ['固定资产', '1601', '1601', 'D', 'asset', '固定资产原价'],
  ['累计折旧', '1602', '1602', 'C', 'asset'],
  ['在建工程', '1604', '1604', 'D', 'asset'],
  ['工程物资', '1605', '1605', 'D', 'asset'],
  ['固定资产清理', '1606', '1606', 'E', 'asset'],
  ['无形资产', '1701', '1701', 'D', 'asset'],
  ['累计摊销', '1702', '1702', 'C', 'asset'],
  ['长期待摊费用', '1801', '1801', 'D', 'asset', '待摊费用'],
  ['待处理财产损溢', '1901', '1901', 'E', 'asset', '待处理财产损益'],
  ['短期借款', '2001', '2001', 'C', 'liability'],
  ['应付票据', '2201', '2201', 'C', 'liability'],
  ['应付账款', '2202', '2202', 'C', 'liability', '应付帐款'],
  ['预收账款', '2203', '2203', 'C', 'liability', '预收帐款 预收款项 合同负债'],
  ['应付职工薪酬', '2211', '2211', 'C', 'liability', '应付工资 应付福利费'],
  ['应交税费', '2221', '2221', 'E', 'liability', '应交税金 应缴税费'],
  ['应付利息', '2231', '2231', 'C', 'liability'],
  ['应付利润', '2232', '2232', 'C', 'liability', '应付股利'],
  ['其他应付款', '2241', '2241', 'C', 'liability', '其他应交款'],
  ['递延收益', '2401', '2401', 'C', 'liability'],
  ['长期借款', '2501', '2501', 'C', 'liability'],
  ['长期应付款', '2701', '2701', 'C', 'liability'],
  ['实收资本', '3001', '4001', 'C', 'equity', '股本'],
  ['资本公积', '3002', '4002', 'C', 'equity'],
  ['盈余公积', '3101', '4101', 'C', 'equity'],
  ['本年利润', '3103', '4103', 'E', 'equity'],
  ['利润分配', '3104', '4104', 'E', 'equity', '未分配利润'],
  ['生产成本', '4001', '5001', 'D', 'cost', '基本生产成本'],
  ['制造费用', '4101', '5101', 'D', 'cost'],
  ['研发支出', '4301', '5301', 'D', 'cost'],
  ['工程施工', '4401', '5401', 'D', 'cost', '合同履约成本'],
  ['工程结算', null, '5402', 'C', 'cost', '合同结算'],
  ['机械作业', '4403', '5403', 'D', 'cost'],
  ['主营业务收入', '5001', '6001', 'C', 'revenue'],
  ['其他业务收入', '5051', '6051', 'C', 'revenue'],
  ['投资收益', '5111', '6111', 'C', 'revenue'],
  ['资产处置损益', null, '6115', 'E', 'revenue', '资产处置收益'],
  ['其他收益', null, '6117', 'C', 'revenue'],
  ['营业外收入', '5301', '6301', 'C', 'revenue'],
  ['主营业务成本', '5401', '6401', 'D', 'expense'],
  ['其他业务成本', '5402', '6402', 'D', 'expense', '其他业务支出'],
  ['税金及附加', '5403', '6403', 'D', 'expense', '营业税金及附加 主营业务税金及附加'],
  ['销售费用', '5601', '6601', 'D', 'expense', '营业费用'],
  ['管理费用', '5602', '6602', 'D', 'expense'],
  ['财务费用', '5603', '6603', 'E', 'expense'],
  ['资产减值损失', null, '6701', 'D', 'expense'],
  ['信用减值损失', null, '6702', 'D', 'expense'],
  ['营业外支出', '5711', '6711', 'D', 'expense'],
  ['所得税费用', '5801', '6801', 'D', 'expense', '所得税'],
  ['以前年度损益调整', null, '6901', 'E', 'expense'],
];

const sides: Record<'D' | 'C' | 'E', Side> = { D: 'debit', C: 'credit', E: 'either' };

export const chart: readonly Account[] = [...lines, ...rareAccounts].map(
  ([name, small, enterprise, side, kind, aliases]): Account => ({
    name,
    small,
    enterprise,
    side: sides[side],
    class: kind,
    aliases: aliases?.split(' ') ?? [],
  }),
);
