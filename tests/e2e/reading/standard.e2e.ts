import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callBackground } from '../../harness';
import { serve, type Served } from './served';

const NAME = '唐山宏达建筑工程有限公司';
/** Sub-accounts alone, whose codes mean one thing under one standard and another, or nothing, under the other. */
const tool = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>余额表</title></head><body><p>当前账套：${NAME}</p><p>会计期间：2025年06期</p><h3>科目余额表</h3>
<table border="1"><tr><th>科目编码</th><th>科目名称</th><th>期初借方</th><th>期初贷方</th><th>本期借方</th><th>本期贷方</th><th>期末借方</th><th>期末贷方</th></tr>
<tr><td>1001</td><td>库存现金</td><td>500.00</td><td></td><td>1000.00</td><td></td><td>1500.00</td><td></td></tr>
<tr><td>500101</td><td>货物</td><td></td><td></td><td></td><td>1000.00</td><td></td><td>1000.00</td></tr>
<tr><td>220201</td><td>甲公司</td><td></td><td>500.00</td><td></td><td></td><td></td><td>500.00</td></tr></table></body></html>`;

describe('the accounting standard of a client', () => {
  let served: Served;

  beforeAll(async () => {
    served = await serve({ '/': tool });
  });
  afterAll(() => served?.close());

  it('is set in the archive, and decides what a code means', async () => {
    const id = await served.client(NAME);
    const before = await served.when(
      'the balance',
      ({ identity, statements }) => identity.state === 'known' && statements.length > 0,
    );
    expect(before.facts.known['revenue']).toBeUndefined();

    const workbench = await served.launched.context.newPage();
    await workbench.goto(served.launched.url(`workbench.html#/clients/${id}`));
    await workbench.getByRole('combobox', { name: '会计准则' }).selectOption('小企业会计准则');
    await expect
      .poll(async () => (await callBackground(served.launched, 'client.list', {}))[0]?.client.standard)
      .toBe('small-business');
    await workbench.close();
    await served.page.bringToFront();
    const small = await served.when('the revenue', ({ facts }) => facts.known['revenue'] !== undefined);
    expect(small.facts.known['revenue']?.value).toBe(1000);

    await callBackground(served.launched, 'client.update', { id, patch: { standard: 'enterprise' } });
    await served.page.bringToFront();
    await served.when('no revenue', ({ facts }) => facts.known['revenue'] === undefined);
  });
});
