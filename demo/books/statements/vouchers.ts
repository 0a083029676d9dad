import type { Book } from '../book';
import type { Fen } from '../money';
import type { Period } from '../period';

export interface VoucherLine {
  readonly account: string;
  readonly debit: Fen;
  readonly credit: Fen;
}

export interface VoucherRow {
  readonly date: string;
  readonly number: number;
  readonly summary: string;
  readonly attachments: number;
  readonly lines: readonly VoucherLine[];
}

/** 凭证列表 of a month, accounts written out with code and full name. */
export function voucherList(book: Book, period: Period): VoucherRow[] {
  const named = new Map(book.accounts.map((one) => [one.role, one]));
  const label = (role: string): string => {
    const account = named.get(role);
    if (!account) return role;
    const path: string[] = [];
    for (let one = named.get(role); one; one = one.parent === null ? undefined : named.get(one.parent)) {
      path.unshift(one.name);
    }
    return `${account.code} ${path.join('-')}`;
  };
  return (book.vouchers.get(period) ?? []).map(({ date, number, summary, attachments, lines }) => ({
    date,
    number,
    summary,
    attachments,
    lines: lines.map((line) => ({ account: label(line.account), debit: line.debit, credit: line.credit })),
  }));
}
