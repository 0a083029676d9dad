// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { click, control, draw, press, settled, text, type } from '../testing/draw';
import { fakePanel } from '../testing/fakePanel';
import { note, view } from '../testing/fixtures';

afterEach(() => render(null, document.body));

const save = () => control('保存记录', '.bar button') as HTMLButtonElement;

describe('a note', () => {
  it('freezes the figures of its anomaly and needs words', async () => {
    const panel = fakePanel();
    await draw(panel);
    await press('ArrowDown');
    (document.activeElement as HTMLElement).click();
    await settled();
    await press('n');
    expect(text()).toContain('库存现金期末贷方\u00a012,340.50');
    expect(save().disabled).toBe(true);
    expect(text(), 'who signs').toContain('署名林晓');
    await type('客户原话', '单据在包里。');
    save().click();
    await settled();
    const saved = panel.asked('note.save')[0]?.note;
    expect(saved).toMatchObject({
      clientId: 'client-1',
      rule: 'negative-cash',
      period: '2026-10',
      words: '单据在包里。',
      draft: false,
    });
    expect(saved?.figures?.map((figure) => figure.value)).toEqual([0, 12340.5]);
  });
  it('is written in the language of the panel, figures and all', async () => {
    const panel = fakePanel(
      view({ settings: { me: { name: 'Lin', firm: 'Anhe' }, language: 'en', theme: 'light' } }),
    );
    await draw(panel);
    await press('ArrowDown');
    (document.activeElement as HTMLElement).click();
    await settled();
    await press('n');
    await type('Their words', 'The slips are in my bag.');
    await click('Save note', '.bar button');
    const saved = panel.asked('note.save')[0]?.note;
    expect(saved?.ruleTitle).toBe('Negative cash');
    expect(saved?.figures?.map(({ label }) => label)).toEqual([
      'Cash, closing debit',
      'Cash, closing credit',
    ]);
  });
  it('that stems from a script cannot be saved without a follow-up', async () => {
    const script = { id: 's', version: '1.0.0', title: '先把垫付的补上', edited: false, text: '…' };
    const panel = fakePanel(view(), {
      'script.copied': () => ({ note: note({ draft: true, script, followUp: null }), commitments: [] }),
      'script.copy': () => ({ text: '…', ticket: 'one' }),
    });
    vi.stubGlobal('navigator', { clipboard: { writeText: async () => undefined } });
    await draw(panel);
    await press('3');
    await vi.waitFor(() => expect(panel.asked('script.check')).not.toEqual([]));
    await settled();
    await click('复制');
    vi.unstubAllGlobals();
    expect(save().disabled).toBe(true);
    expect(text()).toContain('还差下次跟进的日子');
    const day = control('下次跟进', 'input') as HTMLInputElement;
    day.value = '+3';
    day.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
    day.dispatchEvent(new Event('blur'));
    await settled();
    save().click();
    await settled();
    expect(panel.asked('note.save').at(-1)?.note).toMatchObject({ followUp: '2026-11-14', draft: false });
  });
  it('keeps how the talk about an anomaly ended, and asks it of no other talk', async () => {
    const panel = fakePanel(view({ notes: [note({ rule: 'negative-cash' })] }));
    await draw(panel);
    await press('4');
    await click('修改');
    const outcome = control('结果', 'select') as HTMLSelectElement;
    outcome.value = 'objected';
    outcome.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    save().click();
    await settled();
    expect(panel.asked('note.save')[0]?.note).toMatchObject({ outcome: 'objected' });
    panel.show({ notes: [note({ rule: null })] });
    await settled();
    await click('修改');
    expect(document.querySelector('select[aria-label="结果"]')).toBeNull();
  });
  it('keeps its promises, with who and when', async () => {
    const panel = fakePanel(view({ notes: [note()], commitments: [] }));
    await draw(panel);
    await press('4');
    await click('修改');
    await click('加一条');
    await type('承诺了什么', '补垫付单据');
    save().click();
    await settled();
    expect(panel.asked('note.save')[0]?.commitments).toEqual([
      { side: 'ours', text: '补垫付单据', due: null },
    ]);
  });
});

describe('the list of notes', () => {
  it('offers to undo a deletion where the note stood', async () => {
    const panel = fakePanel(view({ notes: [note()] }), {
      'note.delete': () => {
        panel.show({ notes: [] });
        return null;
      },
    });
    await draw(panel);
    await press('4');
    await click('删除');
    expect(panel.asked('note.delete')).toEqual([{ id: 'note-1' }]);
    expect(text()).toContain('已删除一条记录。');
    await press('1');
    expect(text()).not.toContain('已删除一条记录。');
    await press('4');
    expect(text()).toContain('已删除一条记录。');
    await click('撤销');
    expect(panel.asked('note.restore')).toEqual([{ id: 'note-1' }]);
  });
  it('pins, searches, and ticks off a promise', async () => {
    const panel = fakePanel(view({ notes: [note({ pinned: false })] }));
    await draw(panel);
    await press('4');
    await click('置顶');
    expect(panel.asked('note.pin')).toEqual([{ id: 'note-1', pinned: true }]);
    document.querySelector<HTMLInputElement>('.tick input')?.click();
    await settled();
    expect(panel.asked('commitment.done')).toEqual([{ id: '发《往来清理方案》', done: true }]);
    await type('搜这家的记录', '股东');
    await vi.waitFor(() =>
      expect(panel.asked('note.list')).toEqual([{ clientId: 'client-1', query: '股东', limit: 200 }]),
    );
    await vi.waitFor(() => expect(text()).toContain('没有找到'));
  });
});

it('moves the case by its step line', async () => {
  const panel = fakePanel(view({ notes: [note({ period: '2026-10', rule: 'negative-cash' })] }));
  await draw(panel);
  await press('4');
  await click('修改');
  expect(document.querySelector('[aria-current=step]')?.textContent).toBe('核过');
  await click('同意');
  expect(panel.asked('case.patch')).toEqual([
    { clientId: 'client-1', period: '2026-10', rule: 'negative-cash', patch: { stage: 'agreed' } },
  ]);
});
