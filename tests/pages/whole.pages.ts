import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../../scripts/bundle';
import { manyAccounts, trialBalance, vouchers } from './books';
import { mastheadOf, openDesk, type Desk } from './desk';
import type { Drawer } from './server';

let desk: Desk;
beforeAll(async () => (desk = await openDesk()));
afterAll(async () => desk?.close());

const masthead = mastheadOf(trialBalance, 'text');
const COUNT = 200;
const many = {
  ...vouchers.sheet,
  lines: Array.from({ length: COUNT }, (_, n) => ({
    cells: {
      date: '2025-06-09',
      number: `记-${n + 1}`,
      summary: '提现',
      account: '1001 库存现金',
      debit: `${n + 1}.00`,
      credit: '',
      papers: '1',
    },
  })),
};

/** Accounts of a balance, of which no column stays in place. */
const fixed = manyAccounts(COUNT);
const accounts = { ...fixed, columns: fixed.columns.map((column) => ({ ...column, fixed: undefined })) };

declare global {
  const whole: typeof import('../../sites/whole/scroll');
}

describe('a virtual table scrolled through', () => {
  it.each([
    ['vxe', 'vouchers', many, /记-(\d+)/],
    ['element-plus-v2', 'vouchers', many, /记-(\d+)/],
    ['vxe', 'accounts', accounts, /第(\d+)号/],
    ['vxe', 'accounts that stay in place', fixed, /^\d+\t往来单位第(\d+)号\t借\t3200.00\t\1\.00\t/],
  ] as const)('of %s is read whole and put back: %s', async (drawer: Drawer, _, sheet, number) => {
    const page = await desk.draw(drawer, { sheet, masthead, options: { height: 400 } });
    await page.evaluate(await bundle('sites/whole/scroll.ts', 'whole'));
    const [read, before, after] = await page.evaluate(async () => {
      const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));
      const scroller = [...document.querySelectorAll('*')].find(
        (one) => one.scrollHeight > 5000 && one.clientHeight < 500 && getComputedStyle(one).overflowY !== 'visible',
      )!;
      scroller.scrollTop = 900;
      await pause();
      const { scrollTop: place } = scroller;
      const scrolling = { pause, onProgress: () => undefined, signal: new AbortController().signal };
      return [await whole.readWhole(document, 0, scrolling), place, scroller.scrollTop] as const;
    });
    expect(read?.rows.split('\n').map((row) => number.exec(row)?.[1])).toEqual(
      Array.from({ length: COUNT }, (_, n) => String(n + 1)),
    );
    expect([before, after]).toEqual([900, 900]);
  }); // prettier-ignore
});
