import browser from 'webextension-polyfill';
import type { Answer, Args, Result, WholeOrders } from '../../messages';
import type { FramePath } from '../../rules/reading';
import { rowsOf } from '../../sites/whole/rows';
import { takeReading } from './attribute';
import { announce } from './orders';
import { changeTab, pathKey, type TabState } from './tabs';

const SCRIPT = 'whole.js';

async function tell<K extends keyof WholeOrders>(
  target: { tabId: number; frameId: number },
  order: K,
  args: Args<WholeOrders, K>,
): Promise<Result<WholeOrders, K> | null> {
  try {
    const answer = (await browser.tabs.sendMessage(
      target.tabId,
      { to: 'whole', order, args },
      { frameId: target.frameId },
    )) as Answer<Result<WholeOrders, K>> | undefined;
    return answer?.ok ? answer.value : null;
  } catch {
    // The frame was closed meanwhile, or has another document by now.
    return null;
  }
}

/** Scrolls a table of a tab through, and keeps the whole of it for as long as the document shows a part of it. */
export async function readWholeTable(
  tab: TabState,
  frame: FramePath,
  table: number,
): Promise<{ rows: number } | null> {
  const key = pathKey(frame);
  const frameId = tab.frames[key]?.frameId;
  if (frameId === undefined) return null;
  const { tabId } = tab;
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [SCRIPT] });
  const whole = await tell({ tabId, frameId }, 'whole.read', { table });
  if (!whole) return null;
  const reading = await changeTab(tabId, (state) => {
    const own = state?.frames[key];
    if (!state || own?.frameId !== frameId) return { state: null, result: null };
    const wholes = [...(own.wholes ?? []).filter(({ index }) => index !== table), whole];
    return {
      state: { ...state, frames: { ...state.frames, [key]: { ...own, wholes } } },
      result: own.reading,
    };
  });
  if (reading) await takeReading(tabId, frameId, reading);
  announce('view.changed', { tabId });
  return { rows: rowsOf(whole).length };
}

/** Stops it, wherever it is. */
export async function stopWholeTable(tab: TabState, frame: FramePath): Promise<void> {
  const own = tab.frames[pathKey(frame)];
  if (own) await tell({ tabId: tab.tabId, frameId: own.frameId }, 'whole.stop', {});
}
