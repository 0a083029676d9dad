/** A sheet of a file, or a table on the clipboard, before anybody knows what it is. */
export interface Sheet {
  /** As the file names it; `''` where there is but one and it has no name. */
  name: string;
  /** Texts as a reader of the sheet sees them; rows may differ in length. */
  rows: string[][];
  merges: Merge[];
  /** Cells that hold an error instead of a value, such as `#REF!`. */
  errors: CellError[];
}

/** Cells drawn as one, from its upper left corner, counted from 0. */
export interface Merge {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Counted from 0. */
export interface CellError {
  row: number;
  column: number;
  text: string;
}

export type FileProblem =
  | 'file-too-large' // more bytes than `MOST_BYTES`
  | 'file-too-many-cells'
  | 'file-empty'
  | 'file-old-excel' // the binary format of before 2007
  | 'file-locked' // encrypted with a password
  | 'file-unreadable';

/** Why a file cannot be read. The code is a message key; the detail says where. */
export class FileError extends Error {
  constructor(
    readonly code: FileProblem,
    readonly detail: Record<string, string> = {},
  ) {
    super(code);
  }
}

export const MOST_BYTES = 20 * 1024 * 1024;
export const MOST_CELLS = 200_000;

/** Refuses sheets of more cells than can be worked with. */
export function counted(cells: number, sheet: string): void {
  if (cells > MOST_CELLS) throw new FileError('file-too-many-cells', { sheet, most: String(MOST_CELLS) });
}

/** `B7`, from places counted from 0. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
