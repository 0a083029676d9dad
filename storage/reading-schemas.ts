/** What is kept of a reading, as zod schemas: the origin of a figure, and whole statements. */
import { z } from 'zod';
import type { Source, Statement, StatementKind, TrialBalance, TrialBalanceColumn } from '../rules/reading';
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

const trialBalance = z.looseObject({
  ...base,
  kind: z.literal('trial-balance'),
  rows: z.array(
    z.looseObject({ code: z.string(), name: z.string(), path: z.string(), leaf: z.boolean(), ...columns }),
  ),
  totals: z.partialRecord(column, z.number()).nullable(),
  balanced: z.boolean().nullable(),
  complete: z.boolean(),
}) satisfies z.ZodType<TrialBalance>;

const incomeStatement = z.looseObject({
  ...base,
  kind: z.literal('income-statement'),
  rows: z.array(
    z.looseObject({
      label: z.string(),
      line: z.string().nullable(),
      period: amount,
      ytd: amount,
      prior: amount,
    }),
  ),
});

const clientList = z.looseObject({
  ...base,
  kind: z.literal('client-list'),
  rows: z.array(z.looseObject({ name: z.string(), code: z.string().nullable() })),
});

type Schemas = { [K in Statement['kind']]: z.ZodType<Extract<Statement, { kind: K }>> };

/** One schema a kind of statement; a kind that is read but missing here does not compile. */
const byKind = {
  'trial-balance': trialBalance,
  'income-statement': incomeStatement,
  'client-list': clientList,
} satisfies Schemas;

export const storedStatement = z.looseObject({
  key: z.string().describe('clientId|period|kind'),
  clientId: z.uuid(),
  period: z.string(),
  statement: z.discriminatedUnion('kind', [
    byKind['trial-balance'],
    byKind['income-statement'],
    byKind['client-list'],
  ]),
  origin: z.string(),
  readAt: z.number().describe('Milliseconds since 1970'),
}) satisfies z.ZodType<StoredStatement>;
