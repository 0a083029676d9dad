import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killWorker, waitFor } from '../../harness';
import { clients } from './books';
import { ask, inArchive, judged, openBooks, startDesk, viewNow, viewWhen, type Desk } from './desk';
import { copyButton, openScript, tickCauses } from './writing';

const who = clients.overpaid;

describe('notes', () => {
  let desk: Desk;
  const profile = mkdtempSync(join(tmpdir(), 'ledgerside-notes-'));
  beforeAll(async () => {
    desk = await startDesk({ userDataDir: profile });
    await inArchive(desk, who, { salutation: '梁总' });
    await inArchive(desk, clients.clean, { salutation: '丁姐' });
  });
  afterAll(async () => {
    await desk?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  async function openNotes(code: string, name: string): Promise<Frame> {
    const sidebar = await openBooks(desk, code);
    await judged(desk, name);
    await sidebar.getByRole('tab', { name: '记录' }).click();
    return sidebar;
  }
  const rows = (sidebar: Frame) => sidebar.locator('.note-row');

  async function writeNote(sidebar: Frame, words: string): Promise<void> {
    await sidebar.getByRole('button', { name: '记一笔' }).click();
    await sidebar.getByRole('textbox', { name: '客户原话' }).fill(words);
    await sidebar.getByRole('button', { name: '保存记录' }).click();
    await rows(sidebar).filter({ hasText: words }).waitFor();
  }

  it('are drafted by copying: figures, script and version, promises, and a follow-up that cannot be left out', async () => {
    const sidebar = await openScript(desk, who, '科目余额方向异常');
    await tickCauses(sidebar);
    await (await copyButton(sidebar)).click();
    await sidebar.getByText('已复制，记录已起草。').waitFor();
    const drafted = await viewNow(sidebar);
    const [note] = drafted.notes;
    expect(note).toMatchObject({
      draft: true,
      period: '2026-10',
      rule: 'wrong-side-balance',
      person: '梁总',
      channel: 'wechat',
      script: { version: expect.stringMatching(/^\d+\.\d+\.\d+$/), edited: false },
      figures: expect.arrayContaining([
        expect.objectContaining({
          value: 42800,
          source: expect.objectContaining({ row: expect.stringContaining('1122') }),
        }),
      ]),
    });
    expect(note?.followUp).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(new Set(drafted.commitments.map(({ side }) => side))).toEqual(new Set(['ours', 'theirs']));
    expect(drafted.commitments.every(({ noteId }) => noteId === note?.id)).toBe(true);
    expect(drafted.cases).toMatchObject([{ stage: 'explained' }]);

    const followUp = sidebar.getByRole('textbox', { name: '下次跟进' });
    const day = await followUp.inputValue();
    await followUp.fill('');
    await followUp.blur();
    await sidebar.getByText('还差下次跟进的日子').waitFor();
    expect(await sidebar.getByRole('button', { name: '保存记录' }).isDisabled()).toBe(true);
    await followUp.fill(note?.followUp ?? day);
    await followUp.blur();
    await sidebar.getByRole('textbox', { name: '客户原话' }).fill('那笔是多付的，下月抵货款。');
    await sidebar.getByRole('button', { name: '保存记录' }).click();
    await rows(sidebar).filter({ hasText: '那笔是多付的' }).waitFor();
    expect((await viewNow(sidebar)).notes).toMatchObject([
      { draft: false, words: '那笔是多付的，下月抵货款。' },
    ]);
  });

  it('are changed where they stand', async () => {
    const sidebar = await openNotes(who.code, who.name);
    await writeNote(sidebar, '客户说下周来对账');
    const row = rows(sidebar).filter({ hasText: '客户说下周来对账' });
    await row.getByRole('button', { name: '修改' }).click();
    await sidebar.getByRole('textbox', { name: '客户原话' }).fill('客户改口说月底来');
    await sidebar.getByRole('button', { name: '保存记录' }).click();
    await rows(sidebar).filter({ hasText: '客户改口说月底来' }).waitFor();
    expect(await rows(sidebar).count()).toBe(2);
  });

  it('are deleted, and come back when it was a mistake', async () => {
    const sidebar = await openNotes(who.code, who.name);
    const row = rows(sidebar).filter({ hasText: '客户改口说月底来' });
    await row.getByRole('button', { name: '删除' }).click();
    await sidebar.getByText('已删除一条记录。').waitFor();
    await viewWhen(desk, 'one note', ({ notes }) => notes.length === 1);
    await sidebar.getByRole('tab', { name: '预期' }).click();
    await sidebar.getByRole('tab', { name: '记录' }).click();
    await sidebar.getByText('已删除一条记录。').waitFor();
    await sidebar.getByRole('button', { name: '撤销' }).click();
    await row.waitFor();
    await viewWhen(desk, 'two notes', ({ notes }) => notes.length === 2);
  });

  it('stand first when pinned, also for the next visit', async () => {
    const sidebar = await openNotes(who.code, who.name);
    const first = async () => rows(sidebar).first().innerText();
    const [top] = (await viewNow(sidebar)).notes.filter(({ words }) => words.startsWith('那笔'));
    expect(top?.pinned).toBe(false);
    await rows(sidebar).filter({ hasText: '那笔是多付的' }).getByRole('button', { name: '置顶' }).click();
    await waitFor(async () => (await first()).includes('那笔是多付的'), { what: 'the pinned note in front' });
    const again = await openNotes(who.code, who.name);
    expect(await rows(again).first().innerText()).toContain('那笔是多付的');
  });

  it('are listed by client: nothing of one under another', async () => {
    const sidebar = await openNotes(clients.clean.code, clients.clean.name);
    await sidebar.getByText('还没有记录').waitFor();
    await writeNote(sidebar, '丁姐问发票');
    expect(await rows(sidebar).count()).toBe(1);
    const other = await openNotes(who.code, who.name);
    await rows(other).first().waitFor();
    expect((await rows(other).allInnerTexts()).join()).not.toContain('丁姐问发票');
  });

  it('are found by a word', async () => {
    const sidebar = await openNotes(who.code, who.name);
    await rows(sidebar).nth(1).waitFor();
    await sidebar.getByRole('searchbox').fill('月底');
    await waitFor(async () => (await rows(sidebar).count()) === 1, { what: 'one hit' });
    expect(await rows(sidebar).first().innerText()).toContain('客户改口说月底来');
  });

  it('survive a worker that is killed while one is being written', async () => {
    const sidebar = await openNotes(who.code, who.name);
    await sidebar.getByRole('button', { name: '记一笔' }).click();
    await sidebar.getByRole('textbox', { name: '客户原话' }).fill('写到一半');
    await killWorker(desk.launched);
    await desk.page.bringToFront();
    await sidebar.getByRole('button', { name: '保存记录' }).click();
    await rows(sidebar).filter({ hasText: '写到一半' }).waitFor();
    await killWorker(desk.launched);
    await desk.page.bringToFront();
    await viewWhen(desk, 'three notes after a second death', ({ notes }) => notes.length === 3);
  });

  it('survive a restart of the browser', async () => {
    await desk.close();
    desk = await startDesk({ userDataDir: profile });
    const kept = await ask(desk, 'note.list', { clientId: null, query: '', limit: 50 });
    expect(kept.map(({ note, client }) => `${client?.name ?? ''} ${note.words}`).sort()).toEqual(
      [
        `${who.name} 那笔是多付的，下月抵货款。`,
        `${who.name} 客户改口说月底来`,
        `${who.name} 写到一半`,
        `${clients.clean.name} 丁姐问发票`,
      ].sort(),
    );
  });
});
