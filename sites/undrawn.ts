import { hiddenInline, SEEN, VISIBLE, type Hides } from './text';

/** What style sheets hide, told by computed style alone: no layout is asked for. */

/** Whether an element has its place and what is in it is seen, has the place alone, or neither. */
export type Shown = 'whole' | 'blank' | 'gone';

/** How an element inside a drawn one is shown. */
export function shownAs(element: Element, options: CheckVisibilityOptions = VISIBLE): Shown {
  const view = element.ownerDocument.defaultView;
  // A document that nobody sees has no style.
  if (!view || element.hasAttribute('hidden')) return hiddenInline(element) ? 'gone' : 'whole';
  if (element.checkVisibility(options)) return 'whole';
  const { display } = view.getComputedStyle(element);
  // What has no box of its own may hold some.
  return display === 'contents' ? 'whole' : display === 'none' ? 'gone' : 'blank';
}

/** Cut to nothing, as texts for screen readers are. What shares its place with nothing is not asked, for the cost. */
function isCut(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view || (!element.previousSibling && !element.nextSibling)) return false;
  const { position, clip, clipPath } = view.getComputedStyle(element);
  return (
    // Without size are blanks between parts that have one of their own, too.
    view.getComputedStyle(element.firstElementChild ?? element).fontSize === '0px' ||
    (position === 'absolute' && /rect\((?:[01]px,? ?)+\)|inset\((?:50|100)%/.test(clip + clipPath))
  );
}

/** Not to be seen inside something that is. */
export const isUndrawn: Hides = (element) => shownAs(element, SEEN) !== 'whole' || isCut(element);

/** Takes no place inside something that does: headings of fixed columns are invisible and drawn again over that. */
export const isRemoved: Hides = (element) => shownAs(element, {}) !== 'whole' || isCut(element);
