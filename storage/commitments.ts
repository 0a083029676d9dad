import type { Commitment } from './records';
import { commitment as schema } from './row-schemas';
import { find, findLive, valid, type Fields, type Writing } from './writing';

/** Earliest due first; those that wait for an event last. */
function byDue(a: Commitment, b: Commitment): number {
  const [x, y] = [a.due ?? '9999', b.due ?? '9999'];
  return x === y ? (a.id < b.id ? -1 : 1) : x < y ? -1 : 1;
}

/** What was promised in talks, by us and by the client. */
export function createCommitments({ db, write }: Writing) {
  return {
    /** All of one client, earliest due first. */
    async list(clientId: string): Promise<Commitment[]> {
      const rows = await db.commitments.where('clientId').equals(clientId).toArray();
      return rows.filter((row) => row.deletedAt === null).sort(byDue);
    },

    async ofNote(noteId: string): Promise<Commitment[]> {
      const rows = await db.commitments.where('noteId').equals(noteId).toArray();
      return rows.filter((row) => row.deletedAt === null).sort(byDue);
    },

    /** Of live clients, not done, due on or before the day, earliest first. */
    async due(day: string): Promise<Commitment[]> {
      const [rows, clients] = await Promise.all([db.commitments.toArray(), db.clients.toArray()]);
      const live = new Set(clients.filter((client) => client.deletedAt === null).map((client) => client.id));
      return rows
        .filter((row) => row.deletedAt === null && row.doneAt === null && live.has(row.clientId))
        .filter((row) => row.due !== null && row.due <= day)
        .sort(byDue);
    },

    add(fields: Omit<Fields<Commitment>, 'doneAt'>): Promise<Commitment> {
      return write([db.commitments, db.clients], async (stamp) => {
        await findLive(db.clients, fields.clientId);
        const row = valid(schema, stamp.create({ ...fields, doneAt: null }));
        await db.commitments.add(row);
        return row;
      });
    },

    update(id: string, patch: Partial<Pick<Commitment, 'side' | 'text' | 'due'>>): Promise<Commitment> {
      return write([db.commitments], async (stamp) => {
        const row = valid(schema, stamp.change(await findLive(db.commitments, id), patch));
        await db.commitments.put(row);
        return row;
      });
    },

    setDone(id: string, done: boolean): Promise<Commitment> {
      return write([db.commitments], async (stamp) => {
        const row = stamp.change(await findLive(db.commitments, id), { doneAt: done ? stamp.at : null });
        await db.commitments.put(row);
        return row;
      });
    },

    softDelete(id: string): Promise<void> {
      return write([db.commitments], async (stamp) => {
        await db.commitments.put(stamp.remove(await findLive(db.commitments, id)));
      });
    },

    restore(id: string): Promise<void> {
      return write([db.commitments], async (stamp) => {
        await db.commitments.put(stamp.restore(await find(db.commitments, id)));
      });
    },
  };
}

export type Commitments = ReturnType<typeof createCommitments>;
