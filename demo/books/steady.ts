import type { Client, Draft, Plan } from './client';
import { type Fen, fen, times } from './money';
import { PERIODS, type Period } from './period';

/** A business that runs evenly: the year's sales, and what goes with them. Amounts in yuan. */
export interface Steady {
  /** Sales without VAT, one figure a month. */
  readonly sales: readonly number[];
  /** Cost of sales as a share of sales. */
  readonly costShare: number;
  /** VAT payable as a share of sales, by month or the same all year (general taxpayers). */
  readonly burden?: number | readonly number[];
  /** Rate of the input invoices; the rate of sales when not given. */
  readonly inputRate?: number;
  /** Wages within the cost of the work: an amount, or all of the cost that purchases leave. */
  readonly labour?: number | 'rest';
  /** Purchases as a share of cost, where input tax does not fix them. */
  readonly purchaseShare?: number;
  readonly wages: number;
  readonly rent?: number;
  readonly freight?: number;
  readonly ads?: number;
  readonly office?: number;
  readonly entertainment?: number;
  readonly bankFee?: number;
  readonly depreciation?: number;
  /** Share of sales taken in cash and paid into the bank. */
  readonly cashShare?: number;
  readonly extras?: Readonly<Record<Period, readonly Draft[]>>;
}

export type Taxed = Pick<Client, 'taxpayer' | 'vatRate' | 'costing'>;

/** Small fixed ups and downs, so that no two months look the same. */
const WAVE = [1.02, 0.94, 0.99, 1.03, 0.97, 1.01, 1.04, 0.98, 0.96, 1.03, 1.01] as const;
const wave = (i: number): number => WAVE[i % WAVE.length] ?? 1;
const COLLECTED = [0.97, 1.01, 0.98, 1.0, 1.02, 0.99, 0.97, 1.01, 0.98, 1.0, 0.99] as const;

const whole = (amount: Fen): Fen => Math.round(amount / 1000) * 1000;
const odd = (amount: Fen, i: number): Fen => (amount === 0 ? 0 : Math.round(amount * wave(i)));

function bought(taxed: Taxed, steady: Steady, sales: Fen, cost: Fen, i: number): [Fen, Fen] {
  if (taxed.taxpayer === '小规模') return [times(cost, (steady.purchaseShare ?? 1) * wave(i)), 0];
  const { burden = 0.02 } = steady;
  const rate = typeof burden === 'number' ? burden * (2 - wave(i)) : (burden[i] ?? 0);
  const input = times(sales, taxed.vatRate) - times(sales, rate);
  return [times(input, 1 / (steady.inputRate ?? taxed.vatRate)), input];
}

function month(taxed: Taxed, steady: Steady, yuan: number, i: number): Plan {
  const sales = fen(yuan);
  const cost = times(sales, steady.costShare);
  const [purchases, inputVat] = bought(taxed, steady, sales, cost, i);
  const { labour = 0 } = steady;
  const gross = sales + times(sales, taxed.vatRate);
  const cashSales = times(gross, steady.cashShare ?? 0);
  const entertainment = odd(fen(steady.entertainment ?? 0), i);
  const office = odd(fen(steady.office ?? 0), i);
  const petty = entertainment + office;
  return {
    sales,
    cashSales,
    cost,
    purchases,
    inputVat,
    office,
    entertainment,
    collected: whole(times(gross - cashSales, COLLECTED[i % COLLECTED.length] ?? 1)),
    paid: whole(times(purchases + inputVat, COLLECTED[(i + 3) % COLLECTED.length] ?? 1)),
    labour: labour === 'rest' ? Math.max(cost - purchases, 0) : fen(labour),
    wages: fen(steady.wages),
    rent: fen(steady.rent ?? 0),
    freight: odd(fen(steady.freight ?? 0), i),
    ads: odd(fen(steady.ads ?? 0), i),
    bankFee: odd(fen(steady.bankFee ?? 45), i),
    depreciation: fen(steady.depreciation ?? 0),
    deposit: cashSales > petty ? whole(cashSales - petty) : 0,
    withdrawal: cashSales > petty ? 0 : whole(petty - cashSales),
    extras: steady.extras?.[PERIODS[i] ?? ''] ?? [],
  };
}

/** One plan a month for a business that runs evenly. */
export const steadyPlans = (taxed: Taxed, steady: Steady): Plan[] =>
  steady.sales.map((yuan, i) => month(taxed, steady, yuan, i));
