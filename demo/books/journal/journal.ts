import type { Client, Draft, Line, Plan } from '../client';
import { fen, type Fen } from '../money';
import { dateIn, PERIODS, type Period } from '../period';
import { closing } from './closing';
import { running } from './running';
import { taxes } from './tax';
import { type Spread, trade } from './trade';
import { openingTax, type TaxState } from './vat-due';

export interface Voucher {
  readonly date: string;
  /** The number behind 记-, counted from 1 in each month. */
  readonly number: number;
  readonly summary: string;
  readonly lines: readonly Line[];
  readonly attachments: number;
  readonly closing: boolean;
}

export interface JournalMonth {
  readonly period: Period;
  readonly vouchers: readonly Voucher[];
}

/** What the year starts with because December is paid in January. */
export interface Start {
  readonly tax: TaxState;
  readonly wagesDue: Fen;
}

/** Splits the business of a month so that about `target` vouchers come out. */
function spreadFor(target: number, others: number): Spread {
  const free = Math.max(target - others - 4, 0);
  const share = (weight: number): number => 1 + Math.floor(free * weight);
  const collected = share(0.25);
  const purchases = share(0.2);
  const paid = share(0.2);
  return { collected, purchases, paid, sales: Math.max(free + 4 - collected - purchases - paid, 1) };
}

function number(period: Period, drafts: readonly Draft[], missing: readonly number[]): Voucher[] {
  const sorted = [...drafts].sort((a, b) => a.day - b.day);
  let next = 0;
  return sorted.map((one) => {
    do next += 1;
    while (missing.includes(next));
    return {
      date: dateIn(period, one.day),
      number: next,
      summary: one.summary,
      lines: one.lines,
      attachments: one.attachments,
      closing: one.closing ?? false,
    };
  });
}

export function startOf(client: Client): Start {
  const first = client.plans[0];
  return {
    tax: openingTax(client, fen(client.vatBroughtForward)),
    wagesDue: first ? first.wages + first.labour : 0,
  };
}

/** All vouchers of the client, month by month, from its plans. */
export function journal(client: Client): JournalMonth[] {
  let { tax, wagesDue } = startOf(client);
  return PERIODS.map((period, i) => {
    const plan: Plan | null = client.plans[i] ?? null;
    if (plan === null) return { period, vouchers: [] };
    const [taxDrafts, nextTax] = taxes(client, plan, period, tax);
    const rest = [...running(client, plan, wagesDue), ...taxDrafts, ...plan.extras];
    const ends = closing([...trade(client, plan, spreadFor(0, 0)), ...rest]);
    const spread = spreadFor(client.vouchersPerMonth, rest.length + ends.length);
    const drafts = [...trade(client, plan, spread), ...rest, ...ends];
    tax = nextTax;
    wagesDue = plan.wages + plan.labour;
    return { period, vouchers: number(period, drafts, client.missingNumbers[period] ?? []) };
  });
}
