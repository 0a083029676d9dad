import type { Reading, Statement } from '../../../rules/reading';
import { isWhole, whichStatement } from '../../../rules/which-statement';
import { oncePer } from '../../../sites/oncePer';
import { bookStatements, digest } from './digests';
import { namedRows, type NamedRow } from './named-rows';

/** Digest of figures, by digest of what names them. */
export type Prints = Record<string, number>;

/** What a statement showed, row by row. */
export interface RowMarks {
  /** Figures that this period's bookings do not move: opening balances, the year before, the months before. */
  fixed: Prints;
  all: Prints;
  /** All rows were shown at once. */
  whole: boolean;
}

/** Rows by statement. */
export type Marks = Record<string, RowMarks>;

/** What each statement of a page showed, to tell whether another table now stands under the same name and period. */
export const marksOf = oncePer((reading: Reading): Marks => marksIn(bookStatements(reading)));

export function marksIn(statements: readonly Statement[]): Marks {
  const marks: Marks = {};
  for (const statement of statements) {
    const rows = namedRows(statement);
    const which = bookOf(statement);
    const now = {
      fixed: printsOf(rows, ({ fixed }) => fixed),
      all: printsOf(rows, ({ all }) => ({ all })),
      whole: isWhole(statement),
    };
    marks[which] = joined(marks[which], now);
  }
  return marks;
}

/** Opening balances that the period after a trial balance must have, by account. */
export function openingsAfter(statement: Statement): Prints {
  return printsOf(namedRows(statement), ({ closing }) => ({ opening: closing }));
}

/** Opening balances of a statement, by what names them. */
export function openingsOf(statement: Statement): Prints {
  return printsOf(namedRows(statement), ({ fixed: { opening } }) => ({ opening }));
}

/** With what is shown now: pages of one table and levels of one book add up, and the newest figures of a row count. */
export function added(known: Marks, now: Marks): Marks {
  const rows = Object.entries(now).map(([which, marks]) => [which, joined(known[which], marks)]);
  return { ...known, ...(Object.fromEntries(rows) as Marks) };
}

function joined(known: RowMarks | undefined, now: RowMarks): RowMarks {
  return {
    fixed: { ...known?.fixed, ...now.fixed },
    all: { ...known?.all, ...now.all },
    whole: now.whole || (known?.whole ?? false),
  };
}

/** One name for all parts of a form, however many tables it stands in. */
export function bookOf(statement: Statement): string {
  return statement.kind === 'ageing' || statement.kind === 'ledger'
    ? whichStatement(statement)
    : statement.kind;
}

function printsOf(rows: NamedRow[], figuresOf: (row: NamedRow) => NamedRow['fixed']): Prints {
  const prints: Prints = {};
  for (const row of rows) {
    for (const [which, figures] of Object.entries(figuresOf(row))) {
      if (figures?.some(Boolean)) prints[digest(`${row.name}|${which}`).toString(36)] = printOf(figures);
    }
  }
  return prints;
}

/** A cell that is blank and one that says nil are the same figure. */
const printOf = (figures: (number | null)[]): number =>
  digest(figures.map((figure) => Math.round((figure ?? 0) * 100)).join());
