import type { Problem, StatementKind } from '../../../rules/reading';
import { isOneCell, type PrintedRow, type PrintedTable, type Recognised } from '../../tables/printed';
import { doubtsOf } from './doubts';
import { figureIn, placesOf, type Figure } from './figures';

/** Figures printed in red without a sign: negative by a custom of accountants, or marked for another reason. */

type Recognises = (table: PrintedTable) => Recognised | null;

/** Columns by which rows are known, and an overdue amount, which is red because it is one. */
const NOT_SIGNED =
  /^(?:code|name|number|word|date|account|accountCode|summary|attachments|rate|overdue|month|day)$/;
/** What makes a red figure unreadable where nobody knows what it means. */
const UNKNOWN = '\u0001';
/** Lists that may hold nothing but red entries: of one voucher that takes back another. */
const OF_ENTRIES: readonly StatementKind[] = ['voucher-list', 'invoice-list'];
/** Rows times red figures beyond which not every figure is tried alone. */
const MOST_TRIALS = 20_000;

/** Columns of amounts, as the statement's reader found them. */
function amountColumns({ columnAt, rowAt }: Recognised): Set<number> {
  const all = typeof columnAt === 'function' ? rowAt.map((_, row) => columnAt(row)) : [columnAt];
  return new Set(
    all.flatMap((of) => Object.entries(of).flatMap(([name, at]) => (NOT_SIGNED.test(name) ? [] : [at]))),
  );
}

interface Cell extends Figure {
  row: number;
}

/** The table with the texts of those cells changed. */
function changed(
  table: PrintedTable,
  cells: readonly Cell[],
  change: (text: string) => string,
): PrintedTable {
  const rows: PrintedRow[] = [...table.rows];
  for (const { row, at } of cells) {
    const own = [...rows[row]!.cells];
    own[at] = change(own[at] ?? '');
    rows[row] = { ...rows[row]!, cells: own };
  }
  return { ...table, rows };
}

const negated = (text: string): string => (text.startsWith('-') ? text.slice(1) : `-${text}`);

/** Names the figures that could not be read because they are red. */
function named(problem: Problem): Problem {
  const { text = '' } = problem.detail;
  if (!text.includes(UNKNOWN)) return problem;
  return {
    ...problem,
    code: 'red-figure',
    detail: { ...problem.detail, text: text.replaceAll(UNKNOWN, '') },
  };
}

/**
 * Recognises a table, red figures as negative where the sums and formulas of its statement say so, as positive
 * where these say that; a figure of which they say neither is not read, and named.
 */
export function recogniseRed(table: PrintedTable, recognise: Recognises): Recognised | null {
  const plain = recognise(table);
  if (!plain || !table.rows.some(({ red }) => red)) return plain;
  const amounts = amountColumns(plain);
  const places = placesOf(table.headers);
  const figures = table.rows.flatMap((row, n): Cell[] =>
    isOneCell(row)
      ? []
      : [...amounts].flatMap((column) => {
          const figure = figureIn(row, column, places);
          return figure ? [{ row: n, ...figure }] : [];
        }),
  );
  const red = figures.filter((figure) => figure.red);
  const written = figures.filter((figure) => /[1-9]/.test(figure.text));
  // Where all are red, it is the colour of the table.
  const isColour = red.length === written.length && !OF_ENTRIES.includes(plain.statement.kind);
  if (!red.length || isColour) return plain;
  const other = changed(table, red, negated);
  const negative = recognise(other);
  const [asPlain, asNegative] = [doubtsOf(plain), negative ? doubtsOf(negative) : Infinity];
  const [found, base] = asNegative < asPlain ? [negative!, other] : [plain, table];
  const least = Math.min(asPlain, asNegative);
  const isTold = (cell: Cell): boolean => {
    const tried = recognise(changed(base, [cell], negated));
    return !tried || doubtsOf(tried) > least;
  };
  const unknown =
    asPlain === asNegative
      ? red
      : red.length * table.rows.length > MOST_TRIALS
        ? []
        : red.filter((cell) => !isTold(cell));
  if (!unknown.length) return found;
  const read = recognise(changed(base, unknown, (text) => UNKNOWN + text));
  return read && { ...read, problems: read.problems.map(named) };
}
