import { browser } from 'wxt/browser';
import type { Layout } from '../../storage/records';
import { giveBackOf, makeRoom } from './push';
import { shadowOf } from './shadow';

/** Name of the one element the page can see of the sidebar. */
export const HOST = 'ledgerside-sidebar';
const HANDLE_WIDTH = 28;
const HANDLE_HEIGHT = 96;
/** A page that keeps deleting the host gets it back this often at once, then a second later. */
const EAGER_REMOUNTS = 20;
/** Where it stood so long before, it is no race, ms. */
const STOOD = 500;

export interface Host {
  arrange(layout: Layout): void;
  /** Puts the host back when the page has thrown it out, and makes it usable again. */
  keep(): void;
}

/**
 * Mounts the sidebar: an extension page in a frame, in a closed shadow root on `documentElement`.
 * The page can neither read it nor hear its keys. Everything is undone when the signal aborts.
 */
export function mountHost(token: string, title: string, first: Layout, signal: AbortSignal): Host {
  for (const old of document.querySelectorAll<HTMLElement>(HOST)) {
    giveBackOf(document, old);
    old.remove();
  }
  // Made in a document without a registry: an element that the page has defined would hand it the closed root.
  const host = document.adoptNode((document.cloneNode() as Document).createElement(HOST));
  const { root, dress } = shadowOf(host);
  const frame = document.createElement('iframe');
  frame.src = `${browser.runtime.getURL('/sidebar.html')}#${token}`;
  frame.allow = 'clipboard-write';
  frame.title = title;
  root.append(frame);

  let layout = first;
  let room = new AbortController();
  let remounts = 0;
  let mountedAt = 0;
  let later = 0;

  function arrange(next: Layout): void {
    layout = next;
    room.abort();
    room = new AbortController();
    dress(styleOf(layout), 'iframe{display:block;width:100%;height:100%;border:0}');
    if (!layout.collapsed && layout.mode === 'push') makeRoom(document, host, layout, room.signal);
  }

  /** Somewhere else the page could hide or clip it. */
  const stands = (): boolean => signal.aborted || host.parentNode === document.documentElement;

  function mount(): void {
    later = 0;
    if (stands()) return;
    remounts += 1;
    mountedAt = performance.now();
    document.documentElement.append(host);
    arrange(layout);
  }

  function keep(): void {
    host.inert = false;
    if (stands() || later) return;
    if (performance.now() - mountedAt > STOOD) remounts = 0;
    if (remounts < EAGER_REMOUNTS) mount();
    else later = window.setTimeout(mount, 1000);
  }

  keep();
  // Reading a large page waits for a pause; the sidebar does not.
  const thrownOut = new MutationObserver(keep);
  thrownOut.observe(document.documentElement, { childList: true });
  thrownOut.observe(host, { attributeFilter: ['inert'] });
  // Nothing is beside a printed page.
  window.addEventListener('beforeprint', () => room.abort(), { signal });
  window.addEventListener('afterprint', () => arrange(layout), { signal });
  signal.addEventListener('abort', () => {
    thrownOut.disconnect();
    clearTimeout(later);
    room.abort();
    host.remove();
  });
  return { arrange, keep };
}

function styleOf(layout: Layout): Record<string, string> {
  const box: Record<string, string> = layout.collapsed
    ? {
        top: `calc(${layout.handle} * (100vh - ${HANDLE_HEIGHT}px))`,
        width: `${HANDLE_WIDTH}px`,
        height: `${HANDLE_HEIGHT}px`,
      }
    : { top: '0', width: `${layout.width}px`, height: '100vh', 'max-width': '100vw' };
  return {
    position: 'fixed',
    'z-index': '2147483646',
    [layout.side]: '0',
    ...box,
    'box-shadow': !layout.collapsed && layout.mode === 'overlay' ? '0 0 24px #1C232130' : '',
  };
}
