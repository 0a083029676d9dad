import type { Account } from '../accounts';
import { balanceAfter, balanceBefore, type Book, turnover, type Turnover } from '../book';
import { type Fen, sum } from '../money';
import type { Period } from '../period';

export interface TrialRow {
  readonly code: string;
  readonly name: string;
  readonly level: number;
  readonly leaf: boolean;
  readonly opening: Turnover;
  readonly moved: Turnover;
  readonly year: Turnover;
  readonly closing: Turnover;
}

export type TrialTotals = Pick<TrialRow, 'opening' | 'moved' | 'year' | 'closing'>;

export interface TrialBalance {
  readonly rows: readonly TrialRow[];
  readonly totals: TrialTotals;
}

/** A balance on the side where it stands; zero on both sides when there is none. */
const onSide = (balance: Fen): Turnover =>
  balance >= 0 ? { debit: balance, credit: 0 } : { debit: 0, credit: -balance };

/** Cash that went below zero is printed as a negative debit, as bookkeeping tools do. */
const printed = (account: Account, balance: Fen): Turnover =>
  account.role === 'cash' && balance < 0 ? { debit: balance, credit: 0 } : onSide(balance);

function rowOf(book: Book, account: Account, from: Period, to: Period): TrialRow {
  const { code, name, level, leaf, role } = account;
  return {
    code,
    name,
    level,
    leaf,
    opening: printed(account, balanceBefore(book, role, from)),
    moved: turnover(book, role, from, to),
    year: turnover(book, role, `${to.slice(0, 4)}-01`, to),
    closing: printed(account, balanceAfter(book, role, to)),
  };
}

const both = (turnovers: readonly Turnover[]): Turnover => ({
  debit: sum(turnovers.map((one) => one.debit)),
  credit: sum(turnovers.map((one) => one.credit)),
});

/** Column totals over the first-level rows, as printed at the foot. */
export function totalsOf(rows: readonly TrialRow[]): TrialTotals {
  const top = rows.filter((row) => row.level === 1);
  return {
    opening: both(top.map((row) => row.opening)),
    moved: both(top.map((row) => row.moved)),
    year: both(top.map((row) => row.year)),
    closing: both(top.map((row) => row.closing)),
  };
}

const isEmpty = ({ debit, credit }: Turnover): boolean => debit === 0 && credit === 0;

/**
 * 科目余额表 over a range of months, in code order, fen. Accounts whose shown
 * columns are all empty are left out; 本年累计发生额 is shown on request.
 */
export function trialBalance(book: Book, from: Period, to: Period, withYear = false): TrialBalance {
  const rows = book.accounts
    .map((account) => rowOf(book, account, from, to))
    .filter((row) => ![row.opening, row.moved, row.closing, ...(withYear ? [row.year] : [])].every(isEmpty));
  return { rows, totals: totalsOf(rows) };
}
