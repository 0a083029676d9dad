// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { click, draw, press, settled } from '../testing/draw';
import { fakePanel } from '../testing/fakePanel';
import { view } from '../testing/fixtures';

afterEach(() => render(null, document.body));

const drafts = (panel: ReturnType<typeof fakePanel>) =>
  panel.asked('case.patch').filter(({ patch }) => patch.draft !== undefined);

it('a draft is kept once something was edited, not when another channel or script is looked at', async () => {
  const panel = fakePanel(view({ cases: [] }));
  await draw(panel);
  await press('3');
  await click('面谈');
  await click('微信');
  document.querySelectorAll<HTMLElement>('.candidate')[1]?.click();
  await settled();
  await new Promise((resolve) => setTimeout(resolve, 800));
  await press('1');
  expect(drafts(panel)).toEqual([]);

  await press('3');
  const part = document.querySelector<HTMLElement>('.part-text');
  part?.append('，您看呢');
  part?.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
  await press('1');
  expect(drafts(panel)).toHaveLength(1);
});
