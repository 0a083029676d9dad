import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { fill, testStorage } from './test-storage';
import { fileOf } from './transfer/test-transfer';

const full = () => new DOMException('no room', 'QuotaExceededError');

/** The disk is full from the write of this number on. */
function fullFrom(db: ReturnType<typeof testStorage>['db'], first: number): void {
  let writes = 0;
  db.use({
    stack: 'dbcore',
    name: 'full',
    create: (core) => ({
      ...core,
      table: (name) => ({
        ...core.table(name),
        mutate: (request) => (++writes < first ? core.table(name).mutate(request) : Promise.reject(full())),
      }),
    }),
  });
}

describe('when the disk is full', () => {
  it('a note with its promises is kept as a whole or not at all', async () => {
    const indexedDB = new IDBFactory();
    const whole = testStorage({ indexedDB });
    const { id: clientId } = await whole.clients.create({
      name: '沐禾',
      code: null,
      taxId: null,
      taxpayerType: null,
      owner: null,
    });
    whole.db.close();
    const storage = testStorage({ indexedDB });
    fullFrom(storage.db, 2);
    const promises = [{ side: 'ours', text: '月底前回话', due: null }] as const;
    await expect(storage.notes.save({ clientId, words: '甲' }, promises)).rejects.toMatchObject({
      code: 'storage-full',
    });
    expect(await storage.notes.list(clientId, 10)).toEqual([]);
    expect(await storage.commitments.list(clientId)).toEqual([]);
    expect(await storage.db.segments.count()).toBe(0);
  });

  it('what is there can still be taken out', async () => {
    const indexedDB = new IDBFactory();
    const whole = testStorage({ indexedDB });
    await fill(whole);
    whole.db.close();
    const storage = testStorage({ indexedDB });
    fullFrom(storage.db, 1);
    await expect(storage.settings.set({ theme: 'dark' })).rejects.toMatchObject({ code: 'storage-full' });
    expect((await fileOf(storage, { clientId: null })).text).toContain('"notes": [');
  });
});

describe('when the database does not open', () => {
  it('says so, and opens once it can, without a new start', async () => {
    const real = new IDBFactory();
    let broken = true;
    const indexedDB = new Proxy(real, {
      get(target, key) {
        if (key === 'open' && broken)
          return () => {
            throw new DOMException('Internal error opening backing store', 'UnknownError');
          };
        const value: unknown = Reflect.get(target, key);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
    const storage = testStorage({ indexedDB });
    await expect(storage.clients.list()).rejects.toMatchObject({ code: 'storage-failed' });
    await expect(storage.clients.list()).rejects.toMatchObject({ code: 'storage-failed' });
    broken = false;
    expect(await storage.clients.list()).toEqual([]);
  });
});
