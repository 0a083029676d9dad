import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Refusal } from '../../../scripts/cli';
import { ensureBrowser } from '../../../scripts/setup/browser';
import type { PublishedReading } from '../../../scripts/site/read';
import { walk } from '../../../scripts/walk';
import { copyOfExtension, startHostilePages, type Copy, type HostileServer } from '../../harness';
import { startOddPages, type OddServer } from './oddPages';

const CLIENT = '唐山宏达建筑工程有限公司';

interface Exported {
  clients: { name: string; owner: string | null }[];
  notes: unknown[];
  expectations: unknown[];
}

let odd: OddServer;
let hostile: HostileServer;
let copy: Copy;
let executablePath: string;
let folder: string;

beforeAll(async () => {
  odd = await startOddPages();
  hostile = await startHostilePages();
  executablePath = await ensureBrowser();
  copy = await copyOfExtension();
  folder = mkdtempSync(join(tmpdir(), 'ledgerside-walk-'));
});
afterAll(async () => {
  await hostile?.close();
  await odd?.close();
  copy?.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** A walk through another tool: what it printed and left, and why it was refused. */
async function walked(url: string, name: string) {
  const out = join(folder, name);
  let printed = '';
  const spy = vi
    .spyOn(process.stderr, 'write')
    .mockImplementation((text) => Boolean((printed += String(text))));
  const options = { executablePath, extensionDir: copy.folder, url, demo: false, out };
  const refused: unknown = await walk(options).then(
    () => null,
    (error: unknown) => error,
  );
  spy.mockRestore();
  const left = <T>(file: string): T => JSON.parse(readFileSync(join(out, file), 'utf8')) as T;
  return { printed, refused, out, left };
}

describe('a walk through another tool', () => {
  it('goes as far as a response where the page is certain, though it never comes to rest', async () => {
    const { printed, refused, out, left } = await walked(odd.url('polls'), 'polls');
    expect(refused).toBeNull();
    expect(printed).toContain(`in the archive: ${CLIENT}`);
    expect(printed).toContain('预警 库存现金为负数 -1,300.00');
    expect(printed).toMatch(/left out: copying it .*, because .*前三项原因还没查/);
    for (const picture of ['01-before', '04-who-is-it', '07-anomaly', '08-script'])
      expect(existsSync(join(out, `${picture}.png`)), picture).toBe(true);
    expect(left<PublishedReading>('reading.json').client).toMatchObject({ name: CLIENT });
    const { clients, notes, expectations } = left<Exported>('notes.json');
    expect(clients.map(({ name }) => name)).toEqual([CLIENT]);
    expect({ notes, expectations }).toEqual({ notes: [], expectations: [] });
  });

  it('takes nobody into the archive where the page names two', async () => {
    const { printed, refused, left } = await walked(hostile.url('two-companies'), 'two');
    expect(refused).toBeNull();
    expect(printed).toContain('left out: a client in the archive, because several clients fit');
    expect(left<Exported>('notes.json').clients).toEqual([]);
    expect(left<PublishedReading>('reading.json').problems[0]).toContain('两家公司');
  });

  it('is refused where there are no books, and leaves what was seen', async () => {
    const { refused, left } = await walked(hostile.url('no-books'), 'none');
    expect(refused).toBeInstanceOf(Refusal);
    expect((refused as Refusal).message).toMatch(/^No books were found on /);
    expect(left<PublishedReading>('reading.json').problems).toEqual(['没找到账']);
  });

  it('is refused in one line where nothing listens', async () => {
    const { refused } = await walked(odd.nowhere, 'nowhere');
    expect(refused).toBeInstanceOf(Refusal);
    expect((refused as Refusal).message).toMatch(/^.* did not open: nothing listens there .*$/);
  });
});
