import { balanceAfter, balanceBefore, type Book, turnover } from '../book';
import type { Role } from '../client';
import { type Fen, sum } from '../money';
import type { Period } from '../period';

/** Income (credit less debit) of an account in a range of months, closing vouchers left out. */
export function income(book: Book, role: Role, from: Period, to: Period): Fen {
  const moved = turnover(book, role, from, to, false);
  return moved.credit - moved.debit;
}

/** Cost or expense (debit less credit) in a range of months, closing vouchers left out. */
export const expense = (book: Book, role: Role, from: Period, to: Period): Fen =>
  -income(book, role, from, to);

/** A point in time at which balances are taken. */
export type At = (role: Role) => Fen;

export const atEnd =
  (book: Book, period: Period): At =>
  (role) =>
    balanceAfter(book, role, period);
export const atStart =
  (book: Book, period: Period): At =>
  (role) =>
    balanceBefore(book, role, period);

const leavesOf = (book: Book, role: Role): Role[] =>
  book.accounts
    .filter((one) => one.leaf && (one.role === role || one.role.startsWith(`${role}.`)))
    .map((one) => one.role);

/** The debit balances among an account's leaves, each on its own. */
export const debits = (book: Book, at: At, role: Role): Fen =>
  sum(leavesOf(book, role).map((leaf) => Math.max(at(leaf), 0)));

/** The credit balances among an account's leaves, each on its own, as positive amounts. */
export const credits = (book: Book, at: At, role: Role): Fen =>
  sum(leavesOf(book, role).map((leaf) => Math.max(-at(leaf), 0)));
