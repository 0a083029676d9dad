// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { draw, press, settled, text } from '../testing/draw';
import { fakePanel } from '../testing/fakePanel';
import type { FakePanel } from '../testing/fakePanel';
import { foundCase, view } from '../testing/fixtures';

afterEach(() => render(null, document.body));

const boxes = () => [...document.querySelectorAll<HTMLInputElement>('.checks input')];
const ticks = () => boxes().map((box) => box.checked);

async function open(panel: FakePanel): Promise<void> {
  await draw(panel);
  await press('2');
  document.querySelector<HTMLElement>('.row')?.click();
  await settled();
}

it('shows every tick at once, though the view still shows the case as it was', async () => {
  const panel = fakePanel(view({ cases: [] }));
  await open(panel);
  expect(ticks().slice(0, 3)).toEqual([false, false, false]);
  for (const box of boxes().slice(0, 3)) box.click();
  await settled();
  expect(ticks().slice(0, 3)).toEqual([true, true, true]);
  expect(text()).toContain('3 / 3');
  expect(panel.asked('case.check').map(({ check }) => check)).toEqual(['vouchers', 'records', 'history']);
  panel.show({});
  await settled();
  expect(ticks()[0]).toBe(true);
});

it('follows the case again once the view shows what was kept', async () => {
  const panel = fakePanel(view({ cases: [] }), {
    'case.check': () => foundCase({ updatedAt: '2026-11-11T02:00:00.000Z' }),
  });
  await open(panel);
  boxes()[0]?.click();
  await settled();
  panel.show({ cases: [foundCase({ checks: {}, updatedAt: '2026-11-11T02:00:01.000Z' })] });
  await settled();
  expect(ticks()[0]).toBe(false);
});

it('takes a tick back that could not be kept, and says so', async () => {
  const panel = fakePanel(view({ cases: [] }), {
    'case.check': () => ({ code: 'storage-full', detail: {} }),
  });
  await open(panel);
  boxes()[0]?.click();
  await settled();
  expect(ticks()[0]).toBe(false);
  expect(text()).toContain('磁盘满了');
});
