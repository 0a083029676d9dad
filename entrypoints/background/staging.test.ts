import { describe, expect, it, vi } from 'vitest';
import { dropFile, exportPart, firstPart, partOfFile, stagedFile } from './staging';

// The router, which knows refusals, belongs to the browser.
vi.mock('webextension-polyfill', () => ({ default: {} }));

describe('a file on its way in', () => {
  it('is put together from its parts in their order', () => {
    partOfFile('a', 0, '{"x"');
    partOfFile('a', 1, ':1}');
    expect(stagedFile('a')[0]).toBe('{"x":1}');
    expect(stagedFile('a')[0]).toBe('{"x":1}');
  });
  it('is lost when a part is missing, or when the worker knows nothing of it', () => {
    partOfFile('a', 0, '1');
    expect(() => partOfFile('a', 2, '3')).toThrow('transfer-lost');
    expect(() => partOfFile('b', 1, '2')).toThrow('transfer-lost');
    expect(() => stagedFile('b')).toThrow('transfer-lost');
  });
  it('is stopped when it is dropped or another one comes', () => {
    partOfFile('a', 0, '1');
    const [, { signal }] = stagedFile('a');
    dropFile('b');
    expect(signal.aborted).toBe(false);
    dropFile('a');
    expect(signal.aborted).toBe(true);
    partOfFile('a', 0, '1');
    const [, second] = stagedFile('a');
    partOfFile('b', 0, '1');
    expect(second.signal.aborted).toBe(true);
  });
});

describe('a file on its way out', () => {
  const parts = (...texts: string[]) => texts.map((text) => new Blob([text]));

  it('comes whole in one message when it is one part', async () => {
    expect(await firstPart(parts('{}'))).toEqual({ text: '{}', more: null });
  });
  it('comes a part a message, to the last one', async () => {
    const first = await firstPart(parts('{', '"a": 1', '}'));
    const more = first.more ?? '';
    expect(first.text).toBe('{');
    expect(await exportPart(more)).toEqual({ text: '"a": 1', more });
    expect(await exportPart(more)).toEqual({ text: '}', more: null });
    await expect(exportPart(more)).rejects.toThrow('transfer-lost');
  });
  it('is lost when another one was begun', async () => {
    const first = await firstPart(parts('a', 'b'));
    await firstPart(parts('c'));
    await expect(exportPart(first.more ?? '')).rejects.toThrow('transfer-lost');
  });
  it('is not told to go on by another one that was begun while a part is read', async () => {
    const last = firstPart(parts('a'));
    await firstPart(parts('b', 'c'));
    expect(await last).toEqual({ text: 'a', more: null });
  });
});
