import type { Client } from '../client';
import { credit, debit, draft } from '../journal/lines';
import { fen } from '../money';
import { steadyClient } from './define';

/**
 * 0003: wages of site workers were paid in cash in October before any cash was
 * drawn: 库存现金 stands at -18,640.00. October's VAT is 21,460.00, 2.8 times September's.
 */
export const hengyu: Client = steadyClient(
  {
    code: '0003',
    name: '石家庄恒昱建筑劳务有限公司',
    taxpayer: '一般',
    costing: 'construction',
    vatRate: 0.09,
    closed: '未结',
    vouchersPerMonth: 59,
    vatBroughtForward: 7920,
    balances: {
      cash: -18640,
      bank: 516218.47,
      receivable: 684300,
      prepaid: 42000,
      work: 286450.8,
      fixed: 96800,
      depreciation: 38720,
      'payable.goods': 318640.5,
      advance: 60000,
      otherPayable: 12600,
      capital: 600000,
    },
  },
  {
    sales: [362000, 268000, 388000, 402000, 418000, 436000, 421000, 447000, 426000, 536500, 482000],
    burden: [0.02, 0.019, 0.021, 0.02, 0.022, 0.021, 0.019, 0.02, 0.018, 0.04, 0.021],
    costShare: 0.86,
    labour: 38000,
    wages: 24600,
    rent: 3200,
    office: 1460,
    entertainment: 860,
    depreciation: 1613.33,
    extras: {
      '2026-10': draft(24, '现金支付工人工资', [debit('work', fen(25000)), credit('cash', fen(25000))]),
      '2026-11': draft(3, '补提备用金', [debit('cash', fen(25000)), credit('bank', fen(25000))]),
    },
  },
);

/** 0007: 预收账款 312,000.00 for a project handed over last year; it has not moved since the year began. */
export const lanhe: Client = steadyClient(
  {
    code: '0007',
    name: '河北岚禾环保工程有限公司',
    taxpayer: '一般',
    costing: 'construction',
    vatRate: 0.09,
    closed: '未结',
    vouchersPerMonth: 118,
    vatBroughtForward: 18240,
    subAccounts: [
      { parent: 'otherReceivable', suffix: '01', name: '投标保证金' },
      { parent: 'otherReceivable', suffix: '02', name: '备用金' },
    ],
    balances: {
      cash: 12480.6,
      bank: 968420.35,
      receivable: 1268500,
      prepaid: 186000,
      'otherReceivable.01': 80000,
      'otherReceivable.02': 6500,
      work: 742360.4,
      fixed: 486000,
      depreciation: 198450,
      'payable.goods': 836420.75,
      'payable.estimate': 124000,
      advance: 312000,
      otherPayable: 36000,
      capital: 1000000,
    },
  },
  {
    sales: [624000, 486000, 712000, 765000, 742000, 803000, 786000, 824000, 798000, 846000, 812000],
    burden: 0.026,
    costShare: 0.82,
    labour: 76000,
    wages: 58400,
    rent: 12000,
    freight: 3200,
    ads: 2600,
    office: 4380,
    entertainment: 5200,
    bankFee: 238,
    depreciation: 6075,
  },
);
