import type { TeachStep } from '../../messages';
import { targetOf, targetsIn } from '../../sites/teach/target';
import { outline } from './outline';

/** Everything a page could take for a click. */
const PRESSES = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'dblclick', 'auxclick', 'contextmenu', 'touchstart', 'touchend'] as const; // prettier-ignore
const FORWARD = ['Tab', 'ArrowDown', 'ArrowRight'];
const BACK = ['ArrowUp', 'ArrowLeft'];

/**
 * An outline follows the mouse, or Tab and the arrows; a click or Enter gives the element, Esc gives null.
 * The page gets none of it. Ends when the signal aborts.
 */
export function point(
  root: Document,
  step: TeachStep,
  onPick: (element: Element | null) => void,
  signal: AbortSignal,
): void {
  const kind = step === 'period' ? 'period' : 'client';
  const mark = outline(root, signal);
  let at: Element | null = null;

  const show = (element: Element | null): void => {
    at = element;
    mark(element);
  };
  const pointed = (event: Event): Element | null => {
    const [first] = event.composedPath();
    return first instanceof Element && !first.localName.startsWith('ledgerside-')
      ? targetOf(first, kind)
      : null;
  };
  const keep = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  /** Its own sidebar stays usable. */
  const isOurs = (event: Event): boolean =>
    event.composedPath().some((one) => one instanceof Element && one.localName.startsWith('ledgerside-'));

  function onKey(event: KeyboardEvent): void {
    const step = FORWARD.includes(event.key) ? (event.shiftKey ? -1 : 1) : BACK.includes(event.key) ? -1 : 0;
    if (step) {
      const all = targetsIn(root, kind);
      const next = all.length ? (at ? all.indexOf(at) + step : step > 0 ? 0 : -1) : -1;
      show(all[(next + all.length) % all.length] ?? null);
      at?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      mark(at);
    } else if (event.key === 'Enter') onPick(at);
    else if (event.key === 'Escape') onPick(null);
    else return;
    keep(event);
  }

  const options = { capture: true, signal } as const;
  const { defaultView: view } = root;
  if (!view) return;
  view.addEventListener('mousemove', (event) => show(pointed(event)), options);
  view.addEventListener('mouseout', (event) => event.relatedTarget === null && show(null), options);
  view.addEventListener('scroll', () => mark(at), { ...options, passive: true });
  for (const type of PRESSES) view.addEventListener(type, (event) => isOurs(event) || keep(event), { ...options, passive: false }); // prettier-ignore
  view.addEventListener(
    'click',
    (event) => {
      if (isOurs(event)) return;
      keep(event);
      const element = pointed(event);
      if (element) onPick(element);
    },
    options,
  );
  view.addEventListener('keydown', onKey, options);
}
