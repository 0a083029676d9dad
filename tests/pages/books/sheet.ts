import type { Statement } from '../../../rules/reading';

/** A column as a page heads it. */
export interface Column {
  key: string;
  /** Headings from the top row down: a group's, then its own. */
  path: readonly string[];
  figure?: true;
  /** Stays in place while the others are scrolled. */
  fixed?: true;
}

/** A row as a page draws it. `\n` parts entries that stand in one cell. */
export interface Line {
  cells: Readonly<Record<string, string>>;
  /** Depth in a tree, 0 at its top. */
  level?: number;
}

/** One table as its page draws it, whatever draws it. */
export interface Sheet {
  title: string;
  /** Short texts between the title and the table. */
  captions: readonly string[];
  columns: readonly Column[];
  lines: readonly Line[];
  /** The row of sums under the table. */
  total?: Readonly<Record<string, string>>;
  /** Equal neighbours of this column are one cell. */
  merged?: string;
  /** Rows belong under each other. */
  tree?: true;
}

/** A statement without its drawing: what every reading of it must say. */
export type Truth<S extends Statement = Statement> = S extends Statement
  ? Omit<S, 'frame' | 'table' | 'title'>
  : never;

export interface Book {
  name: string;
  /** Period of its figures, as readings write it and as pages do. */
  period: string;
  shownPeriod: string;
  sheet: Sheet;
  truth: Truth;
  english?: true;
  /** Page whose rows name clients: whose books are open is not asked. */
  list?: true;
}

/** How a page prints an amount. */
export type Draw = (value: number | null) => string;

const grouped = (value: number): string =>
  value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** With separators, blank for nil. */
export const blankNil: Draw = (value) => (value ? grouped(value) : '');
/** With separators, `0.00` for nil, blank where nothing stands. */
export const zeroNil: Draw = (value) => (value === null ? '' : grouped(value));
/** Without separators, brackets for less than nothing. */
export const bracketed: Draw = (value) =>
  value === null ? '' : value < 0 ? `(${(-value).toFixed(2)})` : value.toFixed(2);
/** `--` where the cell does not apply. */
export const dashed: Draw = (value) => (value === null ? '--' : grouped(value));

/** Columns without groups, from `key: heading`. Figures are those named after `|`. */
export function columns(headings: Readonly<Record<string, string>>, figures: readonly string[]): Column[] {
  return Object.entries(headings).map(([key, heading]) => ({
    key,
    path: heading.split(' / '),
    ...(figures.includes(key) && { figure: true as const }),
  }));
}

export const cents = (value: number): number => Math.round(value * 100) / 100;
