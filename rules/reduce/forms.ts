/** Lines of statements and returns by what they are, with the way back to their cells. */
import { readingOf, settle, type StatementRead, type Sum } from '../balances';
import { lineKey } from '../lines';
import type { BalanceSheet, IncomeStatement, Missing, Source, StatementKind, TaxReturn } from '../reading';

export type Form = IncomeStatement | BalanceSheet | TaxReturn;
type FormKind = Form['kind'];
type FormOf<K extends FormKind> = K extends 'income-statement'
  ? IncomeStatement
  : K extends 'balance-sheet'
    ? BalanceSheet
    : TaxReturn;
type RowOf<K extends FormKind> = FormOf<K>['rows'][number];

/** One line of a form with the place and time of its reading. */
export interface Line<K extends FormKind> {
  form: FormOf<K>;
  read: StatementRead;
  /** Place of its row. */
  at: number;
  row: RowOf<K>;
}

/**
 * A form of which a page may draw parts in tables of their own: the two lists of a balance sheet, the particulars of
 * a return.
 */
export interface FormRead<K extends FormKind> {
  /** Its parts, the newest first. */
  parts: readonly StatementRead[];
  /** The lines of a key, one a part that has it; none where some part has it twice. */
  lines: (key: string) => readonly Line<K>[];
  /** Some part has the key twice. */
  isTwice: (key: string) => boolean;
}

/** The form of a kind in all its parts; null when none was read. */
export function formOf<K extends FormKind>(
  statements: readonly StatementRead[],
  kind: K,
): FormRead<K> | null {
  const parts = statements
    .filter(({ statement }) => statement.kind === kind && statement.rows.length > 0)
    .sort((a, b) => b.readAt - a.readAt);
  if (parts.length === 0) return null;
  const found = new Map<string, Line<K>[]>();
  const twice = new Set<string>();
  for (const read of parts) {
    const form = read.statement as FormOf<K>;
    const own = new Set<string>();
    form.rows.forEach((row, at) => {
      const key = ('means' in row && row.means) || lineKey(kind, row.label, row.line);
      if (key === null) return;
      if (own.has(key)) twice.add(key);
      own.add(key);
      found.set(key, [...(found.get(key) ?? []), { form, read, at, row: row as RowOf<K> }]);
    });
  }
  return {
    parts,
    lines: (key) => (twice.has(key) ? [] : (found.get(key) ?? [])),
    isTwice: (key) => twice.has(key),
  };
}

export const absentForm = (kind: StatementKind): { missing: Missing[] } => ({
  missing: [{ why: 'statement', kind }],
});

/** What one cell says, with where it stands. */
export function cellOf<K extends FormKind>(
  { form, read, at, row: { label, line } }: Line<K>,
  column: string,
  value: number | null,
): Sum {
  if (value === null) return { missing: [{ why: 'row', kind: form.kind, row: label }] };
  const index = read.index ?? null;
  const source: Source = {
    kind: form.kind,
    title: form.title,
    row: [line, label].filter(Boolean).join(' '),
    column,
    value,
    address: index === null ? null : { frame: form.frame, statement: index, row: label, at, column },
    ...readingOf(read),
  };
  return { value: settle(value), sources: [source] };
}

type Cells<K extends FormKind> = (line: Line<K>) => { column: string; value: number | null }[];

/** What the cells of one line add up to; missing where one of them is not known, or there is none. */
function sumOf<K extends FormKind>(line: Line<K>, kind: K, columnOf: Cells<K>): Sum {
  const cells = columnOf(line).map(({ column, value }) => cellOf(line, column, value));
  const missing = cells.flatMap((cell) => ('missing' in cell ? cell.missing : []));
  if (missing.length > 0) return { missing };
  const known = cells.flatMap((cell) => ('value' in cell ? [cell] : []));
  if (known.length === 0) return { missing: [{ why: 'row', kind, row: line.row.label }] };
  return {
    value: settle(known.reduce((sum, { value }) => sum + value, 0)),
    sources: known.flatMap(({ sources }) => sources),
  };
}

/**
 * The first of some lines that the form has, in one column of its rows; missing names the first. Of several parts the
 * newest that says it counts, and none where parts read at once say different things. After a line that stands there
 * twice only a total counts: others are part of it.
 */
export function lineOf<K extends FormKind>(
  read: FormRead<K> | null,
  kind: K,
  keys: readonly string[],
  columnOf: Cells<K>,
): Sum {
  if (!read) return absentForm(kind);
  const twice = keys.findIndex(read.isTwice);
  for (const [n, key] of keys.entries()) {
    if (twice >= 0 && n > twice && !key.startsWith('total_')) continue;
    const lines = read.lines(key);
    const [first] = lines;
    if (!first) continue;
    const sums = lines.map((line) => ({ readAt: line.read.readAt, sum: sumOf(line, kind, columnOf) }));
    const known = sums.flatMap(({ readAt, sum }) => ('value' in sum ? [{ readAt, sum }] : []));
    const [newest] = known;
    if (!newest) return sumOf(first, kind, columnOf);
    const differs = known.some(
      ({ readAt, sum }) => readAt === newest.readAt && sum.value !== newest.sum.value,
    );
    return differs ? { missing: [{ why: 'row', kind, row: first.row.label }] } : newest.sum;
  }
  return { missing: [{ why: 'row', kind, row: keys[0] ?? '' }] };
}
