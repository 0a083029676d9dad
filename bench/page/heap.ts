interface Measurable {
  /** Given by `--js-flags=--expose-gc`. */
  gc(): void;
  /** Given in full bytes by `--enable-precise-memory-info`. */
  performance: { memory: { usedJSHeapSize: number } };
}

/** Bytes alive on the page's JavaScript heap: garbage is collected before they are counted. */
export function liveHeap(): number {
  const { gc, performance } = globalThis as unknown as Measurable;
  gc();
  return performance.memory.usedJSHeapSize;
}
