/** Runs inside a page: two indexes of the same notes, ours and MiniSearch's. */
import MiniSearch from 'minisearch';
import { searchTextOf } from '../../storage/search-text';
import { changed, emptySegment, type Segment } from '../../storage/segments';
import type { Note } from '../../storage/records';
import { inTurns, timedAtOnce } from '../measure';
import { bigrams } from './bigrams';
import { liveHeap } from './heap';
import { notes } from './notes';

/** What a search of ours keeps in memory. */
function segmentsOf(all: readonly Note[]): Segment[] {
  const entries = all.map((note) => ({
    id: note.id,
    clientId: note.clientId,
    recency: -Date.parse(note.at),
    text: searchTextOf(note),
  }));
  return changed(emptySegment, new Set(), entries, 1);
}

/** Without our normalising, which it need not pay for. */
function miniSearchOf(all: readonly Note[]): MiniSearch<Note> {
  const index = new MiniSearch<Note>({
    fields: ['text'],
    extractField: (note, field) =>
      field === 'id' ? note.id : [note.words, note.body, note.person, note.period].join('\n'),
    tokenize: bigrams,
  });
  index.addAll(all);
  return index;
}

/** Bytes that an index of `count` notes keeps alive, the notes themselves gone. */
function heapOf(count: number, build: (all: readonly Note[]) => unknown): number {
  // In a call of its own, because what a running function was given stays alive until it returns.
  const built = () => build(notes(count));
  const before = liveHeap();
  const index = built();
  const after = liveHeap();
  // Used after the count, so that it is alive while counting.
  if (index === undefined) throw new Error('Nothing was built.');
  return after - before;
}

/** Medians in milliseconds, heaps in bytes. */
export async function building(count: number, rounds: number) {
  const all = notes(count);
  const times = await inTurns(
    { ours: timedAtOnce(() => segmentsOf(all)), miniSearch: timedAtOnce(() => miniSearchOf(all)) },
    rounds,
  );
  return { times, heaps: { ours: heapOf(count, segmentsOf), miniSearch: heapOf(count, miniSearchOf) } };
}
