// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { TeachReading } from '../../messages';
import { click, control, draw, text, type } from '../testing/draw';
import { fakePanel } from '../testing/fakePanel';
import { view } from '../testing/fixtures';

afterEach(() => render(null, document.body));

const reading: TeachReading = {
  client: { name: '唐山宏达建筑工程有限公司', code: '0012', weak: false },
  period: { raw: '2025年06期', means: '2025-06' },
  names: null,
};
const lesson = { step: null, picks: {}, title: 'books.example.com', corrects: null } as const;

describe('teaching in the sidebar', () => {
  it('shows at once what would be read, and saves under the name given', async () => {
    const picks = { client: { read: '唐山宏达建筑工程有限公司', sure: 'yes' } } as const;
    const panel = fakePanel(view({ teaching: { ...lesson, picks } }), { 'teach.read': () => reading });
    await draw(panel);
    expect(text()).toContain('读到：唐山宏达建筑工程有限公司');
    expect(text()).toContain('2025年6月');
    await type('给它起个名字', '我们的账');
    await click('保存');
    expect(panel.asked('teach.save')).toEqual([{ title: '我们的账' }]);
  });
  it('cannot be saved before anything was pointed at, and each step can be skipped', async () => {
    const panel = fakePanel(view({ teaching: lesson }), {
      'teach.read': () => ({ client: null, period: null, names: null }),
    });
    await draw(panel);
    expect((control('保存') as HTMLButtonElement).disabled).toBe(true);
    await click('跳过客户名称');
    expect(text()).toContain('已跳过');
    await click('在网页上点会计期间');
    expect(panel.asked('teach.point')).toEqual([{ step: 'period' }]);
  });
  it.each(['left', 'right'] as const)(
    'points at the page, not at a side of it, when docked %s',
    async (side) => {
      const layout = { ...view().layout, side };
      await draw(
        fakePanel(view({ layout, teaching: { ...lesson, step: 'client' } }), {
          'teach.read': () => ({ client: null, period: null, names: null }),
        }),
      );
      expect(text()).toContain('到网页上点一下');
      expect(text()).not.toMatch(/[左右]边/);
    },
  );
  it('says where nothing leads', async () => {
    const picks = { client: { read: '李记', sure: 'no' } } as const;
    await draw(
      fakePanel(view({ teaching: { ...lesson, picks } }), {
        'teach.read': () => ({ client: null, period: null, names: null }),
      }),
    );
    expect(text()).toContain('换一个地方点');
  });
});

describe('a page that changed', () => {
  it('shows no figure, and leads into the lesson of its own profile', async () => {
    const panel = fakePanel(
      view({
        identity: { state: 'stale', profile: '我们的账' },
        site: { profile: { id: 'own-a', title: '我们的账', verified: true, from: 'own' }, closedFrames: [] },
      }),
    );
    await draw(panel);
    expect(text()).toContain('这个页面变了，重新教一下');
    expect(text()).not.toMatch(/\d,\d{3}\.\d\d/);
    await click('重新教一下');
    expect(panel.asked('teach.begin')).toEqual([{ profile: 'own-a' }]);
  });
});

describe('a site with a profile nobody checked', () => {
  it('says so, and names frames that are closed', async () => {
    const site = {
      profile: { id: '17dz', title: '亿企代账', verified: false, from: 'built-in' },
      closedFrames: ['https://kj.example.com'],
    } as const;
    await draw(
      fakePanel(
        view({ identity: { state: 'none' }, site: { ...site, closedFrames: [...site.closedFrames] } }),
      ),
    );
    expect(text()).toContain('“亿企代账”的读法未在真实网站上核对');
    expect(text()).toContain('这里嵌了 kj.example.com 的页面，还没开启');
  });
});
