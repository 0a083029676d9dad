import browser from 'webextension-polyfill';
import type { Answer, Args, Failure, PageCalls, PanelCalls, Result } from '../../messages';
import { StorageError } from '../../storage/errors';
import { readTab } from './tabs';

/** Who sends a call, as far as the browser vouches for it. */
export type Sender =
  | { role: 'page'; tabId: number; frameId: number; url: string; tabUrl: string }
  | { role: 'sidebar'; tabId: number }
  | { role: 'workbench' };

export type PageHandlers = {
  [K in keyof PageCalls]: (
    args: Args<PageCalls, K>,
    sender: Extract<Sender, { role: 'page' }>,
  ) => Promise<Result<PageCalls, K>>;
};

/** `tabId` is the sidebar's own tab, null for the workbench. */
export type PanelHandlers = {
  [K in keyof PanelCalls]: (
    args: Args<PanelCalls, K>,
    tabId: number | null,
  ) => Promise<Result<PanelCalls, K>>;
};

/** An error whose message the user can read: a key of the message files and what it names. */
export class Refusal extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}

interface Call {
  from: unknown;
  call: string;
  args: unknown;
  token: unknown;
}

/**
 * Answers a message, or returns undefined when it is not for the background.
 * Unknown calls and senders that are not what they say are refused alike.
 */
export function createRouter(page: PageHandlers, panel: PanelHandlers) {
  return (message: unknown, sender: browser.Runtime.MessageSender): Promise<Answer<unknown>> | undefined => {
    const call = asCall(message);
    return call ? answer(call, sender) : undefined;
  };

  async function answer(call: Call, from: browser.Runtime.MessageSender): Promise<Answer<unknown>> {
    try {
      const sender = await roleOf(call, from);
      if (sender?.role === 'page' && Object.hasOwn(page, call.call)) {
        const handler = page[call.call as keyof PageCalls] as (
          args: unknown,
          sender: Sender,
        ) => Promise<unknown>;
        return { ok: true, value: await handler(call.args, sender) };
      }
      if (sender && sender.role !== 'page' && Object.hasOwn(panel, call.call)) {
        const handler = panel[call.call as keyof PanelCalls] as (
          args: unknown,
          tabId: number | null,
        ) => Promise<unknown>;
        return { ok: true, value: await handler(call.args, sender.role === 'sidebar' ? sender.tabId : null) };
      }
      return { ok: false, error: { code: 'refused', detail: {} } };
    } catch (error) {
      return { ok: false, error: failureOf(error) };
    }
  }
}

function asCall(message: unknown): Call | null {
  if (typeof message !== 'object' || message === null) return null;
  const { to, from, call, args, token } = message as Record<string, unknown>;
  return to === 'background' && typeof call === 'string' ? { from, call, args, token } : null;
}

async function roleOf(call: Call, from: browser.Runtime.MessageSender): Promise<Sender | null> {
  if (from.id !== browser.runtime.id || !from.url) return null;
  const tabId = from.tab?.id;
  if (call.from === 'page') {
    if (tabId === undefined || from.frameId === undefined || !from.tab?.url) return null;
    return { role: 'page', tabId, frameId: from.frameId, url: from.url, tabUrl: from.tab.url };
  }
  if (call.from === 'workbench') return isOwnPage(from.url, '/workbench.html') ? { role: 'workbench' } : null;
  if (call.from !== 'sidebar' || tabId === undefined || !isOwnPage(from.url, '/sidebar.html')) return null;
  const tab = await readTab(tabId);
  return tab && typeof call.token === 'string' && call.token === tab.token
    ? { role: 'sidebar', tabId }
    : null;
}

function isOwnPage(url: string, path: string): boolean {
  const own = new URL(browser.runtime.getURL(path));
  const sent = new URL(url);
  return sent.origin === own.origin && sent.pathname === own.pathname;
}

function failureOf(error: unknown): Failure {
  if (error instanceof Refusal) return error.failure;
  if (error instanceof StorageError) return { code: error.code, detail: error.detail };
  return { code: 'unexpected', detail: { reason: error instanceof Error ? error.message : String(error) } };
}
