// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Lock } from '../../messages';
import type { ScriptPart } from '../../rules/verdict';
import { click, control, draw, press, settled, text } from '../testing/draw';
import { fakePanel } from '../testing/fakePanel';
import type { FakePanel } from '../testing/fakePanel';
import { client, foundCase, known, negativeCash, view } from '../testing/fixtures';

const written: string[] = [];
beforeEach(() => {
  written.length = 0;
  vi.stubGlobal('navigator', { clipboard: { writeText: async (value: string) => void written.push(value) } });
});
afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

/** Opens the script tab and waits for the first check. */
async function open(panel: FakePanel): Promise<void> {
  await draw(panel);
  await press('3');
  await vi.waitFor(() => {
    if (panel.asked('script.check').length === 0) throw new Error('The script was not checked.');
  });
  await settled();
}

const part = (name: string) => control(name, '.part-text');
const buttons = () => [...document.querySelectorAll<HTMLButtonElement>('.bar button')];

function edit(name: string, change: (field: HTMLElement) => void): void {
  const field = part(name);
  change(field);
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

describe('copying', () => {
  it('gives the text of the background, then opens the drafted note', async () => {
    const panel = fakePanel(view(), { 'script.copy': () => ({ text: '周总，文字', ticket: 'one' }) });
    await open(panel);
    await click('复制');
    expect(written).toEqual(['周总，文字']);
    expect(panel.asked('script.copied')).toEqual([{ ticket: 'one' }]);
    expect(text()).toContain('已复制，记录已起草。');
  });
  it('falls back to the selection where the page forbids the clipboard', async () => {
    vi.stubGlobal('navigator', {
      clipboard: { writeText: () => Promise.reject(new Error('NotAllowedError')) },
    });
    const copied: string[] = [];
    document.execCommand = ((command: string) => {
      copied.push(`${command} ${document.querySelector('textarea')?.value ?? ''}`);
      return true;
    }) as typeof document.execCommand;
    const panel = fakePanel(view(), { 'script.copy': () => ({ text: '文字', ticket: 'two' }) });
    await open(panel);
    await click('复制');
    expect(copied).toEqual(['copy 文字']);
    expect(panel.asked('script.copied')).toHaveLength(1);
  });
  it('drafts no note when nothing reached the clipboard', async () => {
    vi.stubGlobal('navigator', {});
    document.execCommand = (() => false) as typeof document.execCommand;
    const panel = fakePanel();
    await open(panel);
    await click('复制');
    expect(panel.asked('script.copied')).toEqual([]);
    expect(text()).toContain('浏览器不让复制');
  });
  it('stops at a lock that the fresh reading brings, and says why', async () => {
    const panel = fakePanel(view(), {
      'script.copy': () => ({ locks: [{ why: 'foreign', amounts: ['8,888.00'] }] }),
    });
    await open(panel);
    await click('复制');
    expect(written).toEqual([]);
    const pin = document.querySelector('.pin');
    expect(pin?.textContent).toContain('8,888.00 不是这家的数字');
    expect(pin?.getAttribute('aria-live')).toBe('assertive');
    expect(buttons()[0]?.disabled).toBe(true);
  });
});

describe('a lock', () => {
  const cases: [Lock, string, string][] = [
    [{ why: 'client' }, '还不能确定是谁的账', '看是谁的账'],
    [{ why: 'other-client', name: '河北岚禾' }, '“河北岚禾”', '去改文字'],
    [
      {
        why: 'changed',
        figures: [
          { name: '负数金额', label: { 'zh-CN': '余额' }, unit: 'money', old: '9,800.00', now: '12,340.50' },
        ],
      },
      '1 个数字过期',
      '更新 1 个数字',
    ],
    [
      { why: 'old', figures: [{ name: '负数金额', label: { 'zh-CN': '余额' }, readAt: 0 }] },
      '以前读的',
      '去读新的',
    ],
    [{ why: 'foreign', amounts: ['1.00'] }, '不是这家的数字', '去改文字'],
    [
      { why: 'foreign-name', names: [{ text: '沐禾日化', client: '石家庄沐禾日化经营部' }] },
      '“沐禾日化” 是别家客户的名字',
      '去改文字',
    ],
    [{ why: 'empty', labels: [{ 'zh-CN': '称呼' }] }, '称呼 还空着', '去补上'],
    [
      {
        why: 'promise',
        findings: [
          { kind: 'promise', locks: true, part: 'next', text: '保证没事', remedy: { 'zh-CN': '说能做到的' } },
        ],
      },
      '“保证没事” 是过度承诺',
      '去改文字',
    ],
    [{ why: 'checks' }, '前三项原因还没查', '去查原因'],
  ];
  it.each(cases)('$why disables copying, names the cause and offers the cure', async (lock, why, cure) => {
    const panel = fakePanel(view(), {}, { locks: [lock] });
    await open(panel);
    const [copy, main] = buttons();
    expect(copy?.textContent).toBe('复制');
    expect(copy?.disabled).toBe(true);
    expect(main?.textContent).toBe(cure);
    expect(document.querySelector('.pin[role=status]')?.textContent).toContain(why);
    copy?.click();
    await press('c');
    expect(document.activeElement?.className).toBe('pin');
    expect(panel.asked('script.copy')).toEqual([]);
  });
  it('shows an outdated figure as it was, and updates it with U', async () => {
    const fills = { 负数金额: '9,800.00 元', 称呼: '周总' };
    const draft = {
      script: 'negative-cash-owner',
      channel: 'wechat' as const,
      parts: { found: '多 {负数金额|money}。' },
      fills,
    };
    const shown = view();
    const lock: Lock = {
      why: 'changed',
      figures: [
        {
          name: '负数金额',
          label: { 'zh-CN': '余额' },
          unit: 'money',
          old: '9,800.00 元',
          now: '12,340.50 元',
        },
      ],
    };
    const panel = fakePanel(
      { ...shown, cases: shown.cases.map((one) => ({ ...one, draft })) },
      {},
      { locks: [lock] },
    );
    await open(panel);
    expect(document.querySelector('.island-old')?.textContent).toBe('9,800.00 元');
    await press('u');
    const kept = panel.asked('case.patch').at(-1)?.patch.draft;
    expect(kept?.fills).toEqual({ 负数金额: '12,340.50 元' });
    expect(kept?.earlier).toContain('9,800.00 元');
  });
  it('remembers a figure that stood in it only in between', async () => {
    let now = '9,100.00 元';
    const panel = fakePanel(view({ cases: [] }), {
      'script.check': ({ parts }) => ({
        locks: [],
        findings: [],
        length: 1,
        parts: Object.keys(parts).map((name) => ({
          part: name as ScriptPart,
          runs: [
            {
              kind: 'fill',
              name: '负数金额',
              label: { 'zh-CN': '余额' },
              text: now,
              value: 1,
              unit: 'money',
              sources: [],
            },
          ],
        })),
      }),
    });
    await open(panel);
    const checked = panel.asked('script.check').length;
    now = '9,500.00 元';
    edit('发现', (field) => field.append('，多半是垫付'));
    await vi.waitFor(() => expect(panel.asked('script.check').length).toBeGreaterThan(checked));
    await settled();
    edit('发现', (field) => field.append('，请看'));
    await vi.waitFor(() => expect(panel.asked('case.patch')).not.toEqual([]));
    await settled();
    await press('1');
    const kept = panel.asked('case.patch').at(-1)?.patch.draft?.earlier;
    expect(kept).toEqual(expect.arrayContaining(['9,100.00 元', '9,500.00 元']));
  });
});

describe('a selection in the script', () => {
  const ways = ['copy', 'cut', 'dragstart'] as const;
  /** Selects from one place to another and tries to take it away. */
  function take(way: (typeof ways)[number], from: [Node, number], to: [Node, number], on?: Element): Event {
    const range = document.createRange();
    range.setStart(...from);
    range.setEnd(...to);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    const event = new Event(way, { bubbles: true, cancelable: true });
    (on ?? part('发现')).dispatchEvent(event);
    return event;
  }
  const words = () => part('发现').lastChild!;
  const figure = () => document.querySelector('[data-placeholder="{负数金额|money}"]')!.firstChild!;
  const locked = () => fakePanel(view(), {}, { locks: [{ why: 'checks' }] });

  describe.each(ways)('%s', (way) => {
    it('takes no figure while copying is locked, and the reason is said', async () => {
      await open(locked());
      expect(take(way, [figure(), 0], [words(), 1]).defaultPrevented).toBe(true);
      await settled();
      expect(document.querySelector('[role=alert]')?.textContent).toContain('没有复制：前三项原因还没查');
    });
    it('takes not one character', async () => {
      await open(locked());
      expect(take(way, [words(), 0], [words(), 1]).defaultPrevented).toBe(true);
    });
    it('takes nothing of it along from outside', async () => {
      await open(locked());
      expect(take(way, [document.body, 0], [words(), 1], document.body).defaultPrevented).toBe(true);
      const { body } = document;
      expect(take(way, [body, 0], [body, body.childNodes.length], body).defaultPrevented).toBe(true);
    });
    it('takes what is not of the script', async () => {
      await open(locked());
      const [count] = document.querySelectorAll('.lint');
      expect(take(way, [count!, 0], [count!, count!.childNodes.length], count).defaultPrevented).toBe(false);
      // What is in a field is chosen there, wherever else something is selected.
      const field = document.createElement('input');
      document.body.append(field);
      expect(take(way, [words(), 0], [words(), 1], field).defaultPrevented).toBe(false);
      field.remove();
    });
    it('takes everything while nothing locks', async () => {
      await open(fakePanel());
      await vi.waitFor(() => expect(take(way, [figure(), 0], [words(), 1]).defaultPrevented).toBe(false));
    });
  });

  it.each<Lock>([
    { why: 'client' },
    { why: 'foreign-name', names: [{ text: '沐禾', client: '石家庄沐禾商贸有限公司' }] },
    { why: 'old', figures: [{ name: '负数金额', label: { 'zh-CN': '余额' }, readAt: 0 }] },
    { why: 'empty', labels: [{ 'zh-CN': '称呼' }] },
    { why: 'promise', findings: [] },
  ])('stays whatever locks: $why', async (lock) => {
    await open(fakePanel(view(), {}, { locks: [lock] }));
    expect(take('copy', [words(), 0], [words(), 1]).defaultPrevented).toBe(true);
  });

  it('stays until what was just written has been checked', async () => {
    const panel = fakePanel();
    await open(panel);
    await vi.waitFor(() => expect(take('copy', [words(), 0], [words(), 1]).defaultPrevented).toBe(false));
    edit('发现', (field) => field.append('没问题。'));
    await settled();
    expect(take('copy', [words(), 0], [words(), 1]).defaultPrevented).toBe(true);
    await settled();
    expect(document.querySelector('[role=alert]')?.textContent).toContain('没有复制：文字还没检查完');
    await vi.waitFor(() => expect(take('copy', [words(), 0], [words(), 1]).defaultPrevented).toBe(false));
  });
});

describe('editing', () => {
  it('keeps the draft with placeholders, and checks it as edited', async () => {
    const panel = fakePanel();
    await open(panel);
    edit('发现', (field) => {
      field.lastChild!.textContent = '。多半是垫付。';
    });
    await vi.waitFor(() => expect(panel.asked('case.patch')).not.toEqual([]));
    const patch = panel.asked('case.patch')[0]?.patch;
    expect(patch?.draft?.parts.found).toBe(
      '我核了 {期间|text} 的账，付出去的现金比收进来的多 {负数金额|money}。多半是垫付。',
    );
    expect(patch?.draft?.fills).toMatchObject({ 负数金额: '12,340.50 元' });
    await vi.waitFor(() => expect(panel.asked('script.check').at(-1)?.parts.found).toContain('多半是垫付。'));
  });
  it('waits for the end of a composition', async () => {
    const panel = fakePanel();
    await open(panel);
    const field = part('理解');
    const before = panel.asked('script.check').length;
    field.dispatchEvent(new CompositionEvent('compositionstart'));
    edit('理解', (node) => node.append('nihao'));
    await settled();
    field.lastChild!.textContent = '你好';
    field.dispatchEvent(new CompositionEvent('compositionend'));
    await vi.waitFor(() => expect(panel.asked('script.check').length).toBeGreaterThan(before));
    const texts = panel.asked('script.check').map((args) => args.parts.feel ?? '');
    expect(texts.at(-1)).toContain('你好');
    expect(texts.some((value) => value.includes('nihao'))).toBe(false);
  });
  it('keeps what is pending when the view is left', async () => {
    const panel = fakePanel();
    await open(panel);
    edit('下一步', (field) => field.append('谢谢。'));
    await settled();
    await press('1');
    expect(panel.asked('case.patch')[0]?.patch.draft?.parts.next).toContain('谢谢。');
  });
  it('stands as it was left, though the view does not show it yet', async () => {
    const panel = fakePanel(view(), {
      'case.patch': () => foundCase({ updatedAt: '2026-11-11T09:00:00.000Z' }),
    });
    await open(panel);
    edit('下一步', (field) => field.append('再联系。'));
    await settled();
    await press('1');
    await press('3');
    await settled();
    expect(part('下一步').textContent).toContain('再联系。');
    // Once the view shows what was kept, or something newer, that counts.
    await press('1');
    panel.show({ cases: [foundCase({ updatedAt: '2026-11-11T09:00:01.000Z' })] });
    await press('3');
    await settled();
    expect(part('下一步').textContent).not.toContain('再联系。');
  });
  it('shows the way that was looked at last again', async () => {
    const panel = fakePanel();
    await open(panel);
    await click('面谈');
    await press('2');
    await press('3');
    await settled();
    expect(document.querySelector('.seg [aria-checked=true]')?.textContent).toBe('面谈');
    expect(panel.asked('case.patch')).toEqual([]);
  });
  it('leads from a figure to its cell', async () => {
    const panel = fakePanel();
    await open(panel);
    document.querySelector<HTMLElement>('[data-placeholder="{负数金额|money}"]')?.click();
    await settled();
    expect(panel.asked('site.jump')[0]?.address).toMatchObject({ row: '1001', column: 'closing_credit' });
  });
  it('asks how the client is addressed where nobody wrote it', async () => {
    const panel = fakePanel(
      view({ identity: { ...known, client: client({ salutation: null }) } as typeof known }),
    );
    await open(panel);
    const field = document.querySelector<HTMLInputElement>('#salutation')!;
    field.value = '周总';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
    await click('保存');
    expect(panel.asked('client.update')).toEqual([{ id: 'client-1', patch: { salutation: '周总' } }]);
  });
});

it('ranks again for another channel or emotion', async () => {
  const panel = fakePanel(view({ verdicts: [negativeCash] }));
  await open(panel);
  await click('面谈');
  expect(panel.asked('script.rank').at(-1)).toEqual({
    rule: 'negative-cash',
    channel: 'meeting',
    emotion: null,
  });
});
