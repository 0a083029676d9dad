import type { Client, Plan } from '../client';
import { type Fen, times } from '../money';
import { isQuarterEnd, type Period } from '../period';
import { outputVat } from './trade';

/** 六税两费减半 for small-low-profit companies, small-scale taxpayers and sole traders. */
const HALF = 0.5;
const EDUCATION = 0.03;
const LOCAL_EDUCATION = 0.02;
/** Quarterly sales below which a small-scale taxpayer pays no VAT (strictly below). */
const QUARTER_THRESHOLD: Fen = 300_000_00;
/** Monthly sales up to which the two education surcharges are not levied. */
const MONTH_EDUCATION_LIMIT: Fen = 100_000_00;

/** What is owed, and what has gathered, at the end of a month. All in fen. */
export interface TaxState {
  readonly vat: Fen;
  readonly city: Fen;
  readonly education: Fen;
  readonly local: Fen;
  readonly income: Fen;
  /** Input tax carried forward (general taxpayers). */
  readonly vatCredit: Fen;
  readonly quarterSales: Fen;
  readonly quarterVat: Fen;
  readonly profitBeforeTax: Fen;
  readonly incomeTaxYear: Fen;
}

export interface Surtaxes {
  readonly city: Fen;
  readonly education: Fen;
  readonly local: Fen;
}

export function surtaxesOn(client: Client, vat: Fen, educationExempt: boolean): Surtaxes {
  const levy = educationExempt ? 0 : HALF;
  return {
    city: times(vat, client.cityTaxRate * HALF),
    education: times(vat, EDUCATION * levy),
    local: times(vat, LOCAL_EDUCATION * levy),
  };
}

/** The year's first state: December's taxes are still to be paid. */
export function openingTax(client: Client, vat: Fen): TaxState {
  return {
    vat,
    ...surtaxesOn(client, vat, false),
    income: 0,
    vatCredit: 0,
    quarterSales: 0,
    quarterVat: 0,
    profitBeforeTax: 0,
    incomeTaxYear: 0,
  };
}

/** VAT and surtaxes that a month gives rise to, fen. */
export interface Due {
  readonly vat: Fen;
  readonly exempted: Fen;
  readonly vatCredit: Fen;
  readonly surtaxes: Surtaxes;
}

export function vatDue(client: Client, plan: Plan, period: Period, state: TaxState): Due {
  if (client.taxpayer === '一般') {
    const net = outputVat(client, plan) - plan.inputVat - state.vatCredit;
    const vat = Math.max(net, 0);
    const exempt = plan.sales <= MONTH_EDUCATION_LIMIT;
    return { vat, exempted: 0, vatCredit: Math.max(-net, 0), surtaxes: surtaxesOn(client, vat, exempt) };
  }
  const none = { vat: 0, exempted: 0, vatCredit: 0, surtaxes: surtaxesOn(client, 0, true) };
  if (!isQuarterEnd(period)) return none;
  const sales = state.quarterSales + plan.sales;
  const gathered = state.quarterVat + outputVat(client, plan);
  if (sales < QUARTER_THRESHOLD) return { ...none, exempted: gathered };
  const exempt = sales <= QUARTER_THRESHOLD;
  return { ...none, vat: gathered, surtaxes: surtaxesOn(client, gathered, exempt) };
}
