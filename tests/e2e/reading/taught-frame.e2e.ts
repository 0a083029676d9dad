import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from './served';

const ONE = '唐山宏达建筑工程有限公司';
const OTHER = '北京华信科技股份有限公司';

/** The client is the value of a field without a label, the month that of one inside a frame with the figures. */
const shell = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>工作台</title></head><body>
<div class="top-x1"><input class="a9f" readonly size="40"><button>换</button></div>
<iframe src="/books" width="900" height="400"></iframe>
<script>
const names = ['${ONE}', '${OTHER}'];
const field = document.querySelector('input');
field.value = names[0];
document.querySelector('button').onclick = () => {
  names.reverse();
  field.value = names[0];
  document.querySelector('iframe').src = '/books?' + names[0].length;
};
</script></body></html>`;
const books = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>账</title></head><body>
<div class="q7"><i>账期</i><input class="w3" readonly></div><h3>科目余额表</h3><table border="1"></table><script>
document.querySelector('input').value = '2025-06';
const n = Number(location.search.slice(1)) || 7;
document.querySelector('table').innerHTML = '<tr><th>科目编码</th><th>科目名称</th><th>期末借方</th><th>期末贷方</th></tr>' +
  '<tr><td>1001</td><td>库存现金</td><td>' + n + '20.00</td><td></td></tr><tr><td>1122</td><td>应收账款</td><td>' + n + '00.00</td><td></td></tr><tr><td>3001</td><td>实收资本</td><td></td><td>' + (n * 200 + 20) + '.00</td></tr>';
</script></body></html>`;

describe('a tool whose names are values of fields, one of them inside a frame', () => {
  let served: Served;

  beforeAll(async () => {
    served = await serve({ '/': shell, '/books': books });
    await served.client(ONE);
    await served.client(OTHER);
  });
  afterAll(() => served?.close());

  it('is taught by pointing at the fields', async () => {
    const sidebar = await served.sidebar();
    await sidebar.getByRole('button', { name: /教/ }).first().click();
    await sidebar.getByRole('button', { name: '在网页上点客户名称' }).click();
    await served.when('the page to be pointed at', ({ teaching }) => teaching?.step === 'client');
    await served.page.locator('input').click();
    const client = await served.when('the client', ({ teaching }) => teaching?.picks.client !== undefined);
    expect(client.teaching?.picks.client).toEqual({ read: ONE, sure: 'yes' });
    await sidebar.getByRole('button', { name: '在网页上点会计期间' }).click();
    await served.when('the page to be pointed at', ({ teaching }) => teaching?.step === 'period');
    await served.page.frameLocator('iframe').locator('input').click();
    const period = await served.when('the period', ({ teaching }) => teaching?.picks.period !== undefined);
    expect(period.teaching?.picks.period).toEqual({ read: '2025-06', sure: 'yes' });
    await sidebar.getByRole('button', { name: '保存' }).click();
    const view = await served.when('the client to be known', ({ identity }) => identity.state === 'known');
    expect(view.identity).toMatchObject({ level: 'certain', client: { name: ONE } });
    expect(view.period.viewed).toBe('2025-06');
    expect(view.facts.known['cash_balance']?.value).toBe(720);
  });

  it('is known by them when another client is chosen', async () => {
    await served.page.getByRole('button', { name: '换' }).click();
    const view = await served.when(
      'the other client',
      ({ identity, facts }) =>
        identity.state === 'known' &&
        identity.client.name === OTHER &&
        facts.known['cash_balance'] !== undefined,
    );
    expect(view.identity).toMatchObject({ level: 'certain' });
    expect(view.facts.known['cash_balance']?.value).toBe(1220);
  });
});
