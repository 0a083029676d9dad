import { browser } from 'wxt/browser';
import type { Answer, Args, PageCalls, PageOrders, Result } from '../../messages';

/** True once the extension was updated or removed under the running page. */
export function orphaned(): boolean {
  return !browser.runtime?.id;
}

/** Asks the background. Null when there is nobody to answer any more, or the call was refused. */
export async function ask<K extends keyof PageCalls>(
  call: K,
  args: Args<PageCalls, K>,
): Promise<Result<PageCalls, K> | null> {
  if (orphaned()) return null;
  try {
    const answer = (await browser.runtime.sendMessage({ to: 'background', from: 'page', call, args })) as
      Answer<Result<PageCalls, K>> | undefined;
    return answer?.ok ? answer.value : null;
  } catch {
    // The worker is gone for good (update, removal) or was just stopped; the next change asks again.
    return null;
  }
}

export type OrderHandlers = {
  [K in keyof PageOrders]: (args: Args<PageOrders, K>) => Result<PageOrders, K>;
};

/** Obeys the background's orders until the signal aborts. Only messages of this extension arrive here. */
export function obey(handlers: OrderHandlers, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: { id?: string },
    respond: (answer: Answer<unknown>) => void,
  ): void => {
    if (sender.id !== browser.runtime.id || !isOrder(message, handlers)) return;
    const handler = handlers[message.order] as (args: unknown) => unknown;
    respond({ ok: true, value: handler(message.args) });
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    if (!orphaned()) browser.runtime.onMessage.removeListener(listener);
  });
}

function isOrder(
  message: unknown,
  handlers: OrderHandlers,
): message is { to: 'page'; order: keyof PageOrders; args: unknown } {
  if (typeof message !== 'object' || message === null) return false;
  const { to, order } = message as { to?: unknown; order?: unknown };
  return to === 'page' && typeof order === 'string' && Object.hasOwn(handlers, order);
}
