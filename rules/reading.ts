/**
 * The shape of a reading: what a page showed, before anybody decides what it means.
 * Pure data, so it crosses every context. Amounts are numbers in yuan.
 */

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

/** Position of a frame in its page: indices into `window.frames` from the top down; `[]` is the top document. */
export type FramePath = readonly number[];

/** How a client's name or a period was found. */
export type Found =
  | 'profile' // a locator of the site profile
  | 'selected' // the chosen entry of a drop-down
  | 'field' // the value of an input
  | 'heading' // a heading or caption beside the statement
  | 'title'; // document title

/** One place where the page names a client. */
export interface ClientClaim {
  /** As shown, without the code in front of it. */
  name: string;
  code: string | null;
  taxId: string | null;
  found: Found;
  /** How much this place says about whose books are shown, 0 to 1. */
  weight: number;
}

/** One place where the page names a period. */
export interface PeriodClaim {
  /** `2025-06`, `2025-Q2`, `2025` or `2025-01/2025-06`. */
  period: string;
  /** The period of the figures shown, or the account set's own current one. */
  role: 'viewed' | 'header';
  found: Found;
  raw: string;
  weight: number;
}

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
}

export type TrialBalanceColumn = Exclude<keyof TrialBalanceRow, 'code' | 'name' | 'path' | 'leaf'>;

interface StatementBase {
  /** Number by which amounts were multiplied to give yuan: 1, or 10000 for 万元. */
  unit: number;
  frame: FramePath;
  /** The caption or tab over the table, as shown, for provenance chips. */
  title: string;
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
}

export interface ClientList extends StatementBase {
  kind: 'client-list';
  rows: { name: string; code: string | null }[];
}

export interface IncomeStatement extends StatementBase {
  kind: 'income-statement';
  rows: {
    label: string;
    line: string | null;
    period: number | null;
    ytd: number | null;
    prior: number | null;
  }[];
}

export type Statement = TrialBalance | ClientList | IncomeStatement;

/** Something seen that could not be read, or that makes a reading doubtful. Codes are message keys. */
export interface Problem {
  code:
    | 'no-books'
    | 'two-clients'
    | 'no-client'
    | 'no-period'
    | 'loading'
    | 'header-unreadable'
    | 'cell-unreadable'
    | 'totals-differ'
    | 'partial-table'
    | 'profile-stale'
    | 'frame-unreadable';
  /** What the message names: a column, a row, a text. Never markup. */
  detail: Record<string, string>;
  frame: FramePath;
}

/** What one document of the page showed. */
export interface FrameReading {
  path: FramePath;
  /** Origin and path of the document, without query and hash. */
  url: string;
  profile: string | null;
  clients: ClientClaim[];
  periods: PeriodClaim[];
  statements: Statement[];
  problems: Problem[];
  /** The page is still filling its tables; figures are not to be used. */
  loading: boolean;
  /** Child frames in this document, and which of them (indices) nobody can see now; set by the page's script. */
  frames?: { count: number; hidden: number[] };
  /** Milliseconds since the epoch. */
  readAt: number;
}

/** Leads back to a cell. Survives re-rendering, because it names the row and column, not the node. */
export interface CellAddress {
  frame: FramePath;
  /** Index into the statements of that frame's reading. */
  statement: number;
  /** Account code, or the row's label where there is no code. */
  row: string;
  /** A column name of the statement's row, e.g. `closing_debit`. */
  column: string;
}

/** Where a figure came from: enough to show a chip, to jump, and to say from when it is. */
export interface Source {
  kind: StatementKind;
  /** Title of the statement as shown. */
  title: string;
  row: string;
  column: string;
  value: number;
  address: CellAddress | null;
  /** Period of the statement the figure stood in. */
  period: string;
  readAt: number;
}

/** Why a fact is not known. A missing fact is never zero. */
export type Missing =
  | { why: 'statement'; kind: StatementKind }
  | { why: 'column'; kind: StatementKind; column: string }
  | { why: 'row'; kind: StatementKind; row: string }
  | { why: 'partial'; kind: StatementKind }
  | { why: 'person'; name: string; amount: number; source: Source }
  | { why: 'archive'; field: string }
  | { why: 'fact' };

/** A named figure with its origin. */
export interface Fact {
  name: string;
  value: number | boolean | string;
  sources: Source[];
}

/** All that is known for one client and period. */
export interface Facts {
  known: Record<string, Fact>;
  missing: Record<string, Missing[]>;
}

/** The reading of a whole page: frames joined, depth first. */
export interface Reading {
  client: (ClientClaim & { confidence: number }) | null;
  candidates: (ClientClaim & { confidence: number })[];
  period: string | null;
  headerPeriod: string | null;
  statements: Statement[];
  problems: Problem[];
  profile: string | null;
  loading: boolean;
  readAt: number;
}
