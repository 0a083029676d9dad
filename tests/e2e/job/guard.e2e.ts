import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clients, switchTo } from './books';
import { askFromSidebar, inArchive, judged, openBooks, startDesk, viewNow, type Desk } from './desk';
import {
  copyButton,
  drag,
  emptyClipboard,
  lockedBecause,
  menuCommand,
  openScript,
  pasted,
  takeBack,
  tickCauses,
  writeIn,
} from './writing';

const who = clients.overpaid;
const anomaly = '科目余额方向异常';

describe('copying is refused', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
    await inArchive(desk, who, { salutation: '梁总' });
    await inArchive(desk, clients.prepaying, { salutation: '乔总' });
    await inArchive(desk, clients.owingOwner, { salutation: '孟总' });
    await openBooks(desk, clients.owingOwner.code);
    await judged(desk, clients.owingOwner.name);
    const sidebar = await openScript(desk, who, anomaly);
    await tickCauses(sidebar);
    await copyButton(sidebar);
  });
  afterAll(async () => desk?.close());

  /** Changes a figure in the page's own table. */
  /** What one more receipt booked to this customer moves: bank, customer, and the totals. */
  const moved = ['42,800.00', '1,029,060.00', '1,186,430.62', '5,652,884.04', '3,185,171.82'];

  async function receive(more: number): Promise<void> {
    const changed = await desk.page.evaluate(
      ([amounts, by]) => {
        const cells = [...document.querySelectorAll('.fg-trial td')].filter((cell) =>
          amounts.includes(cell.textContent.trim()),
        );
        for (const cell of cells) {
          const amount = Number(cell.textContent.replace(/,/g, '')) + by;
          cell.textContent = amount.toLocaleString('en-US', { minimumFractionDigits: 2 });
        }
        return cells.length;
      },
      [moved, more] as const,
    );
    expect(changed).toBe(8);
  }

  it('while a figure has changed since it was put in, and one button cures it', async () => {
    const sidebar = await openScript(desk, who, anomaly);
    await writeIn(sidebar, '下一步', '等您回话。');
    await sidebar.getByText('草稿已存').waitFor();
    await copyButton(sidebar);
    await receive(1100);
    const pin = await lockedBecause(sidebar, '1 个数字过期');
    expect(pin).toContain('42,800.00');
    expect(pin).toContain('43,900.00');
    expect(await sidebar.locator('.island-old').allTextContents()).toEqual(['42,800.00 元']);
    expect(await sidebar.getByRole('button', { name: '复制', exact: true }).isDisabled()).toBe(true);
    await sidebar.getByRole('button', { name: '更新 1 个数字' }).click();
    await copyButton(sidebar);
    expect(await sidebar.getByRole('textbox', { name: '发现', exact: true }).innerText()).toContain(
      '43,900.00 元',
    );
  });

  it('when the figure changes in the very moment of copying', async () => {
    const sidebar = await openScript(desk, who, anomaly);
    await writeIn(sidebar, '下一步', '等您。');
    await sidebar.getByText('草稿已存').waitFor();
    // The draft was filled with 43,900.00 before; the page shows 42,800.00 again.
    await sidebar.getByRole('button', { name: '更新 1 个数字' }).click();
    const copy = await copyButton(sidebar);
    await emptyClipboard(desk);
    await receive(8200);
    await copy.click();
    await lockedBecause(sidebar, '1 个数字过期');
    expect(await pasted(desk)).toBe('-');
    expect((await viewNow(sidebar)).notes).toEqual([]);
    await sidebar.getByRole('button', { name: '更新 1 个数字' }).click();
    await copyButton(sidebar);
  });

  it("while another client's figure stands in it, typed by hand", async () => {
    const words = '像那笔 620,000.00 元一样。';
    const sidebar = await openScript(desk, clients.prepaying, anomaly);
    await writeIn(sidebar, '同理', words);
    await lockedBecause(sidebar, '620,000.00 不是这家的数字');
    await sidebar.getByRole('button', { name: '去改文字' }).waitFor();
    await takeBack(desk, sidebar, '同理', words);
    await sidebar.locator('.pin', { hasText: '不是这家' }).waitFor({ state: 'detached' });
  });

  it.each([
    ['像石家庄森浦物流那样。', '“石家庄森浦物流” 是别家客户的名字'],
    ['像森浦一样。', '“森浦” 是别家客户的名字'],
    ['像那笔 62w 一样。', '62w 不是这家的数字'],
    ['像那笔陆拾贰万元一样。', '陆拾贰万元 不是这家的数字'],
  ])('while another client stands in it by name, or its figure in words: %s', async (words, reason) => {
    const sidebar = await openScript(desk, clients.prepaying, anomaly);
    await writeIn(sidebar, '同理', words);
    await lockedBecause(sidebar, reason);
    await takeBack(desk, sidebar, '同理', words);
    await sidebar.locator('.pin', { hasText: reason }).waitFor({ state: 'detached' });
  });

  it('by every other way as well, while it is locked: nothing of the script leaves', async () => {
    const promise = '没问题。';
    const sidebar = await openScript(desk, who, anomaly);
    // The page shows the figure of before the last test again.
    await sidebar.getByRole('button', { name: '更新 1 个数字' }).click();
    await copyButton(sidebar);
    const found = sidebar.getByRole('textbox', { name: '发现', exact: true });
    const figure = '42,800.00 元';
    const keys = async (...presses: string[]) => {
      await found.click({ position: { x: 2, y: 4 } });
      for (const press of presses) await desk.page.keyboard.press(press);
    };
    await emptyClipboard(desk);
    await keys('Control+A', 'Control+C');
    expect(await pasted(desk)).toContain(figure);

    await writeIn(sidebar, '同理', promise);
    await lockedBecause(sidebar, '过度承诺');
    const text = await found.innerText();
    const selections = {
      all: ['Control+A'],
      'the end': ['Control+End', 'Shift+ArrowLeft', 'Shift+ArrowLeft'],
    };
    for (const [what, selection] of Object.entries(selections)) {
      for (const way of ['Control+C', 'Control+X', 'Control+Insert', 'Shift+Delete']) {
        await emptyClipboard(desk);
        await keys(...selection, way);
        await sidebar.getByRole('alert').filter({ hasText: '选中的文字没有复制' }).waitFor();
        expect(await pasted(desk), `${what} by ${way}`).toBe('-');
        expect(await found.innerText()).toBe(text);
      }
      for (const command of ['copy', 'cut']) {
        await emptyClipboard(desk);
        await keys(...selection);
        await menuCommand(desk, command);
        expect(await pasted(desk), `${what} by the menu's ${command}`).toBe('-');
        expect(await found.innerText()).toBe(text);
      }
    }
    await keys('Control+A');
    expect(await drag(sidebar, found, '理解')).toBe(false);
    expect(await found.innerText()).toBe(text);

    await takeBack(desk, sidebar, '同理', promise);
    await copyButton(sidebar);
    // The same selections and the same ways take it along now.
    await emptyClipboard(desk);
    await keys(...selections['the end']);
    await menuCommand(desk, 'copy');
    expect(text.endsWith((await pasted(desk)).trim())).toBe(true);
    await emptyClipboard(desk);
    await keys('Control+A');
    await menuCommand(desk, 'copy');
    expect(await pasted(desk)).toContain(figure);
    await keys('Control+A');
    expect(await drag(sidebar, found, '理解')).toBe(true);
  });

  it('while a placeholder is empty', async () => {
    const sidebar = await openScript(desk, who, anomaly);
    await writeIn(sidebar, '影响', '另有 {应收账款余额账龄|money}。');
    await lockedBecause(sidebar, '还空着');
  });

  it.each([
    '没事，放心吧',
    '这事我给您搞定',
    '我跟税务局打个招呼',
    '沒 問 題',
    '零風險',
    '可以少报一点收入',
    '专管员是我朋友',
    '罚款我们来出',
  ])('while it promises what nobody can keep: %s', async (words) => {
    const sidebar = await openScript(desk, clients.prepaying, anomaly);
    await writeIn(sidebar, '理解', words);
    const pin = await lockedBecause(sidebar, '过度承诺');
    expect(pin.length).toBeGreaterThan(12);
    await sidebar.locator('.lint .hit', { hasText: '过度承诺 1' }).waitFor();
    await takeBack(desk, sidebar, '理解', words);
    await sidebar.locator('.pin', { hasText: '过度承诺' }).waitFor({ state: 'detached' });
  });

  it("when the page has gone to another client meanwhile, and nothing of the first one's text stays", async () => {
    const sidebar = await openScript(desk, clients.prepaying, anomaly);
    const view = await viewNow(sidebar);
    const clientId = view.identity.state === 'known' ? view.identity.client.id : '';
    await switchTo(desk.page, clients.owingOwner.code);
    await judged(desk, clients.owingOwner.name);
    await sidebar.getByRole('heading', { name: clients.owingOwner.name }).waitFor();
    expect(await sidebar.locator('.part-text').count()).toBe(0);
    expect(await sidebar.getByText('23,760.00').count()).toBe(0);
    const answer = await askFromSidebar(sidebar, 'script.copy', {
      clientId,
      period: '2026-10',
      rule: 'wrong-side-balance',
      script: 'wrong-side-check-together',
      channel: 'wechat',
      form: 'full' as const,
      parts: {},
    });
    expect(answer).toMatchObject({
      ok: true,
      value: { locks: expect.arrayContaining([{ why: 'other-client', name: clients.prepaying.name }]) },
    });
  });

  it('when the figures were read days ago and the page does not show them', async () => {
    const workbench = await desk.launched.context.newPage();
    await workbench.goto(desk.launched.url('workbench.html'));
    await workbench.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('ledgerside');
          opening.onerror = () => reject(new Error('no database'));
          opening.onsuccess = () => {
            const change = opening.result.transaction('statements', 'readwrite');
            const cursor = change.objectStore('statements').openCursor();
            cursor.onsuccess = () => {
              const at = cursor.result;
              if (!at) return;
              const row = at.value as { readAt: number };
              at.update({ ...row, readAt: row.readAt - 3 * 86_400_000 });
              at.continue();
            };
            change.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
    );
    await workbench.close();
    const sidebar = await openBooks(desk, clients.prepaying.code, { module: 'home' });
    await sidebar.getByText(anomaly).first().click();
    await sidebar.getByRole('button', { name: '写话术' }).click();
    await lockedBecause(sidebar, /\d 个数字是以前读的/);
  });
});
