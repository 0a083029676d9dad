import { folded } from '../../text';
import { withoutUnit } from '../unit';

/** Patterns of the headings of each column, the most telling first. */
export type Headings<R extends string> = Readonly<Record<R, readonly RegExp[]>>;

export interface FoundColumns<R extends string> {
  /** Position of each column; -1 for what the table does not have, or has twice. */
  at: Record<R, number>;
  /** Headings that stand over two columns and so say nothing of either. */
  twice: string[];
}

/** A heading without blanks, unit and required-mark: group headings and its own joined, and its own alone. */
function namesOf(heading: string): [whole: string, own: string] {
  const parts = heading.split(' / ').map((part) => folded(withoutUnit(part)).replace(/^\*|\*$/g, ''));
  return [parts.join(''), parts[parts.length - 1]!];
}

/**
 * Finds columns by their headings, wherever they stand. A column is given to the first of `wanted` that knows
 * it; of several that fit, to the one with the more telling heading.
 */
export function findColumns<R extends string>(
  headers: readonly string[],
  wanted: Headings<R>,
): FoundColumns<R> {
  const names = headers.map(namesOf);
  const taken = new Set<number>();
  const twice: string[] = [];
  const at = {} as Record<R, number>;
  for (const role of Object.keys(wanted) as R[]) {
    at[role] = -1;
    for (const fits of wanted[role].flatMap((pattern) =>
      [0, 1].map((part) => (name: [string, string]) => pattern.test(name[part]!)),
    )) {
      const found = names.flatMap((name, column) => (!taken.has(column) && fits(name) ? [column] : []));
      if (!found.length) continue;
      for (const column of found) taken.add(column);
      if (found.length === 1) at[role] = found[0]!;
      else twice.push(headers[found[0]!]!);
      break;
    }
  }
  return { at, twice };
}

/** A heading as patterns see it. */
export const headingName = (heading: string): string => namesOf(heading)[0];
