/** Work of one piece after the other that lets others in between. */

/** Longest stretch without a break, ms. */
const STRETCH = 30;

export interface Slices {
  /** Called before each piece: waits when it is time for a break, and throws what the signal was aborted with. */
  next(): Promise<void>;
}

export function createSlices(signal?: AbortSignal): Slices {
  let since = performance.now();
  return {
    async next() {
      signal?.throwIfAborted();
      if (performance.now() - since < STRETCH) return;
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
      signal?.throwIfAborted();
    },
  };
}
