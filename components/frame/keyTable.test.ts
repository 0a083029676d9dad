// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Lock } from '../../messages';
import { control, draw, press, settled, text } from '../testing/draw';
import { fakePanel } from '../testing/fakePanel';
import type { FakePanel } from '../testing/fakePanel';
import { view } from '../testing/fixtures';

const written: string[] = [];
beforeEach(() => {
  written.length = 0;
  vi.stubGlobal('navigator', { clipboard: { writeText: async (value: string) => void written.push(value) } });
});
afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

const tab = () => document.querySelector('[role=tab][aria-selected=true]')?.textContent?.split(' ')[0];
const focused = () => document.activeElement;
const name = (node: Element | null | undefined) => node?.getAttribute('aria-label') ?? null;

/** The script of the first anomaly, once it has been checked. */
async function openScript(panel: FakePanel): Promise<void> {
  await draw(panel);
  await press('s');
  await vi.waitFor(() => expect(panel.asked('script.check')).not.toEqual([]));
  await settled();
}

describe('1 to 5', () => {
  it('are the five tabs', async () => {
    await draw(fakePanel());
    const seen: (string | undefined)[] = [];
    for (const key of ['2', '3', '4', '5', '1']) {
      await press(key);
      seen.push(tab());
    }
    expect(seen).toEqual(['异常', '话术', '记录', '预期', '简报']);
  });

  it('do nothing while a field has the focus, from which Esc leads away', async () => {
    await draw(fakePanel());
    await press('4');
    const field = control('搜这家的记录', 'input');
    field.focus();
    for (const key of ['1', 's', 'n', 'j', 'g', 'u', 'c']) await press(key, field);
    expect(tab()).toBe('记录');
    await press('Escape', field);
    expect(focused()).not.toBe(field);
    await press('1');
    expect(tab()).toBe('简报');
  });
});

describe('S, N and /', () => {
  it('lead from anywhere to the script, to a new note and into the search', async () => {
    for (const from of ['1', '2', '5']) {
      await draw(fakePanel());
      await press(from);
      await press('s');
      expect(tab(), from).toBe('话术');
      await press(from);
      await press('n');
      expect(document.querySelector('.lead h2')?.textContent, from).toBe('记一笔');
      await press(from);
      await press('/');
      expect(tab(), from).toBe('记录');
      expect(name(focused()), from).toBe('搜这家的记录');
      (focused() as HTMLElement).blur();
    }
  });

  it('S is the script of the anomaly that is open', async () => {
    await draw(fakePanel());
    await press('2');
    await press('j');
    await press('j');
    await press('s');
    expect((control('哪一项异常', 'select') as HTMLSelectElement).value).toBe('shareholder-loan');
  });
});

describe('G', () => {
  it('jumps to the cell of the anomaly that is open', async () => {
    const panel = fakePanel();
    await draw(panel);
    await press('2');
    await press('j');
    (focused() as HTMLElement).click();
    await settled();
    await press('g');
    expect(panel.asked('site.jump').map(({ address }) => address.row)).toEqual(['1001']);
  });

  it('has nowhere to jump while nothing is selected', async () => {
    const panel = fakePanel();
    await draw(panel);
    await press('g');
    expect(panel.asked('site.jump')).toEqual([]);
  });
});

describe('C and Ctrl+Enter', () => {
  it.each(['c', 'ctrl+enter'])('%s copies the script', async (key) => {
    const panel = fakePanel(view(), { 'script.copy': () => ({ text: '周总，文字', ticket: 'one' }) });
    await openScript(panel);
    const field = control('理解', '.part-text');
    if (key === 'c') await press('c');
    else await press('Enter', field, { ctrlKey: true });
    await settled();
    expect(written).toEqual(['周总，文字']);
  });

  it('lead to the reason while copying is locked', async () => {
    const panel = fakePanel(view(), {}, { locks: [{ why: 'checks' }] });
    await openScript(panel);
    await press('c');
    expect(written).toEqual([]);
    expect(focused()?.className).toBe('pin');
  });
});

describe('U', () => {
  const figure = { name: '负数金额', label: { 'zh-CN': '余额' }, unit: 'money' as const };
  const changed: Lock = { why: 'changed', figures: [{ ...figure, old: '1.00', now: '2.00' }] };
  const old: Lock = { why: 'old', figures: [{ ...figure, readAt: 5 }] };

  it('takes the changed figures into the text', async () => {
    const panel = fakePanel(view(), {}, { locks: [changed] });
    await openScript(panel);
    await press('u');
    await settled();
    expect(panel.asked('case.patch')).toHaveLength(1);
    expect(panel.asked('site.jump')).toEqual([]);
  });

  it('leads to figures that were read earlier, whatever else locks', async () => {
    const panel = fakePanel(view(), {}, { locks: [{ why: 'checks' }, old] });
    await openScript(panel);
    await press('u');
    await settled();
    expect(panel.asked('site.jump').map(({ address }) => address.column)).toEqual(['closing_credit']);
  });

  it('does nothing where no figure is stale', async () => {
    const panel = fakePanel(view(), {}, { locks: [{ why: 'checks' }] });
    await openScript(panel);
    await press('u');
    expect(panel.asked('case.patch')).toEqual([]);
    expect(tab()).toBe('话术');
  });
});

describe('the notes', () => {
  it('are walked over by arrows, J and K, opened by Enter and left by Esc', async () => {
    const panel = fakePanel();
    await draw(panel);
    await press('4');
    const rows = [...document.querySelectorAll<HTMLElement>('.note-open')];
    await press('j');
    expect(focused()).toBe(rows[0]);
    expect(rows[0]?.getAttribute('aria-current')).toBe('true');
    await press('ArrowDown');
    await press('ArrowDown');
    expect(focused()).toBe(rows[1]);
    expect(rows[0]?.getAttribute('aria-current')).toBeNull();
    await press('k');
    expect(focused()).toBe(rows[0]);
    await press('ArrowUp');
    expect(focused()).toBe(rows[0]);
    (focused() as HTMLElement).click();
    await settled();
    expect(text()).toContain('修改记录');
    await press('Escape');
    expect(document.querySelectorAll('.note-open')).toHaveLength(2);
    await press('Escape');
    expect(panel.asked('view.focusPage')).toHaveLength(1);
  });
});

describe('the expectations', () => {
  it('are walked over by arrows, J and K, written about by Enter and left by Esc', async () => {
    const panel = fakePanel();
    await draw(panel);
    await press('5');
    const rows = [...document.querySelectorAll<HTMLElement>('.exp')];
    await press('ArrowDown');
    await press('j');
    expect(focused()).toBe(rows[1]);
    expect(rows[1]?.getAttribute('aria-current')).toBe('true');
    await press('ArrowUp');
    await press('k');
    expect(focused()).toBe(rows[0]);
    await press('j');
    const about = name(rows[1]);
    await press('Enter', rows[1]);
    expect((control('哪一项', 'select') as HTMLSelectElement).selectedOptions[0]?.textContent).toBe(about);
    await press('Escape');
    expect(document.querySelectorAll('.exp')).toHaveLength(6);
    await press('Escape');
    expect(panel.asked('view.focusPage')).toHaveLength(1);
  });

  it('are not opened by Enter while none is selected', async () => {
    await draw(fakePanel());
    await press('5');
    await press('Enter');
    expect(document.querySelectorAll('.exp')).toHaveLength(6);
  });
});
