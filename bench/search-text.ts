import { evaluateIn, withPage, type Bench } from './browser';
import { bundle } from './bundle';
import type { building } from './page/search-text';
import { atMost, type Row } from './row';

/** Fewer than the aim speaks of, because MiniSearch takes half a minute for all of them; said in each row. */
const NOTES = 50_000;
const ROUNDS = 3;

/** What a search of ours keeps in memory beside an index of bigrams over the same notes. */
export async function searchTextRows(bench: Bench): Promise<Row[]> {
  const script = await bundle('bench/page/search-text.ts');
  const { times, heaps } = await withPage(bench, bench.server.bare('blank'), async (_, session) => {
    await evaluateIn(session, script);
    return evaluateIn<Awaited<ReturnType<typeof building>>>(session, `bench.building(${NOTES}, ${ROUNDS})`);
  });
  const against = 'MiniSearch with a bigram tokenizer';
  const ms = (value: number): string => `${Math.round(value)} ms`;
  const perNote = (bytes: number): string => `${Math.round(bytes / NOTES)} bytes a note`;
  return [
    {
      what: `building the search text of ${NOTES} notes (aim: 200,000)`,
      against,
      target: atMost(0.05),
      measured: times.ours / times.miniSearch,
      note: `ours ${ms(times.ours)}, MiniSearch ${ms(times.miniSearch)}`,
    },
    {
      what: `heap of the search text of ${NOTES} notes (aim: 200,000)`,
      against,
      target: atMost(0.15),
      measured: heaps.ours / heaps.miniSearch,
      note: `ours ${perNote(heaps.ours)}, MiniSearch ${perNote(heaps.miniSearch)}`,
    },
  ];
}
