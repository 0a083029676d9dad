import browser from 'webextension-polyfill';
import type { Remembered } from './attribution/memory';
import type { Failure } from '../../messages';
import type { FramePath, FrameReading, PackedTable } from '../../rules/reading';

/** What one frame of a tab last showed. */
export interface FrameState {
  frameId: number;
  reading: FrameReading | null;
  /** Tables of which its document draws a part at a time, as they were scrolled through. */
  wholes?: PackedTable[];
  /** Its document was given what reads tables of bare elements. */
  bare?: true;
}

/** What is known of an open tab with a site that is on. Lives in `storage.session`, because the worker may die. */
export interface TabState extends Remembered {
  tabId: number;
  origin: string;
  /** Proves to the background that a sidebar was mounted by our own script in this tab. */
  token: string;
  frames: Record<string, FrameState>;
  /** The firm's own name, by the settings; empty while nobody has said it. */
  firm: string;
  /**
   * Settled for this tab alone, by the name it was settled under. `over` is the fingerprint of the figures that were
   * looked at: under other figures the question stands again.
   */
  chosen: (NonNullable<Remembered['chosen']> & { clientId: string }) | null;
  /** Name, period and figures as they stand, and since when; milliseconds since the epoch. */
  still: { key: string; since: number } | null;
  /** Why the figures could not be filed. */
  unfiled: Failure | null;
  /** Since when name, period and figures do not fit together; milliseconds since the epoch. */
  doubtedSince: number | null;
}

interface Change<T> {
  state: TabState | null;
  result: T;
}

const cache = new Map<number, TabState>();
const queues = new Map<number, Promise<unknown>>();

const keyOf = (tabId: number): string => `tab:${tabId}`;

export function pathKey(path: FramePath): string {
  return path.join('.');
}

export async function readTab(tabId: number): Promise<TabState | null> {
  const cached = cache.get(tabId);
  if (cached) return cached;
  const key = keyOf(tabId);
  const stored = (await browser.storage.session.get(key))[key] as TabState | undefined;
  if (stored) cache.set(tabId, stored);
  return stored ?? null;
}

/** Changes a tab's state (null: leaves it as it is); changes of one tab run one after the other. */
export async function changeTab<T>(
  tabId: number,
  change: (state: TabState | null) => Change<T> | Promise<Change<T>>,
): Promise<T> {
  const turn = (queues.get(tabId) ?? Promise.resolve()).then(async () => {
    const { state, result } = await change(await readTab(tabId));
    if (state) {
      cache.set(tabId, state);
      await browser.storage.session.set({ [keyOf(tabId)]: state });
    }
    return result;
  });
  queues.set(
    tabId,
    turn.catch(() => undefined), // The caller hears of the failure; the next change must not.
  );
  return turn;
}

export async function forgetTab(tabId: number): Promise<void> {
  cache.delete(tabId);
  queues.delete(tabId);
  await browser.storage.session.remove([keyOf(tabId), `lesson:${tabId}`]);
}

/** Every tab with a site that is on. */
export async function allTabs(): Promise<TabState[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all).flatMap(([key, value]) => (key.startsWith('tab:') ? [value as TabState] : []));
}
