// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { click, draw, press, text, type } from '../testing/draw';
import { fakePanel } from '../testing/fakePanel';
import { view } from '../testing/fixtures';

afterEach(() => render(null, document.body));

const full = { code: 'storage-full', detail: {} };

describe('when the disk is full', () => {
  it('a note stays where it is being written, and the way to a copy of everything is offered', async () => {
    const panel = fakePanel(view(), { 'note.save': () => full });
    await draw(panel);
    await press('n');
    await type('客户原话', '没存上的话');
    await click('保存记录');
    expect(text()).toContain('磁盘满了，这次没有保存');
    expect(document.querySelector('textarea')?.value).toBe('没存上的话');
    await click('导出现有资料');
    expect(panel.asked('view.workbench')).toEqual([{ page: 'data' }]);
  });

  it('figures on the page are shown, and it is said that they were not remembered', async () => {
    await draw(fakePanel(view({ unfiled: full })));
    expect(text()).toContain('最大偏差');
    expect(text()).toContain('磁盘满了');
  });
});

it.each([
  ['storage-full', '已有的资料都在'],
  ['storage-failed', '资料没有动过'],
])('a database that fails with %s is said in words, with a way on', async (code, words) => {
  const panel = fakePanel({ code, detail: {} });
  await draw(panel);
  expect(text()).toContain(words);
  await click('导出现有资料');
  expect(panel.asked('view.workbench')).toEqual([{ page: 'data' }]);
});
