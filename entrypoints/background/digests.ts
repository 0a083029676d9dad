import type { Reading, Statement } from '../../rules/reading';
import { whichStatement } from '../../rules/which-statement';

/** Digest of what a row shows, by digest of what names the row; of one statement. */
export interface RowMarks {
  /** Figures that this period's bookings do not move: opening balances, the year before. */
  fixed: Record<string, number>;
  all: Record<string, number>;
}

/** Rows by statement. */
export type Marks = Record<string, RowMarks>;

/** Statements that hold figures of books, whole or in part. */
export function bookStatements(reading: Reading): Statement[] {
  return reading.statements.filter((statement) => statement.kind !== 'client-list');
}

/** One look at a tab asks several times, and a large table is long. */
const taken = new WeakMap<Reading, number>();

/** Tells two sets of figures apart; not a digest against an attacker. A reading does not change once it is joined. */
export function fingerprint(reading: Reading): number {
  const known = taken.get(reading);
  if (known !== undefined) return known;
  const print = digest(JSON.stringify(bookStatements(reading).map(({ kind, rows }) => ({ kind, rows }))));
  taken.set(reading, print);
  return print;
}

/** Digests of the rows with a figure. */
export function rowDigests(reading: Reading): number[] {
  return bookStatements(reading).flatMap(({ rows }) =>
    rows.filter(hasFigure).map((row) => digest(JSON.stringify(row))),
  );
}

/** What each statement of a page showed, to tell whether another table now stands under the same name and period. */
export function marksOf(reading: Reading): Marks {
  const marks = bookStatements(reading).map((statement) => [whichStatement(statement), marksIn(statement)]);
  return Object.fromEntries(marks) as Marks;
}

/** With what is shown now: pages of one table and levels of one book add up, and the newest figures of a row count. */
export function added(known: Marks, now: Marks): Marks {
  const rows = Object.entries(now).map(([which, { fixed, all }]): [string, RowMarks] => [
    which,
    { fixed: { ...known[which]?.fixed, ...fixed }, all: { ...known[which]?.all, ...all } },
  ]);
  return { ...known, ...Object.fromEntries(rows) };
}

/** Share of the rows that stand in both and show other figures now, 0 to 1; null when no row stands in both. */
export function changedShare(before: RowMarks, now: RowMarks): number | null {
  return shareIn(before.fixed, now.fixed) ?? shareIn(before.all, now.all);
}

function shareIn(before: Record<string, number>, now: Record<string, number>): number | null {
  const both = Object.keys(now).filter((key) => Object.hasOwn(before, key));
  return both.length === 0 ? null : both.filter((key) => before[key] !== now[key]).length / both.length;
}

function marksIn(statement: Statement): RowMarks {
  const marks: RowMarks = { fixed: {}, all: {} };
  for (const { name, fixed, all } of namedRows(statement)) {
    const key = digest(name).toString(36);
    if (fixed.some(Boolean)) marks.fixed[key] = digest(JSON.stringify(fixed));
    if (all.some(Boolean)) marks.all[key] = digest(JSON.stringify(all));
  }
  return marks;
}

interface NamedRow {
  name: string;
  fixed: (number | null)[];
  all: (number | null)[];
}

/**
 * Rows that name the same thing in everybody's books. Those of an ageing, an invoice list or a voucher list are named by
 * other people or by a number; a ledger's are told apart by its account alone: where the page does not say it, none is
 * compared.
 */
function namedRows(statement: Statement): NamedRow[] {
  switch (statement.kind) {
    case 'trial-balance':
      return statement.rows.map((row) => ({
        name: `${row.code} ${row.path}`,
        fixed: [row.opening_debit, row.opening_credit],
        all: [row.opening_debit, row.opening_credit, row.debit, row.credit, row.closing_debit, row.closing_credit],
      })); // prettier-ignore
    case 'income-statement':
      return statement.rows.map(({ label, line, period, ytd, prior }) => ({
        name: `${line ?? ''} ${label}`,
        fixed: [prior],
        all: [period, ytd, prior],
      }));
    case 'balance-sheet':
      return statement.rows.map(({ side, label, line, closing, opening }) => ({
        name: `${side} ${line ?? ''} ${label}`,
        fixed: [opening],
        all: [closing, opening],
      }));
    case 'vat-return-general':
    case 'vat-return-small':
    case 'cit-prepayment':
      return statement.rows.map(({ line, label, amounts }) => ({
        name: `${line ?? ''} ${label}`,
        fixed: [],
        all: Object.values(amounts),
      }));
    case 'ledger':
      return statement.account === null
        ? []
        : statement.rows.map((row, index) => ({
            name: `${row.date ?? ''} ${row.number ?? ''} ${index}`,
            fixed: index === 0 && row.number === null ? [row.balance] : [],
            all: [row.debit, row.credit, row.balance],
          }));
    default:
      return [];
  }
}

/** Whether a figure other than nil stands in it; returns and ageings keep theirs by column one level down. */
function hasFigure(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(hasFigure);
  return typeof value === 'number' && value !== 0;
}

function digest(text: string): number {
  let hash = 5381;
  for (let i = 0; i < text.length; i += 1) hash = ((hash * 33) ^ text.charCodeAt(i)) >>> 0;
  return hash;
}
