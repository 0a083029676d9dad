import Dexie from 'dexie';
import type { Database } from './database';
import { noteFromStored, noteToStored } from './derived';
import { StorageError } from './errors';
import { liveExpectations } from './expectations';
import { createNoteSearch } from './note-search';
import type { Commitment, Note } from './records';
import { commitment as commitmentSchema, note as schema } from './row-schemas';
import { find, findLive, valid, type Fields, type Stamp, type Writing } from './writing';

/** A note as a form gives it; without an id it is new. History columns are ignored. */
export type NoteInput = Pick<Note, 'clientId'> & Partial<Omit<Note, 'clientId'>>;
export type CommitmentInput = Pick<Commitment, 'side' | 'text' | 'due'> & { id?: string };

/** When a client was last spoken to, and how much is written down. */
export interface ContactSummary {
  /** A talk that was noted, or an interview that an expectation was recorded from; of that only the day is known. */
  last: Pick<Note, 'at' | 'channel'> | null;
  /** Live notes, drafts not counted. */
  notes: number;
}

const empty: Omit<Fields<Note>, 'clientId' | 'at'> = {
  period: null,
  rule: null,
  ruleTitle: null,
  severity: null,
  figures: [],
  script: null,
  channel: 'phone',
  person: '',
  words: '',
  body: '',
  emotion: null,
  outcome: null,
  followUp: null,
  sensitive: false,
  pinned: false,
  draft: false,
};

/** Day of the newest interview in which a client said what is expected; null where there was none. */
async function lastInterview(db: Database, clientId: string): Promise<string | null> {
  const rows = (await liveExpectations(db, clientId)).filter(({ source }) => source === 'interview');
  return rows.reduce<string | null>((last, { date }) => (last && last >= date ? last : date), null);
}

/** Communication notes, and the commitments read out of them. */
export function createNotes(writing: Writing) {
  const { db, write } = writing;

  /** Makes the note's commitments exactly the given ones. */
  async function setCommitments(stamp: Stamp, note: Note, inputs: readonly CommitmentInput[]): Promise<void> {
    const known = (await db.commitments.where('noteId').equals(note.id).toArray()).filter(
      (row) => row.deletedAt === null,
    );
    for (const { id, side, text, due } of inputs) {
      const fields = { side, text, due, clientId: note.clientId, noteId: note.id };
      const row = known.find((candidate) => candidate.id === id);
      if (id !== undefined && !row) throw new StorageError('not-found', { id });
      const next = row ? stamp.change(row, fields) : stamp.create({ ...fields, doneAt: null });
      await db.commitments.put(valid(commitmentSchema, next));
    }
    const kept = new Set(inputs.map((input) => input.id));
    await db.commitments.bulkPut(known.filter((row) => !kept.has(row.id)).map((row) => stamp.remove(row)));
  }

  return {
    /** Newest talks of a client first. Drafts are among them. */
    async list(clientId: string, limit: number): Promise<Note[]> {
      const rows = await db.notes
        .where('[clientId+recency]')
        .between([clientId, Dexie.minKey], [clientId, Dexie.maxKey])
        .limit(limit)
        .toArray();
      return rows.map(noteFromStored);
    },

    /**
     * Newest talks first that contain every word of the query, in any text of the note or in the client's
     * name; all of them for an empty query. Without a client, those of deleted clients are left out.
     */
    search: createNoteSearch(db),

    async get(id: string): Promise<Note | null> {
      const row = await db.notes.get(id);
      return row ? noteFromStored(row) : null;
    },

    /** Drafts of one client, newest first. */
    async drafts(clientId: string): Promise<Note[]> {
      const rows = await db.notes.where('draftOf').equals(clientId).toArray();
      return rows.sort((a, b) => (a.recency ?? 0) - (b.recency ?? 0)).map(noteFromStored);
    },

    /** Notes whose follow-up is due on or before the day, earliest first. */
    async dueFollowUps(day: string): Promise<Note[]> {
      return (await db.notes.where('dueOn').belowOrEqual(day).toArray()).map(noteFromStored);
    },

    /** Last talk and number of notes per client. A note within the firm is no talk. */
    async summaries(clientIds: readonly string[]): Promise<Map<string, ContactSummary>> {
      const one = async (clientId: string): Promise<[string, ContactSummary]> => {
        const all = db.notes
          .where('[clientId+recency]')
          .between([clientId, Dexie.minKey], [clientId, Dexie.maxKey]);
        const [drafts, count, talk, interview] = await Promise.all([
          db.notes.where('draftOf').equals(clientId).count(),
          all.count(),
          all
            .clone()
            .filter((note) => !note.draft && note.channel !== 'internal')
            .first(),
          lastInterview(db, clientId),
        ]);
        const last =
          interview && (!talk || talk.at.slice(0, 10) < interview)
            ? { at: interview, channel: 'meeting' as const }
            : talk && { at: talk.at, channel: talk.channel };
        return [clientId, { last: last ?? null, notes: count - drafts }];
      };
      return db.transaction(
        'r',
        [db.notes, db.expectations],
        async () => new Map(await Promise.all(clientIds.map(one))),
      );
    },

    /**
     * Saves a note together with its commitments. `commitments` is the whole list of the note: what is no longer
     * in it is taken away; left out, they stay as they are. A saved note from a script needs a follow-up day
     * (`incomplete`).
     */
    save(input: NoteInput, commitments?: readonly CommitmentInput[]): Promise<Note> {
      return write([db.notes, db.commitments, db.clients], async (stamp) => {
        await findLive(db.clients, input.clientId);
        const known = input.id === undefined ? null : noteFromStored(await findLive(db.notes, input.id));
        const row = valid(
          schema,
          known ? stamp.change(known, input) : stamp.create({ at: stamp.at, ...empty, ...input }),
        );
        if (!row.draft && row.script && row.followUp === null)
          throw new StorageError('incomplete', { field: 'followUp' });
        await db.notes.put(noteToStored(row));
        if (commitments) await setCommitments(stamp, row, commitments);
        return row;
      });
    },

    pin(id: string, pinned: boolean): Promise<void> {
      return write([db.notes], async (stamp) => {
        const note = noteFromStored(await findLive(db.notes, id));
        await db.notes.put(noteToStored(stamp.change(note, { pinned })));
      });
    },

    /** Takes a note away with its commitments. */
    softDelete(id: string): Promise<void> {
      return write([db.notes, db.commitments], async (stamp) => {
        const note = noteFromStored(await findLive(db.notes, id));
        await db.notes.put(noteToStored(stamp.remove(note)));
        const rows = await db.commitments.where('noteId').equals(id).toArray();
        await db.commitments.bulkPut(
          rows.filter((row) => row.deletedAt === null).map((row) => stamp.remove(row)),
        );
      });
    },

    /** Brings a note back with the commitments that went with it, but not those deleted before it. */
    restore(id: string): Promise<void> {
      return write([db.notes, db.commitments], async (stamp) => {
        const note = noteFromStored(await find(db.notes, id));
        if (note.deletedAt === null) return;
        const rows = await db.commitments.where('noteId').equals(id).toArray();
        const gone = rows.filter((row) => row.deletedAt === note.deletedAt);
        await db.commitments.bulkPut(gone.map((row) => stamp.restore(row)));
        await db.notes.put(noteToStored(stamp.restore(note)));
      });
    },
  };
}

export type Notes = ReturnType<typeof createNotes>;
