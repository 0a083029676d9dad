import type { FrameReading, Reading, Statement } from '../../rules/reading';
import { join } from '../../sites/join';
import { announce } from './orders';
import { bookStatements, figuresLag, fingerprint, LAG_PATIENCE, ownerKey, ownerOf, type Owner } from './attribution';
import { identityOf } from './identityOf';
import { storage } from './storage';
import { changeTab, pathKey, type TabState } from './tabs';

/** The joined reading of a tab. */
export function readingOf(tab: TabState): Reading {
  return join(Object.values(tab.frames).flatMap(({ reading }) => (reading ? [reading] : [])));
}

/**
 * Keeps what a frame showed and, when everything about it is certain, files the figures under their client.
 * False when the frame has been replaced or the tab forgotten meanwhile.
 */
export async function takeReading(tabId: number, frameId: number, reading: FrameReading): Promise<boolean> {
  const key = pathKey(reading.path);
  return changeTab(tabId, async (state) => {
    if (!state || state.frames[key]?.frameId !== frameId) return { state: null, result: false };
    const next = { ...state, frames: { ...state.frames, [key]: { frameId, reading } } };
    return { state: await attribute(next), result: true };
  });
}

/** Files the figures on the page under their client and period, or leaves everything as it is. */
export async function attribute(tab: TabState): Promise<TabState> {
  const reading = readingOf(tab);
  const owner = ownerOf(await identityOf(tab, reading), reading);
  const statements = bookStatements(reading);
  if (!owner || statements.length === 0) return { ...tab, lagSince: null };
  if (figuresLag(tab, owner, reading)) {
    // By then either the figures have come, or a person is asked.
    if (tab.lagSince === null)
      setTimeout(() => announce('view.changed', { tabId: tab.tabId }), LAG_PATIENCE + 100);
    return { ...tab, lagSince: tab.lagSince ?? Date.now() };
  }
  for (const statement of statements) {
    if (await wouldLose(owner, statement)) continue;
    await storage.statements.put({ ...owner, statement, origin: tab.origin, readAt: reading.readAt });
  }
  return {
    ...tab,
    lagSince: null,
    attributed: { owner: ownerKey(owner), fingerprint: fingerprint(reading) },
  };
}

/** A part of a table must not take the place of the whole one read before. */
async function wouldLose(owner: Owner, statement: Statement): Promise<boolean> {
  if (statement.kind !== 'trial-balance' || statement.complete) return false;
  const kept = await storage.statements.list(owner.clientId, owner.period);
  return kept.some((row) => row.statement.kind === 'trial-balance' && row.statement.complete);
}
