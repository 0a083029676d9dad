import type { Client } from '../client';
import { steadyClient } from './define';

/** 0015: advertising, a small-scale taxpayer below the quarterly threshold. */
export const tuoyin: Client = steadyClient(
  {
    code: '0015',
    name: '石家庄拓印广告有限公司',
    taxpayer: '小规模',
    costing: 'service',
    vatRate: 0.01,
    vouchersPerMonth: 22,
    balances: {
      cash: 4860.3,
      bank: 146420.38,
      receivable: 64200,
      fixed: 42600,
      depreciation: 17040,
      'payable.goods': 28640.5,
      otherPayable: 4200,
      capital: 50000,
    },
  },
  {
    sales: [68600, 56200, 72400, 76800, 74200, 78600, 76400, 80200, 78800, 82600, 79400],
    costShare: 0.56,
    labour: 'rest',
    purchaseShare: 0.6,
    wages: 16800,
    rent: 3200,
    office: 620,
    entertainment: 380,
    depreciation: 710,
  },
);

/** 0046: domestic services. Nothing in these books needs explaining. */
export const judeng: Client = steadyClient(
  {
    code: '0046',
    name: '石家庄桔灯家政服务有限公司',
    taxpayer: '小规模',
    costing: 'service',
    vatRate: 0.01,
    vouchersPerMonth: 15,
    balances: {
      cash: 3260.5,
      bank: 248640.42,
      receivable: 24600,
      fixed: 28600,
      depreciation: 9533.33,
      'payable.goods': 6420.3,
      capital: 100000,
    },
  },
  {
    sales: [66800, 64200, 67600, 68400, 67200, 69000, 68200, 69600, 68800, 70200, 69400],
    costShare: 0.6,
    labour: 'rest',
    purchaseShare: 0.15,
    wages: 12600,
    rent: 2400,
    office: 420,
    entertainment: 180,
    depreciation: 476.67,
  },
);

/** 0052: car repair; the third quarter's sales of 306,200 crossed the VAT threshold. */
export const langtu: Client = steadyClient(
  {
    code: '0052',
    name: '石家庄朗途汽车维修有限公司',
    taxpayer: '小规模',
    costing: 'service',
    vatRate: 0.01,
    vouchersPerMonth: 25,
    balances: {
      cash: 7640.6,
      bank: 262380.55,
      receivable: 58600,
      prepaid: 12000,
      fixed: 168400,
      depreciation: 67360,
      'payable.goods': 46280.4,
      otherPayable: 9600,
      capital: 200000,
    },
  },
  {
    sales: [84200, 72600, 88400, 92600, 94800, 96200, 98400, 102600, 105200, 96800, 94600],
    costShare: 0.62,
    labour: 'rest',
    purchaseShare: 0.58,
    wages: 16200,
    rent: 5200,
    office: 680,
    entertainment: 420,
    depreciation: 2806.67,
  },
);

/** 0058: a restaurant of a sole trader, mostly cash and scan payments. */
export const fumanyuan: Client = steadyClient(
  {
    code: '0058',
    name: '栾城区福满园餐饮店',
    taxpayer: '小规模',
    soleTrader: true,
    costing: 'service',
    vatRate: 0.01,
    vouchersPerMonth: 9,
    balances: {
      cash: 8420.3,
      bank: 76480.25,
      fixed: 46200,
      depreciation: 18480,
      'payable.goods': 12640.5,
      capital: 40000,
    },
  },
  {
    sales: [42600, 48200, 38600, 39400, 41200, 40600, 42800, 43400, 41800, 44600, 42200],
    costShare: 0.58,
    labour: 'rest',
    purchaseShare: 0.7,
    wages: 8600,
    rent: 4200,
    office: 240,
    depreciation: 770,
    cashShare: 0.35,
  },
);
