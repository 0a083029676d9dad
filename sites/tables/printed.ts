import type { FramePath, PrintedRowMarks, Problem, Statement } from '../../rules/reading';
import type { Allotted } from '../statements/allotted';
import type { Unit } from '../statements/unit';

/**
 * One table as its page prints it, whoever drew it and in however many pieces, before anybody knows what it
 * is. The page's script sends these; what they mean is found out where the frames are joined.
 */
export interface PrintedTable {
  frame: FramePath;
  /** Place among the frame's printed tables. */
  index: number;
  /** The caption, heading or tab over it, as shown; `''` when there is none. */
  title: string;
  /** Short texts over the table, nearest first: rows over the headings, unit, period, who it is for. */
  captions: string[];
  /** How many of the captions, the first ones, stand inside the table. */
  inside?: number;
  /** Short texts under it: pages, counts. */
  after: string[];
  /** Which of the texts around it tell its unit; all of them where it stands alone. */
  allotted?: Allotted;
  /** The unit that the page names away from the table, where it may be the table's. */
  elsewhere?: Unit;
  /** By column, group headings first: `期初余额 / 借方`; `''` where a column has no heading. */
  headers: string[];
  /** Rows that are drawn, in order. */
  rows: PrintedRow[];
  /** Rows that are there but not drawn (folded branches): their cells. */
  hidden: string[][];
  /** Rows the markup says exist (0: it does not say how many); null when it says nothing of more than is drawn. */
  declared: number | null;
}

export interface PrintedRow extends PrintedRowMarks {
  /**
   * By column, as printed; entries stacked in one cell are parted by `\n`. A row that has lost a cell is
   * shorter than the headings. A spanning cell stands in each of its columns and rows.
   */
  cells: string[];
}

/** A row of one cell that spans them all: a message, a group's name, a total without figures. */
export const isOneCell = ({ cells, left }: PrintedRow): boolean =>
  cells.length === 1 || left?.length === cells.length - 1;

/** What a recogniser makes of a table. */
export interface Recognised<S extends Statement = Statement> {
  statement: S;
  problems: Problem[];
  /** Every amount is nil: as likely a table not yet filled as books without figures. */
  empty: boolean;
  /** By row of the statement: its printed row. */
  rowAt: number[];
  /** By column name of the statement: its printed column. Rows that differ (two-sided sheets) have their own. */
  columnAt: Record<string, number> | ((row: number) => Record<string, number>);
  /** Columns are headed by months or quarters: read again with the page's period, others may be meant. */
  dated?: boolean;
}

/**
 * Tells whether a table is its kind of statement, by its own headings and line names, and reads it; else null.
 * `period` is that of the page, where it is known.
 */
export type Recogniser<S extends Statement = Statement> = (
  table: PrintedTable,
  period?: string | null,
) => Recognised<S> | null;
