import Dexie from 'dexie';
import fc from 'fast-check';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { StoredNote } from './database';
import { noteToStored } from './derived';
import type { Note } from './records';
import { createSegmentMemory } from './segment-memory';
import { findInSegment } from './segment-scan';
import type { Segment } from './segments';
import { fill, testStorage, type TestStorage } from './test-storage';

const words = ['往来', '税负', '现金', '股东', '往', '来款'];
const uuid = (n: number) => `0192f000-0000-7000-8000-${String(n).padStart(12, '0')}`;

function noteOf(n: number, fields: Partial<Note>): Note {
  const at = new Date(Date.UTC(2026, 0, 1) + n * 1000).toISOString();
  return {
    ...{ id: uuid(n), createdAt: at, updatedAt: at, updatedBy: '', deletedAt: null, clientId: uuid(900_001) },
    ...{ period: null, rule: null, ruleTitle: null, severity: null, figures: [], script: null, at },
    ...{ channel: 'phone', person: '', words: '', body: '', emotion: null, followUp: null },
    ...{ sensitive: false, pinned: false, draft: false },
    ...fields,
  };
}

/** Ids of live notes that contain the word, newest first. */
async function byBruteForce({ db }: TestStorage, word: string): Promise<string[]> {
  const rows = (await db.notes.toArray()).filter((note) => note.searchText.includes(word));
  return rows
    .filter((note) => note.recency !== undefined)
    .sort((a, b) => (a.recency ?? 0) - (b.recency ?? 0) || (a.id < b.id ? -1 : 1))
    .map((note) => note.id);
}

async function expectSearchToAgree(storage: TestStorage): Promise<void> {
  for (const word of words) {
    const found = (await storage.notes.search({ text: word, limit: 10_000 })).map((note) => note.id);
    const wanted = await byBruteForce(storage, word);
    expect(found, word).toEqual(wanted);
    const few = (await storage.notes.search({ text: word, limit: 3 })).map((note) => note.id);
    expect(few, word).toEqual(wanted.slice(0, 3));
  }
}

const starts = ({ db }: TestStorage) => db.segments.toCollection().primaryKeys();

type Step = { at: number; body: string; ids: number[]; how: 'put' | 'bulk' | 'delete' | 'remove' };

/** A few moments for many notes, so that many share one; some writes are large enough to cut segments. */
const step: fc.Arbitrary<Step> = fc.record({
  at: fc.integer({ min: 0, max: 6 }),
  body: fc.array(fc.constantFrom(...words, '，'), { maxLength: 4 }).map((parts) => parts.join('')),
  ids: fc.oneof(
    fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 5 }),
    fc.integer({ min: 0, max: 3 }).map((n) => Array.from({ length: 700 }, (_, index) => n * 400 + index)),
  ),
  how: fc.constantFrom('put', 'bulk', 'delete', 'remove'),
});

async function take({ db }: TestStorage, { at, body, ids, how }: Step): Promise<void> {
  const rows = ids.map((n) => {
    const time = new Date(Date.UTC(2026, 0, 1 + at) + (n % 97) * 1000).toISOString();
    return noteToStored(noteOf(n, { body, at: time, deletedAt: how === 'remove' ? time : null }));
  });
  if (how === 'delete') await db.notes.bulkDelete(rows.map((row) => row.id));
  else if (how === 'put') for (const row of rows.slice(0, 20)) await db.notes.put(row);
  else await db.notes.bulkPut(rows);
}

describe('segments', () => {
  it('find what brute force finds, whatever was written, whether they were read before or not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        const storage = testStorage();
        for (const one of steps) {
          await take(storage, one);
          await expectSearchToAgree(storage);
        }
        await expectSearchToAgree(storage.again());
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it('see what another context wrote into the same archive', async () => {
    const indexedDB = new IDBFactory();
    const [one, two] = [testStorage({ indexedDB }), testStorage({ indexedDB })];
    await one.db.notes.bulkPut(
      Array.from({ length: 1500 }, (_, n) => noteToStored(noteOf(n, { body: '往来' }))),
    );
    await expectSearchToAgree(two);
    await one.db.notes.put(noteToStored(noteOf(3, { body: '税负' })));
    await one.db.notes.put(noteToStored(noteOf(2000, { body: '税负' })));
    await expectSearchToAgree(two);
    expect((await starts(two)).length).toBeGreaterThan(3);
  });

  it('hold every live note once, in order, and stay as they are when only other columns change', async () => {
    const storage = testStorage();
    const { noteId } = await fill(storage);
    const ids = async () => (await storage.db.segments.toArray()).map((segment) => segment.ids).join('');
    const [live] = [await byBruteForce(storage, '')];
    expect(await ids()).toBe(live.join(''));
    const before = await storage.db.segments.toArray();
    await storage.notes.pin(noteId, true);
    expect(await storage.db.segments.toArray()).toEqual(before);
  });

  it('lose the notes of a table that is emptied', async () => {
    const storage = testStorage();
    await fill(storage);
    await storage.db.notes.clear();
    expect((await storage.db.segments.toArray()).map((segment) => segment.ids)).toEqual(['']);
  });

  it('are not written when the write of the notes is taken back', async () => {
    const storage = testStorage();
    const write = storage.db.transaction('rw', storage.db.notes, async () => {
      await storage.db.notes.put(noteToStored(noteOf(1, { body: '往来' })));
      throw new Error('taken back');
    });
    await expect(write).rejects.toThrow('taken back');
    expect(await storage.db.segments.count()).toBe(0);
    await storage.db.notes.put(noteToStored(noteOf(2, { body: '往来' })));
    const again = storage.db.notes.bulkAdd([2, 4].map((n) => noteToStored(noteOf(n, { body: '税负' }))));
    await expect(again).rejects.toMatchObject({ name: 'BulkError' });
    await expectSearchToAgree(storage);
  });
});

describe('the memory of segments', () => {
  const read = async (storage: TestStorage, memory: ReturnType<typeof createSegmentMemory>) => {
    const seen: Segment[] = [];
    await storage.db.transaction('r', storage.db.segments, async () => {
      await memory.refresh();
      await memory.newestFirst((segment) => {
        seen.push(segment);
        return false;
      });
    });
    return seen;
  };

  it.each([0, 500, 4000, 1e9])('shows all of them, with room for %d characters', async (most) => {
    const storage = testStorage();
    const put = (from: number, body: string) =>
      storage.db.notes.bulkPut(
        Array.from({ length: 900 }, (_, n) => noteToStored(noteOf(from + n, { body }))),
      );
    const memory = createSegmentMemory(storage.db, most);
    expect(await read(storage, memory)).toEqual([]);
    for (const from of [0, 5000, 2500, 400]) {
      await put(from, `往来${String(from)}`);
      const all = await storage.db.segments.orderBy('from').toArray();
      expect(await read(storage, memory)).toEqual(all);
      expect(await read(storage, memory)).toEqual(all);
    }
  });

  it('reads no further than it has to, and keeps nothing behind what it could not keep', async () => {
    const storage = testStorage();
    await storage.db.notes.bulkPut(
      Array.from({ length: 4700 }, (_, n) =>
        noteToStored(noteOf(n, { body: '往来'.repeat(n < 1000 ? 1 : 50) })),
      ),
    );
    const all = await storage.db.segments.orderBy('from').toArray();
    const few: Segment[] = [];
    const memory = createSegmentMemory(storage.db, 40_000);
    await storage.db.transaction('r', storage.db.segments, async () => {
      await memory.refresh();
      await memory.newestFirst((segment) => few.push(segment) === 9);
    });
    expect(few).toEqual(all.slice(0, 9));
    expect(await read(storage, memory)).toEqual(all);
    expect(await read(storage, memory)).toEqual(all);
  });
});

describe('an archive of the first version', () => {
  it('gets its segments when it is opened', async () => {
    const indexedDB = new IDBFactory();
    const first = new Dexie('ledgerside', { indexedDB, IDBKeyRange });
    first.version(1).stores({
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
    const rows: StoredNote[] = Array.from({ length: 5300 }, (_, n) =>
      noteToStored(
        noteOf(n, {
          body: words[n % words.length] ?? '',
          deletedAt: n % 50 === 0 ? '2026-02-01T00:00:00Z' : null,
        }),
      ),
    );
    await first.table('notes').bulkAdd(rows);
    await first.table('settings').add({ key: 'language', value: 'en' });
    first.close();

    const storage = testStorage({ indexedDB });
    await expectSearchToAgree(storage);
    expect(await storage.db.notes.count()).toBe(rows.length);
    expect((await storage.settings.get()).language).toBe('en');
    await storage.db.notes.put(noteToStored(noteOf(13_000, { body: '现金' })));
    await expectSearchToAgree(storage);
  });
});

describe('a term', () => {
  it('is found within one note only, at its edges too', () => {
    const segment: Segment = {
      ...{ from: 0, revision: 1, recencies: [0, 1], ends: [4, 9], text: '往来税负\n现金往来\n' },
      ...{ ids: uuid(1) + uuid(2), clients: uuid(3) + uuid(4) },
    };
    const find = (...terms: string[]) =>
      findInSegment(
        segment,
        terms.map((text) => ({ text, clients: new Set(text === '甲' ? [uuid(4)] : []) })),
        new Set(),
      );
    expect(find('往来')).toEqual([uuid(1), uuid(2)]);
    expect(find('税负')).toEqual([uuid(1)]);
    expect(find('负现')).toEqual([]);
    expect(find('往来', '现金')).toEqual([uuid(2)]);
    expect(find('往来', '甲')).toEqual([uuid(2)]);
    expect(find('甲')).toEqual([uuid(2)]);
    expect(find()).toEqual([uuid(1), uuid(2)]);
    expect(findInSegment(segment, [], new Set([uuid(3)]))).toEqual([uuid(2)]);
  });
});
