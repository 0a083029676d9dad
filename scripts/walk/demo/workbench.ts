import type { Step } from '../stage';

export const workbench: Step = {
  title: 'The workbench: all clients, all notes, and the export as a file',
  async run({ launched, shot }) {
    const page = await launched.context.newPage();
    await page.goto(launched.url('workbench.html#/clients'));
    await page.getByRole('table').waitFor();
    await shot('20-workbench', page);
    await page.goto(launched.url('workbench.html#/notes'));
    await page.getByText('增值税税负偏低').first().click();
    await page.getByText('412,600.00').first().waitFor();
    await shot('21-workbench-notes', page);
    await page.goto(launched.url('workbench.html#/data'));
    await page.getByRole('button', { name: '导出文件' }).click();
    await page.getByText('已导出').waitFor();
    await shot('22-export', page);
    await page.close();
  },
};
