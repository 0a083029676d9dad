import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesBelow, fingerprint } from './fingerprint';

describe('the fingerprint of a folder', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fingerprint-'));
    mkdirSync(join(folder, 'a'));
    writeFileSync(join(folder, 'a/x.ts'), '1');
    writeFileSync(join(folder, 'y.test.ts'), '2');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('changes with a content, a name and a new file', () => {
    const first = fingerprint(folder);
    expect(fingerprint(folder)).toBe(first);
    writeFileSync(join(folder, 'a/x.ts'), '3');
    const second = fingerprint(folder);
    renameSync(join(folder, 'a/x.ts'), join(folder, 'a/z.ts'));
    const third = fingerprint(folder);
    writeFileSync(join(folder, 'a/new.ts'), '');
    expect(new Set([first, second, third, fingerprint(folder)]).size).toBe(4);
  });

  it('leaves out what is skipped, by path', () => {
    const skip = (path: string) => path.endsWith('.test.ts');
    expect(filesBelow(folder, skip)).toEqual(['a/x.ts']);
    const first = fingerprint(folder, skip);
    writeFileSync(join(folder, 'y.test.ts'), 'changed');
    expect(fingerprint(folder, skip)).toBe(first);
  });
});
