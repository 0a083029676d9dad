import { type Book, buildBook } from './books/book';
import type { Client } from './books/client';
import { CLIENTS } from './books/clients/index';
import { PERIODS, type Period } from './books/period';
import { balanceSheet } from './books/statements/balance-sheet';
import { incomeStatement, results } from './books/statements/income';
import { ledger } from './books/statements/ledger';
import { trialBalance } from './books/statements/trial-balance';
import { generalReturn } from './books/statements/vat-general';
import { smallReturn } from './books/statements/vat-small';
import { voucherList } from './books/statements/vouchers';
import { printedTrialBalance } from './books/tamper';

const built = new Map<string, Book>();

function bookOf(client: Client): Book {
  const known = built.get(client.code);
  if (known) return known;
  const book = buildBook(client);
  built.set(client.code, book);
  return book;
}

/** The client list as 账套管理 shows it; vouchers are counted in the current period. */
function clientList(): unknown {
  return CLIENTS.map((client) => {
    const { code, name, taxpayer, standard, current, closed, filing } = client;
    const first = PERIODS[client.plans.findIndex((plan) => plan !== null)] ?? current;
    const vouchers = bookOf(client).vouchers.get(current)?.length ?? 0;
    return { code, name, taxpayer, standard, current, closed, filing, vouchers, first, periods: PERIODS };
  });
}

function periodIn(query: URLSearchParams, name: string): Period {
  const asked = query.get(name) ?? '';
  return PERIODS.includes(asked) ? asked : '2026-10';
}

function trial(book: Book, query: URLSearchParams): unknown {
  const [one, other] = [periodIn(query, 'from'), periodIn(query, 'to')];
  const [from, to] = one <= other ? [one, other] : [other, one];
  const table = printedTrialBalance(
    book.client.code,
    to,
    trialBalance(book, from, to, query.get('year') === '1'),
  );
  const level = Number(query.get('level') ?? 3);
  return { ...table, from, to, rows: table.rows.filter((row) => row.level <= level) };
}

function overview(book: Book, period: Period): unknown {
  const { assets, claims, rows } = balanceSheet(book, period);
  const money = rows.find((row) => row.left?.label === '货币资金')?.left?.closing ?? 0;
  const month = results(book, period, period);
  const year = results(book, `${period.slice(0, 4)}-01`, period);
  const vouchers = book.vouchers.get(period)?.length ?? 0;
  return { assets, claims, money, vouchers, month, year };
}

type Answer = (book: Book, query: URLSearchParams) => unknown;

const MODULES: Readonly<Record<string, Answer>> = {
  'trial-balance': trial,
  income: (book, query) => incomeStatement(book, periodIn(query, 'period')),
  'balance-sheet': (book, query) => balanceSheet(book, periodIn(query, 'period')),
  vouchers: (book, query) => voucherList(book, periodIn(query, 'period')),
  ledger: (book, query) => ledger(book, query.get('account') ?? '', periodIn(query, 'period')),
  accounts: (book) => book.accounts.map(({ code, name, level }) => ({ code, name, level })),
  overview: (book, query) => overview(book, periodIn(query, 'period')),
  vat: (book, query) => {
    const period = periodIn(query, 'period');
    return book.client.taxpayer === '一般' ? generalReturn(book, period) : smallReturn(book, period);
  },
};

/**
 * What the books answer to a path below `/api/`: `clients`, or
 * `books/<code>/<module>`. Amounts are fen. `undefined` when there is no such thing.
 */
export function answer(path: string, query: URLSearchParams): unknown {
  if (path === 'clients') return clientList();
  const [kind, code, module = ''] = path.split('/');
  const client = CLIENTS.find((one) => one.code === code);
  if (kind !== 'books' || !client || !Object.hasOwn(MODULES, module)) return undefined;
  return MODULES[module]?.(bookOf(client), query);
}
