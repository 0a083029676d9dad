import { describe, expect, it } from 'vitest';
import { expectationOf, testStorage } from '../test-storage';
import { tableNames } from './format';
import { contents, edited, exported, fileOf, filled, parse, withoutTime } from './test-transfer';

describe('export', () => {
  it('says what it is, from whom, and holds every row without derived columns', async () => {
    const { storage } = await filled();
    const { name, text } = await fileOf(storage);
    const file = parse(text);
    expect(name).toMatch(/^ledgerside-2026-11-0\d\.json$/);
    expect(file).toMatchObject({
      format: 'ledgerside-export',
      version: 1,
      scope: { kind: 'all' },
      from: { name: '林会计', firm: '诚信记账' },
    });
    expect(Object.keys(file).slice(5)).toEqual([...tableNames, 'statements']);
    expect(tableNames.map((table) => file[table].length)).toEqual([2, 1, 2, 3, 2, 1, 1, 1, 1]);
    expect(file.notes.filter((note) => note.deletedAt !== null)).toHaveLength(1);
    for (const derived of ['searchText', 'recency', 'draftOf', 'dueOn', 'owner":']) {
      expect(JSON.stringify({ ...file, clients: [] })).not.toContain(`"${derived}`);
    }
  });

  it('writes the same bytes twice, rows by id, one a line', async () => {
    const { storage } = await filled();
    const text = await exported(storage);
    expect(withoutTime(await exported(storage))).toBe(withoutTime(text));
    const ids = parse(text).notes.map((note) => note.id);
    expect(ids).toEqual([...ids].sort());
    expect(text.split('\n').filter((line) => line.startsWith('    {"id":'))).toHaveLength(14);
  });

  it('leaves statements out unless asked for them', async () => {
    const { storage } = await filled();
    expect(parse((await fileOf(storage, { clientId: null })).text)).not.toHaveProperty('statements');
  });

  it('takes one client with all that is its own and nothing of another', async () => {
    const { storage, clientId, otherId } = await filled();
    const { name, text } = await fileOf(storage, { clientId, statements: true });
    expect(name).toMatch(/^ledgerside-唐山宏达建筑工程有限公司-2026-/);
    expect(text).not.toContain(otherId);
    expect(text).not.toContain('海河');
    const file = parse(text);
    expect(tableNames.map((table) => file[table].length)).toEqual([1, 1, 1, 1, 2, 1, 1, 1, 0]);
    expect(file.statements).toHaveLength(1);
    expect(await testStorage().transfer.check(text)).toMatchObject({ errors: [] });
    await expect(storage.transfer.export({ clientId: 'nobody' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('import', () => {
  it('into an empty archive gives the same export again', async () => {
    const { storage } = await filled();
    const text = await exported(storage);
    const other = testStorage();
    await other.settings.set({ me: { name: '林会计', firm: '诚信记账' } });
    const report = await other.transfer.apply(`\ufeff${text}`);
    expect(report).toMatchObject({
      errors: [],
      from: '诚信记账 林会计',
      tables: { notes: { added: 3, updated: 0, same: 0, kept: 0 } },
    });
    expect(withoutTime(await exported(other))).toBe(withoutTime(text));
    expect((await other.notes.search({ text: '补税', limit: 5 })).map((note) => note.words)).toEqual([
      '“怎么又要补税？”',
    ]);
    expect(await other.transfer.apply(text)).toMatchObject({
      tables: { notes: { added: 0, updated: 0, same: 3, kept: 0 } },
    });
  });

  it('keeps what a later version added to a row', async () => {
    const { storage } = await filled();
    const text = edited(await exported(storage), (file) => {
      Object.assign(file.clients[0] ?? {}, { zone: { code: 13 }, region: '河北' });
    });
    const other = testStorage();
    await other.transfer.apply(text);
    expect(Object.keys(parse(await exported(other)).clients[0] ?? {}).slice(-3)).toEqual([
      'tierOverride',
      'region',
      'zone',
    ]);
    expect(parse(await exported(other)).clients[0]).toMatchObject({ region: '河北', zone: { code: 13 } });
  });

  it('checks without writing', async () => {
    const { storage } = await filled();
    const other = testStorage();
    expect(await other.transfer.check(await exported(storage))).toMatchObject({
      errors: [],
      tables: { clients: { added: 2 } },
    });
    expect(await other.db.clients.count()).toBe(0);
  });

  it('lets the newer row win, deletions like any other change, and keeps ours when it is newer or as old', async () => {
    const { storage, clientId, noteId } = await filled();
    const text = await exported(storage);
    const other = testStorage({ me: '王会计' });
    await other.transfer.apply(text);
    other.clock.set(Date.UTC(2026, 10, 6));
    await other.clients.update(clientId, { industry: '建筑' });
    await other.notes.softDelete(noteId);
    storage.clock.set(Date.UTC(2026, 10, 7));
    await storage.clients.update(clientId, { industry: '建材' });
    const report = await storage.transfer.apply(await exported(other));
    expect(report.tables).toMatchObject({
      clients: { same: 1, kept: 1 },
      notes: { updated: 1, same: 2 },
      commitments: { updated: 2 },
    });
    expect(await storage.clients.get(clientId)).toMatchObject({ industry: '建材', updatedBy: '林会计' });
    expect((await storage.notes.get(noteId))?.deletedAt).not.toBeNull();
    expect(await storage.notes.list(clientId, 9)).toEqual([]);

    const tie = edited(await exported(storage), (file) =>
      Object.assign(file.clients[0] ?? {}, { industry: '别的' }),
    );
    expect((await storage.transfer.apply(tie)).tables.clients).toEqual({
      added: 0,
      updated: 0,
      same: 1,
      kept: 1,
    });
    expect((await storage.clients.get(clientId))?.industry).toBe('建材');
  });

  it('compares instants, not the letters of a time', async () => {
    const { storage, clientId } = await filled();
    const text = edited(await exported(storage), (file) => {
      const row = file.clients.find((client) => client.id === clientId);
      Object.assign(row ?? {}, { industry: '旧', updatedAt: '2026-11-05T09:00:00+08:00' });
    });
    expect((await storage.transfer.apply(text)).tables.clients).toMatchObject({ updated: 0, kept: 1 });
  });

  it('gives two archives that went apart the same content, whichever way they are merged', async () => {
    const { storage: one, clientId, noteId } = await filled();
    const two = testStorage({ me: '王会计' });
    await two.transfer.apply(await exported(one));
    two.clock.set(Date.UTC(2026, 10, 6));
    await two.notes.save({ id: noteId, clientId, body: '王改' });
    await two.expectations.add(expectationOf(clientId, { content: 'brand' }));
    await two.cases.patch({ clientId, period: '2025-06', rule: 'cash-negative' }, { stage: 'agreed' });
    one.clock.set(Date.UTC(2026, 10, 7));
    await one.notes.softDelete(noteId);
    await one.clients.create({ name: '新客户' });
    await one.cases.patch({ clientId, period: '2025-07', rule: 'loan' }, {});

    const [fromOne, fromTwo] = [await exported(one), await exported(two)];
    expect((await one.transfer.apply(fromTwo)).errors).toEqual([]);
    expect((await two.transfer.apply(fromOne)).errors).toEqual([]);
    const merged = await contents(one);
    expect(await contents(two)).toEqual(merged);
    expect(merged.clients).toHaveLength(3);
    expect(merged.cases).toHaveLength(2);
    expect(await one.notes.get(noteId)).toMatchObject({ deletedAt: expect.any(String) as unknown });

    const third = testStorage();
    await third.transfer.apply(fromTwo);
    await third.transfer.apply(fromOne);
    expect(await contents(third)).toEqual(merged);
  });

  it('writes nothing at all when one row is wrong or the disk fills up', async () => {
    const { storage } = await filled();
    const text = await exported(storage);
    const other = testStorage();
    const wrong = edited(text, (file) => Object.assign(file.cases[0] ?? {}, { stage: 'done' }));
    expect((await other.transfer.apply(wrong)).errors).toHaveLength(1);
    other.db.cases.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(other.transfer.apply(text)).rejects.toMatchObject({ code: 'storage-full' });
    expect(await other.db.clients.count()).toBe(0);
    expect(await other.db.notes.count()).toBe(0);
  });
});
