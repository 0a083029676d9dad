// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { TabView } from '../../messages';
import { draw } from '../testing/draw';
import { fakePanel } from '../testing/fakePanel';
import { commitment, filing, view } from '../testing/fixtures';

afterEach(() => render(null, document.body));

/** What stands at the left of the brief's bar. */
async function state(change: Partial<TabView>): Promise<string> {
  await draw(fakePanel(view(change)));
  return document.querySelector('.bar .state')?.textContent ?? '';
}
const contact = (due: string) => ({ ...view().contact, due });

describe("the brief's bar", () => {
  it('says until when the period is to be filed, and on what that rests', async () => {
    expect(await state({})).toBe('申报截止 11-16，还有 5 天');
    expect(document.querySelector('.bar .state [title]')?.getAttribute('title')).toBe(
      '增值税法 第 30 条，期满后 15 日，遇休息日顺延；放假安排：2026年放假安排，待核',
    );
  });

  it('says so on the very day', async () =>
    expect(await state({ filing: { ...filing, day: '2026-11-11' } })).toBe('申报今天截止'));

  it('names the next thing that is due where no such day is known', async () => {
    expect(await state({ filing: null })).toBe('我方承诺到期：明天');
    const commitments = [commitment('theirs', '补发票', '2026-11-20')];
    expect(await state({ filing: null, commitments, contact: contact('2026-11-20') })).toBe(
      '客户承诺到期：11-20，还有 9 天',
    );
    expect(await state({ filing: null, commitments, contact: contact('2026-11-09') })).toBe(
      '下次联系：已过 2 天',
    );
    const nothing = { ...view().contact, due: null };
    expect(await state({ filing: null, commitments: [], contact: nothing })).toBe('眼下没有到期的事');
  });
});

describe('a row of the list', () => {
  const sub = (index: number) => document.querySelectorAll('.row .sub')[index]?.textContent;

  it('says the day before which it must be told, in place of the sentence', async () => {
    await draw(fakePanel(view()));
    expect(sub(1)).toBe('距 12-31 还有 50 天 · 谈过 1 次（10-23）');
    expect(sub(2)).toBe('应付账款、预付账款各有一户余额在反方向');
  });

  it('says so on the very day', async () => {
    const verdicts = view().verdicts.map((one) => ({ ...one, due: '2026-11-11' }));
    await draw(fakePanel(view({ verdicts })));
    expect(sub(2)).toBe('今天截止');
  });
});
