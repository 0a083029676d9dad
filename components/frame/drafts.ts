import { isRefusal, isUpdate } from '../failures';
import type { PanelClient } from '../panel';
import type { Place } from './place';

/** A change is with the background after so long at most, ms. */
const KEEP_AFTER = 400;
/** And once more after so long where it could not be kept, ms. */
const AGAIN_AFTER = 1000;

/** Where the accountant last was, and in which field; for the way back after a moment's loading. */
export interface LastPlace {
  owner: string;
  period: string | null;
  place: Place;
  focus: Focus | null;
}

/** A field by its name, and what was selected in it. */
export interface Focus {
  name: string;
  from: number | null;
  to: number | null;
}

/**
 * What is half written, by owner (a client's id, a shown name) and slot: in memory at once, so that a view may come and
 * go, and with the background a moment later, so that the page and the worker may too. Nothing of one owner is ever
 * given to another.
 */
export interface Drafts {
  /** Fetches what an earlier page or worker left of this owner. */
  open(owner: string): Promise<void>;
  isOpen(owner: string): boolean;
  get(owner: string, slot: string): unknown;
  /** Slots that hold something, the newest last. */
  slots(owner: string): string[];
  keep(owner: string, slot: string, value: unknown): void;
  forget(owner: string, slot: string): void;
  /** Sends at once what waits. */
  flush(): void;
  last: LastPlace | null;
}

export function createDrafts(client: PanelClient): Drafts {
  const owners = new Map<string, Map<string, unknown>>();
  const waiting = new Map<string, { owner: string; slot: string }>();
  let timer: ReturnType<typeof setTimeout> | null = null;

  const slotsOf = (owner: string): Map<string, unknown> => {
    const known = owners.get(owner) ?? new Map<string, unknown>();
    owners.set(owner, known);
    return known;
  };

  function sendSoon(owner: string, slot: string, after: number): void {
    waiting.set(JSON.stringify([owner, slot]), { owner, slot });
    timer ??= setTimeout(flush, after);
  }

  function flush(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const sent = [...waiting.values()];
    waiting.clear();
    for (const { owner, slot } of sent) {
      const value = slotsOf(owner).get(slot) ?? null;
      void client.call('draft.keep', { owner, slot, value }).then((answer) => {
        // A worker that died is woken by the next call; where we are refused, nobody will ever keep anything.
        if (!answer.ok && !isUpdate(answer.error) && !isRefusal(answer.error))
          sendSoon(owner, slot, AGAIN_AFTER);
      });
    }
  }

  return {
    last: null,
    async open(owner) {
      const answer = await client.call('draft.list', { owner });
      const fetched = answer.ok ? Object.entries(answer.value ?? {}) : [];
      owners.set(owner, new Map([...fetched, ...slotsOf(owner)]));
    },
    isOpen: (owner) => owners.has(owner),
    get: (owner, slot) => owners.get(owner)?.get(slot),
    slots: (owner) => [...(owners.get(owner)?.keys() ?? [])],
    keep(owner, slot, value) {
      const slots = slotsOf(owner);
      slots.delete(slot);
      slots.set(slot, value);
      sendSoon(owner, slot, KEEP_AFTER);
    },
    forget(owner, slot) {
      if (slotsOf(owner).delete(slot)) sendSoon(owner, slot, 0);
    },
    flush,
  };
}
