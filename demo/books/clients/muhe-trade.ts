import type { Client, Draft, Plan } from '../client';
import { credit, debit, draft } from '../journal/lines';
import { fen, type Fen, times } from '../money';
import { define } from './define';

/** Yuan, by month: sales, cost of sales, VAT payable, entertainment, freight, office, cash paid into the bank. */
type Month = readonly [number, number, number, number, number, number, number];

const MONTHS: readonly Month[] = [
  [312600, 262584.0, 6939.72, 3286.0, 3980.0, 585.0, 14000],
  [246800, 208792.8, 5355.56, 4120.0, 3120.0, 512.0, 18000],
  [338000, 284258.0, 7334.6, 3150.0, 4060.0, 634.5, 16000],
  [352400, 296368.4, 7576.6, 3468.0, 4120.0, 598.0, 15000],
  [366200, 308340.4, 8019.78, 3702.0, 4280.0, 662.0, 17000],
  [394500, 334540.64, 8521.2, 3595.0, 4630.0, 648.0, 12000],
  [398300, 324614.5, 8563.45, 3904.0, 4700.0, 655.0, 8000],
  [427800, 348656.0, 9069.36, 4026.0, 5020.0, 702.0, 12000],
  [362800, 293948.18, 7842.3, 3498.0, 4390.0, 611.0, 19000],
  [412600, 371340.0, 4126.0, 1980.0, 4860.0, 640.5, 23000],
  [405300, 339236.0, 8511.3, 2860.0, 4710.0, 655.0, 20000],
];

/** Collected from customers and paid to suppliers, yuan, by month. */
const MONEY: readonly (readonly [number, number])[] = [
  [338000, 301500],
  [262000, 239400],
  [351000, 322600],
  [372500, 338800],
  [385000, 352400],
  [421000, 379600],
  [420500, 384300],
  [448000, 411500],
  [402000, 351200],
  [421500, 398600],
  [436000, 388200],
];

/** Lent to 周志明, yuan, by month of the year. */
const LENT: Readonly<Record<number, number>> = { 3: 20000, 5: 30000, 8: 30000, 10: 10000 };

const VAT = 0.13;
const CASH_SALES = 22600;

function loan(month: number): Draft[] {
  const amount = fen(LENT[month] ?? 0);
  return draft(21, '周志明借款', [debit('otherReceivable.01', amount), credit('bank', amount)]);
}

function plan([sales, cost, vat, entertainment, freight, office, deposit]: Month, i: number): Plan {
  const inputVat: Fen = times(fen(sales), VAT) - fen(vat);
  const [collected = 0, paid = 0] = MONEY[i] ?? [];
  return {
    sales: fen(sales),
    cashSales: fen(CASH_SALES),
    collected: fen(collected),
    paid: fen(paid),
    purchases: times(inputVat, 1 / VAT),
    inputVat,
    cost: fen(cost),
    labour: 0,
    wages: fen(36500),
    rent: fen(6000),
    freight: fen(freight),
    ads: 0,
    office: fen(office),
    entertainment: fen(entertainment),
    bankFee: fen(126.3),
    depreciation: fen(800),
    deposit: fen(deposit),
    withdrawal: 0,
    extras: loan(i + 1),
  };
}

/**
 * 0037: a wholesaler whose 其他应收款 holds 186,000.00 under a personal name.
 * In October its margin fell to 10.0 % and its VAT burden to 1.00 %; cash has
 * stood above 50,000 since July; voucher 记-43 of October is missing.
 */
export const muheTrade: Client = define({
  code: '0037',
  name: '石家庄沐禾商贸有限公司',
  taxpayer: '一般',
  costing: 'goods',
  vatRate: VAT,
  vouchersPerMonth: 67,
  missingNumbers: { '2026-10': [43] },
  vatBroughtForward: 6842.5,
  subAccounts: [
    { parent: 'otherReceivable', suffix: '01', name: '周志明' },
    { parent: 'otherReceivable', suffix: '02', name: '押金' },
  ],
  balances: {
    cash: 58319.5,
    bank: 213400.99,
    receivable: 508338,
    prepaid: 84600,
    'otherReceivable.01': 186000,
    'otherReceivable.02': 12000,
    stock: 927981.54,
    fixed: 128600,
    depreciation: 47000,
    'payable.goods': 544153.54,
    'payable.estimate': 68000,
    advance: 36500,
    otherPayable: 8400,
    capital: 500000,
  },
  plans: MONTHS.map(plan),
});
