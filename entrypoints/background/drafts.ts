import browser from 'webextension-polyfill';
import { createTurns } from '../../storage/turns';

/** Longer than anybody types, characters of JSON: kept by the sidebar alone, for the session's storage is small. */
const LONGEST = 1_000_000;

export type Slots = Record<string, unknown>;

const PREFIX = 'draft:';
const keyOf = (tabId: number, owner: string): string => `${PREFIX}${String(tabId)}:${owner}`;
const inTurn = createTurns();

/** What is half written for an owner in a tab, the newest last. What closed tabs left behind passes over to it. */
export function listDrafts(tabId: number, owner: string): Promise<Slots> {
  return inTurn(async () => {
    const own = keyOf(tabId, owner);
    const all = await browser.storage.session.get(null);
    const open = new Set((await browser.tabs.query({})).map(({ id }) => String(id)));
    const left = Object.keys(all).filter(
      (key) => key.startsWith(PREFIX) && key.endsWith(`:${owner}`) && !open.has(tabIn(key, owner)),
    );
    const slots = Object.assign({}, ...left.map((key) => all[key]), all[own]) as Slots;
    if (left.length > 0) {
      await browser.storage.session.set({ [own]: slots });
      await browser.storage.session.remove(left.filter((key) => key !== own));
    }
    return slots;
  });
}

/** Keeps one text until the browser is closed; null forgets it. */
export function keepDraft(tabId: number, owner: string, slot: string, value: unknown): Promise<void> {
  return inTurn(async () => {
    const key = keyOf(tabId, owner);
    const { [slot]: _, ...rest } = ((await browser.storage.session.get(key))[key] ?? {}) as Slots;
    const keeps = value !== null && value !== undefined && JSON.stringify(value).length <= LONGEST;
    const slots = keeps ? { ...rest, [slot]: value } : rest;
    if (Object.keys(slots).length > 0) await browser.storage.session.set({ [key]: slots });
    else await browser.storage.session.remove(key);
  });
}

function tabIn(key: string, owner: string): string {
  return key.slice(PREFIX.length, key.length - owner.length - 1);
}
