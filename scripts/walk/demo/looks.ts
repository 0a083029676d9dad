import { callBackground, sidebarOf } from '../../../tests/harness';
import type { Stage, Step } from '../stage';

/** Yearly fee in yuan, years, referrals and months in arrears of the other clients, in the order of the list. */
const others: readonly (readonly [number, number, number, number])[] = [
  [12000, 2, 1, 0],
  [26400, 5, 2, 0],
  [4800, 1, 0, 1],
  [8400, 3, 0, 2],
  [6000, 4, 0, 0],
  [19200, 4, 1, 0],
  [10800, 2, 0, 0],
  [18000, 3, 2, 0],
  [3600, 1, 0, 3],
  [4800, 2, 0, 0],
  [2400, 1, 0, 3],
  [10800, 4, 0, 0],
  [2400, 2, 0, 4],
  [12000, 3, 0, 0],
  [28800, 6, 2, 0],
  [3600, 2, 0, 0],
  [16800, 4, 2, 0],
];

async function fillArchive({ launched, page }: Stage): Promise<void> {
  const rows = await page.$$eval('table.fg-clients tbody tr', (list) =>
    list.map((row) => ({
      name: row.querySelector('.name a')?.textContent?.trim() ?? '',
      code: row.querySelector('.code')?.textContent?.trim() ?? null,
      small: [...row.children].some((cell) => cell.textContent?.trim() === '小规模'),
    })),
  );
  const known = new Set((await callBackground(launched, 'client.list', {})).map(({ client }) => client.name));
  const missing = rows.filter(({ name }) => name !== '' && !known.has(name));
  for (const [index, { name, code, small }] of missing.entries()) {
    const figures = others[index];
    if (!figures) continue;
    const taxpayerType = small ? ('small-scale' as const) : ('general' as const);
    const draft = { name, code, taxId: null, taxpayerType, owner: '林晓' };
    const { id } = await callBackground(launched, 'client.create', { draft });
    const [annualFee, years, referrals, arrearsMonths] = figures;
    const tierFactors = { annualFee, years, referrals, arrearsMonths };
    await callBackground(launched, 'client.update', { id, patch: { tierFactors } });
  }
}

export const looks: Step = {
  title: 'The same in the dark, and beside the client list',
  async run(stage) {
    const { launched, page, url, shot } = stage;
    const sidebar = await sidebarOf(launched, page);
    await sidebar.getByRole('tab', { name: '简报' }).click();
    await callBackground(launched, 'settings.set', { patch: { theme: 'dark' } });
    await page.bringToFront();
    await page.waitForTimeout(300);
    await shot('18-dark');
    await callBackground(launched, 'settings.set', { patch: { theme: 'light' } });
    await page.evaluate(() => sessionStorage.clear());
    await page.goto(new URL('/#/clients', url).href);
    await page.reload();
    await page.locator('table.fg-clients').waitFor();
    await fillArchive(stage);
    await page.bringToFront();
    const list = await sidebarOf(launched, page);
    await list.getByText('客户列表').first().waitFor();
    await page.waitForTimeout(500);
    await shot('19-client-list');
  },
};
