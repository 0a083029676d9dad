import type { FrameReading } from '../../rules/reading';
import { startsWith } from '../../sites/frames';
import type { FrameState, TabState } from './tabs';

/**
 * Frames that a document shows again by this reading of it, with all below them. One that was read while nobody
 * could see it read as empty, and nothing in it says that it is seen again.
 */
export function shownAgain(tab: Pick<TabState, 'frames'>, reading: FrameReading): FrameState[] {
  const before = Object.values(tab.frames).find(
    (frame) => frame.reading?.path.join('.') === reading.path.join('.'),
  );
  const hidden = new Set(reading.frames?.hidden);
  const back = (before?.reading?.frames?.hidden ?? []).filter((n) => !hidden.has(n));
  return Object.values(tab.frames).filter(({ reading: one }) =>
    back.some((n) => one && startsWith(one.path, [...reading.path, n])),
  );
}
