import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TabView } from '../../../messages';
import { clients } from './books';
import { ask, inArchive, judged, openBooks, startDesk, viewWhen, type Desk } from './desk';

const NEGATIVE = 'negative-cash';
const OWED = 'other-payable-large';
const BROKEN = 'trial-balance-out-of-balance';

describe('what fires, over periods and clients', () => {
  let desk: Desk;
  let short: string;

  beforeAll(async () => {
    desk = await startDesk();
    ({ id: short } = await inArchive(desk, clients.shortOfCash));
    await inArchive(desk, clients.broken);
  });
  afterAll(() => desk?.close());

  const aside = (view: TabView) => view.aside?.find(({ verdict }) => verdict.rule === NEGATIVE);
  const put = (until: string | null) =>
    ask(desk, 'suppression.set', {
      value: { clientId: short, rule: NEGATIVE, reason: '备用金', until, period: null, severity: 'major' },
    });

  it('says that it was there before, and when', async () => {
    const { code, name } = clients.owingOwner;
    await inArchive(desk, clients.owingOwner);
    await openBooks(desk, code, { period: '2026-09' });
    await judged(desk, name, '2026-09');
    const sidebar = await openBooks(desk, code);
    const view = await viewWhen(
      desk,
      'the month before remembered',
      ({ recurrences }) => recurrences?.[OWED] !== undefined,
    );
    expect(view.recurrences?.[OWED]).toEqual(['2026-09']);
    await sidebar.locator('.row', { hasText: '其他应付款（股东垫款）过大' }).first().click();
    await sidebar.getByText('又发生：第 2 期').first().waitFor();
    await sidebar.getByText('以前有过：2026年9月').waitFor();
  });

  it('is left until a day, and not without a reason', async () => {
    const sidebar = await openBooks(desk, clients.shortOfCash.code);
    await judged(desk, clients.shortOfCash.name);
    await sidebar.locator('.row', { hasText: '库存现金为负数' }).first().click();
    const leave = sidebar.getByRole('button', { name: '暂不解释' });
    await leave.click();
    expect(await leave.isDisabled()).toBe(true);
    await sidebar.getByRole('radio', { name: '到某天' }).click();
    await sidebar.getByRole('textbox', { name: '最后一天' }).fill('2199-12-31');
    await sidebar.getByRole('textbox', { name: '为什么暂不解释' }).fill('备用金，月底核销');
    await leave.click();
    const view = await viewWhen(desk, 'it set aside', (now) => aside(now) !== undefined);
    expect(aside(view)?.by).toMatchObject({ reason: '备用金，月底核销', until: '2199-12-31' });
  });

  it('comes back by itself when that day is over, and says why it was left', async () => {
    await put('2020-01-31');
    const sidebar = await openBooks(desk, clients.shortOfCash.code);
    const view = await viewWhen(
      desk,
      'it back in the list',
      ({ returned }) => returned?.[NEGATIVE] !== undefined,
    );
    expect(aside(view)).toBeUndefined();
    await sidebar.locator('.row', { hasText: '库存现金为负数' }).first().click();
    await sidebar.getByText('暂不解释到期，又列出来：备用金').waitFor();
  });

  it('cannot be left at all where the books themselves are broken', async () => {
    const sidebar = await openBooks(desk, clients.broken.code);
    const view = await judged(desk, clients.broken.name);
    expect(view.verdicts.find(({ rule }) => rule === BROKEN)).toMatchObject({ suppressible: false });
    await sidebar.locator('.row', { hasText: '试算不平衡' }).first().click();
    await sidebar.locator('.sum').waitFor();
    expect(await sidebar.getByRole('button', { name: '暂不解释' }).count()).toBe(0);
  });

  it('stands in one table over all clients, the gravest first', async () => {
    const page = await desk.launched.context.newPage();
    await page.goto(desk.launched.url('workbench.html#/overview'));
    const row = (name: string, title: string) =>
      page.getByRole('row').filter({ hasText: name }).filter({ hasText: title });
    await row(clients.shortOfCash.name, '库存现金为负数').waitFor();
    await row(clients.broken.name, '试算不平衡').waitFor();
    const titles = await page.locator('tbody tr td:nth-child(3)').allTextContents();
    expect(titles.indexOf('试算不平衡')).toBeLessThan(titles.indexOf('库存现金为负数'));
    await page.getByRole('radio', { name: /^预警/ }).click();
    await row(clients.broken.name, '试算不平衡').waitFor({ state: 'detached' });
    expect(await row(clients.shortOfCash.name, '库存现金为负数').count()).toBe(1);
    await put(null);
    await page.reload();
    await row(clients.broken.name, '试算不平衡').waitFor();
    expect(await row(clients.shortOfCash.name, '库存现金为负数').count()).toBe(0);
  });
});
