export interface Patience {
  /** Milliseconds until it gives up. */
  timeout?: number;
  /** Named in the error. */
  what: string;
}

/**
 * Asks until the answer is neither null, undefined nor false.
 * @throws when the time is up, naming what was waited for.
 */
export async function waitFor<T>(
  ask: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  { timeout = 15_000, what }: Patience,
): Promise<T> {
  const end = performance.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (performance.now() > end) throw new Error(`Waited ${timeout / 1000} s in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
