/**
 * Search text in segments: neighbouring notes joined into one row, so that a search reads some hundred notes
 * at once and scans one long text instead of many short ones.
 */

/** Ids are UUIDs in their usual writing. */
const ID_LENGTH = 36;

/** Notes of a full segment. One that grows beyond twice as many is cut. */
const FULL = 256;

/** Where a note stands: ascending is newest first, notes of one moment by id. */
export interface Place {
  id: string;
  /** Minus the time of the talk, ms. */
  recency: number;
}

/** A live note as a search needs it. */
export interface Entry extends Place {
  clientId: string;
  /** Normalised. */
  text: string;
}

/** Entries in the order of their places. Together the segments hold every live note once. */
export interface Segment {
  /** It holds the recencies from here up to the next segment; the newest one begins at minus infinity. */
  from: number;
  /** Grows with every write of any segment: what was written since is told from what is known already. */
  revision: number;
  /** Ids of the notes without anything between them; `clients` are those of their clients. */
  ids: string;
  clients: string;
  recencies: number[];
  /** Where the text of each note ends; its line break stands behind it. */
  ends: number[];
  text: string;
}

export const emptySegment: Segment = {
  from: -Infinity,
  revision: 0,
  ids: '',
  clients: '',
  recencies: [],
  ends: [],
  text: '',
};

const at = (packed: string, index: number): string =>
  packed.slice(index * ID_LENGTH, (index + 1) * ID_LENGTH);
export const idAt = ({ ids }: Segment, index: number): string => at(ids, index);
export const clientIdAt = ({ clients }: Segment, index: number): string => at(clients, index);
export const startAt = ({ ends }: Segment, index: number): number =>
  index === 0 ? 0 : (ends[index - 1] ?? 0) + 1;

function entriesOf(segment: Segment): Entry[] {
  return segment.recencies.map((recency, index) => ({
    id: idAt(segment, index),
    clientId: clientIdAt(segment, index),
    recency,
    text: segment.text.slice(startAt(segment, index), segment.ends[index]),
  }));
}

function pack(entries: readonly Entry[], from: number, revision: number): Segment {
  const odd = entries.find(({ id, clientId }) => id.length !== ID_LENGTH || clientId.length !== ID_LENGTH);
  if (odd) throw new Error(`The note ${odd.id} or its client ${odd.clientId} has no UUID.`);
  let end = -1;
  return {
    from,
    revision,
    ids: entries.map(({ id }) => id).join(''),
    clients: entries.map(({ clientId }) => clientId).join(''),
    recencies: entries.map(({ recency }) => recency),
    ends: entries.map(({ text }) => (end += text.length + 1)),
    text: entries.map(({ text }) => `${text}\n`).join(''),
  };
}

function byPlace(a: Place, b: Place): number {
  return a.recency - b.recency || (a.id < b.id ? -1 : 1);
}

/**
 * Cuts into full segments from the oldest on, so that new notes come to a small one.
 * Notes of one moment stay together, because segments are told apart by time alone.
 */
function cut(entries: readonly Entry[]): Entry[][] {
  if (entries.length <= 2 * FULL) return [[...entries]];
  const pieces: Entry[][] = [];
  let end = entries.length;
  while (end > 0) {
    let begin = Math.max(0, end - FULL);
    while (begin > 0 && entries[begin - 1]?.recency === entries[begin]?.recency) begin -= 1;
    pieces.push(entries.slice(begin, end));
    end = begin;
  }
  return pieces.reverse();
}

/** What becomes of a segment when notes leave it and others come: itself again, or several with the same notes. */
export function changed(
  segment: Segment,
  gone: ReadonlySet<string>,
  came: readonly Entry[],
  revision: number,
): Segment[] {
  const kept = entriesOf(segment).filter(({ id }) => !gone.has(id));
  const pieces = cut([...kept, ...came].sort(byPlace));
  return pieces.map((entries, index) =>
    pack(entries, index === 0 ? segment.from : (entries[0]?.recency ?? segment.from), revision),
  );
}

/** Index of the last of ascending starts that is not beyond the recency. */
export function segmentIndex(starts: readonly number[], recency: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) <= recency) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
