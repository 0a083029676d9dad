import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Frame } from 'playwright-core';
import { killWorker } from '../../harness';
import { clients, switchTo } from './books';
import {
  askFromSidebar,
  inArchive,
  judged,
  openBooks,
  startDesk,
  viewNow,
  viewWhen,
  type Desk,
} from './desk';
import {
  chooseChannel,
  copyButton,
  emptyClipboard,
  lockedBecause,
  openScript,
  partText,
  pasted,
  tickCauses,
  writeIn,
} from './writing';

const parts = ['理解', '同理', '发现', '影响', '配合', '下一步'];

describe('the scripted response', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
    await inArchive(desk, clients.overpaid);
    await inArchive(desk, clients.prepaying, { salutation: '乔总' });
    await inArchive(desk, clients.lending, {
      salutation: '周总',
      people: [{ name: '周志明', role: 'shareholder', note: '' }],
    });
  });
  afterAll(async () => desk?.close());

  it("stands in six parts with the page's own figures", async () => {
    const sidebar = await openScript(desk, clients.overpaid, '科目余额方向异常');
    expect(await sidebar.locator('.part-name').allTextContents()).toEqual(parts);
    expect(await partText(sidebar, '发现')).toContain('42,800.00 元');
    expect(await partText(sidebar, '发现')).toContain('2026年10月');
    expect(await partText(sidebar, '下一步')).toMatch(/\d月\d{1,2}日（周[一二三四五六日]）/);
    for (const part of parts) expect(await partText(sidebar, part)).not.toMatch(/[{}]/);
  });

  it('asks how the client is addressed, once, and puts it in', async () => {
    const sidebar = await openScript(desk, clients.overpaid, '科目余额方向异常');
    await lockedBecause(sidebar, '称呼');
    await sidebar.getByLabel('怎么称呼').fill('梁总');
    await sidebar.getByLabel('怎么称呼').press('Enter');
    await sidebar.getByText('梁总').first().waitFor();
    expect(await partText(sidebar, '理解')).toContain('梁总');
    expect(await sidebar.getByLabel('怎么称呼').count()).toBe(0);
  });

  it('cannot be copied before the first three causes are ticked', async () => {
    const sidebar = await openScript(desk, clients.overpaid, '科目余额方向异常');
    await lockedBecause(sidebar, '前三项原因还没查');
    expect(await sidebar.getByRole('button', { name: '复制', exact: true }).isDisabled()).toBe(true);
    await sidebar.getByRole('button', { name: '去查原因' }).click();
    await sidebar.getByText('先查原因').waitFor();
    await sidebar.getByRole('checkbox', { name: '凭证' }).click();
    await sidebar.getByRole('checkbox', { name: '记录' }).click();
    await sidebar.getByText('2 / 3').waitFor();
    await sidebar.getByRole('button', { name: '写话术' }).click();
    await lockedBecause(sidebar, '前三项原因还没查');
  });

  it('or a reason is written', async () => {
    const sidebar = await openScript(desk, clients.prepaying, '科目余额方向异常');
    await lockedBecause(sidebar, '前三项原因还没查');
    await sidebar.getByRole('button', { name: '去查原因' }).click();
    await sidebar.getByRole('textbox', { name: '不查的理由' }).fill('上周已和客户逐笔核过');
    await sidebar.getByRole('button', { name: '写话术' }).click();
    await copyButton(sidebar);
    const view = await viewNow(sidebar);
    expect(view.cases).toMatchObject([{ checkReason: '上周已和客户逐笔核过', checks: {} }]);
  });

  it('is edited, copied for real, and becomes a note', async () => {
    await emptyClipboard(desk);
    const sidebar = await openScript(desk, clients.overpaid, '科目余额方向异常');
    await tickCauses(sidebar);
    await writeIn(sidebar, '下一步', '有不清楚的随时问我。');
    await sidebar.getByText('草稿已存').waitFor();
    await (await copyButton(sidebar)).click();
    await sidebar.getByText('已复制，记录已起草。').waitFor();
    const text = await pasted(desk);
    expect(text).toContain('42,800.00 元');
    expect(text).toContain('梁总');
    expect(text.trim().endsWith('有不清楚的随时问我。')).toBe(true);
    expect(text.split(/\r?\n\r?\n/)).toHaveLength(6);
    expect(text).not.toMatch(/[{}]/);
    const { notes } = await viewNow(sidebar);
    expect(notes[0]?.script?.text).toBe(text.replaceAll('\r\n', '\n'));
    expect(notes[0]?.script).toMatchObject({ edited: true });
  });

  describe('between the copy and its note', () => {
    const draft = {
      period: '2026-10',
      rule: 'wrong-side-balance',
      script: 'wrong-side-check-together',
      channel: 'wechat' as const,
      form: 'full' as const,
      parts: {},
    };
    const figures = expect.arrayContaining([expect.objectContaining({ value: 42800, unit: 'money' })]);
    /** Copies a script of the client shown, as the button does up to the clipboard. */
    async function copyOf(sidebar: Frame): Promise<{ ticket: string; text: string; clientId: string }> {
      const { identity } = await viewNow(sidebar);
      const clientId = identity.state === 'known' ? identity.client.id : '';
      const answer = await askFromSidebar(sidebar, 'script.copy', { ...draft, clientId });
      if (!answer.ok || !('ticket' in answer.value)) throw new Error(JSON.stringify(answer));
      return { ...answer.value, clientId };
    }

    it('the worker may die', async () => {
      const sidebar = await openBooks(desk, clients.overpaid.code);
      await judged(desk, clients.overpaid.name);
      const { ticket, text, clientId } = await copyOf(sidebar);
      await killWorker(desk.launched);
      const noted = await askFromSidebar(sidebar, 'script.copied', { ticket });
      expect(noted).toMatchObject({
        ok: true,
        value: { note: { clientId, person: '梁总', script: { text }, figures } },
      });
      expect(await askFromSidebar(sidebar, 'script.copied', { ticket })).toMatchObject({
        ok: false,
        error: { code: 'copy-expired' },
      });
    });

    it('the page may go to another client: the note is of whom the text was', async () => {
      const sidebar = await openBooks(desk, clients.overpaid.code);
      await judged(desk, clients.overpaid.name);
      const { ticket, text, clientId } = await copyOf(sidebar);
      await switchTo(desk.page, clients.prepaying.code);
      await judged(desk, clients.prepaying.name);
      const noted = await askFromSidebar(sidebar, 'script.copied', { ticket });
      expect(noted).toMatchObject({
        ok: true,
        value: { note: { clientId, person: '梁总', script: { text }, figures } },
      });
      expect(text).toContain('42,800.00 元');
      expect((await viewNow(sidebar)).notes).toEqual([]);
    });
  });

  it('is kept as a draft over a reload', async () => {
    const sidebar = await openScript(desk, clients.prepaying, '科目余额方向异常');
    await writeIn(sidebar, '同理', '上次也见过。');
    await sidebar.getByText('草稿已存').waitFor();
    const again = await openScript(desk, clients.prepaying, '科目余额方向异常');
    expect(await partText(again, '同理')).toContain('上次也见过。');
  });

  it('is copied the old way where the page forbids its frames the clipboard', async () => {
    await desk.page.route(`${desk.demo.url}?*`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        headers: { ...response.headers(), 'permissions-policy': 'clipboard-write=()' },
      });
    });
    await emptyClipboard(desk);
    const sidebar = await openScript(desk, clients.prepaying, '科目余额方向异常');
    const copy = await copyButton(sidebar);
    const refused = await sidebar.evaluate(() =>
      navigator.clipboard.writeText('x').then(
        () => 'written',
        () => 'refused',
      ),
    );
    expect(refused).toBe('refused');
    await copy.click();
    await sidebar.getByText('已复制，记录已起草。').waitFor();
    expect(await pasted(desk)).toContain('23,760.00 元');
    await desk.page.unrouteAll();
  });

  describe('to a sensitive matter', () => {
    it('is spoken in full when people meet', async () => {
      const sidebar = await openScript(desk, clients.lending, '股东借款年末未还');
      await sidebar.locator('.seg [aria-checked="true"]', { hasText: '面谈' }).waitFor();
      await sidebar.getByText('敏感事项').first().waitFor();
      expect(await partText(sidebar, '发现')).toContain('186,000.00 元');
    });

    it('is but an appointment in WeChat, without an amount', async () => {
      const sidebar = await openScript(desk, clients.lending, '股东借款年末未还');
      await chooseChannel(sidebar, '微信');
      await sidebar.getByText('不在微信里讲').first().waitFor();
      expect(await sidebar.locator('.candidate').count()).toBe(1);
      await tickCauses(sidebar);
      await sidebar.getByText('不在微信里讲').first().waitFor();
      await emptyClipboard(desk);
      await (await copyButton(sidebar)).click();
      await sidebar.getByText('已复制，记录已起草。').waitFor();
      const text = await pasted(desk);
      expect(text).toContain('周总');
      expect(text).not.toMatch(/186|37,200|\d元|\d 元|股东|借款/);
    });

    it('warns when an amount is written into it', async () => {
      const sidebar = await openScript(desk, clients.lending, '股东借款年末未还');
      await chooseChannel(sidebar, '微信');
      await sidebar.getByText('不在微信里讲').first().waitFor();
      await writeIn(sidebar, '配合', '一共 186,000 元。');
      await viewWhen(desk, 'the draft', ({ cases }) =>
        cases.some(({ draft }) => JSON.stringify(draft ?? '').includes('186,000')),
      );
      await sidebar.locator('.lint, .pin').filter({ hasText: '金额' }).first().waitFor();
    });
  });
});
