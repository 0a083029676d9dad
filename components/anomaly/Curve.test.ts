// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Curve } from '../../rules/curve';
import { draw, press, settled } from '../testing/draw';
import { fakePanel } from '../testing/fakePanel';
import { cashCurve, view } from '../testing/fixtures';
import { labelTops, placesOf, strokes } from './curvePlaces';

afterEach(() => render(null, document.body));

async function open(curves: Record<string, Curve>): Promise<void> {
  await draw(fakePanel(view({ curves })));
  await press('2');
  document.querySelector<HTMLElement>('.row')?.click();
  await settled();
}

describe('under the sum', () => {
  it('runs the own last year, with two labels, a sentence and a table', async () => {
    await open({ 'negative-cash': cashCurve });
    const drawn = document.querySelector('.curve-drawn');
    expect(drawn?.getAttribute('role')).toBe('img');
    expect(drawn?.getAttribute('aria-label')).toBe(
      '库存现金，2025年10月到2026年10月 共 12 期：平均 6,754.55，最近一期 -12,340.50',
    );
    expect([...document.querySelectorAll('.curve-labels > *')].map((one) => one.textContent)).toEqual([
      '平均 6,754.55',
      '10月 -12,340.50',
    ]);
    const rows = [...document.querySelectorAll('.curve-table tbody tr')].map((row) => row.textContent);
    expect(rows).toHaveLength(12);
    expect(rows[0]).toBe('2025年10月8,200.00');
    expect(rows.at(-1)).toBe('2026年10月-12,340.50');
  });

  it('is nothing where the past says nothing', async () => {
    await open({});
    expect(document.querySelector('.sum')).not.toBeNull();
    expect(document.querySelector('.curve')).toBeNull();
  });
});

const run = (average: number, ...points: [string, number][]): Curve => ({
  label: { 'zh-CN': '税负' },
  unit: 'rate',
  points: points.map(([period, value]) => ({ period, value })),
  average,
});

describe('the places', () => {
  it('keep the months apart as they are, and the highest above', () => {
    const places = placesOf(run(2, ['2026-01', 4], ['2026-02', 2], ['2026-05', 0]), 50);
    expect(places).toEqual({ xs: [0, 25, 100], ys: [5, 25, 45], mean: 25, gaps: [true, false, true] });
    expect(strokes(places)).toBe('M0 5h0L25 25M100 45h0');
  });

  it('take quarters for neighbours', () =>
    expect(placesOf(run(1, ['2026-Q1', 1], ['2026-Q2', 1], ['2026-Q4', 1]), 50)).toEqual({
      xs: [0, 33.3, 100],
      ys: [25, 25, 25],
      mean: 25,
      gaps: [true, false, true],
    }));

  it.each([
    [10, 49, { mean: 1, end: 36 }],
    [49, 10, { mean: 36, end: 1 }],
    [25, 27, { mean: 8, end: 26 }],
    [27, 25, { mean: 26, end: 8 }],
    [5, 5, { mean: 0, end: 18 }],
    [49, 49, { mean: 18, end: 36 }],
  ])('put labels at %d and %d beside what they name, never one over the other', (mean, end, tops) =>
    expect(labelTops(mean, end, 54)).toEqual(tops),
  );
});
