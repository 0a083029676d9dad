import { callBackground, sidebarOf } from '../../../tests/harness';
import type { Step } from '../stage';

export const expectation: Step = {
  title: 'Write down what the client said, and what it means',
  async run({ launched, page, shot }) {
    const [entry] = await callBackground(launched, 'client.list', {});
    const clientId = entry?.client.id ?? '';
    const said = [
      {
        content: 'scope',
        deviation: 'high',
        words: '税少交是好事，真有事你们担着。',
        meaning: '税上的责任都归代账公司',
        source: 'interview',
        date: '2026-10-23',
      },
      {
        content: 'brand',
        deviation: 'low',
        words: '大事我还得另找大所。',
        meaning: '以为我们只会记账报税',
        source: 'interview',
        date: '2026-08-18',
      },
      {
        content: 'quality',
        deviation: 'fit',
        words: '账没出过错，月月按时。',
        meaning: '对做账质量满意',
        source: 'survey',
        date: '2026-09-30',
      },
    ] as const;
    for (const value of said)
      await callBackground(launched, 'expectation.add', { value: { clientId, ...value } });
    await page.bringToFront();
    const sidebar = await sidebarOf(launched, page);
    await sidebar.getByRole('tab', { name: '预期' }).click();
    await sidebar.getByText('税上的责任都归代账公司').waitFor();
    await shot('06-expectations');
  },
};
