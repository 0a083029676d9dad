import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure, TabView } from '../../messages';
import type { PanelClient } from '../panel';

export type TabState =
  | { state: 'waiting' }
  | { state: 'failed'; failure: Failure; view: TabView | null }
  | { state: 'ready'; view: TabView };

/** What the tab shows, read again whenever the background says that it changed; the newest answer wins. */
export function useTabView(client: PanelClient): TabState {
  const [state, setState] = useState<TabState>({ state: 'waiting' });
  const latest = useRef<TabView | null>(null);
  useEffect(() => {
    let asked = 0;
    let over = false;
    async function read() {
      const mine = ++asked;
      const answer = await client.call('view.tab', {});
      if (over || mine !== asked) return;
      if (answer.ok) {
        latest.current = answer.value;
        setState({ state: 'ready', view: answer.value });
      } else {
        setState({ state: 'failed', failure: answer.error, view: latest.current });
      }
    }
    const stop = client.on('view.changed', ({ tabId }) => {
      if (tabId === null || latest.current === null || latest.current.tabId === tabId) void read();
    });
    void read();
    return () => {
      over = true;
      stop();
    };
  }, [client]);
  return state;
}
