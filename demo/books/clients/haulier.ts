import type { Client } from '../client';
import { credit, debit, draft } from '../journal/lines';
import { fen } from '../money';
import { steadyClient } from './define';

/** 0085: a haulier kept going by its legal representative: 其他应付款—孟凯 620,000.00. */
export const senpu: Client = steadyClient(
  {
    code: '0085',
    name: '石家庄森浦物流有限公司',
    taxpayer: '一般',
    costing: 'service',
    vatRate: 0.09,
    closed: '未结',
    vouchersPerMonth: 104,
    vatBroughtForward: 9640,
    subAccounts: [
      { parent: 'otherPayable', suffix: '01', name: '孟凯' },
      { parent: 'otherPayable', suffix: '02', name: '司机押金' },
    ],
    balances: {
      cash: 14620.3,
      bank: 186420.48,
      receivable: 486300,
      prepaid: 62000,
      fixed: 1286000,
      depreciation: 486200,
      'payable.goods': 268420.6,
      'otherPayable.01': 620000,
      'otherPayable.02': 36000,
      capital: 500000,
    },
  },
  {
    sales: [386000, 298000, 412000, 426000, 438000, 446000, 432000, 458000, 448000, 462000, 442000],
    burden: 0.024,
    inputRate: 0.13,
    costShare: 0.84,
    labour: 'rest',
    wages: 32600,
    rent: 8600,
    office: 2460,
    entertainment: 1860,
    bankFee: 186,
    depreciation: 21433.33,
    extras: {
      '2026-04': draft(9, '法人孟凯借入周转', [
        debit('bank', fen(120000)),
        credit('otherPayable.01', fen(120000)),
      ]),
      '2026-08': [
        ...draft(11, '法人孟凯借入周转', [debit('bank', fen(80000)), credit('otherPayable.01', fen(80000))]),
        ...draft(15, '购入货车', [debit('fixed', fen(296000)), credit('bank', fen(296000))], 3),
      ],
    },
  },
);
