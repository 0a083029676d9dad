import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  callBackground,
  copyOfExtension,
  introduce,
  launchWithExtension,
  type Copy,
  type Launched,
} from '../../harness';
import { clients } from './books';
import { ask, inArchive, judged, openBooks, startDesk, type Desk } from './desk';
import { copyButton, openScript, tickCauses } from './writing';

type Exported = Record<string, unknown> &
  Record<'clients' | 'notes' | 'expectations' | 'commitments' | 'cases', { id: string }[]>;

describe('the archive as a file', () => {
  let desk: Desk;
  let other: Launched;
  let copy: Copy;
  let text = '';

  beforeAll(async () => {
    desk = await startDesk();
    const { id: clientId } = await inArchive(desk, clients.overpaid, {
      salutation: '梁总',
      aliases: ['筑原'],
      cautions: ['不谈同行'],
      people: [{ name: '梁栋', role: 'shareholder', note: '' }],
    });
    await inArchive(desk, clients.clean);
    const sidebar = await openScript(desk, clients.overpaid, '科目余额方向异常');
    await tickCauses(sidebar);
    await (await copyButton(sidebar)).click();
    await sidebar.getByText('已复制，记录已起草。').waitFor();
    await sidebar.getByRole('textbox', { name: '客户原话' }).fill('先用着，“下月”再说');
    await sidebar.getByRole('button', { name: '保存记录' }).click();
    const value = {
      clientId,
      content: 'scope',
      deviation: 'high',
      words: '都归你们',
      meaning: '全包',
      source: 'interview',
      date: '2026-10-23',
    } as const;
    await ask(desk, 'expectation.add', { value });
    await ask(desk, 'promise.set', { clientId, content: 'scope', text: '记账、报税', reference: '合同 3.2' });
    const gone = await ask(desk, 'note.save', { note: { clientId, words: '写错了' }, commitments: [] });
    await ask(desk, 'note.delete', { id: gone.id });
    text = (await ask(desk, 'transfer.export', { clientId: null })).text;

    copy = await copyOfExtension();
    other = await launchWithExtension({ extensionDir: copy.folder });
    await introduce(other);
  });
  afterAll(async () => {
    await desk?.close();
    await other?.close();
    copy?.remove();
  });

  async function chooseFile(launched: Launched, name: string, content: string): Promise<Page> {
    const page = await launched.context.newPage();
    await page.goto(launched.url('workbench.html#/data'));
    await page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
    return page;
  }

  async function exportOf(launched: Launched): Promise<Exported> {
    return JSON.parse(
      (await ask({ ...desk, launched, page: desk.page }, 'transfer.export', { clientId: null })).text,
    ) as Exported;
  }

  /** Without when and by whom it was written out. */
  function content({ exportedAt: _, from: __, ...rest }: Exported): Exported {
    return rest as Exported;
  }

  it('is our own format, and holds all that was written', () => {
    const file = JSON.parse(text) as Exported;
    expect(file).toMatchObject({ format: 'ledgerside-export', version: 1, scope: { kind: 'all' } });
    expect(file.clients).toHaveLength(2);
    expect(file.notes).toHaveLength(2);
    expect(file.commitments.length).toBeGreaterThanOrEqual(2);
    expect(file.expectations).toHaveLength(1);
    expect(file.cases).toHaveLength(1);
  });

  it.each([
    ['another file', '{"name":"发票","rows":[]}', '这不是账边导出的文件'],
    ['no JSON at all', '客户,金额\n沐禾,1', '不是 JSON'],
  ])('is not taken when it is %s', async (_, bad, reason) => {
    const page = await chooseFile(other, 'x.json', bad);
    await page.getByText(reason).waitFor();
    expect(await page.getByRole('button', { name: '导入', exact: true }).count()).toBe(0);
    await page.close();
  });

  it('is not taken when it is cut off, and the line is named', async () => {
    const page = await chooseFile(other, 'half.json', text.slice(0, text.length / 2));
    await page.getByText(/文件到第 \d+ 行就断了/).waitFor();
    await page.close();
  });

  it('is not taken when a part of it is spoilt, and the place is named', async () => {
    const file = JSON.parse(text) as Exported;
    const spoilt = {
      ...file,
      notes: file.notes.map((note, at) => (at === 1 ? { ...note, at: '昨天', channel: 'pigeon' } : note)),
    };
    const page = await chooseFile(other, 'spoilt.json', JSON.stringify(spoilt));
    await page.getByText('“记录”第 2 条').first().waitFor();
    expect(await page.locator('.wb-errors li').count()).toBe(2);
    await page.close();
  });

  it('is not taken from a later version', async () => {
    const page = await chooseFile(
      other,
      'later.json',
      JSON.stringify({ ...(JSON.parse(text) as Exported), version: 9 }),
    );
    await page.getByText('文件是较新的账边导出的（格式 9，本机认到 1）').waitFor();
    await page.close();
    expect((await exportOf(other)).clients).toEqual([]);
  });

  it('goes into a fresh browser without loss, shown before anything is written', async () => {
    const page = await chooseFile(other, 'notes.json', text);
    await page.getByText('导入会改什么').waitFor();
    expect((await exportOf(other)).clients).toEqual([]);
    await page.getByRole('button', { name: '导入', exact: true }).click();
    await page.getByText('导入好了').waitFor();
    expect(content(await exportOf(other))).toEqual(content(JSON.parse(text) as Exported));
    await page.close();
  });

  it('changes nothing when it comes a second time', async () => {
    const page = await chooseFile(other, 'notes.json', text);
    await page.getByText('文件里没有新东西').waitFor();
    await page.close();
    expect(content(await exportOf(other))).toEqual(content(JSON.parse(text) as Exported));
  });

  describe('of more than a message can hold', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ledgerside-large-'));
    const path = join(folder, 'large.json');
    const LARGE = 700;
    /** Eighty megabytes go through three contexts and a database, ms. */
    const PATIENCE = 240_000;
    beforeAll(() => {
      const file = JSON.parse(text) as Exported;
      const [note] = file.notes;
      // A key of a later version, which is kept and not searched.
      const later = '沐'.repeat(40_000);
      const id = (at: number) => `00000000-0000-7000-8000-${String(at).padStart(12, '0')}`;
      const notes = Array.from({ length: LARGE }, (_, at) => ({ ...note, id: id(at), later }));
      writeFileSync(path, JSON.stringify({ ...file, notes, commitments: [] }));
      expect(statSync(path).size).toBeGreaterThan(80_000_000);
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

    async function choose(): Promise<Page> {
      const page = await other.context.newPage();
      await page.goto(other.url('workbench.html#/data'));
      await page.locator('input[type=file]').setInputFiles(path);
      return page;
    }
    const count = async () =>
      (await callBackground(other, 'client.list', {})).reduce((sum, { notes }) => sum + notes, 0);

    it('is stopped halfway, and nothing of it is kept', async () => {
      const page = await choose();
      await page.getByRole('button', { name: '停下' }).click();
      await page.getByText('停下了，什么都没有写入').waitFor();
      await page.close();
      expect(await count()).toBe(1);
    });

    it('goes in whole, and comes out again', async () => {
      const page = await choose();
      await page.getByText('导入会改什么').waitFor({ timeout: PATIENCE });
      await page.getByRole('button', { name: '导入', exact: true }).click();
      await page.getByText('导入好了').waitFor({ timeout: PATIENCE });
      expect(await count()).toBe(LARGE + 1);
      const download = page.waitForEvent('download', { timeout: PATIENCE });
      await page.getByRole('button', { name: '导出文件' }).click();
      const saved = await (await download).path();
      const again = JSON.parse(readFileSync(saved, 'utf8')) as Exported;
      expect(again.notes.length).toBeGreaterThanOrEqual(LARGE);
      expect(again.notes.filter((note) => 'later' in note)).toHaveLength(LARGE);
      await page.close();
    }, 600_000);
  });

  it('brings back what was meant by a page: the imported client is known at once', async () => {
    await ask(desk, 'transfer.part', { id: 'file', index: 0, text });
    await ask(desk, 'transfer.apply', { id: 'file' });
    await openBooks(desk, clients.overpaid.code);
    expect((await judged(desk, clients.overpaid.name)).notes).toHaveLength(1);
  });
});
