/** What statements hold, whoever drew them. Amounts are numbers in yuan. */
import type { FramePath } from './reading';

export type StatementKind =
  | 'trial-balance'
  | 'income-statement'
  | 'balance-sheet'
  | 'vat-return-general'
  | 'vat-return-small'
  | 'cit-prepayment'
  | 'ageing'
  | 'invoice-list'
  | 'voucher-list'
  | 'ledger'
  | 'client-list';

/** A money column of a trial balance. Balances may be null where the page has no such column. */
export interface TrialBalanceRow {
  code: string;
  name: string;
  /** Names from the top account down, `其他应收款-周志明`. */
  path: string;
  /** False for a row whose figures are repeated by rows under it. */
  leaf: boolean;
  opening_debit: number | null;
  opening_credit: number | null;
  debit: number | null;
  credit: number | null;
  ytd_debit: number | null;
  ytd_credit: number | null;
  closing_debit: number | null;
  closing_credit: number | null;
  doubtful?: Doubts;
  nil?: Nils<TrialBalanceColumn>;
}

export type TrialBalanceColumn = Exclude<
  keyof TrialBalanceRow,
  'code' | 'name' | 'path' | 'leaf' | 'doubtful' | 'nil'
>;

/**
 * Columns of a row that print `--` for nothing, as the sums of its statement show: null in the reading, as what does
 * not apply is, and nil for whoever reckons with them.
 */
export type Nils<C extends string = string> = C[];

/**
 * Columns in which a row is part of a sum that does not come out, `sides` where only the two sides of a balance
 * sheet differ; the figures are as printed, and nothing is judged by them. `unread` tells a cell of a tax return
 * that could not be read from one that does not apply.
 */
export type Doubts = Record<string, 'sum' | 'sides' | 'unread'>;

interface StatementBase {
  /** Number by which amounts were multiplied to give yuan: 1, or 10000 for 万元. */
  unit: number;
  frame: FramePath;
  /** The caption or tab over the table, as shown, for provenance chips. */
  title: string;
  /** Its printed table's place among those of its frame. */
  table?: number;
}

export interface TrialBalance extends StatementBase {
  kind: 'trial-balance';
  rows: TrialBalanceRow[];
  /** Printed totals by column, where the page has a total row. */
  totals: Partial<Record<TrialBalanceColumn, number>> | null;
  /** Opening, movement and closing each agree over the leaf rows; null when that cannot be said. */
  balanced: boolean | null;
  /** False when the page itself says that it shows only part (paging, virtual scrolling, a level filter). */
  complete: boolean;
  /** Columns whose printed total is not what the rows come to. */
  doubtful?: TrialBalanceColumn[];
}

export interface ClientList extends StatementBase {
  kind: 'client-list';
  rows: { name: string; code: string | null }[];
}

export interface IncomeStatement extends StatementBase {
  kind: 'income-statement';
  rows: {
    /** Without 一、, 减：, 加：, 其中：. */
    label: string;
    /** The leading number of its line, `9` for `9=10+11`. */
    line: string | null;
    period: number | null;
    ytd: number | null;
    /** Same period of the year before, or the period before: as the page's column says. */
    prior: number | null;
    /** What the line is, where its place among the others tells and its name does not: `net_profit`. */
    means?: string;
    doubtful?: Doubts;
    nil?: Nils;
  }[];
}

export interface BalanceSheet extends StatementBase {
  kind: 'balance-sheet';
  rows: {
    label: string;
    line: string | null;
    closing: number | null;
    /** Balance at the beginning of the year. */
    opening: number | null;
    side: 'assets' | 'liabilities';
    /** As in an income statement. */
    means?: string;
    doubtful?: Doubts;
    nil?: Nils;
  }[];
}

export interface TaxReturn extends StatementBase {
  kind: 'vat-return-general' | 'vat-return-small' | 'cit-prepayment';
  /** Amounts by column heading, group headings joined with ` / `. */
  rows: {
    line: string | null;
    label: string;
    amounts: Record<string, number | null>;
    /** 是 or 否, where the line asks no figure. */
    answer?: boolean;
    doubtful?: Doubts;
    nil?: Nils;
  }[];
}

export interface Ageing extends StatementBase {
  kind: 'ageing';
  /** Whose debts: 应收, 预收, 应付, 预付; null when the page does not say. */
  of: 'receivable' | 'advance' | 'payable' | 'prepayment' | null;
  rows: {
    name: string;
    code: string | null;
    balance: number | null;
    buckets: Record<string, number | null>;
    /** Past its date, where the page has a column for it. */
    overdue?: number | null;
    doubtful?: Doubts;
    nil?: Nils;
  }[];
  /** False when the page itself says that it shows only part. */
  complete: boolean;
}

export interface InvoiceList extends StatementBase {
  kind: 'invoice-list';
  /** Issued or received; null when the page does not say. */
  direction: 'output' | 'input' | null;
  rows: {
    number: string;
    /** `2025-06-30`. */
    date: string | null;
    seller: string | null;
    buyer: string | null;
    amount: number | null;
    /** As a fraction; null where it is no single rate. */
    rate: number | null;
    tax: number | null;
    total: number | null;
    status: string | null;
    /** What stands there in words where `rate` is null: 免税, 不征税, two rates. */
    rateText?: string;
    /** Where the day could not be told: what stands there. */
    dateText?: string;
    code?: string | null;
    sellerTaxId?: string | null;
    buyerTaxId?: string | null;
    goods?: string | null;
    /** False for a red invoice; null when the page has no column for it. */
    positive?: boolean | null;
    risk?: string | null;
    remark?: string | null;
    doubtful?: Doubts;
  }[];
  /** False when the page itself says that it shows only part. */
  complete: boolean;
}

export interface VoucherList extends StatementBase {
  kind: 'voucher-list';
  /** One row an entry. */
  rows: {
    date: string | null;
    /** `记-1`. */
    number: string;
    summary: string;
    account: string;
    debit: number | null;
    credit: number | null;
    /** Papers attached to the voucher. */
    attachments: number | null;
    /** Where the day could not be told: what stands there. */
    dateText?: string;
  }[];
  /** False when the page itself says that it shows only part. */
  complete: boolean;
}

/** An entry of a ledger, or a balance carried in. */
export interface LedgerRow {
  date: string | null;
  number: string | null;
  summary: string;
  debit: number | null;
  credit: number | null;
  /** 借, 贷 or 平 as `debit`, `credit`, `flat`. */
  side: 'debit' | 'credit' | 'flat' | null;
  balance: number | null;
  /** The row's own account, where a page shows several. */
  account?: string;
  doubtful?: Doubts;
  /** Where the day could not be told: what stands there. */
  dateText?: string;
  /** What it prints as movement is carried over from before, and none of its own. */
  carried?: true;
}

export interface Ledger extends StatementBase {
  kind: 'ledger';
  /** Code and name of the account, as shown; null when the page does not say. */
  account: string | null;
  rows: LedgerRow[];
  /** Rows that add up others, 本期合计 and 本年累计, where the page has any. */
  sums?: LedgerRow[];
  /** False when the page itself says that it shows only part. */
  complete: boolean;
}

export type Statement =
  | TrialBalance
  | ClientList
  | IncomeStatement
  | BalanceSheet
  | TaxReturn
  | Ageing
  | InvoiceList
  | VoucherList
  | Ledger;
