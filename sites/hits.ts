import type { Locator, SiteProfile } from '../rules/profile';
import type { PageHit, PageHits } from '../rules/reading';
import { besideLabel } from './beside';
import { TELLING } from './labels';
import { clean, isShown, shownIn, textOf, valueOf } from './text';

/** A hit with the element it was made of. */
export interface Hit extends PageHit {
  element: Element;
}
export interface Hits extends Omit<PageHits, 'roots'> {
  roots: Hit[][];
}

/** More of one locator say no more than these. */
const MOST = 200;
/** Longer texts are no name and no period. */
const LONGEST = 60;

function take(element: Element, locator: Locator): string {
  const text =
    locator.take === 'text'
      ? textOf(element)
      : clean(
          (locator.take === 'value' ? valueOf(element) : element.getAttribute(locator.attribute ?? '')) ?? '',
        );
  if (!locator.after) return text;
  const at = text.indexOf(locator.after);
  return at < 0 ? '' : text.slice(at + locator.after.length).trim();
}

function candidates({ css, anchor }: Locator, scope: ParentNode & Node): Element[] {
  if (!anchor) return [...scope.querySelectorAll(css)];
  return besideLabel(anchor.label, scope).flatMap((element) =>
    element.matches(css) ? element : (element.querySelector(css) ?? []),
  );
}

/** All that a locator finds drawn under a root, in document order; where it names a shape, what may be of it. */
function hitsIn(locator: Locator, root: Document | Element, document: Document): Hit[] {
  const hits: Hit[] = [];
  for (const element of candidates(locator, root)) {
    const isThere = locator.take === 'attribute' || element === document.querySelector('title');
    if (hits.length >= MOST || (!isThere && !isShown(element))) continue;
    const text = take(element, locator);
    if (!locator.shape) hits.push({ element, text });
    else if (text.length < LONGEST && TELLING.test(text)) {
      const around = hits.findLastIndex((hit) => hit.element.contains(element));
      hits.push({ element, text, ...(around >= 0 && { inside: around }) });
    }
  }
  return hits;
}

/** What locators find: within the profile's scope, and where nothing is there in the whole page. */
export const hitsOf = (
  locators: readonly Locator[],
  { scope }: Pick<SiteProfile, 'scope'>,
  document: Document,
): Hits[] =>
  locators.map((locator) => {
    const roots: Hit[][] = [];
    for (const root of [...shownIn(document, scope), document]) {
      const hits = hitsIn(locator, root, document);
      if (!hits.length) continue;
      roots.push(hits);
      if (!locator.shape) break;
    }
    const { shape, single, weak } = locator;
    return { take: locator.take, shape, single, weak, roots };
  });
