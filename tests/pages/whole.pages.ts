import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../../scripts/bundle';
import { trialBalance, vouchers } from './books';
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

declare global {
  const whole: typeof import('../../sites/whole/scroll');
}

describe('a virtual table scrolled through', () => {
  it.each<[Drawer, number]>([
    ['vxe', 400],
    ['element-plus-v2', 400],
  ])('of %s is read whole', async (drawer, height) => {
    const page = await desk.draw(drawer, { sheet: many, masthead, options: { height } });
    await page.evaluate(await bundle('sites/whole/scroll.ts', 'whole'));
    const read = await page.evaluate(async () => {
      const scrolling = {
        pause: () => new Promise<void>((resolve) => setTimeout(resolve, 60)),
        onProgress: () => undefined,
        signal: new AbortController().signal,
      };
      return whole.readWhole(document, 0, scrolling);
    });
    expect(read?.rows.split('\n').map((row) => /记-(\d+)/.exec(row)?.[1])).toEqual(
      Array.from({ length: COUNT }, (_, n) => String(n + 1)),
    );
  });
});
