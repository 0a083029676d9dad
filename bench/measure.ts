/** Comparing costs on a machine whose speed is anybody's guess: side by side, in turns, medians. */

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/**
 * Takes turns: each round asks every variant for its cost, beginning with another one each time.
 * @returns the median cost of each variant, in the unit in which they give it
 */
export async function inTurns<K extends string>(
  variants: Record<K, () => number | Promise<number>>,
  rounds: number,
): Promise<Record<K, number>> {
  const names = Object.keys(variants) as K[];
  const costs = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(turn + round) % names.length];
      if (name !== undefined) costs.get(name)?.push(await variants[name]());
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(costs.get(name) ?? [])])) as Record<K, number>;
}

/** A cost for `inTurns`: milliseconds the work takes. */
export function timed(work: () => unknown): () => Promise<number> {
  return async () => {
    const begun = performance.now();
    await work();
    return performance.now() - begun;
  };
}

/** The same for work that must not be interrupted by an await. */
export function timedAtOnce(work: () => unknown): () => number {
  return () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  };
}
