import { hiddenInline, SEEN, type Hides } from './text';

/** What style sheets hide, told by computed style alone: no layout is asked for. */

/** Cut to nothing, as texts for screen readers are. */
const NOTHING = /rect\((?:[01]px,? ?)+\)|inset\((?:50|100)%/;

type Style = Pick<CSSStyleDeclaration, 'display' | 'position' | 'clip' | 'clipPath' | 'fontSize'>;

const isCut = ({ position, clip, clipPath, fontSize }: Style): boolean =>
  fontSize === '0px' || (position === 'absolute' && NOTHING.test(`${clip} ${clipPath}`));

/** What shares its place with something else is looked at more closely, because that costs more. */
function isHidden(element: Element, options?: typeof SEEN): boolean {
  const view = element.ownerDocument.defaultView;
  // A document that nobody sees has no style.
  if (!view || hiddenInline(element)) return hiddenInline(element);
  const seen = element.checkVisibility(options);
  if (seen && !element.previousSibling && !element.nextSibling) return false;
  const style: Style = view.getComputedStyle(element);
  // What has no box of its own may hold some.
  return seen ? isCut(style) : style.display !== 'contents';
}

/** Not to be seen inside something that is. */
export const isUndrawn: Hides = (element) => isHidden(element, SEEN);

/** Takes no place inside something that does: headings of fixed columns are invisible and drawn again over that. */
export const isRemoved: Hides = (element) => isHidden(element);
