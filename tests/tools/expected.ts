/**
 * What the seeds come to: the figures the tools must show, worked out from the
 * vouchers in the seeds, not copied from the screens. Amounts are as the tool
 * signs them, without thousands separators.
 */

/** Code ('' where the tool's own account has none), name, opening, debit, credit, closing. */
export type ExpectedRow = readonly [
  code: string,
  name: string,
  opening: string,
  debit: string,
  credit: string,
  closing: string,
];

export interface ExpectedTrialBalance {
  readonly company: string;
  readonly rows: readonly ExpectedRow[];
  readonly totalDebit: string;
  readonly totalCredit: string;
}

export const TRYTON_COMPANY = '唐山恒通商贸有限公司';
export const SQL_LEDGER_COMPANY = '唐山瑞丰建材有限公司';

/** Tryton, fiscal year 2025, periods 2025-12 to 2025-12. A credit balance is negative. */
export const trytonDecember: ExpectedTrialBalance = {
  company: TRYTON_COMPANY,
  rows: [
    ['', 'Main Cash', '551076.00', '0.00', '0.00', '551076.00'],
    ['', 'Main Expense', '77777.77', '0.00', '0.00', '77777.77'],
    ['', 'Main Payable', '-77777.77', '0.00', '0.00', '-77777.77'],
    ['', 'Main Receivable', '895061.72', '0.00', '0.00', '895061.72'],
    ['', 'Main Revenue', '-1279767.89', '0.00', '0.00', '-1279767.89'],
    ['', 'Main Tax', '-166369.83', '0.00', '0.00', '-166369.83'],
    ['1001', '库存现金', '10383.60', '0.00', '0.00', '10383.60'],
    ['1002', '银行存款', '232800.50', '0.00', '128.50', '232672.00'],
    ['1122', '应收账款', '141140.00', '0.00', '0.00', '141140.00'],
    ['1221', '其他应收款-周志明', '260000.00', '0.00', '0.00', '260000.00'],
    ['1405', '库存商品', '197777.77', '0.00', '0.00', '197777.77'],
    ['1601', '固定资产', '180000.00', '0.00', '0.00', '180000.00'],
    ['1602', '累计折旧', '-36000.00', '0.00', '18000.00', '-54000.00'],
    ['2202', '应付账款', '-196178.27', '0.00', '0.00', '-196178.27'],
    ['2221', '应交税费', '-16640.00', '0.00', '0.00', '-16640.00'],
    ['2241', '其他应付款', '-680000.00', '0.00', '0.00', '-680000.00'],
    ['3001', '实收资本', '-200000.00', '0.00', '0.00', '-200000.00'],
    ['3104', '利润分配', '57000.00', '0.00', '0.00', '57000.00'],
    ['5001', '主营业务收入', '-128000.00', '0.00', '0.00', '-128000.00'],
    ['5401', '主营业务成本', '90000.00', '0.00', '0.00', '90000.00'],
    ['5602', '管理费用', '87716.40', '18000.00', '0.00', '105716.40'],
    ['5603', '财务费用', '0.00', '128.50', '0.00', '128.50'],
  ],
  totalDebit: '18128.50',
  totalCredit: '18128.50',
};

/** Tryton, fiscal year 2025, no periods chosen. */
export const trytonYear: ExpectedTrialBalance = {
  company: TRYTON_COMPANY,
  rows: [
    ['', 'Main Cash', '0.00', '551076.00', '0.00', '551076.00'],
    ['', 'Main Expense', '0.00', '77777.77', '0.00', '77777.77'],
    ['', 'Main Payable', '0.00', '0.00', '77777.77', '-77777.77'],
    ['', 'Main Receivable', '0.00', '1446137.72', '551076.00', '895061.72'],
    ['', 'Main Revenue', '0.00', '0.00', '1279767.89', '-1279767.89'],
    ['', 'Main Tax', '0.00', '0.00', '166369.83', '-166369.83'],
    ['1001', '库存现金', '8600.00', '5000.00', '3216.40', '10383.60'],
    ['1002', '银行存款', '452300.50', '130000.00', '349628.50', '232672.00'],
    ['1122', '应收账款', '96500.00', '144640.00', '100000.00', '141140.00'],
    ['1221', '其他应收款-周志明', '0.00', '260000.00', '0.00', '260000.00'],
    ['1405', '库存商品', '210000.00', '77777.77', '90000.00', '197777.77'],
    ['1601', '固定资产', '180000.00', '0.00', '0.00', '180000.00'],
    ['1602', '累计折旧', '-36000.00', '0.00', '18000.00', '-54000.00'],
    ['2202', '应付账款', '-118400.50', '0.00', '77777.77', '-196178.27'],
    ['2221', '应交税费', '0.00', '0.00', '16640.00', '-16640.00'],
    ['2241', '其他应付款', '-650000.00', '0.00', '30000.00', '-680000.00'],
    ['3001', '实收资本', '-200000.00', '0.00', '0.00', '-200000.00'],
    ['3104', '利润分配', '57000.00', '0.00', '0.00', '57000.00'],
    ['5001', '主营业务收入', '0.00', '0.00', '128000.00', '-128000.00'],
    ['5401', '主营业务成本', '0.00', '90000.00', '0.00', '90000.00'],
    ['5602', '管理费用', '0.00', '105716.40', '0.00', '105716.40'],
    ['5603', '财务费用', '0.00', '128.50', '0.00', '128.50'],
  ],
  totalDebit: '2888254.16',
  totalCredit: '2888254.16',
};

/**
 * SQL-Ledger, 2025-01-01 to 2025-12-31, all accounts with a balance or a
 * posting. Balances are positive on the side the account's kind belongs to:
 * 1001 is an asset with a credit balance, 2202 a liability with a debit one.
 */
export const sqlLedgerYearAllAccounts: ExpectedTrialBalance = {
  company: SQL_LEDGER_COMPANY,
  rows: [
    ['1001', '库存现金', '2000.00', '3000.00', '9860.00', '-4860.00'],
    ['1002', '银行存款', '186450.75', '80000.00', '183000.00', '83450.75'],
    ['1060', 'Checking Account', '0.00', '2645200.00', '84500.00', '2560700.00'],
    ['1122', '应收账款', '310000.00', '226000.00', '0.00', '536000.00'],
    ['1200', 'Accounts Receivables', '0.00', '1417644.43', '645200.00', '772444.43'],
    ['1221', '其他应收款-周志明', '0.00', '20000.00', '0.00', '20000.00'],
    ['1405', '库存商品', '95000.00', '0.00', '80000.00', '15000.00'],
    ['2202', '应付账款', '145000.00', '160000.00', '0.00', '-15000.00'],
    ['2221', '应交税费', '0.00', '0.00', '26000.00', '26000.00'],
    ['2241', '其他应付款', '820000.00', '0.00', '80000.00', '900000.00'],
    ['3001', '实收资本', '500000.00', '0.00', '0.00', '500000.00'],
    ['3104', '利润分配', '-871549.25', '0.00', '0.00', '-871549.25'],
    ['3350', 'Common Shares', '0.00', '0.00', '2000000.00', '2000000.00'],
    ['4020', 'Sales / General', '0.00', '0.00', '1362567.89', '1362567.89'],
    ['4030', 'Sales / Aftermarket Parts', '0.00', '0.00', '9876.54', '9876.54'],
    ['4320', 'Consulting', '0.00', '0.00', '45200.00', '45200.00'],
    ['5001', '主营业务收入', '0.00', '0.00', '200000.00', '200000.00'],
    ['5401', '主营业务成本', '0.00', '80000.00', '0.00', '80000.00'],
    ['5410', 'Wages & Salaries', '0.00', '48500.00', '0.00', '48500.00'],
    ['5602', '管理费用', '0.00', '9860.00', '0.00', '9860.00'],
    ['5760', 'Rent', '0.00', '36000.00', '0.00', '36000.00'],
  ],
  totalDebit: '4726204.43',
  totalCredit: '4726204.43',
};

/** The same as shown by default: accounts without a posting in the year are left out. */
export const sqlLedgerYear: ExpectedTrialBalance = {
  ...sqlLedgerYearAllAccounts,
  rows: sqlLedgerYearAllAccounts.rows.filter(
    ([, , , debit, credit]) => debit !== '0.00' || credit !== '0.00',
  ),
};

/** Name and amount, as the reports sign them. */
export type ExpectedLine = readonly [name: string, amount: number];

/** SQL-Ledger, 2025-01-01 to 2025-12-31: the rows of the trial balance whose accounts earn and spend, and their sums. */
export const sqlLedgerIncome: readonly ExpectedLine[] = [
  ['Sales / General', 1362567.89],
  ['Sales / Aftermarket Parts', 9876.54],
  ['Consulting', 45200],
  ['主营业务收入', 200000],
  ['Total Income', 1617644.43],
  ['主营业务成本', 80000],
  ['Wages & Salaries', 48500],
  ['管理费用', 9860],
  ['Rent', 36000],
  ['Total Expenses', 174360],
  ['Income / (Loss)', 1443284.43],
];

/** SQL-Ledger, as at 2025-12-31. */
export const sqlLedgerBalance: readonly (readonly [...ExpectedLine, side: 'assets' | 'liabilities'])[] = [
  ['库存现金', -4860, 'assets'],
  ['银行存款', 83450.75, 'assets'],
  ['Checking Account', 2560700, 'assets'],
  ['应收账款', 536000, 'assets'],
  ['Accounts Receivables', 772444.43, 'assets'],
  ['其他应收款-周志明', 20000, 'assets'],
  ['库存商品', 15000, 'assets'],
  ['Total Assets', 3982735.18, 'assets'],
  ['应付账款', -15000, 'liabilities'],
  ['应交税费', 26000, 'liabilities'],
  ['其他应付款', 900000, 'liabilities'],
  ['Total Liabilities', 911000, 'liabilities'],
  ['实收资本', 500000, 'liabilities'],
  ['利润分配', -871549.25, 'liabilities'],
  ['Common Shares', 2000000, 'liabilities'],
  ['Total Equity', 1628450.75, 'liabilities'],
  ['Current Earnings', 1443284.43, 'liabilities'],
];

/** SQL-Ledger, what customers owe on 2025-12-31: each bill less what was paid, by the days since it was made out. */
export const sqlLedgerAgeing = [
  { name: 'Acme Trading Ltd', code: 'C004', balance: 9876.54, buckets: { Current: 0, 30: 9876.54, 60: 0, 90: 0 } },
  { name: '上海远东国际贸易有限公司', code: 'C003', balance: 734567.89, buckets: { Current: 0, 30: 0, 60: 0, 90: 734567.89 } },
  { name: '唐山宏达建筑工程有限公司', code: 'C001', balance: 28000, buckets: { Current: 0, 30: 0, 60: 0, 90: 28000 } },
] as const; // prettier-ignore

/** Tryton, what customers owe on 2025-12-31: the balance of Main Receivable, all of it of one party and old. */
export const trytonAgeing = [
  {
    name: '上海远东国际贸易有限公司',
    code: null,
    balance: 895061.72,
    buckets: { Now: 0, 'First Term': 0, 'Second Term': 0, 'Third Term': 895061.72 },
  },
] as const;

/** Tryton, as at 2025-12-31: the types of accounts; those of the seed hang on Asset, Liability and Equity themselves. */
export const trytonBalance: readonly (readonly [...ExpectedLine, side: 'assets' | 'liabilities'])[] = [
  ['Asset', 2414111.09, 'assets'],
  ['Current', 1446137.72, 'assets'],
  ['Cash', 551076, 'assets'],
  ['Receivable', 895061.72, 'assets'],
  ['Long-term', 0, 'assets'],
  ['Liability', 1136965.87, 'liabilities'],
  ['Current', 244147.6, 'liabilities'],
  ['Payable', 77777.77, 'liabilities'],
  ['Tax', 166369.83, 'liabilities'],
  ['Long-term', 0, 'liabilities'],
  ['Equity', 1277145.22, 'liabilities'],
  ['Income', 1134145.22, 'liabilities'],
  ['Revenue', 1407767.89, 'liabilities'],
  ['Expense', -273622.67, 'liabilities'],
];

/** Tryton, by period: the screen draws the expense with a minus. */
export const trytonIncome: Readonly<Record<string, readonly ExpectedLine[]>> = {
  2025: [
    ['Income', 1134145.22],
    ['Revenue', 1407767.89],
    ['Expense', 273622.67],
  ],
  '2025-06': [
    ['Income', 1144567.89],
    ['Revenue', 1234567.89],
    ['Expense', 90000],
  ],
};
