// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { scripts } from '../testing/fixtures';
import { figuresOf, fillsOf, nameOf, placeholderOf, segments, toDraft } from './draft';
import { drawPart, readPart, redrawIslands } from './partDom';
import type { Island } from './partDom';

const island = (placeholder: string): Island => ({ text: nameOf(placeholder), tone: 'fill', title: '' });

function field(draft: string): HTMLElement {
  const element = document.createElement('div');
  drawPart(element, draft, island);
  return element;
}

describe('a draft', () => {
  it('writes figures as placeholders', () => {
    const draft = toDraft(scripts[0]?.parts ?? []);
    expect(draft.feel).toBe('{称呼|text}，平时忙，零星付款先垫着，单据攒着一起给，这个我懂。');
    expect(draft.found).toContain('多 {负数金额|money}。');
  });
  it('takes the placeholder of a run, or makes one of its unit', () => {
    const label = { 'zh-CN': '税负' };
    const run = { kind: 'fill', name: '税负', label, text: '1.0%', value: 0.01, unit: 'rate' } as const;
    expect(placeholderOf({ ...run, sources: [] })).toBe('{税负|pct}');
    expect(placeholderOf({ ...run, sources: [], unit: 'text', value: '2026-11-13' })).toBe('{税负|date}');
    expect(placeholderOf({ ...run, sources: [], placeholder: '{税负|count}' })).toBe('{税负|count}');
    expect(placeholderOf({ kind: 'empty', name: '称呼', label: { 'zh-CN': '称呼' } })).toBe('{称呼}');
  });
  it('is cut at placeholders and nowhere else', () => {
    expect(segments('卖了 {收入|money}，{ 不算')).toEqual([
      { kind: 'text', text: '卖了 ' },
      { kind: 'placeholder', placeholder: '{收入|money}' },
      { kind: 'text', text: '，{ 不算' },
    ]);
  });
  it('finds a figure by its name when the format was typed otherwise', () => {
    const figureOf = figuresOf(scripts[0]?.parts ?? []);
    expect(figureOf('{负数金额}')).toMatchObject({ text: '12,340.50 元' });
    expect(figureOf('{别的}')).toBeUndefined();
  });
  it('remembers what its figures read', () => {
    expect(fillsOf(scripts[0]?.parts ?? [])).toMatchObject({ 负数金额: '12,340.50 元', 称呼: '周总' });
  });
});

describe('an edited part', () => {
  it.each([
    '',
    '没有数字',
    '{称呼|text}',
    '{a|money}{b|money}',
    '前 {a|money} 后',
    '一行\n二行 {a|money}',
    '<b>不是标记</b>',
  ])('reads back as it was drawn: %s', (draft) => expect(readPart(field(draft))).toBe(draft));
  it('draws text as text', () => {
    expect(field('<img src=x onerror=alert(1)>').querySelector('img')).toBeNull();
  });
  it('keeps what was typed around a figure and drops a figure that was deleted', () => {
    const element = field('卖了 {收入|money} 的货');
    element.firstChild!.textContent = '本月卖了 ';
    expect(readPart(element)).toBe('本月卖了 {收入|money} 的货');
    element.querySelector('[data-placeholder]')?.remove();
    expect(readPart(element)).toBe('本月卖了  的货');
  });
  it('reads the lines that browsers wrap in blocks', () => {
    const element = field('一');
    const lines = ['二', '三'].map((line) => {
      const block = document.createElement('div');
      block.append(line, document.createElement('br'));
      return block;
    });
    element.append(...lines);
    expect(readPart(element)).toBe('一\n二\n三');
  });
  it('keeps figures from being typed into, and redraws them in place', () => {
    const element = field('{收入|money}');
    const node = element.querySelector<HTMLElement>('[data-placeholder]')!;
    expect(node.contentEditable).toBe('false');
    redrawIslands(element, () => ({ text: '398,200.00', tone: 'old', title: '' }));
    expect(element.querySelector('[data-placeholder]')).toBe(node);
    expect(node.className).toContain('island-old');
    expect(readPart(element)).toBe('{收入|money}');
  });
});
