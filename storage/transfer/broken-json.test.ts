import { describe, expect, it } from 'vitest';
import { findBreak } from './broken-json';

describe('findBreak', () => {
  it.each([
    ['{"a": [1, {"b": "x', '$.a[1].b', true],
    ['{"a": [1, {"b": tru', '$.a[1].b', true],
    ['{"a": [1, {"b": 2', '$.a[1].b', true],
    ['{"a": "\\u4e', '$.a', true],
    ['{"a": 1, "b c"', '$["b c"]', true],
    ['{"a": [1, 2,,]}', '$.a[2]', false],
    ["{'a': 1}", '$', false],
    ['{"a": 1} x', '$', false],
    ['{"a": nulL}', '$.a', false],
    ['[1, "a\nb"]', '$[1]', false],
  ])('%j stops at %s', (text, path, ended) => {
    expect(() => JSON.parse(text) as unknown).toThrow();
    expect(findBreak(text)).toMatchObject({ path, ended });
  });

  it('counts lines and columns from one', () => {
    expect(findBreak('{\n  "a": 1,\n  "b": x\n}')).toEqual({ path: '$.b', line: 3, column: 8, ended: false });
  });

  it('reads along a cut-off string of 30 MB, and one with as many escapes', () => {
    expect(findBreak(`{"notes": [{"body": "${'a'.repeat(30_000_000)}`)).toMatchObject({
      path: '$.notes[0].body',
      ended: true,
    });
    expect(findBreak(`["${'\\n'.repeat(5_000_000)}\\q"]`)).toMatchObject({ path: '$[0]', ended: false });
  });

  it('names a place thousands of levels deep in one line', () => {
    expect(findBreak(`${'{"k":['.repeat(5000)}!`).path).toBe('$.k[0].k[0].k[0].k[0]….k[0].k[0].k[0].k[0]');
    expect(findBreak(`{"${'n'.repeat(10_000)}": !`).path.length).toBeLessThan(100);
  });

  it('follows deep nesting and long strings without running out of stack', () => {
    expect(findBreak('['.repeat(200_000)).ended).toBe(true);
    expect(findBreak(`["${'字'.repeat(2_000_000)}\\n`).ended).toBe(true);
  });
});
