import Papa from 'papaparse';
import { counted, FileError, type Sheet } from './sheet';

/** A table of text: cells parted by commas, tabs, semicolons or bars, quoted or not. */
export function readDelimited(text: string, tabs = false): Sheet {
  const { data } = Papa.parse<string[]>(text, {
    skipEmptyLines: 'greedy',
    ...(tabs ? { delimiter: '\t' } : { delimitersToGuess: [',', '\t', ';', '|'] }),
  });
  counted(
    data.reduce((sum, row) => sum + row.length, 0),
    '',
  );
  if (!data.some((row) => row.length > 1)) throw new FileError('file-unreadable');
  const rows = data.map((row) => row.map(plain));
  return { name: '', rows, merges: [], errors: errorsIn(rows) };
}

/** Spreadsheets keep codes as text by writing them as a formula or behind an apostrophe or a tab. */
const plain = (cell: string): string => /^="(.*)"$/.exec(cell)?.[1] ?? cell.replace(/^['\t]+|\t+$/g, '');

const ERROR = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|#+)$/;

/** Cells whose text is an error of a spreadsheet. */
export const errorsIn = (rows: readonly string[][]): Sheet['errors'] =>
  rows.flatMap((cells, row) =>
    cells.flatMap((text, column) => (ERROR.test(text.trim()) ? [{ row, column, text: text.trim() }] : [])),
  );
