import { blankNil, columns, dashed, zeroNil, type Book } from './sheet';

const month = { period: '2025-06', shownPeriod: '2025年第06期' };
const BUCKETS = ['30天以内', '31-60天', '61-90天', '90天以上'] as const;
const DEBTORS = [
  ['C001', '石家庄恒达商贸有限公司', [20000, 30000, 0, 35000]],
  ['C002', '保定信诚建材有限公司', [12300.5, 0, 0, 0]],
  ['C003', '廊坊天成贸易有限公司', [0, 0, 5600, 1200.25]],
] as const;
const sum = (amounts: readonly number[]): number => amounts.reduce((total, one) => total + one, 0);

export const ageing: Book = {
  name: 'ageing',
  ...month,
  sheet: {
    title: '应收账款账龄分析表',
    captions: ['单位：元'],
    columns: columns(
      {
        code: '客户编码',
        name: '客户名称',
        balance: '期末余额',
        ...Object.fromEntries(BUCKETS.map((name, n) => [`b${n}`, `账龄 / ${name}`])),
      },
      ['balance', 'b0', 'b1', 'b2', 'b3'],
    ),
    lines: DEBTORS.map(([code, name, amounts]) => ({
      cells: {
        code,
        name,
        balance: zeroNil(sum(amounts)),
        ...Object.fromEntries(amounts.map((amount, n) => [`b${n}`, blankNil(amount)])),
      },
    })),
    total: {
      code: '合计',
      name: '',
      balance: zeroNil(sum(DEBTORS.map(([, , amounts]) => sum(amounts)))),
      ...Object.fromEntries(
        BUCKETS.map((_, n) => [`b${n}`, zeroNil(sum(DEBTORS.map(([, , amounts]) => amounts[n] ?? 0)))]),
      ),
    },
  },
  truth: {
    kind: 'ageing',
    unit: 1,
    of: 'receivable',
    rows: DEBTORS.map(([code, name, amounts]) => ({
      code,
      name,
      balance: sum(amounts),
      buckets: Object.fromEntries(BUCKETS.map((bucket, n) => [bucket, amounts[n] ?? 0])),
    })),
    complete: true,
  },
};

const OWN = '唐山宏达建筑工程有限公司';
const INVOICES = [
  ['25132000000012340001', '2025-06-03', '石家庄恒达商贸有限公司', 100000, '9%', 0.09, 9000, '正常'],
  ['25132000000012340002', '2025-06-11', '保定信诚建材有限公司', 20000.5, '13%', 0.13, 2600.07, '正常'],
  ['25132000000012340003', '2025-06-20', '石家庄恒达商贸有限公司', -3000, '9%', 0.09, -270, '已红冲'],
  ['25132000000012340004', '2025-06-28', '廊坊天成贸易有限公司', 500, '免税', null, 0, '正常'],
] as const;

export const invoices: Book = {
  name: 'invoice list',
  ...month,
  sheet: {
    title: '销项发票列表',
    captions: [],
    columns: columns(
      {
        number: '数电发票号码', date: '开票日期', seller: '销方名称', buyer: '购买方名称',
        amount: '金额', rate: '税率', tax: '税额', total: '价税合计', status: '发票状态',
      }, // prettier-ignore
      ['amount', 'tax', 'total'],
    ),
    lines: INVOICES.map(([number, date, buyer, amount, shownRate, , tax, status]) => ({
      cells: {
        number, date, seller: OWN, buyer, rate: shownRate, status,
        amount: zeroNil(amount), tax: zeroNil(tax), total: zeroNil(amount + tax),
      }, // prettier-ignore
    })),
  },
  truth: {
    kind: 'invoice-list',
    unit: 1,
    direction: 'output',
    rows: INVOICES.map(([number, date, buyer, amount, shownRate, rate, tax, status]) => ({
      number, date, seller: OWN, buyer, amount, rate, tax, total: Math.round((amount + tax) * 100) / 100, status,
      ...(rate === null && { rateText: shownRate }),
    })), // prettier-ignore
    complete: true,
  },
};

const LEDGER_HEADINGS = {
  date: '日期', number: '凭证字号', summary: '摘要', debit: '借方', credit: '贷方', side: '方向', balance: '余额',
}; // prettier-ignore
const ENTRIES = [
  [null, null, '期初余额', 0, 0, 3200],
  ['2025-06-05', '记-2', '提现', 5000, 0, 8200],
  ['2025-06-12', '记-7', '办公用品', 0, 1150.5, 7049.5],
  ['2025-06-25', '记-11', '备用金', 0, 5000, 2049.5],
] as const;

const SUMS = [
  ['本月合计', 5000, 6150.5, 2049.5],
  ['本年累计', 15000, 18451.5, 2049.5],
] as const;

export const detailLedger: Book = {
  name: 'detail ledger',
  ...month,
  sheet: {
    title: '明细账',
    captions: ['科目：1001 库存现金'],
    columns: columns(LEDGER_HEADINGS, ['debit', 'credit', 'balance']),
    lines: [
      ...ENTRIES.map(([date, number, summary, debit, credit, balance]) => ({
        cells: {
          date: date ?? '', number: number ?? '', summary, side: '借',
          debit: blankNil(debit), credit: blankNil(credit), balance: zeroNil(balance),
        }, // prettier-ignore
      })),
      ...SUMS.map(([summary, debit, credit, balance]) => ({
        cells: { date: '2025-06-30', number: '', summary, side: '借', debit: zeroNil(debit), credit: zeroNil(credit), balance: zeroNil(balance) },
      })), // prettier-ignore
    ],
  },
  truth: {
    kind: 'ledger',
    unit: 1,
    account: '1001 库存现金',
    rows: ENTRIES.map(([date, number, summary, debit, credit, balance]) => ({
      date, number, summary, debit, credit, side: 'debit', balance,
    })), // prettier-ignore
    sums: SUMS.map(([summary, debit, credit, balance]) => ({
      date: '2025-06-30', number: null, summary, debit, credit, side: 'debit', balance,
    })), // prettier-ignore
    complete: true,
  },
};

const GENERAL = [
  ['1001 库存现金', '期初余额', 0, 0, '借', 'debit', 3200],
  ['1001 库存现金', '本期合计', 5000, 6150.5, '借', 'debit', 2049.5],
  ['2202 应付账款', '期初余额', 0, 0, '贷', 'credit', 38000],
  ['2202 应付账款', '本期合计', 20000, 72998.5, '贷', 'credit', 90998.5],
] as const;

const generalRows = (wanted: string) =>
  GENERAL.filter(([, summary]) => summary === wanted).map(
    ([account, summary, debit, credit, , side, balance]) => ({
      account, date: null, dateText: '202506', number: null, summary, debit, credit, side, balance,
    }),
  ); // prettier-ignore

export const generalLedger: Book = {
  name: 'general ledger',
  ...month,
  sheet: {
    title: '总账',
    captions: [],
    columns: columns(
      { code: '科目编码', account: '科目名称', date: '期间', summary: '摘要', debit: '借方', credit: '贷方', side: '方向', balance: '余额' },
      ['debit', 'credit', 'balance'],
    ), // prettier-ignore
    lines: GENERAL.map(([account, summary, debit, credit, side, , balance]) => {
      const [code = '', name = ''] = account.split(' ');
      return { cells: { code, account: name, date: '202506', summary, debit: blankNil(debit), credit: blankNil(credit), side, balance: zeroNil(balance) } };
    }), // prettier-ignore
  },
  truth: {
    kind: 'ledger',
    unit: 1,
    account: null,
    rows: generalRows('期初余额'),
    sums: generalRows('本期合计'),
    complete: true,
  },
};

const CLIENTS = [
  ['0012', OWN, '一般纳税人'],
  ['0013', '秦皇岛海韵餐饮管理有限公司', '小规模纳税人'],
  ['0021', '张家口金穗农业合作社', '小规模纳税人'],
  ['0034', '承德市双桥区老味道面馆', '个体工商户'],
] as const;

export const clients: Book = {
  name: 'client list',
  ...month,
  list: true,
  sheet: {
    title: '客户列表',
    captions: [],
    columns: columns({ code: '客户编码', name: '客户名称', type: '纳税人类型', state: '状态' }, []),
    lines: CLIENTS.map(([code, name, type]) => ({ cells: { code, name, type, state: '服务中' } })),
  },
  truth: { kind: 'client-list', unit: 1, rows: CLIENTS.map(([code, name]) => ({ code, name })) },
};

const CUSTOMERS = [
  ['Acme Ltd', 1000, null, 200, null, 50, 1250],
  ['Borealis Inc', null, 300, null, null, null, 300],
  ['Castor Company', 75.5, 24.5, null, null, null, 100],
] as const;
const AGES = ['Current', '1 - 30', '31 - 60', '61 - 90', 'Over 90'] as const;

export const englishAgeing: Book = {
  name: 'English ageing',
  period: '2025-06',
  shownPeriod: 'June 2025',
  english: true,
  sheet: {
    title: 'Aged Receivables Summary',
    captions: [],
    columns: columns(
      { name: 'Customer', ...Object.fromEntries(AGES.map((age, n) => [`b${n}`, age])), total: 'Total' },
      ['b0', 'b1', 'b2', 'b3', 'b4', 'total'],
    ),
    lines: CUSTOMERS.map(([name, ...amounts]) => ({
      cells: Object.fromEntries([
        ['name', name],
        ...amounts.map((amount, n) => [n < AGES.length ? `b${n}` : 'total', dashed(amount)]),
      ]) as Record<string, string>,
    })),
  },
  truth: {
    kind: 'ageing',
    unit: 1,
    of: 'receivable',
    rows: CUSTOMERS.map(([name, ...amounts]) => ({
      code: null,
      name,
      balance: amounts[AGES.length] ?? null,
      buckets: Object.fromEntries(AGES.map((age, n) => [age, amounts[n] ?? null])),
    })),
    complete: true,
  },
};
