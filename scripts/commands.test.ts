import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledgerside-commands-'));
  file = join(folder, 'file');
  writeFileSync(file, '<p>');
  writeFileSync(join(folder, 'broken.json'), '{"id": "own-tool",');
  writeFileSync(join(folder, 'other.json'), '{"id": "own-tool"}');
  mkdirSync(join(folder, 'full'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const argv = process.argv;
beforeEach(() => vi.resetModules());
afterEach(() => {
  vi.restoreAllMocks();
  process.argv = argv;
  process.exitCode = undefined;
});

const commands = {
  bench: () => import('./bench'),
  build: () => import('./build'),
  pack: () => import('./pack'),
  site: () => import('./site'),
  start: () => import('./start'),
  test: () => import('./test'),
  zip: () => import('./zip'),
};
type Command = keyof typeof commands;

/** A command in this process, as far as it comes before it starts anything. */
async function called(command: Command, args: readonly string[]) {
  let stdout = '';
  let stderr = '';
  vi.spyOn(process.stdout, 'on').mockReturnThis();
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((stdout += String(text))));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((stderr += String(text))));
  process.argv = [argv[0] ?? 'node', command, ...args];
  await commands[command]();
  return { code: process.exitCode, stdout, stderr };
}

const at = (name: string): string => join(folder, name);

describe('a wrong call ends with 2 and one line', () => {
  it.each<[Command, string, () => string[]]>([
    ['site', 'Usage: npm run --silent site -- read FILE_OR_URL [--profile FILE]', () => []],
    ['site', 'Usage: ', () => ['read']],
    ['site', 'Usage: ', () => ['write', file]],
    ['site', 'Usage: ', () => ['read', file, file]],
    ['site', "Unknown option '--json'", () => ['read', file, '--json']],
    ['site', 'There is no file ', () => ['read', at('nothing.html')]],
    ['site', 'it is no http or https address either.', () => ['read', 'ftp://127.0.0.1/books']],
    ['site', 'it is no http or https address either.', () => ['read', 'http://[::']],
    ['site', 'is a folder, not a file.', () => ['read', folder]],
    ['site', "Option '--profile <value>' argument missing", () => ['read', file, '--profile']],
    ['site', 'there is no such file.', () => ['read', file, '--profile', at('nothing.json')]],
    ['site', 'is a folder, not a file.', () => ['read', file, '--profile', folder]],
    ['site', 'the JSON ends in the middle, line 1', () => ['read', file, '--profile', at('broken.json')]],
    ['start', "Unknown option '--fast'", () => ['--fast']],
    ['start', "Unexpected argument 'books'", () => ['books']],
    ['start', "Option '--headless' does not take an argument", () => ['--headless=yes']],
    ['start', "Option '--url' argument is ambiguous", () => ['--url', '--headless']],
    ['start', '--url books is not an http or https address.', () => ['--url', 'books']],
    ['start', '--url file:///etc is not an http or https address.', () => ['--url', 'file:///etc']],
    ['start', 'is not a folder.', () => ['--out', file]],
    ['start', 'cannot be written: ENOTDIR', () => ['--out', join(file, 'inside')]],
    ['bench', "Unknown option '--rounds'", () => ['--rounds', '3']],
    ['bench', 'is a folder.', () => ['--json', folder]],
    ['bench', 'there is no such folder.', () => ['--json', at('no/where.json')]],
    ['build', "Unknown option '--edge'", () => ['--edge']],
    ['build', "Unexpected argument 'chrome'", () => ['chrome']],
    ['zip', "Unknown option '--chrome'", () => ['--chrome']],
    ['test', "Option '--only <value>' argument missing", () => ['--only']],
    ['test', '--only: no part "smoke"; there are types, lint, ', () => ['--only', 'unit,smoke']],
    ['test', '--only: no part ""', () => ['--only', '']],
    ['pack', 'the JSON ends in the middle, line 1', () => ['check', at('broken.json')]],
  ])('%s: %s', async (command, words, args) => {
    const { code, stdout, stderr } = await called(command, args());
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^.+\n$/);
    expect(stderr).toContain(words);
  });
});

it('a profile that is none ends with 1, and says where', async () => {
  const { code, stdout, stderr } = await called('site', ['read', file, '--profile', at('other.json')]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/^.*other\.json is no site profile: title: .+\n$/);
});
