import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sidebarOf } from '../../harness';
import { clients } from './books';
import {
  ask,
  askFromSidebar,
  inArchive,
  judged,
  knownName,
  openBooks,
  startDesk,
  viewWhen,
  type Desk,
} from './desk';

const who = clients.shortOfCash;

describe('a client that is changed in the workbench while its books are open', () => {
  let desk: Desk;
  let clientId: string;
  beforeAll(async () => {
    desk = await startDesk();
    clientId = (await inArchive(desk, who)).id;
    await openBooks(desk, who.code);
    await judged(desk, who.name);
  });
  afterAll(async () => desk?.close());

  it('is shown under its new name at once', async () => {
    const name = '恒昱劳务';
    await ask(desk, 'client.update', { id: clientId, patch: { name, aliases: [who.name] } });
    const sidebar = await sidebarOf(desk.launched, desk.page);
    await sidebar.locator('h1', { hasText: name }).waitFor();
    await ask(desk, 'client.update', { id: clientId, patch: { name: who.name, aliases: [] } });
    await sidebar.locator('h1', { hasText: who.name }).waitFor();
  });

  it('is no client any more once it is deleted, and nothing is written under it', async () => {
    const sidebar = await sidebarOf(desk.launched, desk.page);
    await sidebar.getByRole('tab', { name: '记录' }).click();
    await sidebar.getByRole('button', { name: '记一笔' }).click();
    await sidebar.getByRole('textbox', { name: '客户原话' }).fill('正写着');
    await ask(desk, 'client.delete', { id: clientId });
    await viewWhen(desk, 'a name without a client', ({ identity }) => identity.state === 'unknown');
    await sidebar.getByText('档案里还没有这家').waitFor();
    const note = { clientId, words: '写给已经不在的客户' };
    expect(await askFromSidebar(sidebar, 'note.save', { note, commitments: [] })).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    });
    expect(await ask(desk, 'note.list', { clientId, query: '', limit: 5 })).toEqual([]);
  });

  it('has what was half written for it when it comes back', async () => {
    await ask(desk, 'client.restore', { id: clientId });
    await viewWhen(desk, 'the client', (view) => knownName(view) === who.name);
    const sidebar = await sidebarOf(desk.launched, desk.page);
    const words = sidebar.getByRole('textbox', { name: '客户原话' });
    await words.waitFor();
    expect(await words.inputValue()).toBe('正写着');
    await sidebar.getByRole('button', { name: '保存记录' }).click();
    await sidebar.locator('.note-row', { hasText: '正写着' }).waitFor();
    expect(await ask(desk, 'note.list', { clientId, query: '', limit: 5 })).toHaveLength(1);
  });
});
