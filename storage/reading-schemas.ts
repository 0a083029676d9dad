/** What is kept of a reading, as zod schemas: the origin of a figure, and whole statements. */
import { z } from 'zod';
import type {
  Ageing,
  BalanceSheet,
  ClientList,
  IncomeStatement,
  InvoiceList,
  Ledger,
  Source,
  Statement,
  StatementKind,
  TaxReturn,
  TrialBalance,
  TrialBalanceColumn,
  VoucherList,
} from '../rules/reading';
import type { StoredStatement } from './records';

z.config({ jitless: true });

/** One of the words of a type; the compiler refuses a list that lacks one or has one too many. */
export function exactly<T extends string>(words: Record<T, true>): z.ZodEnum<{ [K in T]: K }> {
  return z.enum(Object.keys(words) as T[]) as unknown as z.ZodEnum<{ [K in T]: K }>;
}

const amount = z.number().nullable();
const framePath = z.array(z.number());

const kind = exactly<StatementKind>({
  'trial-balance': true,
  'income-statement': true,
  'balance-sheet': true,
  'vat-return-general': true,
  'vat-return-small': true,
  'cit-prepayment': true,
  ageing: true,
  'invoice-list': true,
  'voucher-list': true,
  ledger: true,
  'client-list': true,
});

export const source = z.looseObject({
  kind,
  title: z.string(),
  row: z.string(),
  column: z.string(),
  value: z.number(),
  address: z
    .looseObject({ frame: framePath, statement: z.number(), row: z.string(), column: z.string() })
    .nullable(),
  period: z.string(),
  readAt: z.number().describe('Milliseconds since 1970'),
}) satisfies z.ZodType<Source>;

const base = { unit: z.number(), frame: framePath, title: z.string() };

const columns: Record<TrialBalanceColumn, typeof amount> = {
  opening_debit: amount,
  opening_credit: amount,
  debit: amount,
  credit: amount,
  ytd_debit: amount,
  ytd_credit: amount,
  closing_debit: amount,
  closing_credit: amount,
};

const column = exactly<TrialBalanceColumn>({
  opening_debit: true,
  opening_credit: true,
  debit: true,
  credit: true,
  ytd_debit: true,
  ytd_credit: true,
  closing_debit: true,
  closing_credit: true,
});

const doubtful = z.record(z.string(), z.enum(['sum', 'sides', 'unread'])).optional();
const nil = z.array(z.string()).optional();

const trialBalance = z.looseObject({
  ...base,
  kind: z.literal('trial-balance'),
  rows: z.array(
    z.looseObject({
      code: z.string(),
      name: z.string(),
      path: z.string(),
      leaf: z.boolean(),
      ...columns,
      doubtful,
      nil: z.array(column).optional(),
    }),
  ),
  totals: z.partialRecord(column, z.number()).nullable(),
  balanced: z.boolean().nullable(),
  complete: z.boolean(),
  doubtful: z.array(column).optional(),
}) satisfies z.ZodType<TrialBalance>;

const text = z.string().nullable();
const words = z.string().optional();
const amounts = z.record(z.string(), amount);

const incomeStatement = z.looseObject({
  ...base,
  kind: z.literal('income-statement'),
  rows: z.array(
    z.looseObject({
      label: z.string(),
      line: text,
      period: amount,
      ytd: amount,
      prior: amount,
      means: words,
      doubtful,
      nil,
    }),
  ),
}) satisfies z.ZodType<IncomeStatement>;

const balanceSheet = z.looseObject({
  ...base,
  kind: z.literal('balance-sheet'),
  rows: z.array(
    z.looseObject({
      label: z.string(),
      line: text,
      closing: amount,
      opening: amount,
      side: z.enum(['assets', 'liabilities']),
      means: words,
      doubtful,
      nil,
    }),
  ),
}) satisfies z.ZodType<BalanceSheet>;

const taxReturn = <K extends TaxReturn['kind']>(kind: K) =>
  z.looseObject({
    ...base,
    kind: z.literal(kind),
    rows: z.array(z.looseObject({ line: text, label: z.string(), amounts, doubtful, nil })),
  });

const ageing = z.looseObject({
  ...base,
  kind: z.literal('ageing'),
  of: z.enum(['receivable', 'advance', 'payable', 'prepayment']).nullable(),
  rows: z.array(
    z.looseObject({
      name: z.string(),
      code: text,
      balance: amount,
      buckets: amounts,
      overdue: amount.optional(),
      doubtful,
      nil,
    }),
  ),
  complete: z.boolean(),
}) satisfies z.ZodType<Ageing>;

const invoiceList = z.looseObject({
  ...base,
  kind: z.literal('invoice-list'),
  direction: z.enum(['output', 'input']).nullable(),
  rows: z.array(
    z.looseObject({
      number: z.string(),
      date: text,
      seller: text,
      buyer: text,
      amount,
      rate: amount,
      tax: amount,
      total: amount,
      status: text,
      rateText: words,
      dateText: words,
      code: text.optional(),
      sellerTaxId: text.optional(),
      buyerTaxId: text.optional(),
      goods: text.optional(),
      positive: z.boolean().nullable().optional(),
      risk: text.optional(),
      remark: text.optional(),
      doubtful,
    }),
  ),
  complete: z.boolean(),
}) satisfies z.ZodType<InvoiceList>;

const voucherList = z.looseObject({
  ...base,
  kind: z.literal('voucher-list'),
  rows: z.array(
    z.looseObject({
      date: text,
      number: z.string(),
      summary: z.string(),
      account: z.string(),
      debit: amount,
      credit: amount,
      attachments: amount,
      dateText: words,
    }),
  ),
  complete: z.boolean(),
}) satisfies z.ZodType<VoucherList>;

const ledgerRow = z.looseObject({
  date: text,
  number: text,
  summary: z.string(),
  debit: amount,
  credit: amount,
  side: z.enum(['debit', 'credit', 'flat']).nullable(),
  balance: amount,
  account: words,
  dateText: words,
  carried: z.literal(true).optional(),
  doubtful,
});

const ledger = z.looseObject({
  ...base,
  kind: z.literal('ledger'),
  account: text,
  rows: z.array(ledgerRow),
  sums: z.array(ledgerRow).optional(),
  complete: z.boolean(),
}) satisfies z.ZodType<Ledger>;

const clientList = z.looseObject({
  ...base,
  kind: z.literal('client-list'),
  rows: z.array(z.looseObject({ name: z.string(), code: text })),
}) satisfies z.ZodType<ClientList>;

/** One schema a kind of statement; a kind that is read but missing here does not compile. */
const byKind = {
  'trial-balance': trialBalance,
  'income-statement': incomeStatement,
  'balance-sheet': balanceSheet,
  'vat-return-general': taxReturn('vat-return-general'),
  'vat-return-small': taxReturn('vat-return-small'),
  'cit-prepayment': taxReturn('cit-prepayment'),
  ageing,
  'invoice-list': invoiceList,
  'voucher-list': voucherList,
  ledger,
  'client-list': clientList,
} satisfies Record<StatementKind, z.ZodType<Statement>>;

type Schema = (typeof byKind)[StatementKind];

export const storedStatement = z.looseObject({
  key: z.string().describe('clientId|period|kind'),
  clientId: z.uuid(),
  period: z.string(),
  statement: z.discriminatedUnion('kind', Object.values(byKind) as [Schema, ...Schema[]]),
  origin: z.string(),
  readAt: z.number().describe('Milliseconds since 1970'),
}) satisfies z.ZodType<StoredStatement>;
