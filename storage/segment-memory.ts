import type { Database } from './database';
import type { Segment } from './segments';

/** Characters kept in memory, two bytes each; older segments are read anew each time. */
const MOST_CHARACTERS = 64_000_000;

/** Segments read at first, when the newest notes may already be enough, and then at a time. */
const FIRST = 16;
const THEN = 64;

/** Segments read once and kept as long as the worker lives. One transaction over them at a time may use it. */
export interface SegmentMemory {
  /** Brings what is kept up to date; comes first in every transaction. */
  refresh(): Promise<void>;
  /** Shows the segments, newest first, until `visit` says that it has enough. */
  newestFirst(visit: (segment: Segment) => boolean): Promise<void>;
}

export function createSegmentMemory(db: Database, most = MOST_CHARACTERS): SegmentMemory {
  /** The newest ones, without a gap. */
  let held: Segment[] = [];
  let characters = 0;
  /** Whether there is nothing older. */
  let complete = false;
  let revision = 0;

  function hold(segments: Segment[], all: boolean): void {
    held = segments;
    complete = all;
    characters = held.reduce((sum, { text }) => sum + text.length, 0);
    while (characters > most) {
      characters -= held.pop()?.text.length ?? 0;
      complete = false;
    }
  }

  async function refresh(): Promise<void> {
    const written = await db.segments.where('revision').above(revision).primaryKeys();
    if (written.length === 0) return;
    const last = held.at(-1)?.from ?? -Infinity;
    const wanted = held.length === 0 ? [] : written.filter((from) => from <= last);
    const rows = await db.segments.bulkGet(wanted);
    const [latest] = await db.segments.orderBy('revision').reverse().limit(1).keys();
    const byStart = new Map(held.map((segment) => [segment.from, segment]));
    for (const row of rows) if (row) byStart.set(row.from, row);
    // Those beyond the last held one are found when the older ones are read.
    hold(
      [...byStart.values()].sort((a, b) => a.from - b.from),
      complete && wanted.length === written.length,
    );
    revision = Number(latest);
  }

  function older(last: Segment | undefined, count: number): Promise<Segment[]> {
    const rows = last ? db.segments.where('from').above(last.from) : db.segments.orderBy('from');
    return rows.limit(count).toArray();
  }

  return {
    refresh,
    async newestFirst(visit) {
      let last: Segment | undefined;
      for (const segment of held) {
        if (visit(segment)) return;
        last = segment;
      }
      for (let count = FIRST; !complete; count = THEN) {
        const rows = await older(last, count);
        const all = rows.length < count;
        // What did not fit is not kept, and nothing behind it.
        if (held.at(-1) === last) hold([...held, ...rows], all);
        if (rows.some(visit) || all) return;
        last = rows.at(-1);
      }
    },
  };
}
