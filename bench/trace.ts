import type { Page } from 'playwright-core';

/** A complete event of a trace; times in microseconds. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** CPU time of the thread. */
  tdur?: number;
  args?: { data?: { url?: string }; beginData?: { url?: string } };
}

export interface Trace {
  events: TraceEvent[];
}

/** Records what the browser does while `work` runs. */
export async function traced(page: Page, work: () => Promise<void>): Promise<Trace> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('This context has no browser to trace.');
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'v8.execute', 'v8', 'blink.user_timing'],
  });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  return { events: traceEvents };
}

const calls = new Set(['FunctionCall', 'EvaluateScript', 'v8.run', 'FireIdleCallback', 'TimerFire']);

/**
 * Everything that runs script. An answer to a content script's message arrives as a microtask that names no script,
 * so for a whole page the events are taken whoever caused them.
 */
const scriptOrStyle = new Set([
  ...calls,
  'RunMicrotasks',
  'EventDispatch',
  'FireAnimationFrame',
  'v8.callFunction',
  'v8.compile',
  'v8.evaluateModule',
  'UpdateLayoutTree',
]);

/** Milliseconds of CPU in these events; what happens inside one of them is counted once. */
function timeIn(events: readonly TraceEvent[]): number {
  const sorted = events
    .filter(({ ph }) => ph === 'X')
    .sort((a, b) => a.pid - b.pid || a.tid - b.tid || a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let total = 0;
  let last: { thread: string; end: number } = { thread: '', end: 0 };
  for (const { pid, tid, ts, dur = 0, tdur } of sorted) {
    const thread = `${pid}.${tid}`;
    if (thread === last.thread && ts < last.end) continue;
    total += tdur ?? dur;
    last = { thread, end: ts + dur };
  }
  return total / 1000;
}

/** CPU in functions of scripts at this address, ms. */
export function scriptTime({ events }: Trace, address: string): number {
  return timeIn(events.filter(({ name, args }) => calls.has(name) && args?.data?.url?.includes(address)));
}

/** CPU in script and style recalculation on the main thread of the page at this address, ms. */
export function scriptAndStyleTime({ events }: Trace, address: string): number {
  const parse = events.find(({ name, args }) => name === 'ParseHTML' && args?.beginData?.url === address);
  if (!parse) throw new Error(`The trace does not show ${address}.`);
  return timeIn(
    events.filter(({ name, pid, tid }) => scriptOrStyle.has(name) && pid === parse.pid && tid === parse.tid),
  );
}

/** How many layouts fell between the two `performance.mark`s. */
export function layoutsBetween({ events }: Trace, begin: string, end: string): number {
  const at = (mark: string): TraceEvent | undefined => events.find(({ name }) => name === mark);
  const [from, to] = [at(begin), at(end)];
  if (!from || !to) throw new Error(`The trace has no ${begin} or no ${end}.`);
  return events.filter(
    ({ name, ph, pid, ts }) =>
      name === 'Layout' && ph !== 'E' && pid === from.pid && ts >= from.ts && ts <= to.ts,
  ).length;
}
