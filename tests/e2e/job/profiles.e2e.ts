import { mkdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteProfile, type SiteProfile } from '../../../rules/profile';
import { callBackground, lettersIn, sidebarNow, tieredClient } from '../../harness';
import { serve, type Served } from '../reading/served';

const NAME = '唐山宏达建筑工程有限公司';
const FIRM = '唐山诚信会计服务有限公司';
/** What the clients are called here: nothing that looks like a company's name. */
const SHOPS = ['老李修理', '海韵早点', '宏达五金'];

/** A list under a heading that no list of clients is known by. */
const list = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>工作台</title></head><body><p>${FIRM}</p>
<table border="1"><tr><th>序</th><th>服务对象</th><th>经办</th></tr>${SHOPS.map((shop, n) => `<tr><td>${n + 1}</td><td>${shop}</td><td>王会计</td></tr>`).join('')}</table></body></html>`;
/** Books whose client stands beside a label that says nothing of books, and the same tool without that label. */
const books = (label: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>工作台</title></head><body><p>${FIRM}</p>
<div><span>${label}</span><b>${NAME}</b></div><div><span>会计月份</span><i>2025年06期</i></div><h3>科目余额表</h3>
<table border="1"><tr><th>科目编码</th><th>科目名称</th><th>期末借方</th><th>期末贷方</th></tr><tr><td>1001</td><td>库存现金</td><td>1234.56</td><td></td></tr>
<tr><td>3001</td><td>实收资本</td><td></td><td>1234.56</td></tr></table></body></html>`;

/** A profile as a firm's lead hands it on. */
const handed: SiteProfile = siteProfile.parse({
  id: 'firm-books',
  title: '安和的做账系统',
  version: '1.0.0',
  match: { hosts: ['127.0.0.1'], path: '/books/' },
  client: [{ css: '*', anchor: { label: '做账对象' }, single: true }],
  period: [{ css: '*', anchor: { label: '会计月份' }, single: true }],
  verified: true,
});
const pack = JSON.stringify({
  format: 'ledgerside-pack',
  formatVersion: '1.0',
  manifest: {
    id: 'anhe-sites',
    version: '1.0.0',
    title: { 'zh-CN': '安和读法', en: 'Anhe sites' },
    publisher: '陈静，会计主管',
    licence: 'MIT',
    language: 'zh-CN',
    jurisdiction: 'CN',
    minimumAppVersion: '0.1.0',
    changelog: [{ version: '1.0.0', date: '2026-11-10', text: { 'zh-CN': '第一版。', en: 'First.' } }],
  },
  parameters: [], rules: [], scripts: [], glossary: [], promises: [], cases: [], profiles: [handed],
}); // prettier-ignore

describe('site profiles', () => {
  let served: Served;
  let workbench: Page;
  let exported: SiteProfile;

  const profiles = (from: 'own' | 'pack') =>
    callBackground(served.launched, 'profiles.list', {}).then((all) =>
      all.filter((one) => one.from === from),
    );
  const picture = async (page: Page, name: string): Promise<void> => {
    mkdirSync('test-results/profiles', { recursive: true });
    await page.screenshot({ path: `test-results/profiles/${name}.png` });
  };
  const openProfiles = async (): Promise<void> => {
    await workbench.goto('about:blank');
    await workbench.goto(served.launched.url('workbench.html#/settings'));
    await workbench.getByRole('heading', { name: '网站读法' }).scrollIntoViewIfNeeded();
    await workbench.bringToFront();
  };
  const choose = async (name: string, text: string): Promise<void> => {
    await workbench
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  };

  beforeAll(async () => {
    served = await serve({
      '/firm/list': list,
      '/books/open': books('做账对象'),
      '/books/redesign': books(''),
    });
    await tieredClient(served.launched, SHOPS[0]!, 'A');
    await tieredClient(served.launched, SHOPS[2]!, 'B');
    await served.client(NAME);
    workbench = await served.launched.context.newPage();
    await served.page.bringToFront();
  });
  afterAll(() => served?.close());

  it('learn the column of names in a list of clients, whose letters then stand beside them', async () => {
    const { page } = served;
    await served.when('the page', ({ identity }) => identity.state !== 'loading');
    expect(await lettersIn(page)).toEqual([]);
    await (await served.sidebar()).getByRole('button', { name: '教一下' }).click();
    await (await served.sidebar()).getByRole('button', { name: '在网页上点客户列表的名称列' }).click();
    await served.when('the page to be pointed at', ({ teaching }) => teaching?.step === 'list');
    await page.getByText(SHOPS[1]!).click();
    await served.when('the column to be taken', ({ teaching }) => teaching?.picks.list?.sure === 'yes');
    await (await served.sidebar()).getByText('客户列表：3 个名称').waitFor();
    await picture(page, 'list');
    await (await served.sidebar()).getByRole('button', { name: '保存' }).click();
    const view = await served.when('the list', ({ identity }) => identity.state === 'list');
    expect(view.identity).toMatchObject({ state: 'list', recognised: 2, total: 3 });
    await expect.poll(() => lettersIn(page), { timeout: 15_000 }).toEqual(['A', 'B']);
  });

  it('are renamed', async () => {
    await openProfiles();
    await workbench.getByRole('button', { name: '给“127.0.0.1' }).click();
    await workbench.getByRole('textbox', { name: '读法名称' }).fill('老账务系统');
    await workbench.getByRole('button', { name: '给“127.0.0.1' }).click();
    await workbench.getByRole('button', { name: '给“老账务系统”改名' }).waitFor();
    await picture(workbench, 'renamed');
    expect((await profiles('own')).map(({ profile }) => profile.title)).toEqual(['老账务系统']);
  });

  it('are exported as one small file, and come back from it', async () => {
    await workbench.bringToFront();
    const saving = workbench.waitForEvent('download');
    await workbench.getByRole('button', { name: '导出“老账务系统”' }).click();
    const text = readFileSync(await (await saving).path(), 'utf8');
    expect(text.length).toBeLessThan(4000);
    expect(text).not.toMatch(new RegExp(`${[...SHOPS, NAME, FIRM].join('|')}`));
    exported = siteProfile.parse(JSON.parse(text));
    expect(exported).toMatchObject({ title: '老账务系统', clientList: { heading: '服务对象' } });

    await workbench.getByRole('button', { name: '删除“老账务系统”' }).click();
    await workbench.getByText('已删除“老账务系统”').waitFor();
    await expect.poll(() => profiles('own')).toEqual([]);
    await served.page.bringToFront();
    await served.when('the list to be gone', ({ identity }) => identity.state !== 'list');
    await workbench.bringToFront();
    await workbench.getByRole('button', { name: '导入读法' }).click();
    await choose('读法.json', text);
    await workbench.getByRole('button', { name: '导入', exact: true }).click();
    await workbench.getByRole('button', { name: '给“老账务系统”改名' }).waitFor();
    expect((await profiles('own')).map(({ profile }) => profile)).toEqual([exported]);
    await served.page.bringToFront();
    await served.when('the list again', ({ identity }) => identity.state === 'list');
  });

  it('that are none say where, and change nothing', async () => {
    await openProfiles();
    await workbench.getByRole('button', { name: '导入读法' }).click();
    await choose('坏.json', JSON.stringify({ ...exported, version: 'neu', client: [{ css: '' }] }));
    await workbench.getByText('这个文件不能用，有 2 处不对').waitFor();
    await workbench.getByText('client.0.css').waitFor();
    expect((await profiles('own')).map(({ profile }) => profile)).toEqual([exported]);
  });

  it('travel in a pack, and read the page of a colleague', async () => {
    const { page } = served;
    await page.goto(`${served.url}/books/open`);
    await page.bringToFront();
    const before = await served.when('the page', ({ identity }) => identity.state !== 'loading');
    expect(before.identity.state === 'known' && before.identity.level).not.toBe('certain');
    await workbench.goto('about:blank');
    await workbench.goto(served.launched.url('workbench.html#/packs/import'));
    await workbench.bringToFront();
    await choose('安和读法.json', pack);
    await workbench.getByRole('button', { name: /接受并启用/ }).click();
    await expect
      .poll(() => profiles('pack'), { timeout: 20_000 })
      .toMatchObject([{ profile: { id: 'firm-books' } }]);
    await page.bringToFront();
    const view = await served.when(
      'the client',
      ({ identity }) => identity.state === 'known' && identity.level === 'certain',
    );
    expect(view.identity).toMatchObject({ client: { name: NAME } });
    expect(view.period.viewed).toBe('2025-06');
    expect(view.site?.profile).toMatchObject({ id: 'firm-books', from: 'pack' });
  });

  it('say that a page has changed, and a report without any client is copied', async () => {
    const { page, launched } = served;
    await launched.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${served.url}/books/redesign`);
    await served.when('the page to be stale', ({ identity }) => identity.state === 'stale');
    const sidebar = await served.sidebar();
    await sidebar.getByText('这个页面变了，重新教一下').first().waitFor();
    await sidebar.getByRole('button', { name: '复制诊断信息' }).click();
    await sidebar.getByText('已复制').waitFor();
    await picture(page, 'stale');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    const report = JSON.parse(text) as { format: string; problems: { code: string }[]; found: unknown[] };
    expect(report.format).toBe('ledgerside-diagnosis');
    expect(report.problems.map(({ code }) => code)).toContain('profile-stale');
    expect(text).toContain('firm-books');
    expect(text).not.toMatch(new RegExp(`${NAME}|${FIRM}|1234|2025|127\\.0\\.0\\.1`));
    expect(sidebarNow(launched, page)).not.toBeNull();
  });
});
