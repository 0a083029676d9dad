import type { Layout } from '../../storage/records';

/** Room in the page: where it was made, what stands there now, what stood there before. */
interface Room {
  place: 'margin-left' | 'margin-right' | 'cols';
  made: string;
  before: string;
  /** Of a margin: `important` or nothing. */
  priority: string;
}

/**
 * Makes room for the sidebar beside the page and gives the room back on abort.
 * A frameset has no margins that move anything, so there a column is added at the right of its outer
 * `cols`; one of rows, or a sidebar at its left, has no such place and is overlaid instead.
 * The host remembers the room too: a script that ends with its extension gives nothing back.
 */
export function makeRoom(root: Document, host: HTMLElement, layout: Layout, signal: AbortSignal): void {
  const room = roomFor(root, layout);
  if (!room) return;
  if (room.place === 'cols') root.body.setAttribute('cols', room.made);
  else root.documentElement.style.setProperty(room.place, room.made, 'important');
  host.dataset['room'] = [room.place, room.made, room.before, room.priority].join('|');
  signal.addEventListener('abort', () => {
    delete host.dataset['room'];
    giveBack(root, room);
  });
}

/** Gives back the room of a host whose script is gone. The page can read and write it, and would only move itself. */
export function giveBackOf(root: Document, host: HTMLElement): void {
  const [place, made = '', before = '', priority = ''] = host.dataset['room']?.split('|') ?? [];
  if (place) giveBack(root, { place: place as Room['place'], made, before, priority });
}

function roomFor(root: Document, layout: Layout): Room | null {
  const body = root.body as HTMLElement | null;
  if (body?.localName === 'frameset') {
    if (layout.side === 'left' || !body.hasAttribute('cols') || body.hasAttribute('rows')) return null;
    const before = body.getAttribute('cols') ?? '';
    return { place: 'cols', made: `${before},${layout.width}`, before, priority: '' };
  }
  const place = layout.side === 'right' ? 'margin-right' : 'margin-left';
  const { style } = root.documentElement;
  const before = style.getPropertyValue(place);
  return { place, made: `${layout.width}px`, before, priority: style.getPropertyPriority(place) };
}

/** Leaves alone what the page has set itself meanwhile. */
function giveBack(root: Document, { place, made, before, priority }: Room): void {
  const element = root.documentElement;
  if (place === 'cols') {
    const frameset = root.querySelector('frameset');
    if (frameset?.getAttribute('cols') === made) frameset.setAttribute('cols', before);
    return;
  }
  if (element.style.getPropertyValue(place) !== made) return;
  if (before) element.style.setProperty(place, before, priority);
  else element.style.removeProperty(place);
  if (element.getAttribute('style') === '') element.removeAttribute('style');
}
