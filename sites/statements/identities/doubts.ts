import type { Doubts } from '../../../rules/reading';
import type { FormLine } from '../forms/row';

/** Lines of one form that are part of sums that do not come out, by column. */
export class DoubtfulLines {
  private readonly found = new Map<FormLine, Doubts>();

  add(lines: readonly (FormLine | null | undefined)[], column: string, why: Doubts[string]): void {
    for (const line of lines) {
      if (!line) continue;
      const own = this.found.get(line) ?? {};
      this.found.set(line, { ...own, [column]: own[column] === 'sum' ? 'sum' : why });
    }
  }

  /** What a row says of it, beside its figures. */
  of(line: FormLine): { doubtful?: Doubts } {
    const doubtful = this.found.get(line);
    return doubtful ? { doubtful } : {};
  }
}
