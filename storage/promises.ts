import type { ExpectationContent } from '../rules/verdict';
import { FIRM, promiseFromStored, promiseToStored } from './derived';
import type { ServicePromise } from './records';
import { promise as schema } from './row-schemas';
import { find, findLive, valid, type Fields, type Writing } from './writing';

/** What the product proposes as a promise until the firm has written its own. */
export interface CatalogueEntry {
  content: ExpectationContent;
  text: string;
  reference: string;
}

/** A proposal in the shape of a row; it is stored only when somebody edits it. */
function proposal(entry: CatalogueEntry): ServicePromise {
  const never = new Date(0).toISOString();
  return {
    ...entry,
    id: `catalogue-${entry.content}`,
    clientId: null,
    createdAt: never,
    updatedAt: never,
    updatedBy: '',
    deletedAt: null,
  };
}

/** Two machines may each have written a promise for the same content: the newer one counts, everywhere the same. */
function newest(rows: readonly ServicePromise[]): ServicePromise | undefined {
  return rows.reduce<ServicePromise | undefined>((best, row) => {
    if (!best) return row;
    const gap = Date.parse(row.updatedAt) - Date.parse(best.updatedAt);
    return gap > 0 || (gap === 0 && row.id > best.id) ? row : best;
  }, undefined);
}

/** What the firm promises: its defaults, and what one client's contract says instead. */
export function createPromises({ db, write }: Writing, catalogue: () => Promise<readonly CatalogueEntry[]>) {
  async function live(owner: string): Promise<ServicePromise[]> {
    const rows = await db.promises.where('owner').equals(owner).toArray();
    return rows.filter((row) => row.deletedAt === null).map(promiseFromStored);
  }

  async function defaults(): Promise<ServicePromise[]> {
    const rows = await live(FIRM);
    const proposals = await catalogue();
    const contents = new Set([...proposals, ...rows].map((entry) => entry.content));
    return [...contents].flatMap((content) => {
      const own = newest(rows.filter((row) => row.content === content));
      const proposed = proposals.find((entry) => entry.content === content);
      return own ?? (proposed ? proposal(proposed) : []);
    });
  }

  return {
    /** The firm's default per content: as written by the firm, else as proposed. */
    list: defaults,

    /** What holds for a client, per content: its own promise, else the firm's default. */
    async effective(clientId: string): Promise<Partial<Record<ExpectationContent, ServicePromise>>> {
      const own = await live(clientId);
      const result: Partial<Record<ExpectationContent, ServicePromise>> = {};
      for (const row of await defaults()) result[row.content] = row;
      for (const { content } of own) {
        const row = newest(own.filter((candidate) => candidate.content === content));
        if (row) result[content] = row;
      }
      return result;
    },

    /** Writes the promise of a client, or the firm's default when `clientId` is null. */
    set(fields: Fields<ServicePromise>): Promise<ServicePromise> {
      return write([db.promises, db.clients], async (stamp) => {
        if (fields.clientId !== null) await findLive(db.clients, fields.clientId);
        const known = newest(
          (await live(fields.clientId ?? FIRM)).filter((row) => row.content === fields.content),
        );
        const row = valid(schema, known ? stamp.change(known, fields) : stamp.create(fields));
        await db.promises.put(promiseToStored(row));
        return row;
      });
    },

    /** Takes a promise away: the client falls back to the firm's default, the firm to what is proposed. */
    softDelete(id: string): Promise<void> {
      return write([db.promises], async (stamp) => {
        await db.promises.put(stamp.remove(await findLive(db.promises, id)));
      });
    },

    restore(id: string): Promise<void> {
      return write([db.promises], async (stamp) => {
        await db.promises.put(stamp.restore(await find(db.promises, id)));
      });
    },
  };
}

export type Promises = ReturnType<typeof createPromises>;
