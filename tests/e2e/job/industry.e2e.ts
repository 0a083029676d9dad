import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clients } from './books';
import { ask, believed, inArchive, openBooks, startDesk, viewWhen, type Desk } from './desk';

const RULE = 'vat-burden-low';
const own = '企业管理咨询';

describe('a figure of the trade', () => {
  let desk: Desk;
  let clientId: string;
  let sidebar: Frame;

  beforeAll(async () => {
    desk = await startDesk();
    const draft = { ...clients.overpaid, taxpayerType: 'general' as const };
    ({ id: clientId } = await inArchive(desk, draft, { industry: own }));
    const income = await openBooks(desk, clients.overpaid.code, { module: 'income' });
    await viewWhen(desk, 'the revenue', ({ statements }) =>
      statements.some(({ kind, live }) => kind === 'income-statement' && live),
    );
    await believed(income);
    sidebar = await openBooks(desk, clients.overpaid.code, { module: 'vat' });
  });
  afterAll(() => desk?.close());

  const comparison = async (industry: string) => {
    const view = await viewWhen(desk, `the burden judged by ${industry}`, ({ verdicts }) =>
      verdicts.some(
        ({ rule, explanation }) => rule === RULE && explanation.comparison?.param?.industry === industry,
      ),
    );
    return view.verdicts.find(({ rule }) => rule === RULE);
  };

  it('is called experience, and says for which other trade it stands', async () => {
    expect(await comparison('商务服务')).toMatchObject({
      status: 'fires',
      explanation: { comparison: { param: { grade: 'R', servesFor: own } } },
    });
    await sidebar.locator('.row', { hasText: '增值税税负偏低' }).first().click();
    const against = sidebar.locator('.sum-against');
    await against.getByText('行业参考下限（经验参考，非官方）').waitFor();
    await against.getByText(`“${own}”没有单独的数，按“商务服务”看`).waitFor();
    await against.getByText('经验值').waitFor();
  });

  it('is that of the client itself where there is one, and the sum then names no other', async () => {
    await ask(desk, 'client.update', { id: clientId, patch: { industry: '商务服务' } });
    await viewWhen(desk, 'the trade of its own', ({ verdicts }) =>
      verdicts.some(
        ({ rule, explanation }) => rule === RULE && explanation.comparison?.param?.servesFor === null,
      ),
    );
    const against = sidebar.locator('.sum-against');
    await against.getByText('按“商务服务”看').waitFor();
    expect(await against.innerText()).not.toContain('没有单独的数');
  });
});
