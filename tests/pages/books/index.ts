import { englishBalance, englishIncome } from './english';
import * as declared from './declared';
import * as englishTools from './english-tools';
import * as forms from './forms';
import { generalTwoSided } from './general-balance';
import * as lists from './lists';
import type { Book } from './sheet';
import * as balances from './trial-balance';
import * as vouchers from './vouchers';

export type { Book, Column, Sheet, Truth } from './sheet';
export { directions, trialBalance } from './trial-balance';
export { manyAccounts } from './many';
export { smallIncome, smallBalance, vatGeneral } from './forms';
export { ageing, invoices, clients } from './lists';
export { vouchers } from './vouchers';

/** Every statement, each drawn by every drawer. */
export const books: readonly Book[] = [
  ...Object.values(balances),
  ...Object.values(forms),
  ...Object.values(declared),
  ...Object.values(lists),
  ...Object.values(vouchers),
  englishIncome,
  englishBalance,
  ...Object.values(englishTools),
  generalTwoSided,
];
