import { browser } from 'wxt/browser';
import type { Answer, Args, Result, WholeOrders } from '../../messages';
import { readWhole } from '../../sites/whole/scroll';
import { ask, orphaned } from '../page/calls';

/** Time a page gets to draw what it was scrolled to, in milliseconds. */
const PAUSE = 60;

type Handlers = {
  [K in keyof WholeOrders]: (args: Args<WholeOrders, K>) => Promise<Result<WholeOrders, K>>;
};

/** Injected again into the same document, the newer script ends the older. */
function takeOver(): AbortController {
  const world = globalThis as { ledgersideWhole?: AbortController };
  world.ledgersideWhole?.abort();
  world.ledgersideWhole = new AbortController();
  return world.ledgersideWhole;
}

// A page in the background draws no frames; a timer runs there too.
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE));

/** Waits for the order to scroll a table of this frame through. */
export function listen(): void {
  const life = takeOver();
  const { signal } = life;
  const handlers: Handlers = {
    async 'whole.read'({ table }) {
      const onProgress = (rows: number, of: number | null): void => void ask('page.scrolled', { rows, of });
      try {
        return await readWhole(document, table, { pause, onProgress, signal });
      } finally {
        life.abort();
      }
    },
    'whole.stop': () => {
      life.abort();
      return Promise.resolve(null);
    },
  };

  const listener = (
    message: unknown,
    sender: { id?: string },
    respond: (answer: Answer<unknown>) => void,
  ): true | undefined => {
    if (orphaned() || sender.id !== browser.runtime.id || !isOrder(message, handlers)) return undefined;
    const handler = handlers[message.order] as (args: unknown) => Promise<unknown>;
    void handler(message.args).then((value) => respond({ ok: true, value }));
    // The answer comes later.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    if (!orphaned()) browser.runtime.onMessage.removeListener(listener);
  });
}

function isOrder(
  message: unknown,
  handlers: Handlers,
): message is { to: 'whole'; order: keyof WholeOrders; args: unknown } {
  if (typeof message !== 'object' || message === null) return false;
  const { to, order } = message as { to?: unknown; order?: unknown };
  return to === 'whole' && typeof order === 'string' && Object.hasOwn(handlers, order);
}
