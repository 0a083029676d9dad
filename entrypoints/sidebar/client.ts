import browser from 'webextension-polyfill';
import type { Answer, PanelCalls, PanelEvents } from '../../messages';
import { answerOfException } from '../../components/failures';
import type { PanelClient } from '../../components/panel';

interface EventMessage {
  to: 'panel';
  event: string;
  data: unknown;
}

function isEvent(message: unknown): message is EventMessage {
  return typeof message === 'object' && message !== null && (message as { to?: unknown }).to === 'panel';
}

/** Speaks to the background in the name of this frame's tab, which the token proves. */
export function sidebarClient(token: string): PanelClient {
  return {
    async call(name, args) {
      try {
        const answer: unknown = await browser.runtime.sendMessage({
          to: 'background',
          from: 'sidebar',
          token,
          call: name,
          args,
        });
        if (answer === undefined || answer === null)
          return { ok: false, error: { code: 'no-answer', detail: {} } };
        return answer as Answer<PanelCalls[typeof name]['result']>;
      } catch (error) {
        return answerOfException(error);
      }
    },
    grant(origin) {
      const { protocol, hostname } = new URL(origin);
      return browser.permissions.request({ origins: [`${protocol}//${hostname}/*`] });
    },
    on<E extends keyof PanelEvents>(event: E, listener: (data: PanelEvents[E]) => void) {
      const hear = (message: unknown) => {
        if (isEvent(message) && message.event === event) listener(message.data as PanelEvents[E]);
        return undefined;
      };
      browser.runtime.onMessage.addListener(hear);
      return () => {
        // After an update of the extension there is nothing left to stop listening to.
        if (browser.runtime.id) browser.runtime.onMessage.removeListener(hear);
      };
    },
  };
}
