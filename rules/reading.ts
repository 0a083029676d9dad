/**
 * The shape of a reading: what a page showed, before anybody decides what it means.
 * Pure data, so it crosses every context. Amounts are numbers in yuan.
 */

import type { Statement, StatementKind } from './statements';

export type * from './statements';

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
  /** Printed table in whose own surroundings it stands, on a page of several. */
  of?: number;
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
  /** Printed table in whose own surroundings it stands, on a page of several. */
  of?: number;
}

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
    | 'other-books' // its own captions name another client or period than the page
    | 'line-formula-differs' // a line is not what its formula says: 11−18
    | 'roll-forward-differs' // opening ± movement is not the closing balance
    | 'canvas' // figures are painted, not written
    | 'partial-table'
    | 'profile-stale'
    | 'frame-unreadable';
  /** What the message names: a column, a row, a text. Never markup. */
  detail: Record<string, string>;
  frame: FramePath;
}

/** What a printed row says beside its cells. */
export interface PrintedRowMarks {
  /** Columns whose cell is the continuation of the one to the left (`colspan`) or above (`rowspan`). */
  left?: number[];
  above?: number[];
  /** Depth of the label in the drawing, px or thereabouts; absent for none. */
  indent?: number;
  /** Stands in the table's foot, or in a table of totals under it. */
  foot?: true;
  /** Every cell is a heading cell. */
  heading?: true;
}

/** A printed table in few long strings: a message of many small ones is dear. `sites/tables/pack.ts` undoes it. */
export interface PackedTable {
  /** Place among the tables of its frame. */
  index: number;
  title: string;
  captions: string[];
  /** How many of the captions, the first ones, stand inside the table. */
  inside: number;
  after: string[];
  headers: string[];
  /** Cells parted by tabs, rows by line feeds, entries within a cell by vertical tabs. */
  rows: string;
  /** By row, for those that have any. */
  marks: Record<number, PrintedRowMarks>;
  /** As `rows`. */
  hidden: string;
  declared: number | null;
}

/** Leads back to a cell of a page as it is printed: survives a new drawing of the table. */
export interface PrintedCell {
  table: number;
  column: number;
  /** The row's cells as they were printed, packed; the row most like it is meant. */
  row: string;
  /** How many rows just like it stand above it. */
  nth: number;
}

/** A column of clients' names in a printed table. */
export interface NameColumn {
  table: number;
  name: number;
  /** Column of their codes; -1 for none. */
  code: number;
}

/** What one document of the page showed. */
export interface FrameReading {
  path: FramePath;
  /** Origin and path of the document, without query and hash. */
  url: string;
  profile: string | null;
  clients: ClientClaim[];
  periods: PeriodClaim[];
  /** Tables that may be statements, as printed. What they are is found out where the frames are joined. */
  tables: PackedTable[];
  problems: Problem[];
  /** Heading under which the profile knows clients' names in a list. */
  listHeading?: string;
  /** Hosts of child frames that do not answer to ours, as origins; set by the page's script. */
  elsewhere?: string[];
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
  /** Place of the statement's table among the printed tables of that frame: its `table`. */
  statement: number;
  /** Account code, or the row's label, number or line where there is no code. */
  row: string;
  /** Index among the statement's rows as they were read; tells rows of one label apart. */
  at?: number;
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
  /** Set when a person entered the figure; then it stands in no statement. */
  entered?: { by: string; remark: string };
}

/** Why a fact is not known. A missing fact is never zero. */
export type Missing =
  | { why: 'statement'; kind: StatementKind }
  | { why: 'column'; kind: StatementKind; column: string }
  | { why: 'row'; kind: StatementKind; row: string }
  | { why: 'partial'; kind: StatementKind }
  | { why: 'person'; name: string; amount: number; source: Source }
  /** With `fact` it names what a person may enter by hand. */
  | { why: 'archive'; field: string; fact?: string }
  | { why: 'fact'; fact?: string };

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
