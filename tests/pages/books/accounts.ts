import { cents } from './sheet';

/** One account: an opening balance, a debit being more than nothing, and its movements in yuan. */
export interface Account {
  code: string;
  name: string;
  /** Codes of the accounts over it. */
  under?: string;
  opening: number;
  debit: number;
  credit: number;
}

const account = (
  code: string,
  name: string,
  opening: number,
  debit: number,
  credit: number,
  under?: string,
): Account => ({ code, name, opening, debit, credit, ...(under && { under }) });

/** Accounts without others under them; made up, and in balance. 小企业会计准则. */
export const LEAVES: readonly Account[] = [
  account('1001', '库存现金', 3200, 5000, 6150.5),
  account('100201', '工商银行唐山支行', 186000, 226800, 190450.25, '1002'),
  account('100202', '建设银行路南支行', 20000, 0, 0, '1002'),
  account('112201', '石家庄恒达商贸有限公司', 56000, 109000, 80000, '1122'),
  account('112202', '保定信诚建材有限公司', 12300.5, 0, 12300.5, '1122'),
  account('122101', '周志明', 50000, 25000, 0, '1221'),
  account('1403', '原材料', 30000, 40000, 35000.75),
  account('1601', '固定资产', 100000, 0, 0),
  account('1602', '累计折旧', -20000, 0, 1500),
  account('2202', '应付账款', -38000, 20000, 72998.5),
  account('2211', '应付职工薪酬', -26000, 26000, 27500),
  account('222101', '应交增值税', -3100.5, 3100.5, 9000, '2221'),
  account('3001', '实收资本', -300000, 0, 0),
  account('3104', '利润分配', -70400, 0, 0),
  account('5001', '主营业务收入', 0, 0, 100000),
  account('5401', '主营业务成本', 0, 60000, 0),
  account('5602', '管理费用', 0, 20000, 0),
];

const PARENTS: Readonly<Record<string, string>> = {
  '1002': '银行存款',
  '1122': '应收账款',
  '1221': '其他应收款',
  '2221': '应交税费',
};

/** Every account, parents before those under them. */
export const ACCOUNTS: readonly (Account & { leaf: boolean })[] = LEAVES.flatMap((leaf, n) => {
  const own = { ...leaf, leaf: true };
  if (!leaf.under || LEAVES[n - 1]?.under === leaf.under) return [own];
  const below = LEAVES.filter(({ under }) => under === leaf.under);
  const sum = (key: 'opening' | 'debit' | 'credit'): number =>
    cents(below.reduce((total, one) => total + one[key], 0));
  const parent = account(leaf.under, PARENTS[leaf.under] ?? '', sum('opening'), sum('debit'), sum('credit'));
  return [{ ...parent, leaf: false }, own];
});

export const closingOf = ({ opening, debit, credit }: Account): number => cents(opening + debit - credit);
