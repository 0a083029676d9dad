import type { CommitmentDraft, NoteDraft } from '../../messages';
import type { CaseKey, CasePatch } from '../../storage/cases';
import { createTurns } from '../../storage/turns';

/** What a copied text leaves behind, settled at the moment in which it was given out. */
export interface CopyRecord {
  key: CaseKey;
  note: NoteDraft;
  commitments: CommitmentDraft[];
  draft: NonNullable<CasePatch['draft']>;
}

interface Ticket extends CopyRecord {
  tabId: number;
  /** Milliseconds since the epoch. */
  at: number;
}

/** `browser.storage.session`, or what a test puts in its place. */
export interface SessionStore {
  get(key: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

/** From being given the text to having it on the clipboard; a browser may ask for permission in between. */
export const TICKET_LIFE = 10 * 60 * 1000;

const prefix = 'ticket:';

/**
 * Tickets from a copied text to its note. They lie in the session's storage, because the worker may die between the
 * two, and the page may show somebody else by then.
 */
export function createCopyTickets(store: SessionStore, now: () => number, newId: () => string) {
  const inTurn = createTurns();

  async function forgetOld(): Promise<void> {
    const old = Object.entries(await store.get(null))
      .filter(([key, value]) => key.startsWith(prefix) && now() - (value as Ticket).at > TICKET_LIFE)
      .map(([key]) => key);
    if (old.length > 0) await store.remove(old);
  }

  return {
    /** Keeps what a copy will leave behind, and gives the id to ask for it by. */
    async issue(tabId: number, record: CopyRecord): Promise<string> {
      await forgetOld();
      const id = newId();
      const ticket: Ticket = { ...record, tabId, at: now() };
      await store.set({ [prefix + id]: ticket });
      return id;
    },

    /**
     * Has `keep` keep what a copy leaves behind, and gives its answer; null for another tab, the second time, or too
     * late. The ticket is good until then: of a worker that dies meanwhile, or a full disk, nothing is lost.
     */
    redeem<T>(tabId: number, id: string, keep: (copied: CopyRecord) => Promise<T>): Promise<T | null> {
      return inTurn(async () => {
        const key = prefix + id;
        const ticket = (await store.get(key))[key] as Ticket | undefined;
        if (ticket?.tabId !== tabId) return null;
        const { at, tabId: _, ...record } = ticket;
        const kept = now() - at > TICKET_LIFE ? null : await keep(record);
        await store.remove(key);
        return kept;
      });
    },
  };
}
