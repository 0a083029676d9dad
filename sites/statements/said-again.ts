import type { PrintedRow } from '../tables/printed';
import { folded } from '../text';

/** Of headings that a row between the others says again, those that are others than before. */
export const otherHeadings = ({ cells }: PrintedRow, headers: readonly string[]): string[] =>
  cells.filter((text, at) => {
    const before = (headers[at] ?? '').split(' / ').map(folded);
    return text.trim() && !before.includes(folded(text));
  });
