import type { Client } from '../client';
import { credit, debit, draft } from '../journal/lines';
import { fen } from '../money';
import { steadyClient } from './define';

/** 0041: a customer paid ahead of its invoices in October: 应收账款 stands 42,800.00 in credit. */
export const zhuyuan: Client = steadyClient(
  {
    code: '0041',
    name: '河北筑原建材有限公司',
    taxpayer: '一般',
    costing: 'goods',
    vatRate: 0.13,
    filing: '已申报',
    vouchersPerMonth: 96,
    vatBroughtForward: 15460,
    balances: {
      cash: 16420.8,
      bank: 1186430.62,
      receivable: -42800,
      prepaid: 128000,
      stock: 1486320.4,
      fixed: 368000,
      depreciation: 147200,
      'payable.goods': 986420.35,
      'payable.estimate': 64000,
      otherPayable: 26800,
      capital: 1000000,
    },
  },
  {
    sales: [586000, 442000, 648000, 682000, 704000, 726000, 712000, 748000, 736000, 762000, 728000],
    burden: 0.021,
    costShare: 0.84,
    wages: 46800,
    rent: 12000,
    freight: 14600,
    office: 2860,
    entertainment: 3400,
    bankFee: 268,
    depreciation: 3680,
    extras: {
      '2026-10': draft(28, '收到货款 恒达', [debit('bank', fen(168000)), credit('receivable', fen(168000))]),
    },
  },
);

/** 0093: medical devices under 企业会计准则; entertainment runs over the limit of 0.5 % of sales. */
export const chenghuai: Client = steadyClient(
  {
    code: '0093',
    name: '河北澄怀医疗器械有限公司',
    taxpayer: '一般',
    standard: '企业会计准则',
    costing: 'goods',
    vatRate: 0.13,
    filing: '已申报',
    vouchersPerMonth: 142,
    vatBroughtForward: 38600,
    subAccounts: [
      { parent: 'otherReceivable', suffix: '01', name: '投标保证金' },
      { parent: 'otherReceivable', suffix: '02', name: '押金' },
    ],
    balances: {
      cash: 22640.5,
      bank: 2486310.44,
      receivable: 1864200,
      prepaid: 246000,
      'otherReceivable.01': 60000,
      'otherReceivable.02': 24000,
      stock: 1968420.7,
      fixed: 864000,
      depreciation: 388800,
      'payable.goods': 1286430.2,
      'payable.estimate': 186000,
      advance: 86400,
      otherPayable: 42600,
      capital: 2000000,
    },
  },
  {
    sales: [986000, 742000, 1086000, 1124000, 1168000, 1206000, 1182000, 1246000, 1218000, 1264000, 1228000],
    burden: 0.034,
    costShare: 0.72,
    wages: 128600,
    rent: 28000,
    freight: 18600,
    ads: 26400,
    office: 8640,
    entertainment: 14800,
    bankFee: 486,
    depreciation: 14400,
  },
);
