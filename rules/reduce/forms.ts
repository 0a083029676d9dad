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

/** One form with the place and time of its reading, its rows found by the key of their line. */
export interface FormRead<K extends FormKind> {
  form: FormOf<K>;
  read: StatementRead;
  /** Place of the row of a line; null where the line is not there, or there twice. */
  at: (key: string) => number | null;
}

/** The newest form of a kind; null when none was read. */
export function formOf<K extends FormKind>(
  statements: readonly StatementRead[],
  kind: K,
): FormRead<K> | null {
  const [read] = statements
    .filter(({ statement }) => statement.kind === kind && statement.rows.length > 0)
    .sort((a, b) => b.readAt - a.readAt);
  if (!read) return null;
  const form = read.statement as FormOf<K>;
  const places = new Map<string, number | null>();
  form.rows.forEach(({ label, line }, at) => {
    const key = lineKey(kind, label, line);
    if (key !== null) places.set(key, places.has(key) ? null : at);
  });
  return { form, read, at: (key) => places.get(key) ?? null };
}

export const absentForm = (kind: StatementKind): { missing: Missing[] } => ({
  missing: [{ why: 'statement', kind }],
});

/** What one cell says, with where it stands. */
export function cellOf<K extends FormKind>(
  { form, read }: FormRead<K>,
  at: number,
  column: string,
  value: number | null,
): Sum {
  const { label = '', line = null } = form.rows[at] ?? {};
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

/** The first of some lines that the form has, in one column of its rows; missing names the first. */
export function lineOf<K extends FormKind>(
  read: FormRead<K> | null,
  kind: K,
  keys: readonly string[],
  columnOf: (row: FormOf<K>['rows'][number]) => { column: string; value: number | null }[],
): Sum {
  if (!read) return absentForm(kind);
  for (const key of keys) {
    const at = read.at(key);
    const row = at === null ? undefined : (read.form.rows[at] as FormOf<K>['rows'][number] | undefined);
    if (at === null || !row) continue;
    const cells = columnOf(row).map(({ column, value }) => cellOf(read, at, column, value));
    const missing = cells.flatMap((cell) => ('missing' in cell ? cell.missing : []));
    if (missing.length > 0 || cells.length === 0) {
      return missing.length > 0 ? { missing } : { missing: [{ why: 'row', kind, row: row.label }] };
    }
    const known = cells.flatMap((cell) => ('value' in cell ? [cell] : []));
    return {
      value: settle(known.reduce((sum, { value }) => sum + value, 0)),
      sources: known.flatMap(({ sources }) => sources),
    };
  }
  return { missing: [{ why: 'row', kind, row: keys[0] ?? '' }] };
}
