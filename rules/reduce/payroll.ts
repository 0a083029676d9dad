/** Wages accrued last year that have not been paid yet. */
import { addUp, settle, type Balances, type Sum } from '../balances';
import { monthsOf } from '../period';

const account = '应付职工薪酬';

/**
 * What is left of the balance at the start of the year once the payments of this year have come off it: the oldest
 * wages are paid first. From the columns of the year to date, or from a period that begins with the year.
 */
export function lastYearsPayroll(balances: Balances): Sum {
  const fromJanuary = monthsOf(balances.read.period)?.first.endsWith('-01') === true;
  const parts = fromJanuary
    ? [balances.amount(account, 'opening_credit', 'opening_debit'), balances.amount(account, null, 'debit')]
    : [
        balances.amount(account, 'closing_credit', 'closing_debit'),
        balances.amount(account, null, 'ytd_credit'),
      ];
  const left = addUp(parts);
  return 'missing' in left ? left : { ...left, value: Math.max(0, settle(left.value)) };
}
