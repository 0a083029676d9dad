// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { click, draw, press, settled, text, type } from '../testing/draw';
import { fakePanel } from '../testing/fakePanel';
import type { FakePanel } from '../testing/fakePanel';
import { negativeCash, view } from '../testing/fixtures';

afterEach(() => render(null, document.body));

const buttons = () => [...document.querySelectorAll<HTMLButtonElement>('.bar .btn')];
const words = () => buttons().map((button) => button.textContent);

async function open(panel: FakePanel): Promise<void> {
  await draw(panel);
  await press('2');
  document.querySelector<HTMLElement>('.row')?.click();
  await settled();
}

it('is offered in the bar, beside the script, and kept with its reason', async () => {
  const panel = fakePanel();
  await open(panel);
  expect(words()).toEqual(['暂不解释', '写话术']);
  await click('暂不解释');
  expect(words()).toEqual(['取消', '暂不解释']);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('为什么暂不解释');
  expect(buttons()[1]?.disabled).toBe(true);
  await type('为什么暂不解释', ' 备用金，月底核销 ');
  expect(buttons()[1]?.disabled).toBe(false);
  await click('暂不解释', '.bar .btn');
  expect(panel.asked('suppression.set')).toEqual([
    {
      value: {
        clientId: 'client-1',
        rule: 'negative-cash',
        reason: '备用金，月底核销',
        until: null,
        period: '2026-10',
        severity: 'warning',
      },
    },
  ]);
});

it('closes by Esc without leaving the anomaly', async () => {
  await open(fakePanel());
  await click('暂不解释');
  (document.activeElement as HTMLElement).blur();
  await press('Escape');
  expect(words()).toEqual(['暂不解释', '写话术']);
  expect(text()).toContain('怎么算的');
});

it('gives its place to a note where an anomaly may not be left', async () => {
  await open(fakePanel(view({ verdicts: [{ ...negativeCash, suppressible: false }] })));
  expect(words()).toEqual(['记一笔', '写话术']);
});
