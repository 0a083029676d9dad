/** One thing that is wrong with a pack, or could be better, with its place in the file and what to do about it. */
export interface PackProblem {
  /** `rules.2.when`; empty for the file as a whole. */
  path: string;
  reason: string;
  hint: string;
}

/** A problem; every one of them says what to do. */
export const problem = (path: string, reason: string, hint: string): PackProblem => ({ path, reason, hint });

/** Problems of one kind after which no more are looked for: nobody reads on, and a hint takes time to find. */
const ENOUGH = 300;

/** What is wrong with the entries of a list, until there is enough of it. */
export function firstOf<T>(
  entries: readonly T[],
  review: (entry: T, index: number) => readonly PackProblem[],
): PackProblem[] {
  const found: PackProblem[] = [];
  for (const [index, entry] of entries.entries()) {
    for (const one of review(entry, index)) found.push(one);
    if (found.length >= ENOUGH) break;
  }
  return found;
}
