import { balanceBefore, type Book, turnover, type Turnover } from '../book';
import type { Role } from '../client';
import type { Fen } from '../money';
import type { Period } from '../period';

export interface LedgerEntry {
  readonly date: string;
  readonly number: number;
  readonly summary: string;
  readonly debit: Fen;
  readonly credit: Fen;
  /** Running balance, debit positive. */
  readonly balance: Fen;
}

export interface Ledger {
  readonly code: string;
  readonly name: string;
  readonly opening: Fen;
  readonly entries: readonly LedgerEntry[];
  readonly month: Turnover;
  readonly year: Turnover;
  readonly closing: Fen;
}

const under = (role: Role, account: Role): boolean => account === role || account.startsWith(`${role}.`);

/** 明细账 of one account for a month, with a running balance. Nothing for an unknown code. */
export function ledger(book: Book, code: string, period: Period): Ledger | null {
  const account = book.accounts.find((one) => one.code === code);
  if (!account) return null;
  const { role, name } = account;
  const opening = balanceBefore(book, role, period);
  let balance = opening;
  const entries = (book.vouchers.get(period) ?? []).flatMap(({ date, number, summary, lines }) =>
    lines
      .filter((line) => under(role, line.account))
      .map((line) => {
        balance += line.debit - line.credit;
        return { date, number, summary, debit: line.debit, credit: line.credit, balance };
      }),
  );
  return {
    code,
    name,
    opening,
    entries,
    closing: balance,
    month: turnover(book, role, period, period),
    year: turnover(book, role, `${period.slice(0, 4)}-01`, period),
  };
}
