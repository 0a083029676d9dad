import type { TabView } from '../../../messages';
import type { StatementKind } from '../../../rules/reading';
import { stoodStill } from '../../../tests/harness';
import type { Stage } from '../stage';
import { viewWhen } from '../view';

/** Where the demo books have a statement: the name of its tab, and its section and entry in the menu. */
const places = {
  'trial-balance': { tab: 'trial-balance', menu: ['账簿', '科目余额表'] },
  'income-statement': { tab: 'income', menu: ['报表', '利润表'] },
  'balance-sheet': { tab: 'balance-sheet', menu: ['报表', '资产负债表'] },
  'vat-return-general': { tab: 'vat', menu: ['申报', '增值税申报表'] },
} as const satisfies Partial<Record<StatementKind, object>>;

export type DemoStatement = keyof typeof places;

/**
 * Waits until the open statement of a period is read and filed.
 * @throws when it is not in time
 */
export async function read(stage: Stage, kind: DemoStatement, period: string): Promise<TabView> {
  const shows = (view: TabView): boolean =>
    view.period.viewed === period && view.statements.some((one) => one.kind === kind && one.live);
  const view = await viewWhen(stage, shows);
  if (!shows(view)) throw new Error(`The ${kind} of ${period} was not read.`);
  await stoodStill(await stage.launched.worker());
  return view;
}

/** Opens a statement by its tab, or from the menu, and waits until it is read. */
export async function openStatement(stage: Stage, kind: DemoStatement, period: string): Promise<TabView> {
  const { page } = stage;
  const { tab, menu } = places[kind];
  const open = page.locator(`#tabs .fg-tab[data-page="${tab}"]`);
  if (await open.isVisible()) await open.click();
  else for (const entry of menu) await page.locator('#menu').getByText(entry, { exact: true }).click();
  return read(stage, kind, period);
}

/** Chooses another period in the head of the books; the open statement follows. */
export async function turnTo({ page }: Stage, period: string): Promise<void> {
  const head = page.locator('#current-period');
  await head.locator('.fg-drop-button').click();
  await head.locator(`.fg-drop-item[data-value="${period}"]`).click();
}
