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
  it('comes whole in one message when it is small', () => {
    expect(firstPart('{}')).toEqual({ text: '{}', more: null });
  });
  it('comes in parts that cut no character apart', () => {
    const text = `${'a'.repeat(7_999_999)}😀${'b'.repeat(9_000_000)}`;
    const parts = [];
    for (let part = firstPart(text); ; part = exportPart(part.more)) {
      parts.push(part.text);
      if (part.more === null) break;
    }
    expect(parts.map(({ length }) => length)).toEqual([7_999_999, 8_000_000, 1_000_002]);
    expect(parts.join('') === text).toBe(true);
  });
  it('is lost when another one was begun', () => {
    const first = firstPart('a'.repeat(9_000_000));
    firstPart('b');
    expect(() => exportPart(first.more ?? '')).toThrow('transfer-lost');
  });
});
