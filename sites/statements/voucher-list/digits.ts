import type { PrintedRow } from '../../tables/printed';
import { folded } from '../../text';

/** Places of an amount, one digit a column. */
const PLACES = '十亿千百十万千百十元角分';
const PLACE = /^[亿千百十万元角分]$/;
/** The places written into one heading, over cells whose digits stand in boxes. */
const BOXED = /[亿千百十万]{3,}元角分$/;

/** How the amounts of one side stand in a table: in a column, in boxes without a point, one digit a column. */
export interface SideColumns {
  /** First column. */
  at: number;
  /** Columns of digits; 1 for an amount in one cell. */
  digits: number;
  boxed: boolean;
}

/** The headings with the places of digits taken out, so that patterns of plain headings fit. */
export const withoutPlaces = (heading: string): string =>
  heading
    .split(' / ')
    .map((part) => folded(part).replace(BOXED, ''))
    .filter(Boolean)
    .join(' / ');

export const isBoxed = (heading: string): boolean => BOXED.test(folded(heading.split(' / ').pop() ?? ''));

/**
 * Columns of single digits under a group's heading, by the group; null for a group whose places are not in
 * order from some place down to 分, because its digits cannot be put together.
 */
export function digitGroups(headers: readonly string[]): Map<string, SideColumns | null> {
  const groups = new Map<string, { at: number; place: string }[]>();
  headers.forEach((heading, at) => {
    const parts = heading.split(' / ').map(folded);
    const place = parts.pop() ?? '';
    const over = parts.join('');
    if (!over || !PLACE.test(place)) return;
    groups.set(over, [...(groups.get(over) ?? []), { at, place }]);
  });
  return new Map(
    [...groups].map(([over, columns]) => {
      const places = columns.map(({ place }) => place).join('');
      const at = columns[0]?.at ?? 0;
      const together = columns.every((column, n) => column.at === at + n);
      const known = together && places.length > 2 && PLACES.endsWith(places);
      return [over, known ? { at, digits: columns.length, boxed: false } : null];
    }),
  );
}

/**
 * The amount that digits in columns or boxes stand for, as a text with its point; null when they are no
 * number, such as with a blank between two digits.
 */
export function digitsOf(row: PrintedRow, { at, digits, boxed }: SideColumns): string | null {
  if (digits === 1 && !boxed) return row.cells[at] ?? '';
  const cells = row.cells.slice(at, at + digits).map(folded);
  // A minus may stand in the cell of the first digit.
  if (digits > 1 && cells.some((cell) => !/^(?:.?|-.)$/.test(cell))) return null;
  const first = cells.findIndex(Boolean);
  if (first < 0) return '';
  if (cells.slice(first).includes('')) return null;
  const text = cells.join('').replace(/^¥/, '');
  if (boxed && text.includes('.')) return text;
  const found = /^(-?)¥?(\d+)$/.exec(text);
  if (!found) return null;
  const padded = found[2]!.padStart(3, '0');
  return `${found[1]}${padded.slice(0, -2)}.${padded.slice(-2)}`;
}
