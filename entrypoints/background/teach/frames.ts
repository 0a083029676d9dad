import browser from 'webextension-polyfill';
import type { Answer, Args, Result, TeachOrders } from '../../../messages';
import type { TabState } from '../tabs';

const SCRIPT = 'teach.js';

/** Puts the teaching script into every frame of a tab that is granted. */
export async function bringTeacher(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [SCRIPT] });
}

async function tell<K extends keyof TeachOrders>(
  tabId: number,
  frameId: number,
  order: K,
  args: Args<TeachOrders, K>,
): Promise<Result<TeachOrders, K> | undefined> {
  try {
    const answer = (await browser.tabs.sendMessage(tabId, { to: 'teach', order, args }, { frameId })) as
      Answer<Result<TeachOrders, K>> | undefined;
    return answer?.ok ? answer.value : undefined;
  } catch {
    // The frame was closed, or has another document by now, without our script.
    return undefined;
  }
}

/** Tells every frame of a tab; those that do not answer are left out. */
export async function tellAll<K extends keyof TeachOrders>(
  tab: TabState,
  order: K,
  args: Args<TeachOrders, K>,
): Promise<{ answers: Result<TeachOrders, K>[]; whole: boolean }> {
  const frames = Object.values(tab.frames);
  const all = await Promise.all(frames.map(({ frameId }) => tell(tab.tabId, frameId, order, args)));
  const answers = all.flatMap((one) => (one === undefined ? [] : [one]));
  return { answers, whole: answers.length === frames.length };
}
