import type { PackedTable, PrintedRowMarks } from '../../rules/reading';
import { ROW } from '../tables/separators';

export interface WholeRow {
  text: string;
  marks: PrintedRowMarks | undefined;
}

const isFoot = ({ marks }: WholeRow): boolean => marks?.foot === true;

/** The rows of a printed table. */
export const rowsOf = ({ rows, marks }: PackedTable): WholeRow[] =>
  rows ? rows.split(ROW).map((text, n) => ({ text, marks: marks[n] })) : [];

/** The table with other rows. */
export function withRows(table: PackedTable, rows: readonly WholeRow[]): PackedTable {
  const marks: PackedTable['marks'] = {};
  rows.forEach((row, n) => {
    if (row.marks) marks[n] = row.marks;
  });
  return { ...table, rows: rows.map(({ text }) => text).join(ROW), marks };
}

/**
 * Puts together what a table shows while it is scrolled down: each time some rows that were there before, and some
 * further ones. What does not overlap, or overlaps in more than one way, cannot be joined.
 */
export class WholeRows {
  readonly rows: WholeRow[] = [];
  private foot: WholeRow[] = [];
  /** Where the rows shown last begin. */
  private from = 0;

  /** False when nobody can say where these rows belong. */
  add(shown: readonly WholeRow[]): boolean {
    const body = shown.filter((row) => !isFoot(row));
    this.foot = shown.filter(isFoot);
    if (!this.rows.length) {
      this.rows.push(...body);
      return true;
    }
    const fits = (start: number): boolean =>
      body.every((row, n) => {
        const known = this.rows[start + n];
        return !known || known.text === row.text;
      });
    const places: number[] = [];
    for (let start = this.from; start < this.rows.length; start++) if (fits(start)) places.push(start);
    const [at] = places;
    if (at === undefined || places.length > 1) return false;
    this.rows.push(...body.slice(this.rows.length - at));
    this.from = at;
    return true;
  }

  /** All of them, totals of the foot last. */
  all(): WholeRow[] {
    return [...this.rows, ...this.foot];
  }
}
