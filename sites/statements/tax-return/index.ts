import type { TaxReturn } from '../../../rules/reading';
import type { PrintedTable, Recognised, Recogniser } from '../../tables/printed';
import { readForm } from '../forms/read';
import type { FormLine, LineHabits } from '../forms/row';
import { isOverYear } from '../forms/over-year';
import { formulaProblems } from '../identities';
import { DashedLines } from '../identities/dashes';
import { DoubtfulLines } from '../identities/doubts';
import { taxColumns } from './columns';
import { isBook, isTaxReturn } from './kinds';
import { isParticular, particularKey, readParticulars, type Particular } from './particulars';

/** A line without what stands in those columns. */
function withoutColumns(line: FormLine, columns: readonly string[]): FormLine {
  const own = columns.filter((column) => column in line.values);
  const blank = Object.fromEntries(own.map((column) => [column, null]));
  return { ...line, values: { ...line.values, ...blank }, unread: [...line.unread, ...own] };
}

function ofLine(
  line: FormLine,
  sums: DoubtfulLines,
  dashes: DashedLines,
  exchanged: readonly string[],
): Particular {
  const unapplied = Object.fromEntries(line.dashed.map((column) => [column, null]));
  const one = withoutColumns({ ...line, values: { ...line.values, ...unapplied } }, exchanged);
  const unread = Object.fromEntries(one.unread.map((column) => [column, 'unread' as const]));
  const doubtful = { ...unread, ...sums.of(line).doubtful };
  const nil = dashes.of(line, (column) => !exchanged.includes(column));
  const row = { line: one.line, label: one.label, amounts: one.values, ...nil };
  return {
    at: one.at,
    row: Object.keys(doubtful).length ? { ...row, doubtful } : row,
    columns: one.columns,
  };
}

const habits: LineHabits = {
  // Figures of quarters yet to come are left blank, and so not nil.
  blankIsNil: (key) => key === null || !isParticular(key),
  isCount: (key) => key === 'employees',
};

const OF_PERIOD = /本[月期]/;
const OF_YEAR = /累计/;
const REFUNDED = /即征即退/;

/** The forms of VAT print dashes where a line has no such column, which is never that of its ordinary sales. */
const mayBeNil = (kind: TaxReturn['kind'], heading: string): boolean =>
  kind === 'cit-prepayment' || (OF_PERIOD.test(heading) && !OF_YEAR.test(heading) && !REFUNDED.test(heading));

/** What a column is of, beside its period: `一般项目`, `货物及劳务`. */
const salesOf = (column: string): string =>
  column
    .split(' / ')
    .filter((part) => !OF_PERIOD.test(part) && !OF_YEAR.test(part))
    .join(' / ');

/** Columns of the period and of the year that stand under each other's headings, kind of sales by kind of sales. */
function exchangedIn(lines: readonly FormLine[]): string[] {
  const columns = [...new Set(lines.flatMap(({ values }) => Object.keys(values)))];
  return columns.flatMap((year) => {
    if (!OF_YEAR.test(year)) return [];
    const period = columns.find(
      (one) => OF_PERIOD.test(one) && !OF_YEAR.test(one) && salesOf(one) === salesOf(year),
    );
    if (period === undefined) return [];
    const pairs = lines.map(({ values }) => ({
      period: values[period] ?? null,
      year: values[year] ?? null,
      ofSale: false,
    }));
    return isOverYear(pairs) ? [period, year] : [];
  });
}

function readReturn(table: PrintedTable, kind: TaxReturn['kind']): Recognised<TaxReturn> {
  const { found, rest, problems } =
    kind === 'cit-prepayment' ? readParticulars(table) : { found: [], rest: table, problems: [] };
  const form = readForm(rest, kind, taxColumns, habits);
  const exchanged = kind === 'cit-prepayment' ? [] : exchangedIn(form.lines);
  const dashes = new DashedLines(form.lines, (heading) => mayBeNil(kind, heading), false);
  const doubtful = new DoubtfulLines();
  const formulas = formulaProblems(kind, form, table.frame, doubtful, dashes);
  const mixedUp = exchanged.map((column) => ({
    code: 'header-unreadable' as const,
    detail: { column },
    frame: table.frame,
  }));
  const rows = [...form.lines.map((line) => ofLine(line, doubtful, dashes, exchanged)), ...found].sort(
    (one, other) => one.at - other.at,
  );
  const said = found.some(({ row }) => row.answer !== undefined || Object.values(row.amounts).some(Boolean));
  return {
    statement: {
      kind,
      unit: form.unit,
      frame: table.frame,
      title: table.title,
      rows: rows.map(({ row }) => row),
    },
    problems: [...form.problems, ...problems, ...mixedUp, ...formulas],
    empty: form.empty && !said,
    rowAt: rows.map(({ at }) => at),
    columnAt: (row) => rows[row]?.columns ?? {},
  };
}

const recogniser =
  (kind: TaxReturn['kind']): Recogniser<TaxReturn> =>
  (table) =>
    isTaxReturn(table, kind) ? readReturn(table, kind) : null;

/** 增值税及附加税费申报表（一般纳税人适用）, the main form. */
export const readVatGeneral = recogniser('vat-return-general');

/** 增值税及附加税费申报表（小规模纳税人适用）, the main form. */
export const readVatSmall = recogniser('vat-return-small');

const FEW = 2;

/** Particulars of A200000 in a table of their own (附报事项, 按季度填报信息). */
function isParticulars(table: PrintedTable): boolean {
  if (isBook(table)) return false;
  const keys = table.rows.flatMap(({ cells }) => cells.map(particularKey)).filter(Boolean);
  return new Set(keys).size >= FEW;
}

/** 企业所得税月（季）度预缴纳税申报表（A类）, or its particulars where they stand in another table. */
export const readCitPrepayment: Recogniser<TaxReturn> = (table) =>
  isTaxReturn(table, 'cit-prepayment') || isParticulars(table) ? readReturn(table, 'cit-prepayment') : null;
