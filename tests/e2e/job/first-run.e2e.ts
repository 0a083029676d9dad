import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstSteps } from '../../../components/testing/steps';
import {
  copyOfExtension,
  launchWithExtension,
  sidebarOf,
  startHostilePages,
  switchOn,
  type Copy,
  type HostileServer,
  type Launched,
} from '../../harness';

/** Title and text of each step, as they are drawn. */
async function stepsOf(place: Frame | Page, list: string): Promise<string[][]> {
  await place.locator(list).waitFor();
  return place
    .locator(`${list} > li`)
    .evaluateAll((entries) =>
      entries.map((entry) => [
        entry.querySelector('h2, h3')?.textContent ?? '',
        entry.querySelector('p')?.textContent ?? '',
      ]),
    );
}

describe('the first run', () => {
  let copy: Copy;
  let pages: HostileServer;
  let launched: Launched;
  beforeAll(async () => {
    copy = await copyOfExtension();
    pages = await startHostilePages();
    launched = await launchWithExtension({ extensionDir: copy.folder });
  });
  afterAll(async () => {
    await launched?.close();
    await pages?.close();
    copy?.remove();
  });

  it('says the same three things in the workbench and beside a page', async () => {
    const workbench = await launched.context.newPage();
    await workbench.goto(launched.url('workbench.html#/welcome'));
    expect(await stepsOf(workbench, '.wb-steps')).toEqual(firstSteps);
    await workbench.getByText('姓名和公司，记录用它们署名').waitFor();
    await workbench.close();
    const page = await launched.context.newPage();
    await page.goto(pages.url('no-books'));
    const sidebar = await switchOn(launched, page);
    expect(await stepsOf(sidebar, '.facts')).toEqual(firstSteps);
    await sidebar.getByText('姓名和公司，记录用它们署名').waitFor();
    await page.close();
  });

  it('is over with two words, in both places', async () => {
    const page = await launched.context.newPage();
    await page.goto(pages.url('no-books'));
    const sidebar = await sidebarOf(launched, page);
    await sidebar.getByLabel('姓名').fill('林晓');
    await sidebar.getByLabel('公司').fill('安和财税');
    await sidebar.getByLabel('公司').press('Enter');
    await sidebar.getByText('这一页没有读到账').waitFor();
    const workbench = await launched.context.newPage();
    await workbench.goto(launched.url('workbench.html#/welcome'));
    await workbench.getByText('林晓，可以用了').waitFor();
  });
});
