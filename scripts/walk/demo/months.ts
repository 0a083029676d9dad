import { sidebarOf } from '../../../tests/harness';
import type { Step } from '../stage';
import { openStatement, read, turnTo } from './books';

/** From three months on the client's own average is known. */
const before = ['2026-07', '2026-08', '2026-09'] as const;
const now = '2026-10';

export const months: Step = {
  title: 'Leaf through the three months before, then through the statements of this one: they join',
  async run(stage) {
    const { launched, page, shot } = stage;
    for (const period of before) {
      await turnTo(stage, period);
      await read(stage, 'trial-balance', period);
    }
    await openStatement(stage, 'vat-return-general', '2026-09');
    for (const period of ['2026-08', '2026-07'] as const) {
      await turnTo(stage, period);
      await read(stage, 'vat-return-general', period);
    }
    await turnTo(stage, now);
    await read(stage, 'vat-return-general', now);
    await openStatement(stage, 'balance-sheet', now);
    await openStatement(stage, 'income-statement', now);
    const sidebar = await sidebarOf(launched, page);
    await sidebar.getByRole('tab', { name: '简报' }).click();
    await sidebar.locator('.row', { hasText: '毛利率异常' }).waitFor();
    await shot('07-income-statement');
    await openStatement(stage, 'vat-return-general', now);
    await sidebar.locator('.row', { hasText: '增值税税负偏低' }).click();
    await sidebar.getByText('怎么算的').waitFor();
    await shot('08-two-statements');
    await openStatement(stage, 'trial-balance', now);
  },
};
