import type { TaxReturn } from '../../../rules/reading';
import type { PrintedTable, Recognised, Recogniser } from '../../tables/printed';
import { readForm } from '../forms/read';
import type { FormLine, LineHabits } from '../forms/row';
import { formulaProblems } from '../identities';
import { DoubtfulLines } from '../identities/doubts';
import { taxColumns } from './columns';
import { isBook, isTaxReturn } from './kinds';
import { isParticular, particularKey, readParticulars, type Particular } from './particulars';

function ofLine(one: FormLine, sums: DoubtfulLines): Particular {
  const unread = Object.fromEntries(one.unread.map((column) => [column, 'unread' as const]));
  const doubtful = { ...unread, ...sums.of(one).doubtful };
  const row = { line: one.line, label: one.label, amounts: one.values };
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

function readReturn(table: PrintedTable, kind: TaxReturn['kind']): Recognised<TaxReturn> {
  const { found, rest, problems } =
    kind === 'cit-prepayment' ? readParticulars(table) : { found: [], rest: table, problems: [] };
  const form = readForm(rest, kind, taxColumns, habits);
  const doubtful = new DoubtfulLines();
  const formulas = formulaProblems(kind, form, table.frame, doubtful);
  const rows = [...form.lines.map((line) => ofLine(line, doubtful)), ...found].sort(
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
    problems: [...form.problems, ...problems, ...formulas],
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
