import type {
  FramePath,
  Problem,
  TrialBalance,
  TrialBalanceColumn,
  TrialBalanceRow,
} from '../../rules/reading';
import { cents, parseAmount } from '../numbers';
import { isOneCell, type Grid, type GridRow } from '../tables/grid';
import { surroundings } from '../tables/surroundings';
import { titleOf } from '../tables/title';
import { clean, folded, rawText, textOf } from '../text';
import { accountColumns, type AccountColumns } from './columns';
import { labelOf, type RowLabel } from './labels';
import { isMore, rowsElsewhere } from './partial';
import type { RawTrialBalance } from './raw';
import { unitOf } from './unit';

/** A statement with the way back to its cells. */
export interface ReadTrialBalance {
  statement: RawTrialBalance;
  problems: Problem[];
  /** Every amount is nil: as likely a table not yet filled as an account set without figures. */
  empty: boolean;
  /** Cell of a row and a column of the statement; the row's own cell when the column has none. */
  cell(row: number, column: string): Element | null;
}

const TOTAL =
  /^(?:本页|累计|科目)?(?:合计|总计|小计|共计)|(?:合计|总计|小计)[:：]?$|^(?:grand|sub)?totals?(?:$|[^a-z])|^sum$/i;
const SUBTOTAL = /小计|本页|^sub/i;

interface Line {
  row: GridRow;
  figures: TrialBalanceRow;
  indent: number;
  /** Some amount could not be read: sums over this column say nothing. */
  broken: boolean;
  written: boolean;
}

/** Reads a grid as a balance of accounts; null when its headings are not those of one. */
export function readTrialBalance(grid: Grid, frame: FramePath): ReadTrialBalance | null {
  if (!accountColumns(grid.headers, `${grid.titles.join(' ')} 余额`)) return null;
  const around = surroundings(grid.element);
  const captions = [...grid.titles, ...grid.headers, ...around.before];
  const columns = accountColumns(grid.headers, captions.join(' '));
  if (!columns) return null;
  const unit = unitOf(captions);
  const problems: Problem[] = [];
  const report = (code: Problem['code'], detail: Record<string, string>): void => {
    problems.push({ code, detail, frame });
  };

  /** Cells a row must have; one that has fewer has lost a cell, and its figures stand under wrong headings. */
  const needed = grid.headers.reduce((last, heading, at) => (heading ? at + 1 : last), 0);

  const readLine = (row: GridRow, { code, name, indent }: RowLabel, quiet: boolean): Line => {
    const figures: TrialBalanceRow = {
      code, name, path: name, leaf: true,
      opening_debit: null, opening_credit: null, debit: null, credit: null,
      ytd_debit: null, ytd_credit: null, closing_debit: null, closing_credit: null,
    }; // prettier-ignore
    const line: Line = { row, figures, indent, broken: false, written: false };
    const amountAt = (at: number): number | null => {
      const cell = row.cells[at];
      const text = cell ? rawText(cell) : '';
      const amount = parseAmount(text);
      if (amount.kind !== 'blank') line.written = true;
      if (amount.kind === 'blank' || amount.kind === 'dash') return cell ? 0 : broken(at, '');
      if (amount.kind === 'number') return unit === 1 ? amount.value : cents(amount.value * unit);
      return amount.kind === 'not-applicable' ? null : broken(at, clean(text));
    };
    const broken = (at: number, text: string): null => {
      line.broken = true;
      if (!quiet) report('cell-unreadable', { row: code || name, column: grid.headers[at] ?? '', text });
      return null;
    };
    if (row.cells.length < needed) {
      line.written = true;
      broken(Math.max(columns.name, columns.code), textOf(row.element).slice(0, 60));
      return line;
    }
    for (const { at, column } of columns.sided) figures[column] = amountAt(at);
    for (const { at, group, direction } of columns.signed) {
      const value = amountAt(at);
      if (direction < 0) {
        figures[`${group}_debit`] = value;
        continue;
      }
      const side = row.cells[direction] ? folded(textOf(row.cells[direction])) : '';
      const debit = /借|^d/i.test(side);
      if (value === null) continue;
      if (value !== 0 && !debit && !/贷|^c/i.test(side)) {
        if (!quiet) broken(direction, side);
        continue;
      }
      figures[`${group}_debit`] = debit ? value : 0;
      figures[`${group}_credit`] = debit ? 0 : value;
    }
    return line;
  };

  const heading = folded(grid.headers[columns.name] ?? '');
  const lines: Line[] = [];
  const totalLines: Line[] = [];
  let more = false;
  for (const row of grid.rows()) {
    if (isMore(row)) {
      more = true;
      continue;
    }
    const label = labelOf(row, columns);
    const code = folded(label.code);
    const name = folded(label.name);
    const named = TOTAL.test(code) || TOTAL.test(name);
    if ((isOneCell(row) && !named) || code === heading || name === heading) continue;
    // In a chart with codes, a row of headings without one is a group's heading or sum.
    const ofGroup = columns.code >= 0 && !label.code && row.cells.every((cell) => cell?.tagName === 'TH');
    const isTotal = row.foot || ofGroup || named || (!label.code && !label.name);
    const line = readLine(row, label, isTotal);
    if (isTotal) {
      if (line.written) totalLines.push(line);
    } else if (label.code || line.written) lines.push(line);
  }

  const rows = lines.map(({ figures }) => figures);
  const broken = lines.some((line) => line.broken);
  const totalRows = totalLines.map(({ figures }) => figures);
  const grand = totalRows
    .filter(({ code, name }) => {
      const text = folded(name || code);
      return !text || (TOTAL.test(text) && !SUBTOTAL.test(text));
    })
    .pop();
  const pageOnly = totalRows.some(({ code, name }) => /本页/.test(code || name));
  const totals = grand ? printed(grand, columns) : null;
  const folds = foldedUnder(grid, columns, rows);
  const elsewhere = rowsElsewhere(grid, lines.length + totalLines.length, around.after);
  const complete = !pageOnly && !more && folds === 0 && elsewhere === null;
  if (!complete)
    report('partial-table', {
      rows: String(rows.length),
      of: elsewhere || folds ? String(elsewhere || folds + rows.length) : '',
    });
  const statement: RawTrialBalance = {
    kind: 'trial-balance',
    unit,
    frame,
    title: titleOf(grid, around),
    rows,
    totals,
    balanced: null,
    complete,
    raw: {
      indents: lines.map(({ indent }) => indent),
      signed: columns.signed.flatMap(({ at, group, direction }) =>
        direction < 0 ? [{ group, heading: grid.headers[at]! }] : [],
      ),
      broken,
    },
  };
  return {
    statement,
    problems: rows.length
      ? problems
      : [{ code: 'header-unreadable', detail: { title: statement.title }, frame }],
    empty:
      !broken &&
      rows.every((row) => Object.values(row).every((value) => typeof value !== 'number' || !value)),
    cell: (row, column) => {
      const line = lines[row];
      if (!line) return null;
      const at =
        columns.sided.find((sided) => sided.column === column)?.at ??
        columns.signed.find(({ group }) => column.startsWith(group))?.at ??
        columns.name;
      return line.row.cells[at] ?? line.row.element;
    },
  };
}

function printed(figures: TrialBalanceRow, columns: AccountColumns): TrialBalance['totals'] {
  const totals: Partial<Record<TrialBalanceColumn, number>> = {};
  for (const { column } of columns.sided) {
    const value = figures[column];
    if (value !== null) totals[column] = value;
  }
  return Object.keys(totals).length ? totals : null;
}

/** Rows that are folded away under an account that is drawn. */
function foldedUnder(grid: Grid, columns: AccountColumns, rows: TrialBalanceRow[]): number {
  return grid.hiddenRows().filter((row) => {
    const { code } = labelOf(row, columns);
    return (
      code &&
      rows.some((shown) => code.length > shown.code.length && shown.code && code.startsWith(shown.code))
    );
  }).length;
}
