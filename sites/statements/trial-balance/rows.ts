import type { Problem, TrialBalanceColumn } from '../../../rules/reading';
import { cents, parseAmount } from '../../numbers';
import type { PrintedRow, PrintedTable } from '../../tables/printed';
import { clean, folded } from '../../text';
import { isDashes } from '../dashes';
import { isFlat, sideBeside } from '../side-beside';
import { isSpanned } from '../spanned';
import { columnUnit, tableUnit } from '../unit';
import type { AccountColumns } from './columns';
import type { RowLabel } from './labels';
import type { RawRow } from './raw';

/** Longest text of a row that a message names. */
const NAMED = 60;

interface Line {
  figures: RawRow;
  /** Something stands in a column of amounts. */
  written: boolean;
}

/** Yuan that one unit of each column stands for, and what was said of those of which nobody can tell. */
function unitsOf(table: PrintedTable, { sided, signed }: AccountColumns) {
  const whole = tableUnit(table);
  const columns = [...sided.flatMap(({ at }) => at), ...signed.map(({ at }) => at)];
  const units = new Map(columns.map((at) => [at, columnUnit(table.headers[at] ?? '', whole)]));
  const known = new Set([...units.values()].flatMap(({ yuan }) => yuan ?? []));
  const [first = 1] = known;
  return {
    at: (column: number): number | null => units.get(column)?.yuan ?? null,
    unit: known.size === 1 ? first : (whole.yuan ?? 1),
    coarse: Math.max(1, ...known),
    unknown: [...units.values()].find(({ yuan }) => yuan === null)?.said ?? null,
  };
}

/** Reads the rows of a balance of accounts, amounts in yuan, and notes what it cannot read. */
export class AccountRows {
  readonly problems: Problem[] = [];
  /** Some account's amount is not nil. */
  filled = false;
  readonly unit: number;
  /** Yuan of the largest unit of its columns: figures are off by up to half of its last digit. */
  readonly coarse: number;
  private readonly yuanAt: (column: number) => number | null;
  /** Cells a row must have: the figures of one that has fewer stand under wrong headings. */
  private readonly needed: number;

  constructor(
    private readonly table: PrintedTable,
    private readonly columns: AccountColumns,
  ) {
    const units = unitsOf(table, columns);
    this.unit = units.unit;
    this.coarse = units.coarse;
    this.yuanAt = units.at;
    this.needed = table.headers.findLastIndex(Boolean) + 1;
    if (units.unknown !== null) this.note('header-unreadable', { column: units.unknown });
  }

  note(code: Problem['code'], detail: Record<string, string>): void {
    this.problems.push({ code, detail, frame: this.table.frame });
  }

  /** Whether a row has lost a cell, whichever. */
  isShort(row: PrintedRow): boolean {
    return row.cells.length < this.needed;
  }

  /** The figures of a row; of one that adds up others nothing is noted. */
  read(row: PrintedRow, label: RowLabel, adds: boolean): Line {
    const line: Line = { figures: { ...label }, written: false };
    const { figures } = line;
    const broken = (column: number, text: string): null => {
      const heading = this.table.headers[column] ?? '';
      if (!adds) this.note('cell-unreadable', { row: label.code || label.name, column: heading, text });
      return null;
    };
    const amountAt = (column: number, figure?: string): number | null => {
      const text = figure ?? row.cells[column] ?? '';
      const amount = parseAmount(text);
      if (amount.kind === 'blank') return 0;
      line.written = true;
      if (amount.kind === 'dash') return 0;
      if (amount.kind === 'not-applicable') return null;
      if (amount.kind !== 'number' || isSpanned(row, this.table.headers, column))
        return broken(column, clean(text));
      if (!adds && amount.value) this.filled = true;
      const unit = this.yuanAt(column);
      return unit === null ? null : unit === 1 ? amount.value : cents(amount.value * unit);
    };
    if (this.isShort(row)) {
      line.written = true;
      const { name, code } = this.columns;
      broken(Math.max(name, code), clean(row.cells.join(' ')).slice(0, NAMED));
      return line;
    }
    const dashed: TrialBalanceColumn[] = [];
    const isDashed = (column: number): boolean => isDashes(row.cells[column] ?? '');
    for (const { at, column } of this.columns.sided) {
      const added =
        at.length > 1 && at.some((one) => !isDashed(one)) ? at.filter((one) => !isDashed(one)) : at;
      if (added.every(isDashed)) dashed.push(column);
      const values = added.map((column) => amountAt(column));
      const sum = values.reduce<number>((total, value) => total + (value ?? 0), 0);
      figures[column] = values.includes(null) ? null : values.length > 1 ? cents(sum) : sum;
    }
    for (const { at, group, direction, plus } of this.columns.signed) {
      const beside = direction < 0 ? null : sideBeside(row.cells[at] ?? '');
      const isNil = direction === at && isFlat(row.cells[at] ?? '');
      const value = amountAt(at, isNil ? '0' : beside?.figure);
      if (direction < 0) {
        figures[`${group}_debit`] = plus && value ? Math.max(0, value) : value;
        if (plus) figures[`${group}_credit`] = value && Math.max(0, -value);
        if (isDashed(at)) dashed.push(`${group}_debit`, ...(plus ? ([`${group}_credit`] as const) : []));
        continue;
      }
      const side = direction === at ? (beside?.side ?? '') : folded(row.cells[direction] ?? '');
      const debit = /借|^d/i.test(side);
      if (isDashed(at) && side === '平') {
        figures[`${group}_debit`] = figures[`${group}_credit`] = 0;
        continue;
      }
      if (isDashed(at)) dashed.push(`${group}_debit`, `${group}_credit`);
      if (value === null) continue;
      const isTold = debit || /贷|^c/i.test(side);
      if ((value !== 0 && !isTold) || (beside && (beside.side === 'debit') !== debit)) {
        broken(direction, direction === at ? clean(row.cells[at] ?? '') : side);
        continue;
      }
      figures[`${group}_debit`] = debit ? value : 0;
      figures[`${group}_credit`] = debit ? 0 : value;
    }
    if (dashed.length && !adds) figures.dashed = dashed;
    return line;
  }
}
