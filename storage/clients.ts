import { matchClients, normaliseName, type ClientMatch, type ClientQuery } from './client-names';
import { StorageError } from './errors';
import type { Client, Person } from './records';
import { client as schema } from './row-schemas';
import { find, findLive, valid, type Fields, type Writing } from './writing';

const empty: Omit<Fields<Client>, 'name'> = {
  code: null,
  taxId: null,
  aliases: [],
  salutation: null,
  taxpayerType: null,
  standard: null,
  industry: null,
  owner: null,
  people: [],
  cautions: [],
  tierFactors: { annualFee: null, years: null, referrals: null, arrearsMonths: null },
  tierOverride: null,
};

const differ = (a: string | null, b: string | null) => a !== null && b !== null && a !== b;

/** The same tax number, or the same name with nothing that tells the two apart. */
function sameClient(a: Client, b: Client): boolean {
  if (a.taxId !== null && a.taxId === b.taxId) return true;
  return (
    normaliseName(a.name) === normaliseName(b.name) && !differ(a.taxId, b.taxId) && !differ(a.code, b.code)
  );
}

/** The client archive. */
export function createClients({ db, write }: Writing) {
  const live = async () => (await db.clients.toArray()).filter((row) => row.deletedAt === null);

  return {
    /** Live clients by name in Chinese order. */
    async list(): Promise<Client[]> {
      const collator = new Intl.Collator('zh-CN');
      return (await live()).sort((a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
    },

    async get(id: string): Promise<Client | null> {
      return (await db.clients.get(id)) ?? null;
    },

    /** Adds a client; `conflict` names the live client that is already the same one. */
    create(fields: Partial<Fields<Client>> & { name: string }): Promise<Client> {
      return write([db.clients], async (stamp) => {
        const row = valid(schema, stamp.create({ ...empty, ...fields }));
        const twin = (await live()).find((known) => sameClient(known, row));
        if (twin) throw new StorageError('conflict', { id: twin.id, name: twin.name });
        await db.clients.add(row);
        return row;
      });
    },

    update(id: string, patch: Partial<Fields<Client>>): Promise<Client> {
      return write([db.clients], async (stamp) => {
        const row = valid(schema, stamp.change(await findLive(db.clients, id), patch));
        await db.clients.put(row);
        return row;
      });
    },

    /** Says who a person is; replaces what was known under the same name. */
    setPerson(id: string, person: Person): Promise<Client> {
      return write([db.clients], async (stamp) => {
        const client = await findLive(db.clients, id);
        const name = normaliseName(person.name);
        const others = client.people.filter((known) => normaliseName(known.name) !== name);
        const row = valid(schema, stamp.change(client, { people: [...others, person] }));
        await db.clients.put(row);
        return row;
      });
    },

    /** Takes a client away with its notes untouched, so that `restore` brings everything back. */
    softDelete(id: string): Promise<void> {
      return write([db.clients], async (stamp) => {
        await db.clients.put(stamp.remove(await findLive(db.clients, id)));
      });
    },

    restore(id: string): Promise<void> {
      return write([db.clients], async (stamp) => {
        await db.clients.put(stamp.restore(await find(db.clients, id)));
      });
    },

    /** Who may be meant by a name, code or tax number, likeliest first; see `surelyMeant`. */
    async find(query: ClientQuery): Promise<ClientMatch[]> {
      return matchClients(await db.clients.toArray(), query);
    },

    /** The same for many names, in their order, reading the archive once. */
    async findAll(queries: readonly ClientQuery[]): Promise<ClientMatch[][]> {
      const clients = await db.clients.toArray();
      return queries.map((query) => matchClients(clients, query));
    },
  };
}

export type Clients = ReturnType<typeof createClients>;
