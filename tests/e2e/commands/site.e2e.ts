import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Refusal } from '../../../scripts/cli';
import { ensureBrowser } from '../../../scripts/setup/browser';
import { openPage } from '../../../scripts/site/open';
import { patience } from '../../../scripts/site/patience';
import { readSettledPage, type PublishedReading } from '../../../scripts/site/read';
import { profiles } from '../../../sites/profiles';
import { startHostilePages, type HostileServer } from '../../harness';
import { called } from './called';
import { BOOKS, drawnLate, pageOf, startOddPages, SURE_BOOKS, type OddServer } from './oddPages';

const CLIENT = '唐山宏达建筑工程有限公司';
/** What never comes is not waited for as long as a user would. */
const time = { ...patience, whole: 1000, idle: 500, still: 500, stillLacking: 3000 };

let odd: OddServer;
let hostile: HostileServer;
let browser: Browser;
let page: Page;
let folder: string;

beforeAll(async () => {
  odd = await startOddPages();
  hostile = await startHostilePages();
  browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  folder = mkdtempSync(join(tmpdir(), 'ledgerside-site-'));
});
afterAll(async () => {
  await browser?.close();
  await hostile?.close();
  await odd?.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => void (page = await browser.newPage({ viewport: { width: 1440, height: 900 } })));
afterEach(async () => page.close());

async function read(address: string, own = time): Promise<PublishedReading> {
  await openPage(page, { address, time: own });
  return readSettledPage(page, profiles, own);
}

/** Writes a file that can be opened, and gives its path. */
function written(name: string, text: string | Buffer): string {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

const inShort = ({ client, period, statements }: PublishedReading) => ({
  client: client?.name,
  period,
  statements: statements.map(({ kind, frame, rows }) => [kind, frame, rows.length]),
});
const WHOLE = { client: CLIENT, period: '2025-06', statements: [['trial-balance', 0, 4]] };

describe('site read', () => {
  it.each(['polls', 'streams', 'endless', 'picture', 'late', 'globals', 'wanders'])(
    'reads a page that %s',
    async (name) => {
      const reading = await read(odd.url(name));
      expect(inShort(reading)).toEqual(WHOLE);
      expect(reading.problems).toEqual([]);
    },
  );

  it('reads the rest of a page one frame of which does not answer, and says so', async () => {
    const address = odd.url('stuck-frame').replace('127.0.0.1', 'localhost');
    const reading = await read(address, { ...time, answer: 4000 });
    expect(inShort(reading)).toEqual(WHOLE);
    expect(reading.problems).toEqual(['页面里有一块读不到']);
    expect(reading.problemCodes).toEqual(['frame-unreadable']);
  });

  it('says in words what a page does not tell', async () => {
    const none = await read(hostile.url('no-books'));
    expect(none).toMatchObject({ client: null, period: null, statements: [], problems: ['没找到账'] });
    const two = await read(hostile.url('two-companies'), { ...time, stillLacking: 500 });
    expect(two.client).toBeNull();
    const names = two.candidates?.map(({ name }) => name) ?? [];
    expect([...names].sort()).toEqual(['唐山恒通商贸有限公司', CLIENT].sort());
    expect(two.problems).toEqual([`页面上写了“${names[0]}”和“${names[1]}”两家公司，没有归到任何一家`]);
    expect(two.problemCodes).toEqual(['two-clients']);
  });

  it.each([
    ['nothing listens', () => odd.nowhere, /did not open: nothing listens there/],
    ['nothing answers', () => odd.url('silent'), /did not open: no answer within 1.5 s/],
    ['the page never lets go', () => odd.url('hung'), /does not let itself be read: No answer within 1.5 s/],
    ['it is no HTML', () => odd.url('text'), /is no HTML page but text\/plain/],
    ['it is something to be saved', () => odd.url('saved'), /the browser would save it/],
    ['the file is binary', () => written('books.xlsx', Buffer.alloc(99)), /the browser would save it/],
  ])('refuses in one line where %s', async (_, place, words) => {
    const address = place();
    const opened = read(address.startsWith('/') ? pathToFileURL(address).href : address, {
      ...time,
      answer: 1500,
    });
    const refusal: unknown = await opened.catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refusal);
    expect((refusal as Refusal).message).toMatch(words);
    expect((refusal as Refusal).message).not.toContain('\n');
  });

  it('reads files with their frames, counted depth first, also what a script draws late', async () => {
    written('frames/menu.html', pageOf('菜单'));
    written('books.html', pageOf(drawnLate(SURE_BOOKS)));
    written(
      'frames/main.html',
      pageOf(
        '<iframe src="menu.html"></iframe><iframe width="900" height="600" src="../books.html"></iframe>',
      ),
    );
    const file = written(
      'set.html',
      '<!doctype html><title>账套</title><frameset cols="160,*"><frame src="frames/menu.html"><frame src="frames/main.html"></frameset>',
    );
    const reading = await read(pathToFileURL(file).href);
    expect(inShort(reading)).toEqual({ ...WHOLE, statements: [['trial-balance', 4, 4]] });
  });

  it('is a command: a reading by the profile given stands alone on standard output', async () => {
    const marked = BOOKS.replace(/<header>.*<\/header>/, '<p id="whose"><i>宏达建筑</i></p>');
    const file = written('by-profile.html', pageOf(marked));
    expect((await read(pathToFileURL(file).href, { ...time, stillLacking: 500 })).client).toBeNull();
    const profile = written(
      'profile.json',
      JSON.stringify({
        id: 'own-tool',
        title: '自家工具',
        version: '1.0.0',
        match: { hosts: [], marks: ['#whose'] },
        client: [{ css: '#whose i' }],
      }),
    );
    const { code, stdout, stderr } = await called('site', 'read', file, '--profile', profile);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const reading = JSON.parse(stdout) as PublishedReading;
    expect(inShort(reading)).toEqual({ ...WHOLE, client: '宏达建筑' });
    expect(reading.facts.find(({ name }) => name === 'cash_balance')).toMatchObject({
      value: -1300,
      raw: '-1,300.00',
    });
  });
});
