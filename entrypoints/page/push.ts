import type { Layout } from '../../storage/records';

/**
 * Makes room for the sidebar beside the page and gives the room back on abort.
 * A frameset has no margins that move anything, so there a column is added at the right of its outer
 * `cols`; one of rows, or a sidebar at its left, has no such place and is overlaid instead.
 */
export function makeRoom(root: Document, layout: Layout, signal: AbortSignal): void {
  const body = root.body as HTMLElement | null;
  if (body?.localName !== 'frameset') {
    pushMargin(root.documentElement, layout, signal);
  } else if (layout.side === 'right' && body.hasAttribute('cols') && !body.hasAttribute('rows')) {
    pushFrameset(body, layout, signal);
  }
}

function pushMargin(element: HTMLElement, layout: Layout, signal: AbortSignal): void {
  const property = layout.side === 'right' ? 'margin-right' : 'margin-left';
  const before = element.style.getPropertyValue(property);
  const priority = element.style.getPropertyPriority(property);
  const room = `${layout.width}px`;
  element.style.setProperty(property, room, 'important');
  signal.addEventListener('abort', () => {
    // The page has set a margin of its own meanwhile.
    if (element.style.getPropertyValue(property) !== room) return;
    if (before) element.style.setProperty(property, before, priority);
    else element.style.removeProperty(property);
    if (element.getAttribute('style') === '') element.removeAttribute('style');
  });
}

function pushFrameset(frameset: HTMLElement, layout: Layout, signal: AbortSignal): void {
  const before = frameset.getAttribute('cols') ?? '';
  const room = `${before},${layout.width}`;
  frameset.setAttribute('cols', room);
  signal.addEventListener('abort', () => {
    if (frameset.getAttribute('cols') === room) frameset.setAttribute('cols', before);
  });
}
