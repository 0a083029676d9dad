import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Answer, Failure, PanelCalls, PanelEvents } from '../messages';

/** The one way a panel reaches anything outside itself; the entry point says how. */
export interface PanelClient {
  call<K extends keyof PanelCalls>(
    name: K,
    args: PanelCalls[K]['args'],
  ): Promise<Answer<PanelCalls[K]['result']>>;
  /** Asks the browser for another host, inside a user's gesture; only where a panel can. */
  grant?(origin: string): Promise<boolean>;
  /** Returns the function that stops listening. */
  on<E extends keyof PanelEvents>(event: E, listener: (data: PanelEvents[E]) => void): () => void;
}

/** What every view may use. */
export interface Panel {
  client: PanelClient;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** Shows a failure in words until the next call succeeds. */
  report: (failure: Failure | null) => void;
}

export const PanelContext = createContext<Panel | null>(null);

export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (!panel) throw new Error('A view was drawn outside a panel.');
  return panel;
}

/** A call whose failure is shown by the frame: the value, or `null` when it failed. */
export type Ask = <K extends keyof PanelCalls>(
  name: K,
  args: PanelCalls[K]['args'],
) => Promise<{ value: PanelCalls[K]['result'] } | null>;

export function useAsk(): Ask {
  const { client, report } = usePanel();
  return async (name, args) => {
    const answer = await client.call(name, args);
    if (!answer.ok) {
      report(answer.error);
      return null;
    }
    report(null);
    return { value: answer.value };
  };
}
