import type { Client, Plan } from '../client';
import { credit, debit, draft } from '../journal/lines';
import { fen } from '../money';
import { define } from './define';

const nothing: Plan = {
  sales: 0,
  cashSales: 0,
  collected: 0,
  purchases: 0,
  inputVat: 0,
  paid: 0,
  cost: 0,
  labour: 0,
  wages: 0,
  rent: 0,
  freight: 0,
  ads: 0,
  office: 0,
  entertainment: 0,
  bankFee: 0,
  depreciation: 0,
  deposit: 0,
  withdrawal: 0,
  extras: [],
};

/** 0148: taken over in October 2026, when the owners paid in the capital; it has not opened yet. */
export const qingye: Client = define({
  code: '0148',
  name: '石家庄青野餐饮管理有限公司',
  taxpayer: '小规模',
  costing: 'service',
  vatRate: 0.01,
  current: '2026-10',
  closed: '未结',
  vouchersPerMonth: 4,
  balances: {},
  plans: [
    ...Array.from({ length: 9 }, () => null),
    {
      ...nothing,
      rent: fen(6800),
      bankFee: fen(120),
      extras: draft(9, '收到投资款', [debit('bank', fen(200000)), credit('capital', fen(200000))], 2),
    },
    { ...nothing, rent: fen(6800), bankFee: fen(45), wages: fen(9600) },
  ],
});
