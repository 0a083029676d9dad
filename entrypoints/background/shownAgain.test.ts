import { describe, expect, it } from 'vitest';
import type { FrameReading } from '../../rules/reading';
import { shownAgain } from './shownAgain';

const reading = (path: number[], hidden?: number[]): FrameReading => ({
  path,
  url: 'https://books.example/',
  profile: null,
  clients: [],
  periods: [],
  tables: [],
  problems: [],
  loading: false,
  readAt: 0,
  ...(hidden && { frames: { count: 3, hidden } }),
});
const tab = (hidden: number[]) => ({
  frames: {
    '': { frameId: 0, reading: reading([], hidden) },
    0: { frameId: 5, reading: reading([0], []) },
    1: { frameId: 6, reading: reading([1], [0]) },
    '1.0': { frameId: 7, reading: reading([1, 0]) },
    2: { frameId: 8, reading: null },
  },
});
const again = (before: number[], now: FrameReading): number[] =>
  shownAgain(tab(before), now).map(({ frameId }) => frameId);

describe('frames that are shown again', () => {
  it('are those that were hidden and are no more, with all below them', () => {
    expect(again([0, 1], reading([], [0]))).toEqual([6, 7]);
    expect(again([], reading([1], []))).toEqual([7]);
  });

  it('are none while nothing changes, when one is hidden, and of a document that was not known', () => {
    expect(again([0, 1], reading([], [0, 1]))).toEqual([]);
    expect(again([0], reading([], [0, 1]))).toEqual([]);
    expect(again([0], reading([4], []))).toEqual([]);
  });
});
