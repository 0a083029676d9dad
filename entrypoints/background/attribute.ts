import type { FrameReading, Reading, Statement } from '../../rules/reading';
import { join } from '../../sites/join';
import { withWhole } from '../../sites/whole/splice';
import { StorageError } from '../../storage/errors';
import { announce, order } from './orders';
import { bookStatements, fingerprint } from './attribution/digests';
import { keptOf } from './attribution/kept';
import { goesOn, lagOf } from './attribution/lag';
import { LAG_PATIENCE, SETTLED_AFTER } from './attribution/moments';
import { afterLook, beforeLook, waitingFor } from './attribution/looks';
import { believe } from './attribution/memory';
import { claimedBy, isSameSubject, ownerOf, subjectOf, type Owner } from './attribution/subject';
import { wouldLose } from './attribution/would-lose';
import { isBare, readBare } from './bare';
import { identityOf } from './identityOf';
import { shownAgain } from './shownAgain';
import { storage } from './storage';
import { noteHealth } from './teach/health';
import { changeTab, pathKey, type TabState } from './tabs';

/** The joined reading of a tab. */
export function readingOf(tab: TabState): Reading {
  const readings = Object.values(tab.frames).flatMap(({ reading }) => (reading ? [reading] : []));
  return join(readings, tab.firm);
}

/**
 * Keeps what a frame showed and, when everything about it is certain, files the figures under their client.
 * False when the frame has been replaced or the tab forgotten meanwhile.
 */
export async function takeReading(tabId: number, frameId: number, reading: FrameReading): Promise<boolean> {
  const key = pathKey(reading.path);
  return changeTab(tabId, async (state) => {
    const frame = state?.frames[key];
    if (!state || frame?.frameId !== frameId) return { state: null, result: false };
    for (const back of shownAgain(state, reading))
      void order({ tabId, frameId: back.frameId }, 'page.read', {});
    const bare = isBare(reading);
    if (bare && !frame.bare) void readBare(tabId, frameId);
    const shown = withWhole(reading, frame.wholes ?? []);
    const known = { ...frame, reading: shown, ...(bare && { bare }) };
    const next = { ...state, frames: { ...state.frames, [key]: known } };
    return { state: await attribute(next), result: true };
  });
}

/**
 * Files the figures on the page under their client and period once they have stood still for a moment, or leaves
 * everything as it is. A tool that brings the figures before the name is caught by that moment.
 */
export async function attribute(tab: TabState): Promise<TabState> {
  let known = tab;
  try {
    known = { ...tab, firm: (await storage.settings.get()).me?.firm ?? '' };
    return { ...(await filed(known)), unfiled: null };
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    // The page is read all the same; what could not be kept is said, and tried with its next change.
    return { ...known, unfiled: { code: error.code, detail: error.detail } };
  }
}

async function filed(tab: TabState): Promise<TabState> {
  const reading = readingOf(tab);
  const statements = bookStatements(reading);
  const now = Date.now();
  if (statements.length === 0 || reading.loading) return { ...awaiting(tab, reading, now), still: null };
  const [identity] = await Promise.all([identityOf(tab, reading), noteHealth(tab, reading)]);
  if (identity.state === 'stale') return { ...tab, waiting: null, still: null };
  const subject = subjectOf(identity, reading);
  const owner = ownerOf(identity, reading);
  const known = beforeLook(tab, subject, now);
  const lag = lagOf(known, subject, reading, await keptOf(owner, reading));
  const next = afterLook(known, subject, reading, lag, now);
  if (lag) {
    // By then either the figures have come, or a person is asked.
    if (tab.doubtedSince === null) again(tab.tabId, LAG_PATIENCE);
    return { ...next, doubtedSince: tab.doubtedSince ?? now, still: null };
  }
  const key = `${subject.shown}|${subject.period}|${fingerprint(reading)}`;
  if (tab.still?.key !== key) {
    again(tab.tabId, SETTLED_AFTER);
    return { ...next, doubtedSince: null, still: { key, since: now } };
  }
  if (now - tab.still.since < SETTLED_AFTER) return { ...next, doubtedSince: null };
  for (const statement of statements) {
    if (!owner || (await isLess(owner, statement))) continue;
    await storage.statements.put({ ...owner, statement, origin: tab.origin, readAt: reading.readAt });
  }
  const chosen =
    tab.chosen && goesOn(tab.chosen, tab.seen, subject, reading)
      ? { ...tab.chosen, over: fingerprint(reading) }
      : tab.chosen;
  return { ...believe(next, subject, reading), doubtedSince: null, chosen };
}

/** A page that is fetching figures for another name or period than it last showed. */
function awaiting(tab: TabState, reading: Reading, now: number): TabState {
  const subject = claimedBy(reading);
  const known = tab.seen ?? tab.waiting;
  if (!reading.loading || subject.shown === '' || !known) return { ...tab, doubtedSince: null };
  const { crossed } = beforeLook(tab, subject, now);
  const waiting = isSameSubject(known, subject) ? null : waitingFor(tab.waiting, subject, now);
  return { ...tab, doubtedSince: null, crossed, waiting };
}

/** Looks at a tab once more after a while, whether or not its page says anything new. */
function again(tabId: number, after: number): void {
  setTimeout(() => {
    void changeTab(tabId, async (state) => ({ state: state && (await attribute(state)), result: null })).then(
      () => announce('view.changed', { tabId }),
    );
  }, after + 50);
}

/** Whether what is kept already is more of the same table. */
async function isLess(owner: Owner, statement: Statement): Promise<boolean> {
  return wouldLose(await storage.statements.list(owner.clientId, owner.period), statement);
}
