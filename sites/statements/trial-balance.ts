import type { FramePath, Problem } from '../../rules/reading';
import { parseAmount } from '../numbers';
import { isOneCell, type Grid, type GridRow } from '../tables/grid';
import { surroundings } from '../tables/surroundings';
import { titleOf } from '../tables/title';
import { clean, folded, rawText, textOf } from '../text';
import { accountColumns } from './columns';
import { labelOf, TOTAL, type RowLabel } from './labels';
import { isMore, rowsDeclared } from './partial';
import type { RawRow, RawTrialBalance } from './raw';

/** A statement with the way back to its cells. */
export interface ReadTrialBalance {
  statement: RawTrialBalance;
  problems: Problem[];
  /** Every amount is nil: as likely a table not yet filled as an account set without figures. */
  empty: boolean;
  /** Cell of a row and a column of the statement; the row's own cell when the column has none. */
  cell(row: number, column: string): Element | null;
}

const BALANCE = /余额|试算|trialbalance/i;

interface Line {
  row: GridRow;
  figures: RawRow;
  /** Something stands in a column of amounts. */
  written: boolean;
}

/** Reads a grid as a balance of accounts; null when its headings are not those of one. */
export function readTrialBalance(grid: Grid, frame: FramePath): ReadTrialBalance | null {
  const columns = accountColumns(grid.headers);
  if (!columns) return null;
  const around = surroundings(grid.element);
  const captions = [...grid.titles, ...grid.headers, ...around.before];
  if (columns.bare && !BALANCE.test(folded(captions.join(' ')))) return null;
  const problems: Problem[] = [];
  let filled = false;

  /** Cells a row must have; one that has fewer has lost a cell, and its figures stand under wrong headings. */
  const needed = grid.headers.findLastIndex(Boolean) + 1;

  const readLine = (row: GridRow, label: RowLabel, quiet: boolean): Line => {
    const figures: RawRow = { ...label };
    const line: Line = { row, figures, written: false };
    const amountAt = (at: number): number | null => {
      const cell = row.cells[at];
      if (!cell) return broken(at, '');
      const text = rawText(cell);
      const amount = parseAmount(text);
      if (amount.kind === 'blank') return 0;
      line.written = true;
      if (amount.kind === 'dash') return 0;
      if (amount.kind === 'number') {
        if (!quiet && amount.value) filled = true;
        return amount.value;
      }
      return amount.kind === 'not-applicable' ? null : broken(at, clean(text));
    };
    const broken = (at: number, text: string): null => {
      const detail = { row: label.code || label.name, column: grid.headers[at] ?? '', text };
      if (!quiet) problems.push({ code: 'cell-unreadable', detail, frame });
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
        broken(direction, side);
        continue;
      }
      figures[`${group}_debit`] = debit ? value : 0;
      figures[`${group}_credit`] = debit ? 0 : value;
    }
    return line;
  };

  const heading = folded(grid.headers[columns.name] ?? '');
  const lines: Line[] = [];
  const totals: RawRow[] = [];
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
      if (line.written) totals.push(line.figures);
    } else if (label.code || line.written) lines.push(line);
  }

  const rows = lines.map(({ figures }) => figures);
  const drawn = lines.length + totals.length;
  const statement: RawTrialBalance = {
    kind: 'trial-balance',
    frame,
    title: titleOf(grid, around),
    rows,
    complete: !more,
    raw: {
      columns,
      headings: grid.headers,
      totals,
      broken: problems.length > 0,
      captions: captions.filter((text) => text.includes('元')),
      after: around.after.filter((text) => /\d/.test(text)),
      declared: rowsDeclared(grid, drawn),
      hidden: grid.hiddenRows().map((row) => labelOf(row, columns).code),
    },
  };
  return {
    statement,
    problems,
    empty: !filled && !problems.length,
    cell: (row, column) => {
      const line = lines[row];
      if (!line) return null;
      const { cells, element } = line.row;
      const shown =
        columns.sided.find((sided) => sided.column === column) ??
        columns.signed.find(({ group }) => column.startsWith(group));
      return cells[shown?.at ?? columns.name] ?? element;
    },
  };
}
