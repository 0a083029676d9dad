import type { Ageing, Doubts } from '../../../rules/reading';
import type { PrintedRow, PrintedTable } from '../../tables/printed';
import { folded } from '../../text';
import { isDashes } from '../dashes';
import type { ListReader } from '../list/reader';

type Row = Ageing['rows'][number];
type Figures = Record<string, number | null>;

/** A row as read, with the columns of its amounts on the page. */
export interface ReadRow {
  row: Row;
  printed: PrintedRow;
  /** Whether its buckets are its balance, `--` as nil; null where that cannot be said. */
  agrees: boolean | null;
}

/** Half of the last digit printed. */
const HALF_CENT = 0.005;
/** Numbers its row, whatever the row says. */
const COUNTER = /^(?:序号|行号|行次|no\.?|#)$/i;

const isDashed = ({ cells }: PrintedRow, at = -1): boolean => isDashes(cells[at] ?? '');

/** The amounts of a row by column, `--` as nil. */
const figuresOf = ({ row, printed }: ReadRow, columnAt: Readonly<Record<string, number>>): Figures => {
  const shown: Figures = { ...row.buckets, balance: row.balance, overdue: row.overdue ?? null };
  return Object.fromEntries(
    Object.entries(shown).map(([column, value]) => [column, isDashed(printed, columnAt[column]) ? 0 : value]),
  );
};

/** What the buckets of a row come to; null where its balance is not known, or none of them. */
export function bucketsOf({ balance, buckets }: Row, unit: number): { sum: number; holds: boolean } | null {
  const amounts = Object.values(buckets);
  if (balance === null) return null;
  // Nothing but `--` beside a balance: its age is not said.
  if (balance !== 0 && amounts.every((amount) => amount === null)) return null;
  const sum = amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
  const room = HALF_CENT * (unit === 1 ? 1 : unit * (amounts.length + 1)) + 1e-6;
  return { sum, holds: Math.abs(sum - balance) <= room };
}

/** What a row says without its number. */
const saidBy = ({ headers }: PrintedTable, { cells }: PrintedRow): string =>
  JSON.stringify(cells.filter((_, at) => !COUNTER.test(folded(headers[at] ?? ''))).map(folded));

/**
 * Holds the rows of an ageing against its sums: what prints `--` is nil where they say so, what is part of one that
 * does not come out is doubted, and so is a row that stands there twice where no sum counts it so.
 */
export function proved(
  table: PrintedTable,
  reader: ListReader,
  read: readonly ReadRow[],
  columnAt: Readonly<Record<string, number>>,
): { rows: Row[]; complete: boolean } {
  const figures = read.map((one) => figuresOf(one, columnAt));
  const complete = reader.complete(figures);
  const said = read.map(({ printed }) => saidBy(table, printed));
  const times = new Map<string, number>();
  for (const one of said) times.set(one, (times.get(one) ?? 0) + 1);
  const told = new Set<string>();
  const rows = read.map(({ row, printed, agrees }, n): Row => {
    const own = figures[n]!;
    const filled = Object.keys(own).filter((column) => own[column]);
    const isTwice =
      filled.length > 0 &&
      (times.get(said[n]!) ?? 0) > 1 &&
      !filled.some((column) => reader.agrees(figures, n, column));
    if (isTwice && !told.has(said[n]!)) reader.note('row-twice', { row: row.name });
    if (isTwice) told.add(said[n]!);
    const doubted = Object.keys(own).filter(
      (column) => own[column] !== null && (isTwice || agrees === false || reader.differing.has(column)),
    );
    const nil = Object.keys(own).filter(
      (column) =>
        isDashed(printed, columnAt[column]) &&
        agrees !== false &&
        ((agrees && column in row.buckets) || reader.agrees(figures, n, column)),
    );
    const doubtful: Doubts = Object.fromEntries(doubted.map((column) => [column, 'sum']));
    return {
      ...row,
      ...(doubted.length > 0 && { doubtful }),
      ...(nil.length > 0 && { nil }),
    };
  });
  return { rows, complete };
}
