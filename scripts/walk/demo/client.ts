import { callBackground, sidebarOf } from '../../../tests/harness';
import type { Step } from '../stage';

/** The client whose books the walk opens. */
export const CLIENT = { code: '0037', name: '石家庄沐禾商贸有限公司' } as const;

/** The archive of the walk's client: what an accountant would know of it by heart. */
const known = {
  salutation: '周总',
  taxpayerType: 'general' as const,
  standard: 'small-business' as const,
  industry: '批发零售',
  cautions: ['股东往来只当面谈，不进群', '周四下午不接电话'],
  tierFactors: { annualFee: 14400, years: 4, referrals: 3, arrearsMonths: 0 },
};

export const client: Step = {
  title: 'Take the unknown client into the archive with one click, and say what makes its tier',
  async run({ launched, page, shot }) {
    const sidebar = await sidebarOf(launched, page);
    await sidebar.getByRole('button', { name: '建档' }).click();
    await sidebar.getByRole('tab', { name: '简报' }).waitFor();
    const [entry] = await callBackground(launched, 'client.list', {});
    if (!entry) throw new Error('The archive is still empty.');
    await callBackground(launched, 'client.update', { id: entry.client.id, patch: known });
    await page.bringToFront();
    await sidebar.getByText('A · ').first().waitFor();
    await shot('05-who-is-it');
  },
};
