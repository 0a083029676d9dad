import type { Locator, SiteProfile } from '../rules/profile';
import { choose, meantBy } from './choose';
import { hitsOf } from './hits';

export interface Located {
  element: Element;
  text: string;
  /** Found by the kind of its text alone. */
  weak?: boolean;
}

/** How many elements a locator finds drawn. */
export const countOf = (locator: Locator, profile: Pick<SiteProfile, 'scope'>, document: Document): number =>
  hitsOf([locator], profile, document).reduce((sum, hits) => sum + meantBy(hits).length, 0);

/** What locators give of a document, as `choose` says. */
export function locate(
  locators: readonly Locator[],
  profile: Pick<SiteProfile, 'scope'>,
  document: Document,
  accepts?: (text: string) => boolean,
): Located | null {
  const chosen = choose(hitsOf(locators, profile, document), accepts);
  return chosen && { element: chosen.hit.element, text: chosen.text, ...(chosen.weak && { weak: true }) };
}
