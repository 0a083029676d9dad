/** One thing that is wrong with a pack, or could be better, with its place in the file and what to do about it. */
export interface PackProblem {
  /** `rules.2.when`; empty for the file as a whole. */
  path: string;
  reason: string;
  hint: string;
}

/** A problem; every one of them says what to do. */
export const problem = (path: string, reason: string, hint: string): PackProblem => ({ path, reason, hint });
