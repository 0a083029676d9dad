import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Drafts } from './drafts';

export const DraftsContext = createContext<Drafts | null>(null);

/** Null outside the sidebar. */
export function useDrafts(): Drafts | null {
  return useContext(DraftsContext);
}

/** False until what was left half written for this owner is here. */
export function useOpened(owner: string): boolean {
  const drafts = useDrafts();
  const [, setOpened] = useState('');
  const open = drafts?.isOpen(owner) ?? true;
  useEffect(() => {
    if (open || !drafts) return;
    let over = false;
    void drafts.open(owner).then(() => {
      if (!over) setOpened(owner);
    });
    return () => {
      over = true;
    };
  }, [drafts, owner, open]);
  return open;
}

interface Kept<T> {
  value: T;
  /** Something was typed, now or before. */
  touched: boolean;
  set: (change: (was: T) => T) => void;
  /** It was saved or thrown away: nothing is left to come back to. */
  forget: () => void;
}

/**
 * State that outlives its view, the page and the worker, from the first change until it is forgotten. `start` is used
 * where nothing fitting was kept. Give the view a key that changes with owner and slot.
 */
export function useKept<T>(
  owner: string,
  slot: string,
  start: T,
  fits: (kept: T) => boolean = () => true,
): Kept<T> {
  const drafts = useDrafts();
  const [state, setState] = useState(() => {
    const kept = drafts?.get(owner, slot) as T | undefined;
    const found = kept !== undefined && fits(kept);
    return { value: found ? kept : start, touched: found };
  });
  const latest = useRef(state.value);
  latest.current = state.value;
  return {
    ...state,
    set: (change) => {
      const next = change(latest.current);
      latest.current = next;
      setState({ value: next, touched: true });
      drafts?.keep(owner, slot, next);
    },
    forget: () => {
      drafts?.forget(owner, slot);
      setState({ value: latest.current, touched: false });
    },
  };
}
