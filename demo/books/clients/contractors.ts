import type { Client } from '../client';
import { credit, debit, draft } from '../journal/lines';
import { fen } from '../money';
import { steadyClient } from './define';

/** 0026: decoration; October's sales are 42 % below September's. */
export const mubai: Client = steadyClient(
  {
    code: '0026',
    name: '石家庄木白装饰设计有限公司',
    taxpayer: '一般',
    costing: 'construction',
    vatRate: 0.09,
    closed: '未结',
    vouchersPerMonth: 83,
    vatBroughtForward: 9860,
    subAccounts: [
      { parent: 'otherReceivable', suffix: '01', name: '押金' },
      { parent: 'otherReceivable', suffix: '02', name: '赵牧' },
    ],
    balances: {
      cash: 8642.3,
      bank: 418630.52,
      receivable: 586400,
      prepaid: 96000,
      'otherReceivable.01': 30000,
      'otherReceivable.02': 24000,
      work: 318640.2,
      fixed: 186400,
      depreciation: 74560,
      'payable.goods': 426380.4,
      'payable.estimate': 86000,
      advance: 148000,
      otherPayable: 18600,
      capital: 500000,
    },
  },
  {
    sales: [386000, 298000, 412000, 438000, 426000, 462000, 448000, 476000, 486000, 281880, 402000],
    burden: 0.024,
    costShare: 0.8,
    labour: 42000,
    wages: 38600,
    rent: 8000,
    ads: 3600,
    office: 2640,
    entertainment: 2400,
    depreciation: 2330,
  },
);

/** 0118: doors and windows; a supplier was paid twice in October, so 应付账款—货款 stands 23,760.00 in debit. */
export const xishi: Client = steadyClient(
  {
    code: '0118',
    name: '石家庄栖石门窗工程有限公司',
    taxpayer: '一般',
    costing: 'construction',
    vatRate: 0.09,
    vouchersPerMonth: 77,
    vatBroughtForward: 8640,
    balances: {
      cash: 9860.4,
      bank: 316480.25,
      receivable: 528600,
      prepaid: 64000,
      work: 268420.6,
      fixed: 246800,
      depreciation: 98720,
      'payable.goods': -23760,
      advance: 96000,
      otherPayable: 21400,
      capital: 500000,
    },
  },
  {
    sales: [326000, 258000, 348000, 362000, 378000, 392000, 386000, 402000, 412000, 426000, 398000],
    burden: 0.025,
    costShare: 0.83,
    labour: 32000,
    wages: 28600,
    rent: 6500,
    freight: 4200,
    office: 1860,
    entertainment: 1640,
    depreciation: 3085,
    extras: {
      '2026-10': draft(23, '支付货款 中基', [debit('payable.goods', fen(86000)), credit('bank', fen(86000))]),
    },
  },
);
