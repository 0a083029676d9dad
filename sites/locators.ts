import type { Locator, SiteProfile } from '../rules/profile';
import { clean, isShown, shownIn, textOf, valueOf } from './text';

export interface Located {
  element: Element;
  text: string;
}

function take(element: Element, locator: Locator): string {
  if (locator.take === 'attribute') return clean(element.getAttribute(locator.attribute ?? '') ?? '');
  return locator.take === 'value' ? clean(valueOf(element) ?? '') : textOf(element);
}

/** All that a locator finds drawn, in document order; within the profile's scope, else in the whole page. */
function matches(locator: Locator, profile: SiteProfile, document: Document): Element[] {
  for (const scope of [...shownIn(document, profile.scope), document]) {
    const found = [...scope.querySelectorAll(locator.css)].filter(
      (element) =>
        locator.take === 'attribute' || element === document.querySelector('title') || isShown(element),
    );
    if (found.length) return found;
  }
  return [];
}

/**
 * The first locator that gives text. Several elements of one locator are the parts of one value (from
 * and to), joined by 至; when one of them is empty the locator gives nothing. Fields of which only some
 * are filled say the value by half: the text is empty then, and no later locator may say it otherwise.
 */
export function locate(
  locators: readonly Locator[],
  profile: SiteProfile,
  document: Document,
): Located | null {
  for (const locator of locators) {
    const found = matches(locator, profile, document);
    const texts = found.map((element) => {
      const text = take(element, locator);
      if (!locator.after) return text;
      const at = text.indexOf(locator.after);
      return at < 0 ? '' : text.slice(at + locator.after.length).trim();
    });
    if (found.length && texts.every(Boolean))
      return { element: found[0]!, text: [...new Set(texts)].join(' 至 ') };
    if (locator.take === 'value' && texts.some(Boolean)) return { element: found[0]!, text: '' };
  }
  return null;
}
