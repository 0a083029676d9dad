import type { Client } from '../client';
import { type Steady, steadyPlans, type Taxed } from '../steady';

type Given = Pick<
  Client,
  'code' | 'name' | 'taxpayer' | 'costing' | 'vatRate' | 'balances' | 'vouchersPerMonth'
> &
  Partial<Client>;

/** A client with the usual settings of the demo; what is given wins. */
export function define(given: Given): Client {
  const small = given.taxpayer === '小规模';
  return {
    standard: '小企业会计准则',
    soleTrader: false,
    current: small ? '2026-11' : '2026-10',
    closed: '已结',
    filing: small ? '按季' : '未申报',
    cityTaxRate: 0.07,
    subAccounts: [],
    missingNumbers: {},
    plans: [],
    vatBroughtForward: 0,
    ...given,
  };
}

/** A client whose business runs evenly through the year. */
export const steadyClient = (given: Given & Taxed, steady: Steady): Client =>
  define({ ...given, plans: steadyPlans(given, steady) });
