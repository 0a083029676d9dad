import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killWorker } from '../../harness';
import { clients, remembered } from './books';
import { ask, inArchive, judged, openBooks, startDesk, viewNow, type Desk } from './desk';

const who = clients.shortOfCash;

describe('when there is no room left', () => {
  let desk: Desk;
  let clientId: string;
  beforeAll(async () => {
    desk = await startDesk();
    clientId = (await inArchive(desk, who)).id;
  });
  afterAll(async () => desk?.close());

  /** From now on the browser refuses whatever the worker wants to store, as it does on a full disk. */
  async function fill(): Promise<void> {
    const worker = await desk.launched.worker();
    await worker.evaluate(() => {
      const refuse = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
      Object.assign(IDBObjectStore.prototype, { put: refuse, add: refuse });
    });
  }

  it('a note is kept whole or not at all, it is said, and what is there can be taken out', async () => {
    const sidebar = await openBooks(desk, who.code);
    await judged(desk, who.name);
    await sidebar.getByRole('tab', { name: '记录' }).click();
    await sidebar.getByRole('button', { name: '记一笔' }).click();
    await sidebar.getByRole('textbox', { name: '客户原话' }).fill('写满了');
    await fill();
    await sidebar.getByRole('button', { name: '保存记录' }).click();
    await sidebar.getByText('磁盘满了，这次没有保存').waitFor();
    expect(await sidebar.getByRole('textbox', { name: '客户原话' }).inputValue()).toBe('写满了');
    expect((await viewNow(sidebar)).notes).toEqual([]);
    expect((await ask(desk, 'transfer.export', { clientId: null })).text).toContain(who.name);

    // A new worker has room again.
    await killWorker(desk.launched);
    await desk.page.bringToFront();
    await sidebar.getByRole('button', { name: '保存记录' }).click();
    await sidebar.locator('.note-row', { hasText: '写满了' }).waitFor();
    expect(await ask(desk, 'note.list', { clientId, query: '', limit: 5 })).toHaveLength(1);
  });

  it('figures on the page are read and judged all the same, and it is said that they are not remembered', async () => {
    await desk.page.goto('about:blank');
    await fill();
    const sidebar = await openBooks(desk, who.code, { period: '2026-09', delay: 51 });
    const view = await judged(desk, who.name, '2026-09');
    expect(view.verdicts.length).toBeGreaterThan(0);
    await sidebar.getByText('磁盘满了').waitFor();
    await sidebar.getByRole('button', { name: '导出现有资料' }).waitFor();
    const kept = (await remembered(desk)).filter(
      (row) => row.clientId === clientId && row.period === '2026-09',
    );
    expect(kept).toEqual([]);
  });
});
