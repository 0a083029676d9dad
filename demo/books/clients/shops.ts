import type { Client } from '../client';
import { steadyClient } from './define';

/** 0023: farm machinery, a small-scale taxpayer whose twelve months come near 5,000,000. */
export const hechang: Client = steadyClient(
  {
    code: '0023',
    name: '正定县禾场农机销售有限公司',
    taxpayer: '小规模',
    costing: 'goods',
    vatRate: 0.01,
    cityTaxRate: 0.05,
    vouchersPerMonth: 28,
    vatBroughtForward: 11480,
    balances: {
      cash: 8640.2,
      bank: 286420.36,
      receivable: 186400,
      prepaid: 68000,
      stock: 864320.5,
      fixed: 86400,
      depreciation: 34560,
      'payable.goods': 486320.4,
      advance: 46000,
      otherPayable: 18600,
      capital: 300000,
    },
  },
  {
    sales: [326000, 284000, 426000, 448000, 412000, 386000, 374000, 398000, 436000, 402000, 368000],
    costShare: 0.87,
    wages: 18600,
    rent: 4000,
    freight: 6200,
    office: 860,
    entertainment: 620,
    depreciation: 1440,
  },
);

/** 0112: a sole trader whose name begins like 0037's. */
export const muheShop: Client = steadyClient(
  {
    code: '0112',
    name: '石家庄沐禾日化经营部',
    taxpayer: '小规模',
    soleTrader: true,
    costing: 'goods',
    vatRate: 0.01,
    vouchersPerMonth: 12,
    balances: {
      cash: 6420.5,
      bank: 78620.35,
      receivable: 12600,
      stock: 86420.4,
      fixed: 18600,
      depreciation: 7440,
      'payable.goods': 32640.8,
      capital: 60000,
    },
  },
  {
    sales: [58600, 46200, 62400, 61800, 63200, 60400, 64600, 62800, 65400, 63600, 61200],
    costShare: 0.76,
    wages: 8400,
    rent: 2000,
    office: 260,
    depreciation: 310,
    cashShare: 0.3,
  },
);

/** 0071: children's clothes; its October trial balance is printed with a row edited by hand (see tamper.ts). */
export const xiaoman: Client = steadyClient(
  {
    code: '0071',
    name: '石家庄小满童装店',
    taxpayer: '小规模',
    soleTrader: true,
    costing: 'goods',
    vatRate: 0.01,
    vouchersPerMonth: 7,
    balances: {
      cash: 3860.4,
      bank: 46480.62,
      receivable: 4200,
      stock: 38460,
      fixed: 12800,
      depreciation: 5120,
      'payable.goods': 14620.5,
      capital: 30000,
    },
  },
  {
    sales: [28600, 31200, 26400, 27800, 29600, 28200, 26800, 27600, 30400, 31800, 29400],
    costShare: 0.68,
    wages: 4200,
    rent: 2600,
    office: 180,
    depreciation: 213.33,
    cashShare: 0.4,
  },
);
