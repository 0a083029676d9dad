import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from './served';

const NAME = '唐山宏达建筑工程有限公司';
const head = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>账</title></head><body><p>当前账套：${NAME}</p><p>会计期间：2025年06期</p>`;
const painted = `${head}<canvas id="sheet" width="900" height="560"></canvas><script>
const pen = document.getElementById('sheet').getContext('2d');
pen.font = '14px sans-serif';
['科目编码　科目名称　期末借方', '1001　库存现金　1,200.00', '1002　银行存款　53,000.00'].forEach((line, n) => pen.fillText(line, 20, 30 + n * 28));
</script></body></html>`;
const broken = `${head}<h3>利润表</h3><table border="1"><tr><th>项目</th><th>行次</th><th>本月金额</th></tr>
<tr><td>一、营业收入</td><td>1</td><td>1,000.00</td></tr><tr><td>二、营业利润</td><td>21</td><td>300.00</td></tr>
<tr><td>三、利润总额</td><td>30</td><td>300.00</td></tr><tr><td>减：所得税费用</td><td>31</td><td>75.00</td></tr><tr><td>四、净利润</td><td>32</td><td>999.00</td></tr></table></body></html>`;

describe('what a page shows and nobody can read', () => {
  let served: Served;
  let id: string;
  const picture = async (name: string): Promise<void> => {
    mkdirSync('test-results/unread', { recursive: true });
    await served.page.screenshot({ path: `test-results/unread/${name}.png` });
  };

  beforeAll(async () => {
    served = await serve({ '/painted': painted, '/broken': broken });
    id = await served.client(NAME);
  });
  afterAll(() => served?.close());

  it('is said of a painted table, with the way to bring it', async () => {
    const view = await served.when('the client', ({ identity }) => identity.state === 'known');
    expect(view.statements).toEqual([]);
    const sidebar = await served.sidebar();
    await sidebar.getByText('这张表是画出来的，不是文字，读不到').waitFor();
    await picture('painted');
    const opened = served.launched.context.waitForEvent('page');
    await sidebar.getByRole('button', { name: '贴一张表，或读一个文件' }).click();
    const workbench = await opened;
    await workbench.locator('.wb-drop').waitFor();
    expect(new URL(workbench.url()).hash).toBe(`#/clients/${id}/table`);
    await workbench.close();
  });

  it('is listed where a line is not what its formula says', async () => {
    await served.page.goto(`${served.url}/broken`);
    await served.when('the statement', ({ statements }) => statements.some(({ live }) => live));
    const sidebar = await served.sidebar();
    await sidebar.getByRole('button', { name: '读表时没读准 1 处' }).click();
    await sidebar.getByText('“净利润”行“本月金额”列写的是 999.00，按它自己的公式是 225.00').waitFor();
    await picture('broken');
  });
});
