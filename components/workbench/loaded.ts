import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Failure, PanelCalls } from '../../messages';
import { usePanel } from '../panel';

/** Several changes in a row are read once, ms. */
const SETTLE = 200;

export type Loaded<T> =
  { state: 'waiting' } | { state: 'failed'; failure: Failure } | { state: 'ready'; value: T };

/**
 * The answer to a call, asked again when something changed; while it is asked again the last answer stays.
 * A tab in the background only remembers that it is behind, and asks when it is looked at.
 */
export function useLoaded<K extends keyof PanelCalls>(
  name: K,
  args: PanelCalls[K]['args'],
): [Loaded<PanelCalls[K]['result']>, () => Promise<void>] {
  const { client } = usePanel();
  const key = JSON.stringify(args);
  const [loaded, setLoaded] = useState<Loaded<PanelCalls[K]['result']>>({ state: 'waiting' });
  const newest = useRef(0);

  const reload = useCallback(async () => {
    const turn = ++newest.current;
    const answer = await client.call(name, JSON.parse(key) as PanelCalls[K]['args']);
    if (turn !== newest.current) return;
    setLoaded(
      answer.ok ? { state: 'ready', value: answer.value } : { state: 'failed', failure: answer.error },
    );
  }, [client, name, key]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let behind = false;
    function look() {
      if (document.hidden) {
        behind = true;
        return;
      }
      behind = false;
      clearTimeout(timer);
      timer = setTimeout(() => void reload(), SETTLE);
    }
    function seen() {
      if (behind) look();
    }
    void reload();
    const stop = client.on('view.changed', look);
    document.addEventListener('visibilitychange', seen);
    return () => {
      stop();
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', seen);
      newest.current++;
    };
  }, [client, reload]);

  return [loaded, reload];
}
