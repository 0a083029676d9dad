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
  args?: { data?: { url?: string } };
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

const running = new Set(['FunctionCall', 'EvaluateScript', 'v8.run', 'FireIdleCallback', 'TimerFire']);

/** Milliseconds of CPU in functions of scripts at this address; calls inside such calls are counted once. */
export function scriptTime({ events }: Trace, address: string): number {
  const calls = events
    .filter(({ name, ph, args }) => ph === 'X' && running.has(name) && args?.data?.url?.includes(address))
    .sort((a, b) => a.pid - b.pid || a.tid - b.tid || a.ts - b.ts);
  let total = 0;
  let last: { thread: string; end: number } = { thread: '', end: 0 };
  for (const { pid, tid, ts, dur = 0, tdur } of calls) {
    const thread = `${pid}.${tid}`;
    if (thread === last.thread && ts < last.end) continue;
    total += tdur ?? dur;
    last = { thread, end: ts + dur };
  }
  return total / 1000;
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
