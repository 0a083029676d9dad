// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { click, control, draw, press, settled, text, type } from '../testing/draw';
import { fakePanel, type FakePanel } from '../testing/fakePanel';
import { client, known, view } from '../testing/fixtures';

afterEach(() => render(null, document.body));

const loading = { identity: { state: 'loading' } as const };
const other = { identity: { ...known, client: client({ id: 'client-2', name: '另一家' }) } };
const words = (field = '客户原话') => (control(field, 'textarea') as HTMLTextAreaElement).value;

async function show(panel: FakePanel, change: Parameters<FakePanel['show']>[0]): Promise<void> {
  panel.show(change);
  await settled();
}

async function write(said: string): Promise<FakePanel> {
  const panel = fakePanel();
  await draw(panel);
  await press('n');
  await type('客户原话', said);
  return panel;
}

describe('a note that is being written', () => {
  it('is still there, with the caret, when the page has loaded', async () => {
    const panel = await write('写到一半');
    control('客户原话', 'textarea').focus();
    (control('客户原话', 'textarea') as HTMLTextAreaElement).setSelectionRange(2, 2);
    await show(panel, loading);
    expect(text()).not.toContain('客户原话');
    await show(panel, { identity: known });
    expect(words()).toBe('写到一半');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('客户原话');
    expect((document.activeElement as HTMLTextAreaElement).selectionStart).toBe(2);
  });

  it('keeps its own period when the page goes to another', async () => {
    const panel = await write('上月的话');
    await show(panel, { period: { viewed: '2026-09', header: null } });
    expect(words()).toBe('上月的话');
    await click('保存记录');
    expect(panel.asked('note.save')[0]?.note).toMatchObject({ period: '2026-10', words: '上月的话' });
  });

  it('stands under no other client, and is there again under its own', async () => {
    const panel = await write('甲的话');
    await show(panel, other);
    await press('4');
    expect(document.body.innerHTML).not.toContain('甲的话');
    await press('n');
    expect(words()).toBe('');
    await type('客户原话', '乙的话');
    await show(panel, { identity: known });
    expect(words()).toBe('甲的话');
    await show(panel, other);
    expect(words()).toBe('乙的话');
  });

  it('outlives the page', async () => {
    const panel = await write('写到一半');
    window.dispatchEvent(new Event('pagehide'));
    await draw(panel);
    expect(words()).toBe('写到一半');
  });

  it('is sent to the background without waiting for a pause', async () => {
    const panel = await write('一');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await type('客户原话', '一二');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(panel.asked('draft.keep').at(-1)?.value).toMatchObject({ note: { words: '一二' } });
  });

  it('is left by Esc, listed, and taken up again or thrown away', async () => {
    const panel = await write('先放一放');
    await press('Escape');
    expect(text()).toContain('没写完：先放一放');
    await click('接着写');
    expect(words()).toBe('先放一放');
    await press('Escape');
    await click('丢弃');
    expect(text()).not.toContain('先放一放');
    await draw(panel);
    await press('4');
    expect(text()).not.toContain('先放一放');
  });

  it('leaves nothing behind once it is saved or cancelled', async () => {
    const panel = await write('说完了');
    await click('保存记录');
    expect(text()).not.toContain('没写完');
    await press('n');
    await type('客户原话', '算了');
    await click('取消');
    expect(text()).not.toContain('没写完');
    await settled();
    await draw(panel);
    await press('4');
    expect(text()).not.toContain('没写完');
  });
});

describe('other half-written texts', () => {
  it('of an expectation are still there when the page has loaded', async () => {
    const panel = fakePanel();
    await draw(panel);
    await press('5');
    await click('记原话');
    await type('原话', '回得太慢');
    await show(panel, loading);
    await show(panel, { identity: known });
    expect(words('原话')).toBe('回得太慢');
    await show(panel, other);
    expect(document.body.innerHTML).not.toContain('回得太慢');
  });

  it('of a promise are still there when the page has loaded', async () => {
    const panel = fakePanel();
    await draw(panel);
    await press('5');
    document.querySelector<HTMLElement>('button.in-place')?.click();
    await settled();
    await type('我方承诺什么', '当天回');
    await show(panel, loading);
    await show(panel, { identity: known });
    expect(words('我方承诺什么')).toBe('当天回');
  });

  it('of a new client belong to the name on the page', async () => {
    const unknown = (name: string) => ({
      identity: {
        state: 'unknown' as const,
        name,
        code: null,
        taxId: null,
        taxpayerType: null,
        level: 'certain' as const,
        evidence: [],
        similar: [],
      },
    });
    const panel = fakePanel(view(unknown('青野餐饮')));
    await draw(panel);
    await type('编号', '0148');
    await show(panel, loading);
    await show(panel, unknown('青野餐饮'));
    expect((control('编号', 'input') as HTMLInputElement).value).toBe('0148');
    await show(panel, unknown('别的餐饮'));
    expect((control('编号', 'input') as HTMLInputElement).value).toBe('');
  });
});
