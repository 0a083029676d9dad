// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { draw, press, settled } from '../testing/draw';
import { fakePanel } from '../testing/fakePanel';
import { scripts, view } from '../testing/fixtures';

afterEach(() => render(null, document.body));

const candidates = () => [...document.querySelectorAll<HTMLElement>('.candidate')];
const chosen = () => candidates().findIndex((one) => one.getAttribute('aria-checked') === 'true');

async function open(panel = fakePanel()): Promise<void> {
  await draw(panel);
  await press('3');
  await vi.waitFor(() => expect(candidates()).toHaveLength(2));
  await settled();
}

describe('the candidates', () => {
  it('say why they fit and how they fared', async () => {
    await open();
    const [first, second] = candidates().map((one) => one.textContent);
    expect(first).toContain('适合：专为这类异常写的、A 级客户用');
    expect(first).toContain('用过 14 次，谈成 11');
    expect(second).toContain('还没用过');
  });

  it('say which figures they lack', async () => {
    const lacks = [{ 'zh-CN': '自身平均税负率' }, { 'zh-CN': '留抵税额' }];
    const ranked = scripts.map((one, at) => (at === 1 ? { ...one, lacks } : one));
    await open(fakePanel(view(), { 'script.rank': () => ranked }));
    const [first, second] = candidates().map((one) => one.textContent);
    expect(first).not.toContain('填不全');
    expect(second).toContain('缺自身平均税负率、留抵税额，现在填不全');
  });

  it('are one stop for Tab, and arrow keys choose round and round', async () => {
    await open();
    expect(candidates().map((one) => one.tabIndex)).toEqual([0, -1]);
    candidates()[0]?.focus();
    await press('ArrowDown', candidates()[0]);
    expect(chosen()).toBe(1);
    expect(document.activeElement).toBe(candidates()[1]);
    expect(candidates().map((one) => one.tabIndex)).toEqual([-1, 0]);
    await press('ArrowRight', candidates()[1]);
    expect(chosen()).toBe(0);
    await press('ArrowUp', candidates()[0]);
    expect(chosen()).toBe(1);
    await press('ArrowLeft', candidates()[1]);
    expect(chosen()).toBe(0);
  });
});
