import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityViolations } from '../../harness';
import { clients } from './books';
import { inArchive, judged, openBooks, openList, startDesk, type Desk } from './desk';
import { copyButton, openScript, tickCauses, writeIn } from './writing';

describe.each(['light', 'dark'] as const)(
  'by the rules of WCAG 2.2 AA, %s, nothing is wrong with',
  (colorScheme) => {
    let desk: Desk;
    beforeAll(async () => {
      desk = await startDesk({ colorScheme });
      await inArchive(desk, clients.lending);
      await inArchive(desk, clients.shortOfCash, {
        salutation: '陈总',
        cautions: ['不进群'],
        tierFactors: { annualFee: 14400, years: 4, referrals: 3, arrearsMonths: 0 },
      });
      await inArchive(desk, clients.overpaid, { salutation: '梁总' });
      await inArchive(desk, { name: '禾场旧账' }, { aliases: ['正定县禾场农机销售有限公司'] });
      await inArchive(desk, { name: '正定县禾场农机销售有限公司' });
    });
    afterAll(async () => desk?.close());

    async function faultless(sidebar: Frame): Promise<void> {
      const grave = (await accessibilityViolations(sidebar)).filter(
        ({ impact }) => impact === 'serious' || impact === 'critical',
      );
      expect(grave).toEqual([]);
    }

    it('the brief, and the question who a person is', async () => {
      const sidebar = await openBooks(desk, clients.lending.code);
      await judged(desk, clients.lending.name);
      await sidebar.getByRole('group', { name: '周志明是股东吗？' }).waitFor();
      await faultless(sidebar);
    });

    it('an anomaly, its sum and its checks', async () => {
      const sidebar = await openBooks(desk, clients.shortOfCash.code);
      await judged(desk, clients.shortOfCash.name);
      await sidebar.getByText('库存现金为负数').first().click();
      await sidebar.locator('.sum').waitFor();
      await faultless(sidebar);
      await sidebar.locator('.tier-btn').click();
      await sidebar.locator('.reasons').waitFor();
      await faultless(sidebar);
    });

    it('a script that is locked, and the note it leaves', async () => {
      const sidebar = await openScript(desk, clients.overpaid, '科目余额方向异常');
      await writeIn(sidebar, '理解', '没事');
      await sidebar.locator('.pin', { hasText: '过度承诺' }).waitFor();
      await faultless(sidebar);
      await desk.page.keyboard.press('Backspace');
      await desk.page.keyboard.press('Backspace');
      await tickCauses(sidebar);
      await (await copyButton(sidebar)).click();
      await sidebar.getByText('已复制，记录已起草。').waitFor();
      await faultless(sidebar);
      await sidebar.getByRole('button', { name: '保存记录' }).click();
      await sidebar.locator('.note-row').first().waitFor();
      await faultless(sidebar);
    });

    it('the expectations and their form', async () => {
      const sidebar = await openBooks(desk, clients.shortOfCash.code);
      await judged(desk, clients.shortOfCash.name);
      await sidebar.getByRole('tab', { name: '预期' }).click();
      await sidebar.getByText('六项预期').waitFor();
      await faultless(sidebar);
      await sidebar.getByRole('button', { name: '记原话' }).click();
      await sidebar.getByRole('textbox', { name: '原话' }).waitFor();
      await faultless(sidebar);
    });

    it('an unknown client, two that fit, and the list of all', async () => {
      const unknown = await openBooks(desk, clients.owingOwner.code);
      await unknown.getByRole('button', { name: '建档' }).waitFor();
      await faultless(unknown);
      const ambiguous = await openBooks(desk, '0023');
      await ambiguous.getByText('对得上 2 个客户').waitFor();
      await faultless(ambiguous);
      const list = await openList(desk);
      await list.getByText('客户列表').first().waitFor();
      await faultless(list);
    });
  },
);
