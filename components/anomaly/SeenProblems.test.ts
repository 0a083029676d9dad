// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Problem } from '../../rules/reading';
import { click, draw, text } from '../testing/draw';
import { fakePanel } from '../testing/fakePanel';
import { client, view } from '../testing/fixtures';

afterEach(() => render(null, document.body));

const problem = (code: Problem['code'], detail: Record<string, string> = {}): Problem => ({
  code,
  detail,
  frame: [],
});

describe('what a page shows and nobody could read', () => {
  it('is said of a table that is painted, and leads to where one is brought', async () => {
    const panel = fakePanel(view({ problems: [problem('canvas')] }));
    await draw(panel);
    expect(text()).toContain('这张表是画出来的，不是文字，读不到；可以粘贴或导入');
    await click('贴一张表，或读一个文件');
    expect(panel.asked('view.workbench')).toEqual([{ page: `clients/${client().id}/table` }]);
  });

  it('is listed where a sum of the page does not hold', async () => {
    const detail = { line: '30', label: '利润总额', column: '本月金额', shown: '2.00', computed: '1.00' };
    await draw(
      fakePanel(view({ problems: [problem('line-formula-differs', detail), problem('no-period')] })),
    );
    await click('读表时没读准 1 处');
    expect(text()).toContain('“利润总额”行“本月金额”列写的是 2.00');
  });

  it('is not mentioned where all was read', async () => {
    await draw(fakePanel(view({ problems: [] })));
    expect(text()).not.toContain('没读准');
  });
});
