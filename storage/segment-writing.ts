/** Keeps the segments in step with the notes, whoever writes notes, within the same transaction. */
import Dexie, {
  type DBCore,
  type DBCoreKeyRange,
  type DBCoreMutateRequest,
  type DBCoreTable,
  type DBCoreTransaction,
} from 'dexie';
import type { StoredNote } from './database';
import { changed, emptySegment, segmentIndex, type Entry, type Place, type Segment } from './segments';

/** From here on it pays to ask which notes are known at all before asking for them. */
const MANY = 100;

export interface NoteChanges {
  /** Where notes stood that went or were written anew. */
  gone: Place[];
  came: Entry[];
}

type Stored = Pick<StoredNote, 'id' | 'clientId' | 'recency' | 'searchText'>;

/** Deleted notes have no recency and no place. */
const placeOf = ({ id, recency }: Stored): Place[] => (recency === undefined ? [] : [{ id, recency }]);
export const entryOf = ({ id, clientId, recency, searchText }: Stored): Entry[] =>
  recency === undefined ? [] : [{ id, clientId, recency, text: searchText }];

/** Without what changes nothing: a note that stands where it stood with the same text, e.g. one that was pinned. */
function worthWriting(known: readonly Stored[], written: readonly Stored[]): NoteChanges {
  const before = new Map(known.map((note) => [note.id, note]));
  const same = new Set(
    written
      .filter((note) => {
        const old = before.get(note.id);
        return (
          old?.recency === note.recency &&
          old?.clientId === note.clientId &&
          old.searchText === note.searchText
        );
      })
      .map((note) => note.id),
  );
  return {
    gone: known.filter((note) => !same.has(note.id)).flatMap(placeOf),
    came: written.filter((note) => !same.has(note.id)).flatMap(entryOf),
  };
}

const everything = { type: 2, lower: Dexie.minKey as unknown, upper: Dexie.maxKey as unknown } as const;

async function keysOf(
  table: DBCoreTable,
  trans: DBCoreTransaction,
  range: DBCoreKeyRange = everything,
): Promise<unknown[]> {
  const query = { index: table.schema.primaryKey, range };
  return (await table.query({ trans, values: false, query })).result as unknown[];
}

/** Writes the segments that the changes touch. */
export async function writeSegments(
  segments: DBCoreTable,
  trans: DBCoreTransaction,
  { gone, came }: NoteChanges,
): Promise<void> {
  if (gone.length === 0 && came.length === 0) return;
  const index = segments.schema.getIndexByKeyPath('revision');
  if (!index) throw new Error('The segments have no index of their revisions.');
  const newest = await segments.openCursor({
    trans,
    values: false,
    reverse: true,
    query: { index, range: everything },
  });
  const revision = newest ? Number(newest.key) + 1 : 1;
  const starts = (await keysOf(segments, trans)) as number[];
  if (starts.length === 0) starts.push(emptySegment.from);

  const touched = new Map<number, { gone: Set<string>; came: Entry[] }>();
  const at = ({ recency }: Place) => {
    const start = starts[segmentIndex(starts, recency)] ?? emptySegment.from;
    const found = touched.get(start) ?? { gone: new Set(), came: [] };
    touched.set(start, found);
    return found;
  };
  for (const place of gone) at(place).gone.add(place.id);
  for (const entry of came) at(entry).came.push(entry);

  const keys = [...touched.keys()];
  const known = (await segments.getMany({ trans, keys })) as (Segment | undefined)[];
  const values = [...touched.values()].flatMap((change, n) =>
    changed(known[n] ?? emptySegment, change.gone, change.came, revision),
  );
  await written(segments.mutate({ type: 'put', trans, values }));
}

/** A write of several rows reports what failed instead of failing. */
async function written(write: ReturnType<DBCoreTable['mutate']>): Promise<void> {
  const { failures } = await write;
  const [failure] = Object.values(failures);
  if (failure) throw failure;
}

/** Notes as they are before the write. */
async function before(notes: DBCoreTable, request: DBCoreMutateRequest): Promise<Stored[]> {
  const { trans } = request;
  if (request.type === 'deleteRange') {
    const query = { index: notes.schema.primaryKey, range: request.range };
    return (await notes.query({ trans, values: true, query })).result as Stored[];
  }
  let keys =
    request.type === 'delete'
      ? (request.keys as string[])
      : (request.values as readonly Stored[]).map(({ id }) => id);
  if (keys.length > MANY) {
    const sorted = [...keys].sort();
    const known = new Set(await keysOf(notes, trans, { type: 2, lower: sorted[0], upper: sorted.at(-1) }));
    keys = keys.filter((key) => known.has(key));
  }
  const rows = (await notes.getMany({ trans, keys })) as (Stored | undefined)[];
  return rows.filter((row) => row !== undefined);
}

function keeping(core: DBCore): DBCoreTable {
  const notes = core.table('notes');
  return {
    ...notes,
    async mutate(request) {
      const known = await before(notes, request);
      const response = await notes.mutate(request);
      const values = 'values' in request ? (request.values as readonly Stored[]) : [];
      // A note that could not be added is the one that is there already; of one given twice the last counts.
      const kept = new Map(values.filter((_, n) => !response.failures[n]).map((note) => [note.id, note]));
      const replaced = 'values' in request ? known.filter(({ id }) => kept.has(id)) : known;
      const changes = worthWriting(replaced, [...kept.values()]);
      await writeSegments(core.table('segments'), request.trans, changes);
      return response;
    },
  };
}

/** Dexie middleware; see `Dexie.use`. */
export function keepSegments(core: DBCore): Partial<DBCore> {
  return {
    transaction(stores, mode, options) {
      const wider =
        mode === 'readwrite' && stores.includes('notes') ? [...new Set([...stores, 'segments'])] : stores;
      return core.transaction(wider, mode, options);
    },
    table: (name) => (name === 'notes' ? keeping(core) : core.table(name)),
  };
}
