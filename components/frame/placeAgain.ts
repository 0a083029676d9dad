import type { Drafts } from './drafts';
import { NOTE_SLOT, start } from './place';
import type { OpenNote, Place } from './place';

/** Slots of half-written texts that stand on the tab of expectations. */
const EXPECTATION = /^(?:expectation|promise):/;

/**
 * Where the desk of a client opens. After a moment's loading, where it was; under another period, at what was being
 * written and nothing else of the old one; on a new page or after another client, at what was left half written.
 */
export function placeAgain(drafts: Drafts | null, owner: string, period: string | null): Place {
  if (!drafts) return start;
  const { last } = drafts;
  if (last?.owner === owner) {
    if (last.period === period) return last.place;
    if (last.place.note) return { ...start, tab: 'notes', note: last.place.note };
    if (last.place.tab === 'expectations') return { ...start, tab: 'expectations' };
    return start;
  }
  const newest = drafts.slots(owner).findLast((slot) => slot.startsWith(NOTE_SLOT) || EXPECTATION.test(slot));
  if (newest === undefined) return start;
  if (EXPECTATION.test(newest)) return { ...start, tab: 'expectations' };
  return { ...start, tab: 'notes', note: drafts.get(owner, newest) as OpenNote };
}
