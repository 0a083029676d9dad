import type { FormLine } from '../forms/row';

/**
 * Lines of one form that print `--` in a column: nil in its sums, which prove or disprove it. A column in which no
 * figure stands says nothing, and what stands in it is left as not applicable. Changes the lines.
 */
export class DashedLines {
  private readonly proved = new Map<string, Set<FormLine>>();
  private readonly disproved = new Map<string, Set<FormLine>>();

  /**
   * `mayBeNil` tells the columns in which a form prints `--` for nil at all; where `byCustom`, one that is proved
   * speaks for all, as long as none is disproved and nil is not printed in another way too.
   */
  constructor(
    private readonly lines: readonly FormLine[],
    mayBeNil: (heading: string) => boolean,
    private readonly byCustom: boolean,
  ) {
    const isTaken = (column: string, { headings }: FormLine): boolean =>
      mayBeNil(headings[column] ?? column) && lines.some(({ values }) => Boolean(values[column]));
    for (const line of lines) {
      line.dashed = line.dashed.filter((column) => isTaken(column, line));
      for (const column of line.dashed) line.values[column] = 0;
    }
  }

  private note(found: Map<string, Set<FormLine>>, lines: readonly FormLine[], column: string): void {
    const own = found.get(column) ?? new Set();
    for (const line of lines) if (line.dashed.includes(column)) own.add(line);
    found.set(column, own);
  }

  /** Lines of a sum that comes out: a figure among them says that the others are nil. */
  prove(lines: readonly FormLine[], column: string): void {
    if (lines.some(({ values }) => Boolean(values[column]))) this.note(this.proved, lines, column);
  }

  /** Lines of a sum that does not. */
  disprove(lines: readonly FormLine[], column: string): void {
    this.note(this.disproved, lines, column);
  }

  private isNil(line: FormLine, column: string): boolean {
    if (this.disproved.get(column)?.has(line)) return false;
    if (this.proved.get(column)?.has(line)) return true;
    const isAny = (found: Map<string, Set<FormLine>>): boolean =>
      [...found.values()].some(({ size }) => size > 0);
    return this.byCustom && isAny(this.proved) && !isAny(this.disproved) && !this.printsNil();
  }

  /** Whether nil is printed as a figure or left blank somewhere. */
  private printsNil(): boolean {
    return this.lines.some(({ values, dashed }) =>
      Object.entries(values).some(([column, value]) => value === 0 && !dashed.includes(column)),
    );
  }

  /** What a row says of it beside its figures, as far as these columns of it are shown. */
  of(line: FormLine, isShown: (column: string) => boolean = () => true): { nil?: string[] } {
    const nil = line.dashed.filter((column) => isShown(column) && this.isNil(line, column));
    return nil.length ? { nil } : {};
  }
}
