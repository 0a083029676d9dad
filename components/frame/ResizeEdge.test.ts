// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Layout } from '../../storage/records';
import { control, draw, press, settled } from '../testing/draw';
import { fakePanel, type FakePanel } from '../testing/fakePanel';
import { view } from '../testing/fixtures';

afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

async function edgeAt(side: Layout['side'], width: number): Promise<{ edge: HTMLElement; panel: FakePanel }> {
  vi.spyOn(HTMLElement.prototype, 'setPointerCapture').mockReturnValue();
  const panel = fakePanel(view({ layout: { ...view().layout, side, width } }));
  await draw(panel);
  return { edge: control('侧栏宽度', '[role=separator]'), panel };
}

describe.each([
  ['right', 'ArrowLeft', 'ArrowRight', -1],
  ['left', 'ArrowRight', 'ArrowLeft', 1],
] as const)('the edge of a sidebar at the %s', (side, wider, narrower, away) => {
  it('moves by keys as it looks', async () => {
    const { edge, panel } = await edgeAt(side, 400);
    await press(wider, edge);
    await press(narrower, edge);
    expect(panel.asked('view.layout')).toEqual([{ patch: { width: 408 } }, { patch: { width: 400 } }]);
  });

  it('follows the mouse, and lets go', async () => {
    const { edge, panel } = await edgeAt(side, 400);
    const point = (type: string, screenX: number) =>
      edge.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId: 1, screenX }));
    point('pointermove', 700);
    point('pointerdown', 1000);
    point('pointermove', 1000 + away * 30);
    point('pointerup', 1000 + away * 30);
    point('pointermove', 1000);
    await settled();
    expect(panel.asked('view.layout')).toEqual([{ patch: { width: 430 } }]);
  });

  it.each([
    ['wider than 480', 480, wider],
    ['narrower than 360', 360, narrower],
  ])('is never pushed %s', async (_, width, key) => {
    const { edge, panel } = await edgeAt(side, width);
    await press(key, edge);
    expect(panel.asked('view.layout')).toEqual([]);
  });
});
