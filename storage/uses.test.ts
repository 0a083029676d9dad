import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { noteToStored } from './derived';
import type { Note } from './records';
import { testStorage, type TestStorage } from './test-storage';
import { fileOf } from './transfer/test-transfer';

const script = (id: string): Note['script'] => ({ id, version: '1.0.0', title: id, edited: false, text: '' });

let storage: TestStorage;
let clientId: string;
beforeEach(async () => {
  storage = testStorage();
  clientId = (await storage.clients.create({ name: '甲' })).id;
});

/** Copies a script in a matter, and says how far the matter came. */
async function use(
  id: string,
  period: string,
  stage: 'explained' | 'agreed' | 'solved' | 'confirmed' = 'explained',
  draft = false,
): Promise<Note> {
  const key = { clientId, period, rule: 'negative-cash' };
  const note = await storage.notes.save({ ...key, script: script(id), followUp: '2026-11-13', draft });
  await storage.cases.patch(key, { stage });
  return note;
}
const of = async (id: string) => (await storage.uses.of([id])).get(id);

describe('a script', () => {
  it('has been used in no matter at first', async () => {
    expect(await of('a')).toEqual({ used: 0, agreed: 0 });
  });

  it('counts its matters, and those that were agreed to or went on from there', async () => {
    await use('a', '2026-07');
    await use('a', '2026-08', 'agreed');
    await use('a', '2026-09', 'confirmed');
    await use('ab', '2026-10', 'solved');
    expect(await of('a')).toEqual({ used: 3, agreed: 2 });
    expect(await storage.uses.of(['a', 'ab', 'b'])).toEqual(
      new Map([
        ['a', { used: 3, agreed: 2 }],
        ['ab', { used: 1, agreed: 1 }],
        ['b', { used: 0, agreed: 0 }],
      ]),
    );
  });

  it('counts once in a matter, a draft as well as a note', async () => {
    await use('a', '2026-08', 'agreed');
    await use('a', '2026-08', 'agreed', true);
    await use('a', '2026-09', 'explained', true);
    expect(await of('a')).toEqual({ used: 2, agreed: 1 });
  });

  it('counts no note that was thrown away, and again once it is back', async () => {
    const { id } = await use('a', '2026-08', 'agreed');
    await storage.notes.softDelete(id);
    expect(await of('a')).toEqual({ used: 0, agreed: 0 });
    await storage.notes.restore(id);
    expect(await of('a')).toEqual({ used: 1, agreed: 1 });
  });

  it('is counted in what was imported', async () => {
    await use('a', '2026-08', 'agreed');
    const { text } = await fileOf(storage, { clientId: null });
    const other = testStorage();
    await other.transfer.apply(text);
    expect((await other.uses.of(['a'])).get('a')).toEqual({ used: 1, agreed: 1 });
  });
});

it('an archive of the third version counts what was used before', async () => {
  const { id } = await use('a', '2026-08', 'agreed');
  await use('a', '2026-09', 'explained', true);
  const gone = await use('a', '2026-10');
  await storage.notes.softDelete(gone.id);
  const notes = await storage.db.notes.toArray();
  const cases = await storage.db.cases.toArray();

  const indexedDB = new IDBFactory();
  const third = new Dexie('ledgerside', { indexedDB, IDBKeyRange });
  third.version(3).stores({
    clients: 'id',
    expectations: 'id, [clientId+content+date]',
    promises: 'id, owner',
    notes: 'id, [clientId+recency], recency, draftOf, dueOn',
    commitments: 'id, clientId, noteId',
    cases: 'id, [clientId+period+rule], [clientId+rule]',
    statements: 'key, [clientId+period]',
    sites: 'origin',
    settings: 'key',
    segments: 'from, revision',
    packs: 'id',
    suppressions: 'id, clientId',
    entries: 'id, [clientId+period]',
    verifications: 'id',
    profiles: 'id',
    profileHealth: '[profile+host]',
  });
  await third.table('notes').bulkAdd(
    notes.map((note) => {
      const { usedFor: _, ...old } = noteToStored(note);
      return old;
    }),
  );
  await third.table('cases').bulkAdd(cases);
  third.close();

  const opened = testStorage({ indexedDB });
  expect((await opened.uses.of(['a'])).get('a')).toEqual({ used: 2, agreed: 1 });
  expect((await opened.notes.get(id))?.script?.id).toBe('a');
  expect(await opened.notes.get(id)).not.toHaveProperty('usedFor');
});
