import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitFor } from '../../harness';
import { clients } from './books';
import { ask, inArchive, judged, openBooks, startDesk, viewNow, viewWhen, type Desk } from './desk';
import { openScript } from './writing';

const who = clients.shortOfCash;

describe('what a client expects', () => {
  let desk: Desk;
  let clientId: string;
  beforeAll(async () => {
    desk = await startDesk();
    clientId = (await inArchive(desk, who, { salutation: '陈总' })).id;
    await inArchive(desk, clients.clean);
  });
  afterAll(async () => desk?.close());

  async function openExpectations(): Promise<Frame> {
    const sidebar = await openBooks(desk, who.code);
    await judged(desk, who.name);
    await sidebar.getByRole('tab', { name: '预期' }).click();
    await sidebar.getByText('六项预期').waitFor();
    return sidebar;
  }

  it('is asked on six contents, each beside what the firm promises', async () => {
    const sidebar = await openExpectations();
    expect((await sidebar.locator('.exp h3').allTextContents()).sort()).toEqual(
      ['服务范围', '服务质量', '响应时间', '服务态度', '品牌实力', '政府关系'].sort(),
    );
    const promises = await sidebar.locator('.exp .in-place').allInnerTexts();
    expect(promises).toHaveLength(6);
    for (const promise of promises) expect(promise).toContain('本所通用');
    await sidebar.getByRole('tab', { name: '简报' }).click();
    await sidebar.getByText('还没问过客户的预期').waitFor();
  });

  it('is written down with words, meaning, source and day, and the top gap stands in the brief', async () => {
    const sidebar = await openExpectations();
    await sidebar
      .locator('.exp', { hasText: '服务范围' })
      .getByRole('button', { name: '记一条服务范围' })
      .click();
    const keep = sidebar
      .getByRole('button', { name: '存好' })
      .or(sidebar.getByRole('button', { name: '保存' }));
    expect(await keep.isDisabled()).toBe(true);
    await sidebar.getByRole('textbox', { name: '原话' }).fill('账不平你们做平不就行了。');
    await sidebar.getByRole('textbox', { name: '实指' }).fill('认为补单据是代账的事');
    await sidebar.getByText('选过低、合适或过高').waitFor();
    await sidebar.getByRole('radio', { name: '过高' }).click();
    await sidebar.getByRole('combobox', { name: '从哪来' }).selectOption({ label: '投诉' });
    await keep.click();
    const view = await viewWhen(desk, 'the expectation', ({ topGap }) => topGap === 'scope');
    expect(view.expectations.find(({ content }) => content === 'scope')?.current).toMatchObject({
      deviation: 'high',
      words: '账不平你们做平不就行了。',
      meaning: '认为补单据是代账的事',
      source: 'complaint',
      date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    });
    await sidebar.getByRole('tab', { name: '简报' }).click();
    const brief = await sidebar.locator('.kv').innerText();
    expect(brief).toContain('服务范围');
    expect(brief).toContain('过高');
    expect(brief).toContain('账不平你们做平不就行了。');
  });

  it('is measured against a promise that is edited on the spot, for this client alone', async () => {
    const sidebar = await openExpectations();
    const scope = sidebar.locator('.exp', { hasText: '服务范围' });
    const before = (await viewNow(sidebar)).expectations.find(({ content }) => content === 'scope')?.promise
      ?.text;
    await scope.locator('.in-place').click();
    await scope.getByRole('textbox', { name: '我方承诺什么' }).fill('记账、报税、年报；单据由客户提供');
    await scope.getByRole('textbox', { name: '写在哪里' }).fill('合同 3.2');
    await scope.locator('.in-place-form button').last().click();
    await scope.getByText('合同 3.2').waitFor();
    await openBooks(desk, clients.clean.code);
    const other = await judged(desk, clients.clean.name);
    expect(other.expectations.find(({ content }) => content === 'scope')?.promise?.text).toBe(before);
    expect(other.expectations.every(({ current }) => current === null)).toBe(true);
  });

  it('moves the choice of script', async () => {
    const first = async () => {
      const sidebar = await openScript(desk, who, '库存现金为负数');
      return sidebar.locator('.candidate').first().innerText();
    };
    const high = await first();
    expect(high).toContain('做平');
    expect(high).toContain('客户对服务范围预期过高');
    const value = {
      clientId,
      content: 'scope',
      deviation: 'low',
      words: '你们只会报税。',
      meaning: '',
      source: 'interview',
      date: '2099-01-01',
    } as const;
    await ask(desk, 'expectation.add', { value });
    const low = await first();
    expect(low).toContain('老板垫付没报账');
    expect(low).toContain('预期过低');
  });

  it('is taken away with a way back', async () => {
    const sidebar = await openExpectations();
    const scope = sidebar.locator('.exp', { hasText: '服务范围' });
    await scope.getByRole('button', { name: '删除' }).click();
    await viewWhen(
      desk,
      'the one before',
      ({ expectations }) =>
        expectations.find(({ content }) => content === 'scope')?.current?.deviation === 'high',
    );
    await scope.getByRole('button', { name: '撤销' }).click();
    await waitFor(async () => (await scope.innerText()).includes('你们只会报税。'), {
      what: 'the words again',
    });
  });
});
