import type { Client } from '../client';
import { steadyClient } from './define';

/** 0031: software; an ordinary client. */
export const yunzhou: Client = steadyClient(
  {
    code: '0031',
    name: '石家庄云舟信息技术有限公司',
    taxpayer: '一般',
    costing: 'service',
    vatRate: 0.06,
    filing: '已申报',
    vouchersPerMonth: 41,
    vatBroughtForward: 7240,
    balances: {
      cash: 6840.2,
      bank: 786320.45,
      receivable: 268400,
      prepaid: 18000,
      fixed: 86400,
      depreciation: 43200,
      'payable.goods': 64280.5,
      otherPayable: 6400,
      capital: 500000,
    },
  },
  {
    sales: [186000, 168000, 192000, 198000, 204000, 208000, 202000, 212000, 206000, 216000, 208000],
    burden: 0.036,
    costShare: 0.48,
    labour: 'rest',
    wages: 42600,
    rent: 9600,
    ads: 2600,
    office: 1840,
    entertainment: 1100,
    depreciation: 2400,
  },
);

/** 0064: laboratory testing under 企业会计准则 (5001 is 生产成本 there). */
export const hengxin: Client = steadyClient(
  {
    code: '0064',
    name: '河北衡信检测技术有限公司',
    taxpayer: '一般',
    standard: '企业会计准则',
    costing: 'service',
    vatRate: 0.06,
    filing: '已申报',
    vouchersPerMonth: 36,
    vatBroughtForward: 8860,
    balances: {
      cash: 9240.6,
      bank: 902380.35,
      receivable: 386200,
      prepaid: 26000,
      fixed: 686000,
      depreciation: 274400,
      'payable.goods': 86420.3,
      otherPayable: 12600,
      capital: 1000000,
    },
  },
  {
    sales: [238000, 206000, 248000, 256000, 262000, 268000, 258000, 272000, 266000, 276000, 268000],
    burden: 0.034,
    costShare: 0.52,
    labour: 'rest',
    wages: 48600,
    rent: 12000,
    office: 2640,
    entertainment: 1380,
    depreciation: 11433.33,
  },
);

/** 0019: a culture company; advertising stays high, at about 17 % of sales. */
export const qingjian: Client = steadyClient(
  {
    code: '0019',
    name: '河北青简文化传播有限公司',
    taxpayer: '一般',
    costing: 'service',
    vatRate: 0.06,
    vouchersPerMonth: 33,
    vatBroughtForward: 5260,
    balances: {
      cash: 5620.4,
      bank: 416340.52,
      receivable: 148600,
      prepaid: 24000,
      fixed: 64800,
      depreciation: 32400,
      'payable.goods': 72640.8,
      advance: 38000,
      otherPayable: 8600,
      capital: 300000,
    },
  },
  {
    sales: [148000, 126000, 156000, 162000, 158000, 166000, 160000, 170000, 164000, 172000, 166000],
    burden: 0.032,
    costShare: 0.48,
    labour: 'rest',
    wages: 28600,
    rent: 6200,
    ads: 27400,
    office: 1240,
    entertainment: 920,
    depreciation: 1800,
  },
);
