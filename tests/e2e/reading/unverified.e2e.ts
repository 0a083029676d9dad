import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sidebarNow, switchOn } from '../../harness';
import { serve, type Served } from './served';

const NAME = '唐山宏达建筑工程有限公司';
const tool = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>余额表</title></head><body><p><span>当前账套：</span><b>${NAME}</b></p><p>会计期间：2025年06期</p><h3>科目余额表</h3>
<table border="1"><tr><th>科目编码</th><th>科目名称</th><th>期末借方</th><th>期末贷方</th></tr>
<tr><td>1001</td><td>库存现金</td><td>1500.00</td><td></td></tr>
<tr><td>3001</td><td>实收资本</td><td></td><td>1500.00</td></tr></table></body></html>`;

/** Hosts of the known Chinese tools and of the tax portal, and what their profile is called. */
const KNOWN = [
  ['vip.kdzwy.com', 'kdzwy', '账无忧'],
  ['cloud.chanjet.com', 'chanjet', '易代账'],
  ['www.17dz.com', '17dz', '亿企代账'],
  ['account.yunzhangfang.com', 'yunzhangfang', '云帐房'],
  ['etax.hebei.chinatax.gov.cn', 'chinatax', '电子税务局'],
] as const;

describe('the built-in profile of a known tool', () => {
  let served: Served;

  beforeAll(async () => {
    served = await serve({ '/': tool }, KNOWN[0][0]);
    await served.client(NAME);
  });
  afterAll(() => served?.close());

  it.each(KNOWN)('of %s says on screen that it was not checked on the live site', async (host, id, title) => {
    const { port } = new URL(served.url);
    const { page, launched } = served;
    const isFirst = host === KNOWN[0][0];
    if (!isFirst) {
      await page.goto(`http://${host}:${port}/`);
      await switchOn(launched, page);
    }
    const view = await served.when('the profile', ({ site }) => site?.profile?.id === id);
    expect(view.site?.profile).toMatchObject({ id, verified: false });
    const sidebar = sidebarNow(launched, page);
    const line = sidebar!.locator('.site-line');
    await line.filter({ hasText: '读法未在真实网站上核对' }).waitFor();
    expect(await line.first().isVisible()).toBe(true);
    expect(await line.first().innerText()).toContain(title);
  });
});
