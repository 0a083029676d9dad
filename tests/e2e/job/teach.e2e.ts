import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import type { TabView } from '../../../messages';
import {
  callBackground,
  copyOfExtension,
  grantHost,
  introduce,
  launchWithExtension,
  sidebarNow,
  switchOn,
  waitFor,
  type Copy,
  type Launched,
} from '../../harness';
import { askFromSidebar, viewNow } from './desk';

const ONE = '唐山宏达建筑工程有限公司';
const OTHER = '北京华信科技股份有限公司';
const FIRM = '唐山诚信会计服务有限公司';

/**
 * A tool nobody knows, drawn by its own script: generated classes, the client known by a label that says nothing of
 * books. `?again` is the same tool after its next build, `?redesign` after a redesign that took the label away.
 */
const tool = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>工作台</title>
<style>body{font:14px sans-serif;margin:16px}td,th{border:1px solid #ccc;padding:4px 8px}</style></head><body><div id="root"></div><script>
const build = location.search.includes('again') ? 'x7Gf2' : 'kQzPb';
const c = (name) => name + '_' + name + '__' + build;
const books = {
  a: ['${ONE}', 120, '2025年06期'], b: ['${OTHER}', 845, '2025年06期'] };
let clicks = 0;
function draw(key) {
  const [name, n, period] = books[key];
  const head = location.search.includes('redesign')
    ? '<p class="r1">' + '${FIRM}' + '</p><p class="r2"><span>承办对象</span><b>' + name + '</b></p><em>' + period + '</em>'
    : '<span class="' + c('firm') + '">${FIRM}</span><div class="' + c('who') + '"><span>做账对象</span><a id="el-id-' + Math.random().toString(36).slice(2) + '" class="' + c('name') + '">' + name + '</a></div><div class="' + c('when') + '"><span>会计月份</span><i>' + period + '</i></div>';
  document.getElementById('root').innerHTML = '<div class="' + c('bar') + '">' + head + '<button id="switch">换</button></div><h3>科目余额表</h3><table><tr><th>科目编码</th><th>科目名称</th><th>期末借方</th><th>期末贷方</th></tr>' +
    '<tr><td>1001</td><td>库存现金</td><td>' + n + '.00</td><td></td></tr><tr><td>1122</td><td>应收账款</td><td>' + n * 2 + '.00</td><td></td></tr><tr><td>3001</td><td>实收资本</td><td></td><td>' + n * 3 + '.00</td></tr></table>';
  document.getElementById('switch').onclick = () => draw(key === 'a' ? 'b' : 'a');
  for (const a of document.querySelectorAll('a')) a.onclick = () => { document.body.dataset.clicks = String(++clicks); };
}
draw('a');
</script></body></html>`;

async function serve(): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    const { port } = server.address() as AddressInfo;
    const outer = `<!doctype html><html><body><iframe width=900 height=400 src="http://localhost:${port}/"></iframe></body></html>`;
    response.end(request.url === '/outer' ? outer : tool);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

describe('an unknown tool', () => {
  let copy: Copy;
  let launched: Launched;
  let server: Server;
  let url: string;
  let page: Page;

  const sidebar = (): Promise<Frame> => waitFor(() => sidebarNow(launched, page), { what: 'the sidebar' });
  const shows = async (words: string): Promise<void> => {
    await (await sidebar()).getByText(words).first().waitFor({ state: 'visible', timeout: 20_000 });
  };
  const when = (what: string, holds: (view: TabView) => boolean): Promise<TabView> =>
    waitFor(
      async () => {
        const frame = sidebarNow(launched, page);
        const view = frame && (await viewNow(frame).catch(() => null));
        return view && holds(view) && view;
      },
      { what },
    );
  const picture = async (name: string): Promise<void> => {
    mkdirSync('test-results/teach', { recursive: true });
    await page.screenshot({ path: `test-results/teach/${name}.png` });
  };

  beforeAll(async () => {
    copy = await copyOfExtension();
    ({ server, url } = await serve());
    launched = await launchWithExtension({ extensionDir: copy.folder });
    await introduce(launched);
    for (const name of [ONE, OTHER]) {
      const draft = { name, code: null, taxId: null, taxpayerType: null, owner: null };
      await callBackground(launched, 'client.create', { draft });
    }
    page = await launched.context.newPage();
    await page.goto(url);
    await switchOn(launched, page);
  });
  afterAll(async () => {
    await launched?.close();
    server?.close();
    copy?.remove();
  });

  it('is not attributed before it was taught', async () => {
    const view = await when('the page to be read', ({ identity }) => identity.state !== 'loading');
    expect(view.identity.state === 'known' && view.identity.level).not.toBe('certain');
    await shows('教一下');
    await picture('1-before');
  });

  it('is taught by pointing, and the page gets no click', async () => {
    await (await sidebar()).getByRole('button', { name: '教一下' }).click();
    await shows('教账边认这个页面');
    await (await sidebar()).getByRole('button', { name: '在网页上点客户名称' }).click();
    await when('the page to be pointed at', ({ teaching }) => teaching?.step === 'client');
    await page.getByText(ONE).hover();
    expect(await page.locator('ledgerside-outline').count()).toBe(1);
    await picture('2-pointing');
    await page.getByText(ONE).click();
    await when('the client to be taken', ({ teaching }) => teaching?.picks.client?.sure === 'yes');
    expect(await page.evaluate(() => document.body.dataset['clicks'] ?? '0')).toBe('0');

    // The period by keyboard.
    await (await sidebar()).getByRole('button', { name: '在网页上点会计期间' }).click();
    await when('the page to be pointed at', ({ teaching }) => teaching?.step === 'period');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const taught = await when(
      'the period to be taken',
      ({ teaching }) => teaching?.picks.period !== undefined,
    );
    expect(taught.teaching?.picks.period).toEqual({ read: '2025年06期', sure: 'yes' });
    await shows(ONE);
    await picture('3-read');
  });

  it('shows what is read of another client, and keeps it under a name', async () => {
    await page.getByRole('button', { name: '换' }).click();
    await shows(OTHER);
    await picture('4-switched');
    await (await sidebar()).getByRole('button', { name: '保存' }).click();
    const view = await when(
      'the other client to be known for certain',
      ({ identity }) =>
        identity.state === 'known' && identity.level === 'certain' && identity.client.name === OTHER,
    );
    expect(view.period.viewed).toBe('2025-06');
    expect(view.site?.profile?.from).toBe('own');
    await picture('5-known');
  });

  it('is known again after its next build', async () => {
    await page.goto(`${url}?again`);
    const view = await when('the client to be known', ({ identity }) => identity.state === 'known');
    expect(view.identity).toMatchObject({ state: 'known', level: 'certain', client: { name: ONE } });
    const list = await callBackground(launched, 'profiles.list', {});
    expect(list.find(({ from }) => from === 'own')?.health[0]?.lastGood).toBeGreaterThan(0);
  });

  it('says that it changed after a redesign, and shows no figure', async () => {
    await page.goto(`${url}?redesign`);
    const view = await when('the page to be stale', ({ identity }) => identity.state === 'stale');
    expect(view.facts.known).toEqual({});
    expect(view.statements).toEqual([]);
    expect(view.verdicts).toEqual([]);
    await shows('这个页面变了，重新教一下');
    await picture('6-stale');
    const answer = await askFromSidebar(await sidebar(), 'site.diagnosis', { host: false });
    const text = answer.ok ? answer.value : '';
    expect(text).toContain('profile-stale');
    expect(text).not.toMatch(new RegExp(`${ONE}|${OTHER}|${FIRM}|120|240|360|127\\.0\\.0\\.1`));
    await (await sidebar()).getByRole('button', { name: '重新教一下' }).click();
    const taught = await when('the lesson to begin', ({ teaching }) => teaching !== undefined);
    expect(taught.teaching?.corrects).not.toBeNull();
    await (await sidebar()).getByRole('button', { name: '取消' }).click();
    await when('the lesson to end', ({ teaching }) => teaching === undefined);
  });

  it('is corrected by pointing at the one place that moved', async () => {
    await (await sidebar()).getByRole('button', { name: '重新教一下' }).click();
    await when('the lesson to begin', ({ teaching }) => teaching !== undefined);
    await (await sidebar()).getByRole('button', { name: '在网页上点客户名称' }).click();
    await when('the page to be pointed at', ({ teaching }) => teaching?.step === 'client');
    await page.getByText(ONE).click();
    await when('the client to be taken', ({ teaching }) => teaching?.picks.client?.sure === 'yes');
    await (await sidebar()).getByRole('button', { name: '保存' }).click();
    const view = await when('the client to be known', ({ identity }) => identity.state === 'known');
    expect(view.identity).toMatchObject({ state: 'known', level: 'certain', client: { name: ONE } });
    expect(view.period.viewed).toBe('2025-06');
    const own = (await callBackground(launched, 'profiles.list', {})).filter(({ from }) => from === 'own');
    expect(own.map(({ profile }) => profile.version)).toEqual(['1.0.1']);
    await page.bringToFront();
  });

  it('is listed in the workbench, where it can be removed and put back', async () => {
    const workbench = await launched.context.newPage();
    await workbench.goto(launched.url('workbench.html#/settings'));
    const row = workbench.getByRole('button', { name: '删除“127.0.0.1' });
    await row.scrollIntoViewIfNeeded();
    await workbench.getByText(/^127\.0\.0\.1:\d+ \S+ 读得到$/).waitFor();
    await workbench.getByRole('button', { name: '从哪里读' }).first().click();
    mkdirSync('test-results/teach', { recursive: true });
    await workbench.screenshot({ path: 'test-results/teach/8-workbench.png' });
    await row.click();
    await workbench.getByText('已删除“127.0.0.1').waitFor();
    expect(
      (await callBackground(launched, 'profiles.list', {})).filter(({ from }) => from === 'own'),
    ).toEqual([]);
    await workbench.getByRole('button', { name: '撤销' }).click();
    await row.waitFor();
    await workbench.close();
    await page.bringToFront();
  });

  it('names a frame of another host, and reads it once it is granted', async () => {
    await page.goto(`${url}outer`);
    const view = await when('the frame to be seen', ({ site }) => (site?.closedFrames.length ?? 0) > 0);
    const [origin] = view.site!.closedFrames;
    expect(origin).toBe(url.slice(0, -1).replace('127.0.0.1', 'localhost'));
    expect(view.statements).toEqual([]);
    await shows(`这里嵌了 ${new URL(origin!).host} 的页面，还没开启`);
    await picture('7-closed-frame');
    await grantHost(launched, 'http://localhost/*');
    await page.bringToFront();
    await (await sidebar()).getByRole('button', { name: /^开启/ }).click();
    const read = await when('the frame to be read', ({ statements }) => statements.length > 0);
    expect(read.site?.closedFrames).toEqual([]);
  });
});
