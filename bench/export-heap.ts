import { evaluateIn, withPage, type Bench } from './browser';
import { bundle } from './bundle';
import { atMost, type Row } from './row';

/** Fewer than the aim speaks of, so that the run stays short; said in the row. */
const NOTES = 20_000;

/** The most that is alive at once while an archive is written to a file. */
export async function exportHeapRow(bench: Bench): Promise<Row> {
  const script = await bundle('bench/page/export-heap.ts');
  // A page each: what one leaves behind would count as what the next one found.
  const inPage = <T>(expression: string): Promise<T> =>
    withPage(bench, bench.server.bare('blank'), async (_, session) => {
      await evaluateIn(session, script);
      return evaluateIn<T>(session, expression);
    });
  await inPage(`bench.fill(${NOTES})`);
  const ours = await inPage<number>('bench.ofExport()');
  const atOnce = await inPage<number>('bench.ofAllAtOnce()');
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
  return {
    what: `heap of the export of ${NOTES} notes (aim: 100,000)`,
    against: 'all notes read at once',
    target: atMost(0.5),
    measured: ours / atOnce,
    note: `at most alive at once: ours ${megabytes(ours)}, at once ${megabytes(atOnce)}; the text lies in Blobs, outside the heap`,
  };
}
