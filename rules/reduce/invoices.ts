/** What lists of invoices say, issued and received; amounts are net of tax. */
import { settle, type StatementRead, type Sum } from '../balances';
import type { InvoiceList, Missing } from '../reading';
import { listOf, rowsInPeriod, sourcesOf, wholeOf, type ListRead } from './lists';

type Row = InvoiceList['rows'][number];
type Direction = NonNullable<InvoiceList['direction']>;

/** One invoice, its lines added up. */
interface Invoice {
  /** First line's place among the rows. */
  at: number;
  rows: Row[];
  /** Null where some line gives none. */
  amount: number | null;
}

type Invoices = { from: ListRead<InvoiceList>; invoices: Invoice[] } | { missing: Missing[] };

const kind = 'invoice-list';
/** An invoice this near to the limit of one counts as close to it. */
const NEAR_CAP = 0.95;
/** Only invoices on paper are made void; digital ones are reversed by a red one (公告2024年第11号). */
const VOID = /作废|^void/i;
const HARMLESS = /^(?:正常|无风险|无|低|normal|none)$/i;

const netOf = ({ amount, total, tax }: Row): number | null =>
  amount ?? (total !== null && tax !== null ? total - tax : null);

/** Invoices of one direction in the period, those made void left out. */
function invoicesOf(statements: readonly StatementRead[], direction: Direction): Invoices {
  const from = listOf(statements, kind, (list) => list.direction === direction);
  if ('missing' in from) return from;
  const places = rowsInPeriod(from);
  if ('missing' in places) return places;
  const byNumber = new Map<string, Invoice>();
  for (const at of places) {
    const row = from.list.rows[at];
    if (!row || VOID.test(row.status ?? '')) continue;
    const own = netOf(row);
    // Numbers of paper invoices begin anew with every code.
    const key = `${row.code ?? ''} ${row.number}`;
    const invoice = byNumber.get(key);
    if (!invoice) byNumber.set(key, { at, rows: [row], amount: own });
    else {
      invoice.rows.push(row);
      invoice.amount = own === null || invoice.amount === null ? null : settle(invoice.amount + own);
    }
  }
  return { from, invoices: [...byNumber.values()] };
}

/** Null where neither a column nor the amount says. */
function isRed({ rows, amount }: Invoice): boolean | null {
  if (rows.some(({ positive }) => positive === false)) return true;
  if (rows.every(({ positive }) => positive === true)) return false;
  return amount === null ? null : amount < 0;
}

/** Counts invoices, or adds up their amounts; those that fit, where it can be said of all whether they do. */
function figure(
  found: Invoices,
  what: 'count' | 'amount',
  fits: (invoice: Invoice) => boolean | null = () => true,
  each = false,
): Sum {
  if ('missing' in found) return found;
  const { from, invoices } = found;
  const judged = invoices.map((invoice) => ({ invoice, fit: fits(invoice) }));
  const lacking = judged.find(
    ({ invoice, fit }) => fit === null || (fit && what === 'amount' && invoice.amount === null),
  );
  if (lacking) {
    const all = from.list.rows.every((row) => netOf(row) === null);
    const row = lacking.invoice.rows[0]?.number ?? '';
    return { missing: [all ? { why: 'column', kind, column: 'amount' } : { why: 'row', kind, row }] };
  }
  const fitting = judged.flatMap(({ invoice, fit }) => (fit ? [invoice] : []));
  const value =
    what === 'count' ? fitting.length : settle(fitting.reduce((sum, { amount }) => sum + (amount ?? 0), 0));
  const cells = fitting.map(({ at, amount }) => ({ at, column: 'amount', value: amount ?? 0 }));
  return {
    value,
    sources: each ? sourcesOf(from, cells) : [wholeOf(from, what === 'count' ? 'number' : 'amount', value)],
  };
}

const positive = (sum: Sum): Sum => ('missing' in sum ? sum : { ...sum, value: Math.abs(sum.value) });

/** Incoming invoices whose risk the page marks; missing where it marks none at all. */
function risky(statements: readonly StatementRead[], what: 'count' | 'amount'): Sum {
  const found = invoicesOf(statements, 'input');
  if ('missing' in found) return found;
  const marked = found.invoices.flatMap(({ rows }) => rows).some(({ risk }) => risk);
  if (!marked && found.invoices.length) return { missing: [{ why: 'column', kind, column: 'risk' }] };
  return figure(found, what, ({ rows }) => rows.some(({ risk }) => risk && !HARMLESS.test(risk)), true);
}

/** Invoices of at least 95 % of the limit of one; `cap` in yuan, net of tax. */
function nearCap(statements: readonly StatementRead[], cap: number | null): Sum {
  if (cap === null) return { missing: [{ why: 'archive', field: 'invoiceCap' }] };
  return figure(
    invoicesOf(statements, 'output'),
    'count',
    ({ amount }) => (amount === null ? null : amount >= cap * NEAR_CAP),
    true,
  );
}

/** A party by its tax number, else by its name. */
function partyOf(row: Row | undefined, side: 'buyer' | 'seller'): string | null {
  const taxId = side === 'buyer' ? row?.buyerTaxId : row?.sellerTaxId;
  const name = row?.[side];
  return name?.normalize('NFKC').replace(/\s/g, '') ?? taxId ?? null;
}

/** Parties that both bought and sold: how many, and what was sold to them or bought from them. */
function sameParty(statements: readonly StatementRead[], what: 'count' | 'sales' | 'purchases'): Sum {
  const sold = invoicesOf(statements, 'output');
  const bought = invoicesOf(statements, 'input');
  if ('missing' in sold) return sold;
  if ('missing' in bought) return bought;
  const buyers = new Set(sold.invoices.map(({ rows }) => partyOf(rows[0], 'buyer')));
  const sellers = new Set(bought.invoices.map(({ rows }) => partyOf(rows[0], 'seller')));
  if (buyers.has(null)) return { missing: [{ why: 'column', kind, column: 'buyer' }] };
  if (sellers.has(null)) return { missing: [{ why: 'column', kind, column: 'seller' }] };
  const both = new Set([...buyers].filter((party) => sellers.has(party)));
  if (what === 'count') return { value: both.size, sources: [wholeOf(sold.from, 'buyer', both.size)] };
  const side = what === 'sales' ? 'buyer' : 'seller';
  return figure(
    what === 'sales' ? sold : bought,
    'amount',
    ({ rows }) => both.has(partyOf(rows[0], side)),
    true,
  );
}

/** Facts by name. `cap` is the limit of one invoice in yuan, null where nobody has said it. */
export const invoiceReductions: Readonly<
  Record<string, (statements: readonly StatementRead[], cap: number | null) => Sum>
> = {
  invoice_count: (read) => figure(invoicesOf(read, 'output'), 'count'),
  invoice_amount: (read) => figure(invoicesOf(read, 'output'), 'amount'),
  red_invoice_count: (read) => figure(invoicesOf(read, 'output'), 'count', isRed, true),
  red_invoice_amount: (read) => positive(figure(invoicesOf(read, 'output'), 'amount', isRed, true)),
  invoice_near_cap_count: nearCap,
  purchase_invoice_amount: (read) => figure(invoicesOf(read, 'input'), 'amount'),
  abnormal_invoice_count: (read) => risky(read, 'count'),
  abnormal_invoice_amount: (read) => risky(read, 'amount'),
  same_party_count: (read) => sameParty(read, 'count'),
  same_party_sales: (read) => sameParty(read, 'sales'),
  same_party_purchases: (read) => sameParty(read, 'purchases'),
};
