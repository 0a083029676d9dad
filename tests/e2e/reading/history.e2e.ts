import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callBackground, waitFor } from '../../harness';
import { serve, type Served } from './served';

const NAME = '唐山宏达建筑工程有限公司';
/** An income statement of a month: revenue and cost make the profit. */
const month = (period: string, revenue: number, cost: number): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>账</title></head><body><p>当前账套：${NAME}</p><p>会计期间：${period}期</p>
<h3>利润表</h3><table border="1"><tr><th>项目</th><th>行次</th><th>本月金额</th></tr>
<tr><td>一、营业收入</td><td>1</td><td>${revenue}.00</td></tr><tr><td>减：营业成本</td><td>2</td><td>${cost}.00</td></tr>
<tr><td>二、营业利润</td><td>21</td><td>${revenue - cost}.00</td></tr><tr><td>三、利润总额</td><td>30</td><td>${revenue - cost}.00</td></tr>
<tr><td>减：所得税费用</td><td>31</td><td>0.00</td></tr><tr><td>四、净利润</td><td>32</td><td>${revenue - cost}.00</td></tr></table></body></html>`;

const MONTHS = [
  ['2025年03', 61000, 40000],
  ['2025年04', 72000, 45000],
  ['2025年05', 83000, 52000],
  ['2025年06', 94000, 60000],
] as const;

describe('what was read of the months before', () => {
  let served: Served;
  const newest = async (): Promise<string | undefined> =>
    (await callBackground(served.launched, 'overview.list', {}))[0]?.period;

  beforeAll(async () => {
    served = await serve(
      Object.fromEntries(MONTHS.map(([period, revenue, cost], n) => [`/${n}`, month(period, revenue, cost)])),
    );
    await served.client(NAME);
  });
  afterAll(() => served?.close());

  it('gives the figures of the month before, with where and when they were read', async () => {
    for (const [n, [period, revenue]] of MONTHS.entries()) {
      if (n) await served.page.goto(`${served.url}/${n}`);
      await served.when(`the figures of ${period}`, ({ facts }) => facts.known['revenue']?.value === revenue);
      // Figures are filed once they have stood still for a moment.
      await waitFor(async () => (await newest()) === `2025-${period.slice(-2)}`, {
        what: 'the figures to be kept',
      });
    }
    const { facts } = await served.when(
      'the month before',
      ({ facts }) => facts.known['prev_revenue'] !== undefined,
    );
    expect(facts.known['prev_revenue']?.value).toBe(83000);
    expect(facts.known['prev_cost']?.value).toBe(52000);
    expect(facts.known['prev_net_profit']?.value).toBe(31000);
    const [source] = facts.known['prev_revenue']?.sources ?? [];
    expect(source).toMatchObject({ period: '2025-05' });
    expect(source?.readAt).toBeLessThan(facts.known['revenue']?.sources[0]?.readAt ?? 0);
  });
});
