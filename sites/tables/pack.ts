import type { FramePath, PackedTable } from '../../rules/reading';
import { companyIn } from '../names';
import { shownTexts } from './apart';
import type { PrintedTable } from './printed';
import { cellsOf, ROW } from './separators';

const rowsOf = (text: string): string[][] => (text ? text.split(ROW).map(cellsOf) : []);

/** Longer captions are no titles. */
const LONGEST = 30;

/** What a caption says apart from the company, or '' when it is a line of particulars (`编制单位：…　单位：元`). */
function titleIn(text: string): string {
  // A trail of menus ends with the screen itself; of two parts, the other is the company.
  const own = text.split(' / ').slice(2).pop() ?? text;
  const part = own.split(/\s[/|-]\s/).find((piece) => piece && !companyIn(piece)) ?? '';
  // A tab's text ends with the cross that closes it.
  return part.length > LONGEST || /[:：]/.test(part) ? '' : part.replace(/\s*[×✕]$/, '');
}

/** A table as its page prints it. */
export function unpack(
  { rows, marks, hidden, titles, captions, after, ...table }: PackedTable,
  frame: FramePath,
): PrintedTable {
  return {
    ...table,
    captions: shownTexts(captions),
    after: shownTexts(after),
    title: titles.map(titleIn).find(Boolean) ?? '',
    frame,
    rows: rowsOf(rows).map((cells, n) => ({ cells, ...marks[n] })),
    hidden: rowsOf(hidden),
  };
}
