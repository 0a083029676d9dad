import { mkdirSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clients } from './books';
import { ask, inArchive, startDesk, viewNow, viewWhen, type Desk } from './desk';
import {
  chooseChannel,
  copyButton,
  emptyClipboard,
  lockedBecause,
  openScript,
  pasted,
  partText,
  tickCauses,
  writeIn,
} from './writing';

const shots = 'test-results/forms';
const anomaly = '客户拖欠代理费';

describe('a script in other forms than its parts', () => {
  let desk: Desk;
  beforeAll(async () => {
    mkdirSync(shots, { recursive: true });
    desk = await startDesk();
    const tierFactors = { annualFee: null, years: null, referrals: null, arrearsMonths: 2 };
    const { id: clientId } = await inArchive(desk, clients.clean, { salutation: '周总', tierFactors });
    const entry = { clientId, period: '2026-10', fact: 'agency_fee_overdue_amount', value: 3600, remark: '' };
    await ask(desk, 'entry.set', { value: entry });
    const me = { name: '陈静', firm: '诚信代账' };
    await ask(desk, 'settings.set', { patch: { me } as never });
  });
  afterAll(async () => desk?.close());

  const formIs = (sidebar: Frame, form: string) =>
    sidebar
      .getByRole('radiogroup', { name: '用哪种形式' })
      .getByRole('radio', { name: form, exact: true, checked: true })
      .waitFor();
  async function openFee(): Promise<Frame> {
    const sidebar = await openScript(desk, clients.clean, anomaly);
    await chooseChannel(sidebar, '微信');
    await sidebar.locator('.candidate', { hasText: '最近紧' }).click();
    await formIs(sidebar, '短消息');
    return sidebar;
  }
  async function copied(sidebar: Frame): Promise<string> {
    await emptyClipboard(desk);
    await (await copyButton(sidebar)).click();
    await sidebar.getByText('已复制，记录已起草。').waitFor();
    return (await pasted(desk)).replaceAll('\r\n', '\n');
  }

  it('is locked until the causes are ticked, whichever form is shown', async () => {
    const sidebar = await openFee();
    await lockedBecause(sidebar, '前三项原因还没查');
    await sidebar.getByRole('radio', { name: '函件' }).click();
    await lockedBecause(sidebar, '前三项原因还没查');
    await tickCauses(sidebar);
  });

  it('goes to a chat short, with the figures of the books, and the note holds those words', async () => {
    const sidebar = await openFee();
    await writeIn(sidebar, '短消息', '多谢。');
    await sidebar.getByText('草稿已存').waitFor();
    await desk.page.screenshot({ path: `${shots}/short.png` });
    const text = await copied(sidebar);
    expect(text).toMatch(/^周总，跟您对个数：代理费还有 3,600\.00 元没付/);
    expect(text).toMatch(/多谢。$/);
    expect(text).not.toContain('\n\n');
    const { notes } = await viewNow(sidebar);
    expect(notes[0]).toMatchObject({ channel: 'wechat', script: { text, edited: true }, draft: true });
  });

  it('promises nothing that the whole may not promise', async () => {
    const sidebar = await openFee();
    await writeIn(sidebar, '短消息', '保证没事。');
    await lockedBecause(sidebar, '过度承诺');
  });

  it('goes out as a letter, and the short message stays as it was edited', async () => {
    const sidebar = await openFee();
    expect(await partText(sidebar, '短消息')).toContain('多谢。');
    await chooseChannel(sidebar, '书面');
    await formIs(sidebar, '函件');
    await desk.page.screenshot({ path: `${shots}/letter.png` });
    const text = await copied(sidebar);
    expect(text).toMatch(/^周总：贵公司截至 .*3,600\.00 元尚未支付/);
    const view = await viewWhen(desk, 'the note', ({ notes }) => notes.length > 1);
    expect(view.notes.find(({ channel }) => channel === 'letter')?.script).toMatchObject({
      text,
      edited: false,
    });
    await sidebar.getByRole('tab', { name: '话术' }).click();
    await chooseChannel(sidebar, '微信');
    await sidebar.getByRole('radio', { name: '短消息' }).click();
    expect(await partText(sidebar, '短消息')).toContain('多谢。');
  });
});
