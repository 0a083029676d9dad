import { evaluateIn, withPage, type Bench } from './browser';
import { bundle } from './bundle';
import type { searches } from './page/cold-start';
import { atMost, type Row } from './row';

/** Fewer than the aim speaks of, so that filling stays short; the first hits of the rare word take all of them. */
const NOTES = 50_000;
const HITS = 50;
const ROUNDS = 5;

/** From nothing in memory to the first hits: ours, and SQLite compiled to WASM. */
export async function coldStartRows(bench: Bench): Promise<Row[]> {
  const [page, worker] = await Promise.all([
    bundle('bench/page/cold-start.ts'),
    bundle('bench/page/cold-worker.ts'),
  ]);
  const script = JSON.stringify(worker);
  const found = await withPage(bench, bench.server.bare('blank'), async (_, session) => {
    await evaluateIn(session, page);
    await evaluateIn(session, `bench.fill(${script}, ${NOTES})`);
    return evaluateIn<Awaited<ReturnType<typeof searches>>>(
      session,
      `bench.searches(${script}, ${HITS}, ${ROUNDS})`,
    );
  });
  return found.map(({ kind, ours, sqlite, opening }) => ({
    what: `first ${HITS} hits of a ${kind} word after a cold start at ${NOTES} notes (aim: 200,000)`,
    against: 'opening SQLite WASM FTS5 on the same notes',
    target: atMost(0.5),
    measured: ours / sqlite,
    note: `ours ${Math.round(ours)} ms, SQLite ${Math.round(sqlite)} ms, of which ${Math.round(opening)} ms to open`,
  }));
}
