import type { FramePath, Problem } from '../../../rules/reading';
import { cents, parseAmount } from '../../numbers';
import { isOneCell, type PrintedRow, type PrintedTable } from '../../tables/printed';
import { clean, folded } from '../../text';
import { isMore } from '../more';
import { columnUnit, tableUnit, type Unit } from '../unit';
import { isSpanned } from '../spanned';
import { otherHeadings } from '../said-again';
import { rowsBeyond } from './complete';
import { isPageSum, isSum, sumCounts, sumsThatDiffer, type PrintedSum } from './sums';

/** Problems of one table beyond these say nothing new. */
const ENOUGH = 12;

/** What stands for the tax of an invoice without one. */
const MASKED = /^[*＊]+$/;

/** What a row is, by its drawing and its labels. */
export type RowKind = 'row' | 'sum' | 'group' | 'more' | 'heading' | 'broken';

/** Width of a full row; 0 when no row can be trusted to be one. Some drawings have a heading more than cells. */
function widthOf({ headers, rows }: PrintedTable): number {
  const lengths = rows.filter((row) => !isOneCell(row)).map(({ cells }) => cells.length);
  const width = Math.max(0, ...lengths);
  if (width < headers.findLastIndex(Boolean) + 1) return 0;
  return width >= headers.length || lengths.filter((length) => length === width).length > 1 ? width : 0;
}

/** Reads the cells of one list: amounts in yuan, and a problem for each that could not be read. */
export class ListReader {
  readonly frame: FramePath;
  readonly problems: Problem[] = [];
  /** Yuan that one unit of the figures stands for. */
  readonly unit: number;
  /** Some amount is not nil. */
  filled = false;
  /** Columns whose printed sums are not those of the rows, once the reading has ended. */
  differing: ReadonlySet<string> = new Set();
  /** Some row could not be read, so that not all of the list is known. */
  lost = false;
  /** It says that there is more than it shows. */
  more = false;
  private pageSum = false;
  /** Columns were headed anew, so that nothing below is read. */
  private headedAnew = false;
  private readonly width: number;
  private readonly tableUnit: Unit;
  /** By column; null where nobody can tell. */
  private readonly units = new Map<number, number | null>();
  private readonly sums: PrintedSum[] = [];

  /** `amounts` are the columns that may name a unit of their own, `labels` those that repeat their heading in a heading row. */
  constructor(
    private readonly table: PrintedTable,
    amounts: readonly number[],
    private readonly labels: readonly number[],
  ) {
    this.frame = table.frame;
    this.width = widthOf(table);
    this.tableUnit = tableUnit(table);
    this.unit = this.unitAt(amounts.find((at) => at >= 0) ?? -1) ?? 1;
  }

  private unitAt(at: number): number | null {
    const known = this.units.get(at);
    if (known !== undefined) return known;
    const { yuan, said } = columnUnit(this.table.headers[at] ?? '', this.tableUnit);
    // Said once, though it concerns every column.
    const told = [...this.units.values()].includes(null);
    if (yuan === null && !told) this.note('header-unreadable', { column: said });
    this.units.set(at, yuan);
    return yuan;
  }

  /** The row as a list sees it. A row that lacks a cell is broken: its figures stand under wrong headings. */
  kindOf(row: PrintedRow): RowKind {
    const { headers } = this.table;
    if (this.headedAnew) return 'heading';
    if (isOneCell(row)) {
      if (isMore(row)) this.more = true;
      else return isSum(row.cells[0] ?? '') ? 'sum' : 'group';
      return 'more';
    }
    const shown = row.cells.filter((text) => text.trim());
    if (!shown.length) return 'heading';
    const again = this.labels.every((at) => at < 0 || this.isHeading(row, at));
    if (again) this.compare(otherHeadings(row, headers));
    if (row.heading || again) return 'heading';
    const sum = shown.find(isSum);
    if (sum !== undefined && isPageSum(sum)) this.pageSum = true;
    if (row.foot || sum !== undefined) return 'sum';
    const extra = row.cells.slice(headers.length).some((text) => text.trim());
    return row.cells.length === this.width && !extra ? 'row' : 'broken';
  }

  /** The row as `kindOf` sees it; one that says nothing in any of the columns that name an entry adds up others. */
  kindAmong(row: PrintedRow, naming: readonly number[]): RowKind {
    const kind = this.kindOf(row);
    return kind === 'row' && naming.every((at) => this.text(row, at) === '') ? 'sum' : kind;
  }

  /** Of headings that are said again, those that are others than before. */
  private compare(others: readonly string[]): void {
    if (!others.length) return;
    this.note('header-unreadable', { column: others.join('、') });
    this.headedAnew = this.lost = true;
  }

  private isHeading(row: PrintedRow, at: number): boolean {
    const text = folded(row.cells[at] ?? '');
    return text !== '' && text === folded(this.table.headers[at]?.split(' / ').pop() ?? '');
  }

  /** The text of a cell, blanks collapsed; `''` where there is no such column. */
  text(row: PrintedRow, at: number): string {
    return at < 0 ? '' : clean(row.cells[at] ?? '');
  }

  /** The text of a cell, null where nothing stands or there is no such column. */
  words(row: PrintedRow, at: number): string | null {
    const text = this.text(row, at);
    return text === '' || /^[-—–]+$/.test(text) ? null : text;
  }

  /** Reads a cell's amount; blank and `-` are nil, `--` and an absent column null. */
  amount(row: PrintedRow, label: string, at: number): number | null {
    if (at < 0) return null;
    const text = row.cells[at] ?? '';
    if (this.isSpanned(row, at)) {
      this.unreadable(label, at, text);
      return null;
    }
    return this.amountIn(text, label, at);
  }

  /** Whether a figure stands in the columns of two headings, and so belongs to neither. */
  isSpanned(row: PrintedRow, at: number): boolean {
    const figures = (row.cells[at] ?? '').split('\n').every((text) => parseAmount(text).kind === 'number');
    return figures && isSpanned(row, this.table.headers, at);
  }

  /** Reads an amount that stands in the column, as one cell or a part of it. */
  amountIn(text: string, label: string, at: number): number | null {
    if (MASKED.test(text.trim())) return null;
    const amount = parseAmount(text);
    switch (amount.kind) {
      case 'blank':
      case 'dash':
        return 0;
      case 'not-applicable':
        return null;
      case 'number':
        return this.money(amount.value, at);
      default:
        this.unreadable(label, at, text);
        return null;
    }
  }

  /** A printed figure of the column in yuan; null where its unit is not known. */
  money(value: number, at: number): number | null {
    if (value) this.filled = true;
    const unit = this.unitAt(at);
    return unit === null ? null : unit === 1 ? value : cents(value * unit);
  }

  /** Notes a cell that could not be read. */
  unreadable(label: string, at: number, text: string): void {
    const column = this.table.headers[at] ?? '';
    this.note('cell-unreadable', { row: label, column, text: clean(text).slice(0, 60) });
  }

  /** Notes a row that could not be read, and that the list is therefore not all known. */
  broken(row: PrintedRow, at: number): void {
    this.lost = true;
    const shown = row.cells.map(clean).filter(Boolean);
    this.unreadable(shown[0] ?? '', at, shown.join(' '));
  }

  note(code: Problem['code'], detail: Record<string, string>): void {
    if (this.problems.length < ENOUGH) this.problems.push({ code, detail, frame: this.frame });
  }

  /** Keeps a row of sums, by the statement's names of its columns, to be held against the rows above it. */
  keepSum(row: PrintedRow, after: number, columns: Readonly<Record<string, number>>): void {
    if (row.cells.length !== this.width) return;
    const entries = Object.entries(columns).filter(([, at]) => at >= 0);
    const amounts = Object.fromEntries(
      entries.map(([name, at]) => {
        const amount = parseAmount(row.cells[at] ?? '');
        // A blank under a sum is as often a column that is not added up.
        return [name, amount.kind === 'number' ? this.money(amount.value, at) : null];
      }),
    );
    this.sums.push({ label: clean(row.cells.find(isSum) ?? ''), after, amounts });
  }

  /**
   * Ends the reading: whether all rows are there, and which printed sums disagree with them. `counts` are the
   * numbers by which a page may count these rows.
   */
  complete(
    rows: readonly Readonly<Record<string, number | null>>[],
    counts: readonly number[] = [rows.length],
  ): boolean {
    const differing = sumsThatDiffer(rows, this.sums, this.unit);
    // Sums of pages do not matter where the sum of all is that of the rows shown.
    const whole = !differing.length && this.sums.some(({ label, amounts }) => !isPageSum(label) && Object.values(amounts).some(Boolean)); // prettier-ignore
    const beyond = this.more ? 0 : rowsBeyond(this.table, counts, this.pageSum && !whole);
    if (beyond !== null) {
      this.note('partial-table', { rows: String(rows.length), of: beyond ? String(beyond) : '' });
    }
    const complete = beyond === null && !this.lost;
    if (complete) {
      for (const detail of differing) this.note('totals-differ', detail);
      this.differing = new Set(differing.map(({ column }) => column));
    }
    return complete;
  }

  /** Whether a printed sum that counts this one of the rows is theirs in a column. */
  agrees(rows: readonly Readonly<Record<string, number | null>>[], at: number, column: string): boolean {
    return sumCounts(rows, this.sums, this.unit, at, column);
  }
}
