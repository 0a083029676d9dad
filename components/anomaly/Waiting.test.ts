// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { click, draw, settled, text } from '../testing/draw';
import { fakePanel } from '../testing/fakePanel';
import { ageingUnknown, view } from '../testing/fixtures';

afterEach(() => render(null, document.body));

it('names some of what waits for a page, and the rest when asked', async () => {
  const verdicts = Array.from({ length: 8 }, (_, n) => ({
    ...ageingUnknown,
    rule: `waits-${n}`,
    title: { 'zh-CN': `等账龄的第 ${n} 项`, en: `Waiting ${n}` },
  }));
  await draw(fakePanel(view({ verdicts })));
  const fold = [...document.querySelectorAll('button')].find((one) => one.textContent?.includes('判断不了'));
  fold?.click();
  await settled();
  expect(text()).toContain('等账龄的第 3 项');
  expect(text()).not.toContain('等账龄的第 4 项');
  await click('还有 4 项');
  expect(text()).toContain('等账龄的第 7 项');
});
