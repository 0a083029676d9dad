import { type Account, chartOf } from './accounts';
import type { Client, Role } from './client';
import { journal, startOf, type Voucher } from './journal/journal';
import { fen, type Fen, sum } from './money';
import { ANCHOR, between, PERIODS, type Period } from './period';

/** Debit and credit of an account, fen. */
export interface Turnover {
  readonly debit: Fen;
  readonly credit: Fen;
}

type Postings = ReadonlyMap<Period, ReadonlyMap<Role, Turnover>>;

export interface Book {
  readonly client: Client;
  readonly accounts: readonly Account[];
  /** Balances at the start of 2026, by leaf account, debit positive, fen. */
  readonly opening: ReadonlyMap<Role, Fen>;
  readonly vouchers: ReadonlyMap<Period, readonly Voucher[]>;
  readonly postings: Postings;
  /** The same without the closing vouchers: what income and expense really were. */
  readonly openPostings: Postings;
}

const NOTHING: Turnover = { debit: 0, credit: 0 };

const plus = (a: Turnover, b: Turnover): Turnover => ({
  debit: a.debit + b.debit,
  credit: a.credit + b.credit,
});

const under = (role: Role, account: Role): boolean => account === role || account.startsWith(`${role}.`);

/** Adds a month's vouchers up by leaf account. */
function post(vouchers: readonly Voucher[]): Map<Role, Turnover> {
  const posted = new Map<Role, Turnover>();
  for (const line of vouchers.flatMap((one) => one.lines)) {
    posted.set(line.account, plus(posted.get(line.account) ?? NOTHING, line));
  }
  return posted;
}

/** Turnover of an account and its children in a range of months; `closing` vouchers on request. */
export function turnover(book: Book, role: Role, from: Period, to: Period, withClosing = true): Turnover {
  const postings = withClosing ? book.postings : book.openPostings;
  return between(from, to)
    .flatMap((period) => [...(postings.get(period) ?? [])])
    .filter(([account]) => under(role, account))
    .reduce((all, [, one]) => plus(all, one), NOTHING);
}

const openingOf = (book: Book, role: Role): Fen =>
  sum([...book.opening].filter(([account]) => under(role, account)).map(([, amount]) => amount));

/** Balance before the first day of a month, debit positive. */
export function balanceBefore(book: Book, role: Role, period: Period): Fen {
  const before = PERIODS.filter((one) => one < period);
  const [first, last] = [before[0], before.at(-1)];
  if (first === undefined || last === undefined) return openingOf(book, role);
  const moved = turnover(book, role, first, last);
  return openingOf(book, role) + moved.debit - moved.credit;
}

/** Balance after the last day of a month, debit positive. */
export function balanceAfter(book: Book, role: Role, period: Period): Fen {
  const moved = turnover(book, role, period, period);
  return balanceBefore(book, role, period) + moved.debit - moved.credit;
}

/** Year-start balances: given month-end balances less the movements up to them; 利润分配 closes the gap. */
function openingBalances(draft: Book): Map<Role, Fen> {
  const { client, accounts } = draft;
  const opening = new Map<Role, Fen>();
  for (const account of accounts) {
    const given = client.balances[account.role];
    if (given === undefined || !account.leaf) continue;
    const closing = account.side === 'debit' ? fen(given) : -fen(given);
    const moved = turnover(draft, account.role, PERIODS[0] ?? ANCHOR, ANCHOR);
    opening.set(account.role, closing - moved.debit + moved.credit);
  }
  const { tax, wagesDue } = startOf(client);
  opening.set(client.taxpayer === '一般' ? 'tax.unpaid' : 'tax.vat', -tax.vat);
  opening.set('tax.city', -tax.city);
  opening.set('tax.education', -tax.education);
  opening.set('tax.local', -tax.local);
  opening.set('wages', -wagesDue);
  opening.set('retained', -sum([...opening.values()]));
  return opening;
}

export function buildBook(client: Client): Book {
  const months = journal(client);
  const draft: Book = {
    client,
    accounts: chartOf(client),
    opening: new Map(),
    vouchers: new Map(months.map((month) => [month.period, month.vouchers])),
    postings: new Map(months.map((month) => [month.period, post(month.vouchers)])),
    openPostings: new Map(
      months.map((month) => [month.period, post(month.vouchers.filter((one) => !one.closing))]),
    ),
  };
  return { ...draft, opening: openingBalances(draft) };
}
