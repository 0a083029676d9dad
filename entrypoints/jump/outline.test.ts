// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { showCell } from './outline';

const roots: ShadowRoot[] = [];
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  roots.length = 0;
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** The rules of the outline that is drawn around a cell; its root is closed, so it is caught as it is made. */
function drawn(theme: 'system' | 'light' | 'dark', systemDark: boolean): string {
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: systemDark && query === '(prefers-color-scheme:dark)',
  }));
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
  const cell = document.body.appendChild(document.createElement('td'));
  showCell(cell, theme);
  expect(document.querySelectorAll('ledgerside-outline')).toHaveLength(1);
  const rules = [...(roots[0]?.adoptedStyleSheets[0]?.cssRules ?? [])]
    .map(({ cssText }) => cssText)
    .join(' ');
  vi.runAllTimers();
  expect(document.querySelectorAll('ledgerside-outline')).toHaveLength(0);
  return rules;
}

it.each([
  ['light', true, '2px solid #17605A'],
  ['light', false, '2px solid #17605A'],
  ['system', false, '2px solid #17605A'],
  ['system', true, '2px solid #72C2B7'],
  ['dark', false, '2px solid #72C2B7'],
] as const)('in the theme %s, on a dark system: %s, is %s', (theme, systemDark, border) => {
  expect(drawn(theme, systemDark)).toContain(border);
});
