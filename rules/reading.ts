/**
 * The shape of a reading: what a page showed, before anybody decides what it means.
 * Pure data, so it crosses every context. Amounts are numbers in yuan.
 */

import type { Missing } from './missing';
import type { Statement, StatementKind } from './statements';

export type * from './missing';
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
    | 'unit-elsewhere' // a unit that may be the table's is named away from it
    | 'cell-unreadable'
    | 'totals-differ'
    | 'other-books' // its own captions name another client or period than the page
    | 'row-twice' // a row that is drawn twice, or two that are alike
    | 'parts-differ' // one line of a statement, in two tables of the page
    | 'line-formula-differs' // a line is not what its formula says: 11−18
    | 'roll-forward-differs' // opening ± movement is not the closing balance
    | 'red-figure' // red without a sign: negative, or marked for another reason
    | 'canvas' // figures are painted, not written
    | 'figures-unread' // they stand in rows of a drawing that is no table
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
  /** Columns whose figure has no sign and is red. */
  red?: number[];
  /** Stands in the table's foot, or in a table of totals under it. */
  foot?: true;
  /** Every cell is a heading cell. */
  heading?: true;
}

/** A printed table in few long strings: a message of many small ones is dear. `sites/tables/pack.ts` undoes it. */
export interface PackedTable {
  /** Place among the tables of its frame. */
  index: number;
  /** What may be its title, the nearest first. */
  titles: string[];
  /** Nearest first, as `after`. Those of elements in which a table stands begin with a tab. */
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

/** A short text or a field of a page outside its tables, of those that may name a client or a period. */
export interface PageSpot {
  text: string;
  /** What stands in front of it. */
  label: string;
  found: Extract<Found, 'heading' | 'field' | 'selected'>;
  /** Beside a table of amounts. */
  near?: true;
  /** In one of the tool's own bars. */
  bar?: true;
  /** Drawn as a heading. */
  heading?: true;
  /** What a drop-down has to choose from. */
  options?: string[];
  /** Drawn as a field, whatever it is made of. */
  picker?: true;
  /** Of a field: how deep it stands, and what holds both it and the field before it. */
  depth?: number;
  shared?: number;
  /** Beside a field, whether that is ticked; false too where it cannot be. */
  checked?: boolean;
  /** In a button or a link. */
  button?: true;
  /** Number of the menu or list it stands in. */
  list?: number;
  /** Marked as chosen, in its list or for itself: the classes of what is marked. */
  marked?: string | true;
  /** It is all of the spots from this one on written together. */
  whole?: number;
  /** As of a claim. */
  of?: number;
}

/** What one place of a profile's locator shows. */
export interface PageHit {
  text: string;
  /** Place of its element among those the page's script keeps; spots come first. */
  at?: number;
  /** Place in the list of the hit around it. */
  inside?: number;
  /** In a part of the page that nobody can see now. */
  unseen?: true;
  of?: number;
}

/** A locator of a profile and what it finds: in the profile's scope first, then in the whole document. */
export interface PageHits {
  take: 'text' | 'value' | 'attribute';
  shape?: 'company' | 'period';
  single?: boolean;
  weak?: boolean;
  roots: PageHit[][];
}

/** What a document shows beside its tables, before anybody weighs what it says of client and period. */
export interface PageSigns {
  title: string;
  spots: PageSpot[];
  /** By the site's profile, where there is one. */
  located?: { profile: string; client: PageHits[]; period: PageHits[]; headerPeriod: PageHits[] };
  /** Some table has columns of amounts. */
  books: boolean;
  /** None has, and a large part of what is shown is a picture. */
  painted?: true;
  /** Figures stand in rows that are no table. */
  loose?: true;
}

/** The open client's name as drawn: its place among the elements that the page's script keeps of its last reading. */
export interface ShownName {
  at: number;
  name: string;
  code: string | null;
}

/** What one document of the page showed. */
export interface FrameReading {
  path: FramePath;
  /** Origin and path of the document, without query and hash. */
  url: string;
  profile: string | null;
  /** Claims that are known without its signs: of a file, by its name. */
  clients: ClientClaim[];
  periods: PeriodClaim[];
  signs?: PageSigns;
  /** Tables that may be statements, as printed. What they are is found out where the frames are joined. */
  tables: PackedTable[];
  problems: Problem[];
  /** Heading under which the profile knows clients' names in a list. */
  listHeading?: string;
  /** The page is still filling its tables; figures are not to be used. */
  loading: boolean;
  /**
   * Child frames in this document, which of them (indices) nobody can see now, and the origins of those from
   * another host; set by the page's script.
   */
  frames?: { count: number; hidden: number[]; elsewhere?: string[] };
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
  /** Set when it adds up so many rows and stands in no single one; `row` is empty then. */
  rows?: number;
  column: string;
  value: number;
  address: CellAddress | null;
  /** Period of the statement the figure stood in. */
  period: string;
  readAt: number;
  /** Set when its statement was read from a file of that name, from no page; `''` for the clipboard. */
  file?: string;
  /** Set when a person entered the figure; then it stands in no statement. */
  entered?: { by: string; remark: string };
}

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
