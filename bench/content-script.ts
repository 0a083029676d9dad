import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { heapOf, withPage, type Bench } from './browser';
import { inTurns, median } from './measure';
import { atMost, type Row } from './row';
import { scriptAndStyleTime, traced } from './trace';

const ROUNDS = 5;
/** Time after loading in which both sides have come to rest, ms. */
const REST = 1500;

/** Size of the one file that is put into pages. */
export function sizeRow(extensionDir: string): Row {
  const script = readFileSync(join(extensionDir, 'page.js'));
  return {
    what: 'content script, gzip',
    against: '15 kB',
    target: { sense: 'below', limit: 15_000, unit: 'bytes' },
    measured: gzipSync(script, { level: 9 }).length,
    note: `${script.length} bytes minified`,
  };
}

/** What a 2,000 × 8 table costs with us, with Hypothesis, and alone: CPU and heap. */
export async function staticRows(bench: Bench): Promise<Row[]> {
  const { server } = bench;
  const addresses = {
    alone: server.bare('static'),
    ours: server.granted('static'),
    hypothesis: server.bare('static-hypothesis'),
  };
  const heaps: Record<keyof typeof addresses, number[]> = { alone: [], ours: [], hypothesis: [] };
  const cost = (name: keyof typeof addresses) => () =>
    withPage(bench, 'about:blank', async (page, session) => {
      const trace = await traced(page, async () => {
        await page.goto(addresses[name], { waitUntil: 'load' });
        await sleep(REST);
      });
      await session.send('HeapProfiler.collectGarbage');
      heaps[name].push(await heapOf(session));
      return scriptAndStyleTime(trace, addresses[name]);
    });
  const cpu = await inTurns(
    { alone: cost('alone'), ours: cost('ours'), hypothesis: cost('hypothesis') },
    ROUNDS,
  );
  const heap = { alone: median(heaps.alone), ours: median(heaps.ours), hypothesis: median(heaps.hypothesis) };
  const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
  return [
    {
      what: 'content script on a static 2,000 × 8 table page: script and style recalculation, CPU time',
      against: 'the Hypothesis client in the same page',
      target: atMost(0.2),
      measured: (cpu.ours - cpu.alone) / (cpu.hypothesis - cpu.alone),
      note: `ours ${(cpu.ours - cpu.alone).toFixed(1)} ms, Hypothesis ${(cpu.hypothesis - cpu.alone).toFixed(1)} ms, the page alone ${cpu.alone.toFixed(1)} ms`,
    },
    {
      what: 'heap added to that page',
      against: 'the Hypothesis client in the same page',
      target: atMost(0.5),
      measured: (heap.ours - heap.alone) / (heap.hypothesis - heap.alone),
      note: `ours ${kilobytes(heap.ours - heap.alone)}, Hypothesis ${kilobytes(heap.hypothesis - heap.alone)}`,
    },
  ];
}
