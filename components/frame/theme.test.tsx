// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../storage/records';
import { useRoot } from './theme';

afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
});

/** A system whose wish for dark can change while the sidebar stands. */
function system(dark: boolean) {
  const query = Object.assign(new EventTarget(), { matches: dark });
  vi.stubGlobal('matchMedia', (asked: string) => {
    expect(asked).toBe('(prefers-color-scheme: dark)');
    return query;
  });
  return (now: boolean) =>
    act(() => {
      query.matches = now;
      query.dispatchEvent(new Event('change'));
    });
}

function Root({ theme }: { theme: Settings['theme'] }) {
  useRoot('zh-CN', theme, 'right');
  return null;
}
const draw = (theme: Settings['theme']) => act(() => render(<Root theme={theme} />, document.body));
const shown = () => document.documentElement.dataset['theme'];

describe('the theme', () => {
  it.each([true, false])('follows the system, also when it changes: dark at first %s', async (dark) => {
    const change = system(dark);
    await draw('system');
    expect(shown()).toBe(dark ? 'dark' : 'light');
    await change(!dark);
    expect(shown()).toBe(dark ? 'light' : 'dark');
  });

  it.each(['light', 'dark'] as const)('is %s when the user says so, whatever the system', async (theme) => {
    const change = system(theme === 'light');
    await draw(theme);
    expect(shown()).toBe(theme);
    await change(theme === 'dark');
    expect(shown()).toBe(theme);
  });
});
