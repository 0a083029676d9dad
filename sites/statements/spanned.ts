import type { PrintedRow } from '../tables/printed';

/**
 * Whether the cell of a column is one with its neighbour's, under headings that are two: a figure in it belongs to
 * neither of them. A heading drawn over both columns, or over one and a blank, is one heading.
 */
export function isSpanned(row: PrintedRow, headers: readonly string[], at: number): boolean {
  const parted = (right: number): boolean => {
    const [one, other] = [headers[right - 1] ?? '', headers[right] ?? ''];
    return Boolean(row.left?.includes(right)) && one !== '' && other !== '' && one !== other;
  };
  return parted(at) || parted(at + 1);
}
