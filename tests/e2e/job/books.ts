import type { Page } from 'playwright-core';
import type { Demo } from '../../../demo/server';
import type { TabView } from '../../../messages';
import type { Source } from '../../../rules/reading';
import type { StoredStatement } from '../../../storage/records';
import { stoodStill } from '../../harness';
import type { Desk } from './desk';

/** Clients of the demo books, by what happened to them. */
export const clients = {
  lending: { code: '0037', name: '石家庄沐禾商贸有限公司' },
  shortOfCash: { code: '0003', name: '石家庄恒昱建筑劳务有限公司' },
  overpaid: { code: '0041', name: '河北筑原建材有限公司' },
  prepaying: { code: '0118', name: '石家庄栖石门窗工程有限公司' },
  owingOwner: { code: '0085', name: '石家庄森浦物流有限公司' },
  clean: { code: '0046', name: '石家庄桔灯家政服务有限公司' },
  broken: { code: '0071', name: '石家庄小满童装店' },
  alike: { code: '0112', name: '石家庄沐禾日化经营部' },
} as const;

const columns = {
  opening_debit: ['opening', 'debit'],
  opening_credit: ['opening', 'credit'],
  debit: ['moved', 'debit'],
  credit: ['moved', 'credit'],
  closing_debit: ['closing', 'debit'],
  closing_credit: ['closing', 'credit'],
} as const;

export type Column = keyof typeof columns;
export const columnNames = Object.keys(columns) as Column[];

/** Yuan of each column by account code, and what may be added up over the last level shown. */
export interface Truth {
  rows: Map<string, Record<Column, number>>;
  sums: number[];
}

interface ApiRow extends Record<'opening' | 'moved' | 'closing', { debit: number; credit: number }> {
  code: string;
}

/** A client's trial balance as the books themselves give it out, to the second level, which the module shows first. */
export async function truthOf(demo: Demo, code: string, period: string): Promise<Truth> {
  const answer = await fetch(
    `${demo.url}api/books/${code}/trial-balance?from=${period}&to=${period}&level=2`,
  );
  const { rows } = (await answer.json()) as { rows: ApiRow[] };
  const leaves = rows.filter(
    (row) => !rows.some((other) => other !== row && other.code.startsWith(row.code)),
  );
  const total = yuan((group, side) => leaves.reduce((sum, row) => sum + row[group][side], 0));
  // In 小企业会计准则 what begins with 1 is an asset, and so is work in progress, 4.
  const assets = leaves
    .filter((row) => /^[14]/.test(row.code))
    .reduce((sum, { closing }) => sum + closing.debit - closing.credit, 0);
  return {
    rows: new Map(rows.map((row) => [row.code, yuan((group, side) => row[group][side])])),
    sums: [...Object.values(total), assets / 100],
  };
}

/** All columns of a row whose figures are fen. */
function yuan(fen: (group: keyof Omit<ApiRow, 'code'>, side: 'debit' | 'credit') => number) {
  const entries = columnNames.map((column) => {
    const [group, side] = columns[column];
    return [column, fen(group, side) / 100];
  });
  return Object.fromEntries(entries) as Record<Column, number>;
}

/** Every place in a page that the sidebar's figures are said to come from. */
export function sourcesIn(view: TabView): Source[] {
  return [
    ...Object.values(view.facts.known).flatMap(({ sources }) => sources),
    ...view.verdicts.flatMap(({ explanation, evidence, missing }) => [
      ...explanation.lines.flatMap(({ sources }) => sources),
      ...evidence.map(({ source }) => source),
      ...missing.flatMap((one) => (one.why === 'person' ? [one.source] : [])),
    ]),
  ];
}

/** Sources that do not stand in these books, in words. */
export function strangers(sources: readonly Source[], truth: Truth): string[] {
  return sources.flatMap(({ row, rows, column, value }) => {
    const own = truth.rows.get(row.split(' ')[0] ?? '')?.[column as Column];
    const right =
      rows !== undefined ? truth.sums.some((sum) => Math.abs(sum - value) < 0.005) : own === value;
    const place = rows === undefined ? row : `sum of ${rows} rows`;
    return right ? [] : [`${place} ${column} ${value} (in the books: ${own ?? 'no such row'})`];
  });
}

/** The statements remembered for all clients, straight from the browser's database: an export leaves them out. */
export async function remembered(desk: Desk): Promise<StoredStatement[]> {
  const page = await desk.launched.context.newPage();
  try {
    await page.goto(desk.launched.url('workbench.html'));
    await stoodStill(page);
    return await page.evaluate(
      () =>
        new Promise<StoredStatement[]>((resolve, reject) => {
          const opening = indexedDB.open('ledgerside');
          opening.onerror = () => reject(new Error('no database'));
          opening.onsuccess = () => {
            const all = opening.result.transaction('statements').objectStore('statements').getAll();
            all.onerror = () => reject(new Error('no statements'));
            all.onsuccess = () => {
              opening.result.close();
              resolve(all.result as StoredStatement[]);
            };
          };
        }),
    );
  } finally {
    await page.close();
    await desk.page.bringToFront();
  }
}

/** Chooses another account set in the head of the books, without a reload. */
export async function switchTo(page: Page, code: string): Promise<void> {
  await page.locator('#account-set .fg-drop-button').click();
  await page.locator(`#account-set .fg-drop-item[data-value="${code}"]`).click();
}

/** Chooses another period in the head of the books; the open module follows. */
export async function headerPeriod(page: Page, period: string): Promise<void> {
  await page.locator('#current-period .fg-drop-button').click();
  await page.locator(`#current-period .fg-drop-item[data-value="${period}"]`).click();
}

/** Asks the open module for another period: both of its fields, then 查询. */
export async function modulePeriod(page: Page, period: string): Promise<void> {
  const pane = page.locator('.tab-pane.active');
  for (const index of [0, 1]) {
    await pane.locator('.fg-period').nth(index).click();
    await pane.locator('.fg-picker').nth(index).locator(`li[data-value="${period}"]`).click();
  }
  await pane.getByRole('button', { name: '查询' }).click();
}
