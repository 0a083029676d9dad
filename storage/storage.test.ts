import { siteProfile } from '../rules/profile';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { openDatabase } from './database';
import { fill, START, testStorage } from './test-storage';

const profileOf = (id: string) =>
  siteProfile.parse({ id, title: '本所账本', version: '1.0.0', match: { hosts: ['books.example'] } });

describe('storage', () => {
  it('keeps everything over a restart', async () => {
    const before = testStorage();
    const { clientId, noteId } = await fill(before);
    await before.sites.add('https://books.example');
    await before.settings.set({ me: { name: '林会计', firm: '诚信记账' } });
    await before.profiles.put(profileOf('own-books'));
    await before.profiles.note('own-books', 'books.example', null);
    const tables = async (storage: typeof before) =>
      Promise.all(storage.db.tables.map(async (table) => [table.name, await table.toArray()]));
    const kept = await tables(before);
    const after = before.again();
    expect(await tables(after)).toEqual(kept);
    expect(kept.every(([, rows]) => rows?.length)).toBe(true);
    expect((await after.clients.get(clientId))?.name).toBe('唐山宏达建筑工程有限公司');
    expect((await after.notes.get(noteId))?.words).toBe('“怎么又要补税？”');
  });

  it('stamps who and when, and never makes an edit older than what it replaced', async () => {
    const storage = testStorage({ me: '林会计' });
    const client = await storage.clients.create({ name: '甲' });
    expect(client).toMatchObject({ updatedBy: '林会计', deletedAt: null, createdAt: client.updatedAt });
    storage.clock.set(START - 86_400_000);
    const changed = await storage.clients.update(client.id, { industry: '建筑' });
    expect(changed.createdAt).toBe(client.createdAt);
    expect(Date.parse(changed.updatedAt)).toBe(Date.parse(client.updatedAt) + 1);
  });

  it('does not let a patch touch a row’s identity or history', async () => {
    const storage = testStorage();
    const client = await storage.clients.create({ name: '甲' });
    const patch = { name: '乙', id: 'x', createdAt: 'x', deletedAt: 'x', updatedBy: 'x' };
    const changed = await storage.clients.update(client.id, patch);
    expect(changed).toMatchObject({
      name: '乙',
      id: client.id,
      createdAt: client.createdAt,
      deletedAt: null,
      updatedBy: '林会计',
    });
    expect((await storage.clients.list()).map((row) => row.id)).toEqual([client.id]);
  });

  it('signs with the name in the settings when nobody is given', async () => {
    const storage = testStorage({ me: undefined });
    const { createStorage } = await import('./index');
    const own = createStorage(storage.db, { now: () => START });
    expect((await own.clients.create({ name: '甲' })).updatedBy).toBe('');
    await own.settings.set({ me: { name: '王工', firm: '诚信' } });
    expect((await own.clients.create({ name: '乙' })).updatedBy).toBe('王工');
  });

  it('writes nothing of a save that fails half-way', async () => {
    const storage = testStorage();
    const { id: clientId } = await storage.clients.create({ name: '甲' });
    const saved = storage.notes.save({ clientId, body: '谈了' }, [
      { side: 'ours', text: '发明细', due: 'Friday' },
    ]);
    await expect(saved).rejects.toMatchObject({ code: 'invalid', detail: { path: 'due' } });
    expect(await storage.db.notes.count()).toBe(0);
    expect(await storage.db.commitments.count()).toBe(0);
  });

  it('keeps both of two ticks at once', async () => {
    const storage = testStorage();
    const { id: clientId } = await storage.clients.create({ name: '甲' });
    const key = { clientId, period: '2026-10', rule: 'negative-cash' };
    const tick = (check: 'vouchers' | 'records') =>
      storage.cases.patch(key, ({ checks }) => ({ checks: { ...checks, [check]: '2026-11-11' } }));
    await Promise.all([tick('vouchers'), tick('records')]);
    expect((await storage.cases.get(key))?.checks).toEqual({
      vouchers: '2026-11-11',
      records: '2026-11-11',
    });
    expect(await storage.cases.list(clientId)).toHaveLength(1);
  });

  it('says that the disk is full', async () => {
    const storage = testStorage();
    await storage.clients.list();
    vi.spyOn(IDBObjectStoreOf(storage), 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    try {
      await expect(storage.clients.create({ name: '甲' })).rejects.toMatchObject({
        name: 'StorageError',
        code: 'storage-full',
      });
    } finally {
      vi.restoreAllMocks();
    }
    expect(await storage.clients.list()).toEqual([]);
  });

  it.each(['SecurityError', 'InvalidStateError'])('says that storage is refused (%s)', async (name) => {
    const indexedDB = new IDBFactory();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('refused', name);
    });
    const storage = testStorage({ indexedDB });
    await expect(storage.settings.get()).rejects.toMatchObject({ code: 'storage-denied' });
    await expect(storage.transfer.export({ clientId: null })).rejects.toMatchObject({
      code: 'storage-denied',
    });
  });

  it('still reads a database to which a later version added something', async () => {
    const indexedDB = new IDBFactory();
    const storage = testStorage({ indexedDB });
    await storage.clients.create({ name: '甲' });
    storage.db.close();
    const later = openDatabase('ledgerside', { indexedDB, IDBKeyRange });
    later.version(5).stores({ packs: 'id', later: 'id' });
    await later.open();
    later.close();
    expect((await testStorage({ indexedDB }).clients.list()).map((client) => client.name)).toEqual(['甲']);
  });
});

function IDBObjectStoreOf(storage: ReturnType<typeof testStorage>): IDBObjectStore {
  const idb = storage.db.backendDB();
  return Object.getPrototypeOf(idb.transaction('clients').objectStore('clients')) as IDBObjectStore;
}
