// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watch } from './watch';

let waits: number[] = [];
let end: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  waits = [];
  end = new AbortController();
  vi.stubGlobal('requestIdleCallback', (run: () => void, { timeout }: { timeout: number }) => {
    waits.push(timeout);
    run();
  });
});
afterEach(() => {
  end.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Changes the page and lets the reading come about. */
async function change(): Promise<void> {
  document.body.append(document.createElement('p'));
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(400);
}

it('a change soon after navigation or a click waits a moment for idle time, others wait their turn', async () => {
  watch(document, () => undefined, end.signal);
  await change();
  expect(waits).toEqual([200]);
  await vi.advanceTimersByTimeAsync(10_000);
  await change();
  expect(waits).toEqual([200, 3000]);
  window.dispatchEvent(new Event('click'));
  await vi.advanceTimersByTimeAsync(400);
  await change();
  expect(waits).toEqual([200, 3000, 200, 200]);
});

it('a page that rewrites itself without end is read now and then', async () => {
  let reads = 0;
  watch(document, () => (reads += 1), end.signal);
  for (let at = 0; at < 200; at += 1) {
    document.body.append('.');
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(reads).toBeLessThan(70);
  expect(reads).toBeGreaterThan(3);
});
