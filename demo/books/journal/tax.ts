import type { Client, Draft, Plan } from '../client';
import { type Fen, times } from '../money';
import { isQuarterEnd, type Period } from '../period';
import { credit, debit, draft } from './lines';
import { outputVat } from './trade';
import { type TaxState, vatDue } from './vat-due';

/** Corporate income tax of a small-low-profit company. */
const SMALL_PROFIT_TAX = 0.05;

const expenses = (plan: Plan): Fen =>
  plan.cost +
  plan.wages +
  plan.rent +
  plan.freight +
  plan.ads +
  plan.office +
  plan.entertainment +
  plan.bankFee +
  plan.depreciation;

const pay = (state: TaxState): Draft[] =>
  draft(
    14,
    '缴纳税款',
    [
      debit('tax.unpaid', state.vat),
      debit('tax.income', state.income),
      debit('tax.city', state.city),
      debit('tax.education', state.education),
      debit('tax.local', state.local),
      credit('bank', state.vat + state.income + state.city + state.education + state.local),
    ],
    2,
  );

/** Taxes paid and accrued in a month, and what is owed after it. */
export function taxes(client: Client, plan: Plan, period: Period, state: TaxState): [Draft[], TaxState] {
  const general = client.taxpayer === '一般';
  const due = vatDue(client, plan, period, state);
  const { city, education, local } = due.surtaxes;
  const surtax = city + education + local;
  const profit = state.profitBeforeTax + plan.sales + due.exempted - expenses(plan) - surtax;
  const settles = isQuarterEnd(period) && !client.soleTrader;
  const income = settles ? Math.max(times(profit, SMALL_PROFIT_TAX) - state.incomeTaxYear, 0) : 0;
  const drafts = [
    ...pay(state).map((one) =>
      general
        ? one
        : {
            ...one,
            lines: one.lines.map((line) =>
              line.account === 'tax.unpaid' ? { ...line, account: 'tax.vat' } : line,
            ),
          },
    ),
    ...(general
      ? draft(31, '转出未交增值税', [debit('tax.vat.transfer', due.vat), credit('tax.unpaid', due.vat)], 0)
      : draft(
          31,
          '小微企业免征增值税',
          [debit('tax.vat', due.exempted), credit('otherIncome', due.exempted)],
          0,
        )),
    ...draft(
      31,
      '计提附加税费',
      [
        debit('surtax', surtax),
        credit('tax.city', city),
        credit('tax.education', education),
        credit('tax.local', local),
      ],
      0,
    ),
    ...draft(31, '计提企业所得税', [debit('incomeTax', income), credit('tax.income', income)], 0),
  ];
  const fresh = isQuarterEnd(period);
  return [
    drafts,
    {
      vat: due.vat,
      city,
      education,
      local,
      income,
      vatCredit: due.vatCredit,
      quarterSales: fresh ? 0 : state.quarterSales + plan.sales,
      quarterVat: fresh ? 0 : state.quarterVat + outputVat(client, plan),
      profitBeforeTax: profit,
      incomeTaxYear: state.incomeTaxYear + income,
    },
  ];
}
