import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Client } from '../../../storage/records';
import { useAsk, usePanel } from '../../panel';
import { tidy } from './tidy';
import type { ClientPatch } from './tidy';

/** `held`: the name is empty, so it was not written. */
export type Saving =
  | { state: 'clean' }
  | { state: 'waiting' }
  | { state: 'saved'; at: number }
  | { state: 'failed' }
  | { state: 'held' };

/** Rest after the last key before what was typed is written, ms. */
const REST = 400;

export interface Archive {
  client: Client;
  edit: (patch: ClientPatch) => void;
  saving: Saving;
  /** Writes what is still waiting. */
  flush: () => Promise<void>;
}

/**
 * A client while it is edited. Only the fields that were touched are written, one write after the other, and what
 * another panel wrote meanwhile shows through everywhere else. What could not be written stays and is tried with the next edit.
 */
export function useArchive(stored: Client, onSaved: () => Promise<void>): Archive {
  const ask = useAsk();
  const { now } = usePanel();
  const [pending, setPending] = useState<ClientPatch>({});
  const [saving, setSaving] = useState<Saving>({ state: 'clean' });
  const unsaved = useRef<ClientPatch>({});
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const queue = useRef<Promise<void>>(Promise.resolve());

  const write = useCallback(async () => {
    const typed = unsaved.current;
    const patch = tidy(typed);
    unsaved.current = {};
    if (Object.keys(patch).length === 0) {
      if (Object.hasOwn(typed, 'name')) setSaving({ state: 'held' });
      return;
    }
    const answer = await ask('client.update', { id: stored.id, patch });
    if (!answer) {
      unsaved.current = { ...typed, ...unsaved.current };
      setSaving({ state: 'failed' });
      return;
    }
    await onSaved();
    setPending((shown) => withoutWritten(shown, typed, patch));
    setSaving(Object.keys(unsaved.current).length > 0 ? { state: 'waiting' } : { state: 'saved', at: now() });
  }, [ask, now, onSaved, stored.id]);

  const latest = useRef(write);
  latest.current = write;

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    queue.current = queue.current.then(() => latest.current());
    return queue.current;
  }, []);

  const edit = useCallback(
    (patch: ClientPatch) => {
      unsaved.current = { ...unsaved.current, ...patch };
      setPending((shown) => ({ ...shown, ...patch }));
      setSaving({ state: 'waiting' });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), REST);
    },
    [flush],
  );

  useEffect(() => {
    const leave = () => void flush();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      void flush();
    };
  }, [flush]);

  return { client: { ...stored, ...pending }, edit, saving, flush };
}

/** A field that was typed on meanwhile, or was tidied, stays as typed until it is left. */
function withoutWritten(shown: ClientPatch, typed: ClientPatch, written: ClientPatch): ClientPatch {
  return Object.fromEntries(
    Object.entries(shown).filter(([name, value]) => {
      const key = name as keyof ClientPatch;
      return (
        !Object.hasOwn(written, key) ||
        typed[key] !== value ||
        JSON.stringify(written[key]) !== JSON.stringify(value)
      );
    }),
  );
}
