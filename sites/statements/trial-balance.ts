import type { Problem, TrialBalance } from '../../rules/reading';
import { parseAmount } from '../numbers';
import { isOneCell, type PrintedRow, type PrintedTable, type Recognised } from '../tables/printed';
import { clean, folded } from '../text';
import { accountColumns } from './columns';
import { deduce } from './deduce';
import { labelOf, TOTAL, type RowLabel } from './labels';
import { isMore } from './more';
import type { RawRow, RawTrialBalance } from './raw';

const BALANCE = /余额|试算|trialbalance/i;
/** Longest text of a row that a message names. */
const NAMED = 60;

interface Line {
  /** Printed row. */
  at: number;
  figures: RawRow;
  /** Something stands in a column of amounts. */
  written: boolean;
}

/** Reads a table as a balance of accounts; null when its headings are not those of one. */
export function readTrialBalance(table: PrintedTable): Recognised<TrialBalance> | null {
  const { headers, captions, frame } = table;
  const columns = accountColumns(headers);
  if (!columns) return null;
  if (columns.bare && !BALANCE.test(folded([...captions, ...headers].join(' ')))) return null;
  const problems: Problem[] = [];
  let filled = false;

  /** Cells a row must have; one that has fewer has lost a cell, and its figures stand under wrong headings. */
  const needed = headers.findLastIndex(Boolean) + 1;

  const readLine = (row: PrintedRow, at: number, label: RowLabel, quiet: boolean): Line => {
    const figures: RawRow = { ...label };
    const line: Line = { at, figures, written: false };
    const amountAt = (column: number): number | null => {
      const text = row.cells[column];
      if (text === undefined) return broken(column, '');
      const amount = parseAmount(text);
      if (amount.kind === 'blank') return 0;
      line.written = true;
      if (amount.kind === 'dash') return 0;
      if (amount.kind === 'number') {
        if (!quiet && amount.value) filled = true;
        return amount.value;
      }
      return amount.kind === 'not-applicable' ? null : broken(column, clean(text));
    };
    const broken = (column: number, text: string): null => {
      const detail = { row: label.code || label.name, column: headers[column] ?? '', text };
      if (!quiet) problems.push({ code: 'cell-unreadable', detail, frame });
      return null;
    };
    if (row.cells.length < needed) {
      line.written = true;
      broken(Math.max(columns.name, columns.code), clean(row.cells.join(' ')).slice(0, NAMED));
      return line;
    }
    for (const { at: column, column: name } of columns.sided) figures[name] = amountAt(column);
    for (const { at: column, group, direction } of columns.signed) {
      const value = amountAt(column);
      if (direction < 0) {
        figures[`${group}_debit`] = value;
        continue;
      }
      const side = folded(row.cells[direction] ?? '');
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

  const heading = folded(headers[columns.name] ?? '');
  const lines: Line[] = [];
  const totals: RawRow[] = [];
  let more = false;
  for (const [at, row] of table.rows.entries()) {
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
    const ofGroup = columns.code >= 0 && !label.code && row.heading;
    const isTotal = Boolean(row.foot) || ofGroup || named || (!label.code && !label.name);
    const line = readLine(row, at, label, isTotal);
    if (isTotal) {
      if (line.written) totals.push(line.figures);
    } else if (label.code || line.written) lines.push(line);
  }

  const raw: RawTrialBalance = {
    kind: 'trial-balance',
    frame,
    title: table.title,
    rows: lines.map(({ figures }) => figures),
    complete: !more,
    raw: {
      columns,
      headings: headers,
      totals,
      broken: problems.length > 0,
      captions: [...headers, ...captions],
      after: table.after,
      declared: table.declared,
      hidden: table.hidden.map((cells) => labelOf({ cells }, columns).code),
    },
  };
  const { statement, problems: deduced } = deduce(raw);
  return {
    statement,
    problems: [...problems, ...deduced],
    empty: !filled && !problems.length,
    rowAt: lines.map(({ at }) => at),
    columnAt: columnsOf(raw),
  };
}

function columnsOf({ raw: { columns } }: RawTrialBalance): Record<string, number> {
  const at: Record<string, number> = { code: columns.code, name: columns.name };
  for (const { at: column, column: name } of columns.sided) at[name] = column;
  for (const { at: column, group } of columns.signed) {
    at[`${group}_debit`] = column;
    at[`${group}_credit`] = column;
  }
  return at;
}
