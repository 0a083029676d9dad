import { describe, expect, it } from 'vitest';
import { testStorage } from '../test-storage';
import { edited, exported, filled } from './test-transfer';

describe('an import', () => {
  it.each([
    ['before it began', (stop: AbortController) => stop.abort(), undefined],
    ['while it writes', () => undefined, (stop: AbortController) => () => stop.abort()],
  ])('that is stopped %s keeps nothing', async (_, before, during) => {
    const { storage } = await filled();
    const text = await exported(storage);
    const other = testStorage();
    const stop = new AbortController();
    before(stop);
    const options = { signal: stop.signal, ...(during ? { onProgress: during(stop) } : {}) };
    await expect(other.transfer.apply(text, options)).rejects.toMatchObject({ code: 'cancelled' });
    for (const table of [other.db.clients, other.db.notes, other.db.segments, other.db.statements])
      expect(await table.count()).toBe(0);
  });

  it('keeps nothing when the disk is full halfway', async () => {
    const { storage } = await filled();
    const text = await exported(storage);
    const other = testStorage();
    let writes = 0;
    other.db.use({
      stack: 'dbcore',
      name: 'full',
      create: (core) => ({
        ...core,
        table: (name) => ({
          ...core.table(name),
          mutate: (request) => {
            writes += 1;
            if (writes < 3) return core.table(name).mutate(request);
            return Promise.reject(new DOMException('no room', 'QuotaExceededError'));
          },
        }),
      }),
    });
    await expect(other.transfer.apply(text)).rejects.toMatchObject({ code: 'storage-full' });
    expect(writes).toBe(3);
    expect(await other.db.clients.count()).toBe(0);
    expect(await other.db.notes.count()).toBe(0);
  });

  it('tells how many rows it has written', async () => {
    const { storage } = await filled();
    const text = await exported(storage);
    const heard: [number, number][] = [];
    await testStorage().transfer.apply(text, { onProgress: (...seen) => void heard.push(seen) });
    expect(heard.length).toBeGreaterThan(3);
    const [done, total] = heard.at(-1) ?? [];
    expect(done).toBe(total);
    expect(total).toBeGreaterThan(5);
  });

  it('is refused with the place when a key of later versions is nested without end', async () => {
    const { storage } = await filled();
    const text = await exported(storage);
    const deep = `${'{"k":['.repeat(50_000)}1${']}'.repeat(50_000)}`;
    const broken = edited(text, (file) => Object.assign(file.notes[0] ?? {}, { later: '@' })).replace(
      '"@"',
      deep,
    );
    const other = testStorage();
    expect((await other.transfer.apply(broken)).errors).toMatchObject([
      { path: '$', code: 'import-too-deep', detail: { line: '1' } },
    ]);
    expect(await other.db.clients.count()).toBe(0);
  });

  it('takes brackets in texts for what they are', async () => {
    const { storage } = await filled();
    const text = edited(await exported(storage), (file) => {
      Object.assign(file.notes[0] ?? {}, { body: `${'[{\\"'.repeat(500)}\\` });
    });
    expect((await testStorage().transfer.apply(text)).errors).toEqual([]);
  });
});
