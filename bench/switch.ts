import type { Frame, Page } from 'playwright-core';
import { startDemo } from '../demo/server';
import { callBackground, pressToolbarButton, sidebarOf } from '../tests/harness';
import type { Bench } from './browser';
import { bundle } from './bundle';
import { median } from './measure';
import { atMost, type Row } from './row';

const ROUNDS = 7;

/** Two account sets of the demo books. */
const sets = [
  { code: '0037', page: '#/trial-balance?client=0037&period=2026-10' },
  { code: '0019', page: '' },
] as const;

interface Switch {
  /** Milliseconds from the click to the page's own table of the other client. */
  page: number;
  /** From then to the sidebar's brief of that client; 0 when the brief came first. */
  brief: number;
}

const briefShown = (frame: Frame, name: string): Promise<number> =>
  frame.evaluate(`bench.briefShown(${JSON.stringify(name)})`);

async function rounds(page: Page, frame: Frame, names: ReadonlyMap<string, string>): Promise<Switch[]> {
  const costs: Switch[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { code } = sets[(round + 1) % 2] ?? sets[0];
    const shown = briefShown(frame, names.get(code) ?? '');
    const { clicked, drawn } = await page.evaluate<{ clicked: number; drawn: number }>(
      `bench.switchTo(${JSON.stringify(code)})`,
    );
    costs.push({ page: drawn - clicked, brief: Math.max(0, (await shown) - drawn) });
    // The next click comes when both have come to rest.
    await page.waitForTimeout(1500);
  }
  return costs;
}

/** Another client chosen in the demo books: how far the brief is behind the page itself. */
export async function switchRow({ launched }: Bench): Promise<Row> {
  const demo = await startDemo();
  const page = await launched.context.newPage();
  try {
    const answer = await fetch(`${demo.url}api/clients`);
    const all = (await answer.json()) as { code: string; name: string }[];
    const names = new Map(all.map(({ code, name }) => [code, name]));
    // Until somebody has written their name, the sidebar asks for it and shows no brief.
    await callBackground(launched, 'settings.set', { patch: { me: { name: '林会计', firm: '诚信记账' } } });
    for (const { code } of sets)
      await callBackground(launched, 'client.create', {
        draft: { name: names.get(code) ?? '', code, taxId: null, taxpayerType: null, owner: null },
      });
    const script = await bundle('bench/page/switch.ts');
    await page.goto(`${demo.url}${sets[0].page}`);
    await page.waitForLoadState('networkidle');
    await pressToolbarButton(launched, page);
    const frame = await sidebarOf(launched, page);
    await page.evaluate(script);
    await frame.evaluate(script);
    await briefShown(frame, names.get(sets[0].code) ?? '');
    const costs = await rounds(page, frame, names);
    const own = median(costs.map((cost) => cost.page));
    const behind = median(costs.map((cost) => cost.brief));
    return {
      what: "client switched in a single-page app: from the page's new table to the brief",
      against: "the page's own render of the switch, from the click on",
      target: atMost(0.5),
      measured: behind / own,
      note: `brief ${Math.round(behind)} ms after the page, page ${Math.round(own)} ms after the click, of which 250 ms are the demo's own 加载中`,
    };
  } finally {
    await page.close();
    await demo.close();
  }
}
