import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { testStorage } from './test-storage';

const file = (version: string, text = `{"v":"${version}"}`) => ({ text, name: `${version}.json`, version });

describe('installed packs', () => {
  it('come in before the others, and keep the file they replace', async () => {
    const { packs } = testStorage();
    await packs.install('a', file('1.0.0'));
    await packs.install('b', file('1.0.0'));
    expect((await packs.list()).map(({ id }) => id)).toEqual(['b', 'a']);
    await packs.install('a', file('1.1.0'));
    const [, a] = await packs.list();
    expect(a).toMatchObject({ id: 'a', file: { version: '1.1.0' }, previous: { version: '1.0.0' } });
    await packs.goBack('a');
    expect((await packs.list())[1]).toMatchObject({ file: file('1.0.0'), previous: file('1.1.0') });
    await expect(packs.goBack('b')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('are moved among the imported ones, never behind a decision on a built-in one', async () => {
    const { packs } = testStorage();
    await packs.enable('built-in', false);
    for (const id of ['c', 'b', 'a']) await packs.install(id, file('1.0.0'));
    const order = async () => (await packs.list()).map(({ id }) => id);
    await packs.move('a', 1);
    expect(await order()).toEqual(['b', 'a', 'c', 'built-in']);
    await packs.move('b', -1);
    await packs.move('c', 1);
    expect(await order()).toEqual(['b', 'a', 'c', 'built-in']);
  });

  it('are switched off, taken away and put back as they were', async () => {
    const storage = testStorage();
    await storage.packs.install('a', file('1.0.0'));
    await storage.packs.enable('a', false);
    const row = await storage.packs.remove('a');
    expect(await storage.packs.list()).toEqual([]);
    await storage.packs.putBack(row);
    expect(await storage.again().packs.list()).toEqual([row]);
    expect(row.enabled).toBe(false);
    expect(row.file?.text).toBe('{"v":"1.0.0"}');
  });
});

describe('an archive of the second version', () => {
  it('keeps its rows and takes packs, suppressions and entries', async () => {
    const indexedDB = new IDBFactory();
    const second = new Dexie('ledgerside', { indexedDB, IDBKeyRange });
    second.version(1).stores({
      clients: 'id',
      expectations: 'id, [clientId+content+date]',
      promises: 'id, owner',
      notes: 'id, [clientId+recency], recency, draftOf, dueOn',
      commitments: 'id, clientId, noteId',
      cases: 'id, [clientId+period+rule], [clientId+rule]',
      statements: 'key, [clientId+period]',
      sites: 'origin',
      settings: 'key',
    });
    second.version(2).stores({ segments: 'from, revision' });
    await second.table('settings').add({ key: 'language', value: 'en' });
    second.close();

    const storage = testStorage({ indexedDB });
    expect((await storage.settings.get()).language).toBe('en');
    const { id: clientId } = await storage.clients.create({ name: '甲' });
    await storage.entries.set({ clientId, period: '2026-10', fact: 'employees', value: 3, remark: '' });
    await storage.packs.install('a', file('1.0.0'));
    expect(await storage.entries.list(clientId, '2026-10')).toHaveLength(1);
  });
});
