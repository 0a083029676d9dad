import { browser } from 'wxt/browser';
import type { Answer, Args, Result, TeachOrders, TeachStep } from '../../messages';
import { countBy, pickAt, readBy } from '../../sites/teach/pick';
import { ask, orphaned } from '../page/calls';
import { point } from './point';

type Handlers = { [K in keyof TeachOrders]: (args: Args<TeachOrders, K>) => Result<TeachOrders, K> };

/** Injected again into the same document, the newer script ends the older. */
function takeOver(): AbortController {
  const world = globalThis as { ledgersideLesson?: AbortController };
  world.ledgersideLesson?.abort();
  world.ledgersideLesson = new AbortController();
  return world.ledgersideLesson;
}

/** Lets places of this frame be pointed at and read by a draft, until the lesson ends. */
export function teach(): void {
  const life = takeOver();
  let pointing = new AbortController();
  life.signal.addEventListener('abort', () => pointing.abort());

  function begin(step: TeachStep): void {
    pointing.abort();
    pointing = new AbortController();
    if (window === window.top) window.focus();
    point(
      document,
      step,
      (element) => {
        const pick = element && pickAt(element, step);
        if (element && !pick) return;
        pointing.abort();
        void ask('page.taught', { step, pick });
      },
      pointing.signal,
    );
  }

  const handlers: Handlers = {
    'teach.point': ({ step }) => {
      begin(step);
      return null;
    },
    'teach.rest': () => {
      pointing.abort();
      return null;
    },
    'teach.read': ({ profile }) => readBy(profile, document),
    'teach.count': ({ profile }) => countBy(profile, document),
    'teach.end': () => {
      life.abort();
      return null;
    },
  };

  const listener = (
    message: unknown,
    sender: { id?: string },
    respond: (answer: Answer<unknown>) => void,
  ): void => {
    if (orphaned()) {
      life.abort();
      return;
    }
    if (sender.id !== browser.runtime.id || !isOrder(message, handlers)) return;
    respond({ ok: true, value: (handlers[message.order] as (args: unknown) => unknown)(message.args) });
  };
  browser.runtime.onMessage.addListener(listener);
  life.signal.addEventListener('abort', () => {
    if (!orphaned()) browser.runtime.onMessage.removeListener(listener);
  });
}

function isOrder(
  message: unknown,
  handlers: Handlers,
): message is { to: 'teach'; order: keyof TeachOrders; args: unknown } {
  if (typeof message !== 'object' || message === null) return false;
  const { to, order } = message as { to?: unknown; order?: unknown };
  return to === 'teach' && typeof order === 'string' && Object.hasOwn(handlers, order);
}
