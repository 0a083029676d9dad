import { describe, expect, it } from 'vitest';
import { testStorage } from '../test-storage';
import { edited, exported, filled, type Parsed } from './test-transfer';

describe('a file that cannot be taken', () => {
  const wrongId = '0192f000-0000-7000-8000-00000000abcd';

  it.each<[string, (file: Parsed) => void, { path: string; code: string; detail?: object }]>([
    [
      'not ours',
      (file) => (file.format = 'other'),
      { path: '$.format', code: 'import-not-ours', detail: { found: 'other' } },
    ],
    [
      'of a later version',
      (file) => {
        file.version = 2;
        file.notes = [];
      },
      { path: '$.version', code: 'import-later-version', detail: { version: '2', known: '1' } },
    ],
    ['without a version', (file) => delete file.version, { path: '$.version', code: 'import-missing' }],
    [
      'without a table',
      (file) => Reflect.deleteProperty(file, 'commitments'),
      { path: '$.commitments', code: 'import-missing', detail: { key: 'commitments' } },
    ],
    [
      'with a table that is none',
      (file) => Object.assign(file, { notes: {} }),
      { path: '$.notes', code: 'import-type', detail: { expected: 'array', found: 'object' } },
    ],
    [
      'without a column',
      (file) => delete file.notes[2]?.words,
      { path: '$.notes[2].words', code: 'import-missing' },
    ],
    [
      'with a number for a text',
      (file) => Object.assign(file.clients[1] ?? {}, { name: 7 }),
      { path: '$.clients[1].name', code: 'import-type', detail: { expected: 'string', found: 'number' } },
    ],
    [
      'with an unknown word',
      (file) => Object.assign(file.expectations[0] ?? {}, { deviation: 'huge' }),
      {
        path: '$.expectations[0].deviation',
        code: 'import-value',
        detail: { allowed: 'low, fit, high', found: 'huge' },
      },
    ],
    [
      'with a time without zone',
      (file) => Object.assign(file.notes[0] ?? {}, { at: '2026-11-05T10:00' }),
      { path: '$.notes[0].at', code: 'import-format' },
    ],
    [
      'with a change at the end of time, which no edit could follow',
      (file) => Object.assign(file.notes[0] ?? {}, { updatedAt: '9999-12-31T23:59:59.999Z' }),
      { path: '$.notes[0].updatedAt', code: 'import-format', detail: { expected: 'datetime' } },
    ],
    [
      'with a statement read at no time',
      (file) => Object.assign((file.statements as object[])[0] ?? {}, { readAt: 1e300 }),
      { path: '$.statements[0].readAt', code: 'import-format', detail: { expected: 'datetime' } },
    ],
    [
      'with a note of nobody',
      (file) => Object.assign(file.notes[1] ?? {}, { clientId: wrongId }),
      { path: '$.notes[1].clientId', code: 'import-dangling', detail: { table: 'clients', id: wrongId } },
    ],
    [
      'with a commitment of no note',
      (file) => Object.assign(file.commitments[0] ?? {}, { noteId: wrongId }),
      { path: '$.commitments[0].noteId', code: 'import-dangling' },
    ],
    [
      'with a commitment to one client on a note of another',
      (file) => {
        const [one] = file.commitments;
        const other = file.clients.find(({ id }) => id !== one?.clientId);
        Object.assign(one ?? {}, { clientId: other?.id });
      },
      { path: '$.commitments[0].noteId', code: 'import-foreign' },
    ],
    [
      'with a statement under another key',
      (file) => Object.assign((file.statements as object[])[0] ?? {}, { key: 'x' }),
      { path: '$.statements[0].key', code: 'import-value' },
    ],
    [
      'with an unknown check',
      (file) => Object.assign(file.cases[0] ?? {}, { checks: { guess: 'x' } }),
      { path: '$.cases[0].checks', code: 'import-invalid' },
    ],
  ])('%s', async (_, edit, expected) => {
    const { storage } = await filled();
    const other = testStorage();
    const report = await other.transfer.apply(edited(await exported(storage), edit));
    expect(report.errors).toHaveLength(1);
    expect(report.errors[0]).toMatchObject(expected);
    expect(await other.db.clients.count()).toBe(0);
  });

  it('with one row twice', async () => {
    const { storage } = await filled();
    const text = edited(await exported(storage), (file) => file.notes.push(file.notes[0] as never));
    expect((await testStorage().transfer.check(text)).errors).toMatchObject([
      { path: '$.notes[3].id', code: 'import-duplicate' },
    ]);
  });

  it.each(['', 'hello', '[]', 'null', '{}', '{"notes":[]}', 'x{"format":"ledgerside-export"}'])(
    'such as %j',
    async (text) => {
      const { errors } = await testStorage().transfer.apply(text);
      expect(errors).toHaveLength(1);
      expect(errors[0]?.code).toMatch(/^import-(not-ours|not-json|cut-off)$/);
    },
  );

  it('cut off anywhere: it says so, names the place, and writes nothing', async () => {
    const { storage } = await filled();
    const text = (await exported(storage)).trimEnd();
    const other = testStorage();
    for (let length = 1; length < text.length; length += 97) {
      const { errors } = await other.transfer.apply(text.slice(0, length));
      expect(errors, `at ${String(length)}`).toMatchObject([{ code: 'import-cut-off' }]);
    }
    const at = text.indexOf('补税');
    expect((await other.transfer.apply(text.slice(0, at))).errors[0]?.path).toBe('$.notes[0].words');
    expect(await other.db.clients.count()).toBe(0);
  });

  it('names a hundred errors and counts the rest', async () => {
    const { storage } = await filled();
    const text = edited(await exported(storage), (file) =>
      Object.assign(file, { notes: Array.from({ length: 150 }, () => 1) }),
    );
    const { errors } = await storage.transfer.check(text);
    expect(errors).toHaveLength(101);
    expect(errors.at(-1)).toEqual({ path: '$', code: 'import-more', detail: { count: '50' } });
  });

  it('moves nothing we keep for one client to another', async () => {
    const { storage } = await filled();
    const text = edited(await exported(storage), (file) => {
      const [note] = file.notes;
      const other = file.clients.find(({ id }) => id !== note?.clientId);
      Object.assign(note ?? {}, { clientId: other?.id, updatedAt: '2099-01-01T00:00:00.000Z' });
      file.commitments = [];
    });
    const { errors } = await storage.transfer.apply(text);
    expect(errors).toEqual([{ path: '$.notes[0].clientId', code: 'import-foreign', detail: {} }]);
    // Where nobody knows the note yet there is nothing to move.
    expect((await testStorage().transfer.check(text)).errors).toEqual([]);
  });

  it('takes a note of a client that only our archive knows', async () => {
    const { storage } = await filled();
    const text = edited(await exported(storage), (file) => (file.clients = []));
    expect((await storage.transfer.apply(text)).errors).toEqual([]);
    expect((await testStorage().transfer.apply(text)).errors[0]?.code).toBe('import-dangling');
  });
});
