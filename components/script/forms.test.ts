// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RankedScript } from '../../messages';
import type { Case } from '../../storage/records';
import { click, control, draw, press, settled } from '../testing/draw';
import { fakePanel } from '../testing/fakePanel';
import type { FakePanel } from '../testing/fakePanel';
import { foundCase, scripts, view } from '../testing/fixtures';

beforeEach(() => vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.resolve() } }));
afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

const written = (part: 'short' | 'points' | 'letter', text: string) => ({
  part,
  runs: [{ kind: 'text' as const, text }],
});
const whole = (of: RankedScript[]): RankedScript[] =>
  of.map((one, at) =>
    at === 0
      ? {
          ...one,
          variants: [
            written('short', '周总，请补一下单据。'),
            written('points', '先说数\n再问原因'),
            written('letter', '周总：请补齐单据。'),
          ],
        }
      : one,
  );

/** Opens the script tab; of the scripts ranked the first has every form. */
async function open(draft: Case['draft'] = null): Promise<FakePanel> {
  const panel = fakePanel(view({ cases: [foundCase({ draft })] }), { 'script.rank': () => whole(scripts) });
  await draw(panel);
  await press('3');
  await vi.waitFor(() => expect(panel.asked('script.check')).not.toEqual([]));
  await settled();
  return panel;
}

const shown = () => [...document.querySelectorAll('.part-name')].map((one) => one.textContent);
const switchOf = () => document.querySelector('[role=radiogroup][aria-label="用哪种形式"]');
const chosen = () => switchOf()?.querySelector('[aria-checked=true]')?.textContent;

function add(name: string, text: string): void {
  const field = control(name, '.part-text');
  field.append(text);
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

describe('the form of a script', () => {
  it.each([
    ['微信', '短消息'],
    ['电话', '全文'],
    ['面谈', '全文'],
    ['书面', '函件'],
  ])('follows the channel: %s has the %s', async (channel, form) => {
    await open();
    await click(channel);
    await settled();
    expect(chosen()).toBe(form);
    expect(shown()).toEqual(form === '全文' ? ['理解', '同理', '发现', '影响', '配合', '下一步'] : [form]);
  });

  it('is not asked of a script that has but one', async () => {
    await open();
    document.querySelectorAll<HTMLElement>('.candidate')[1]?.click();
    await settled();
    expect(switchOf()).toBeNull();
    expect(shown()).toEqual(['理解', '下一步']);
  });

  it('is changed by a switch that keys move', async () => {
    await open();
    const short = switchOf()?.querySelector<HTMLElement>('[aria-checked=true]');
    short?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    await settled();
    expect(chosen()).toBe('提纲');
    expect(control('提纲', '.part-text').textContent).toBe('先说数\n再问原因');
    await click('全文');
    await settled();
    expect(shown()).toHaveLength(6);
  });

  it('is what is checked and copied', async () => {
    const panel = await open();
    expect(panel.asked('script.check').at(-1)).toMatchObject({ form: 'short', channel: 'wechat' });
    await click('复制');
    expect(panel.asked('script.copy').at(-1)).toMatchObject({ form: 'short' });
  });
});

describe('an edited form', () => {
  it('is not lost by switching form, channel or script, and is kept with the others', async () => {
    const panel = await open();
    add('短消息', '谢谢。');
    await click('全文');
    await settled();
    add('下一步', '再联系。');
    await settled();
    await click('书面');
    await settled();
    expect(shown()).toEqual(['函件']);
    document.querySelectorAll<HTMLElement>('.candidate')[1]?.click();
    await settled();
    document.querySelectorAll<HTMLElement>('.candidate')[0]?.click();
    await click('微信');
    await settled();
    expect(chosen()).toBe('全文');
    expect(control('下一步', '.part-text').textContent).toContain('再联系。');
    await click('短消息');
    await settled();
    expect(control('短消息', '.part-text').textContent).toBe('周总，请补一下单据。谢谢。');
    const kept = panel.asked('case.patch').at(-1)?.patch.draft;
    expect(kept).toMatchObject({ form: 'full', parts: { short: '周总，请补一下单据。谢谢。' } });
    expect(kept?.parts.next).toContain('再联系。');
  });

  it('is shown again where the view is left and entered', async () => {
    await open();
    await click('函件');
    await settled();
    await press('2');
    await press('3');
    await settled();
    expect(chosen()).toBe('函件');
  });

  it('kept without a form is the whole script, the other forms as they are written', async () => {
    const script = scripts[0]?.id ?? '';
    await open({ script, channel: 'wechat', parts: { found: '改过的。' }, fills: {} });
    expect(chosen()).toBe('全文');
    expect(shown()).toEqual(['发现']);
    await click('短消息');
    await settled();
    expect(control('短消息', '.part-text').textContent).toBe('周总，请补一下单据。');
  });
});
