import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIRM_CALENDAR } from '../../../rules/firmCalendar';
import { ask, startDesk, type Desk } from './desk';

describe('the list of holidays', () => {
  let desk: Desk;
  let page: Page;
  const year = new Date().getFullYear() + 1;

  beforeAll(async () => {
    desk = await startDesk();
    page = await desk.launched.context.newPage();
    await page.goto(desk.launched.url('workbench.html#/packs'));
    await page.getByRole('button', { name: '节假日和申报期' }).click();
    await page.getByRole('radio', { name: String(year) }).click();
  });
  afterAll(() => desk?.close());

  const inForce = () => ask(desk, 'calendar.get', { year: String(year) });
  const save = () => page.getByRole('button', { name: '保存' }).click();

  it('of a year nobody knows is entered by the firm, and filing days are worked out from then on', async () => {
    await page.getByText(`还没有 ${year}年的放假安排`).waitFor();
    expect((await inForce()).months.every(({ last }) => last === null)).toBe(true);
    await page.getByRole('button', { name: '加一行' }).click();
    await page.getByRole('textbox', { name: '名称' }).fill('元旦');
    await page.getByRole('textbox', { name: '“元旦”到哪天止' }).fill('1-3');
    await page.getByRole('textbox', { name: `${year}年5月的申报截止日` }).fill('5-20');
    await save();
    await page.getByText('本所录入：').waitFor();
    const { days, months } = await inForce();
    expect(days).toMatchObject([{ from: `${year}-01-01`, to: `${year}-01-03`, works: false }]);
    expect(months[4]).toMatchObject({ last: `${year}-05-20`, announced: true });
    expect(months[6]?.last).not.toBeNull();
  });

  it('that cannot be right changes nothing and says where', async () => {
    await page.getByRole('textbox', { name: '“元旦”到哪天止' }).fill('3-9');
    await save();
    await page.getByText('没有保存：有日期不对').waitFor();
    await page.getByText('这个假期超过一个月').waitFor();
    expect((await inForce()).days[0]?.to).toBe(`${year}-01-03`);
  });

  it('is a pack of the firm that can be removed', async () => {
    const lines = await ask(desk, 'pack.list', {});
    expect(lines[0]).toMatchObject({ id: FIRM_CALENDAR, enabled: true, errors: [] });
    await ask(desk, 'pack.remove', { id: FIRM_CALENDAR });
    expect((await inForce()).days).toEqual([]);
  });
});
