import { shownIn, textOf } from '../text';
import type { Grid } from './grid';
import type { Surroundings } from './surroundings';

const TAB = '[role=tab]:is([aria-selected="true"],[class*="active"],[class*="is-on"])';

/** Where a statement's title may be shown: its captions, the heading over it, the open tab, the document's title. */
export function titlesOf({ element, titles }: Grid, { title }: Surroundings): string[] {
  const document = element.ownerDocument;
  const [tab] = shownIn(document, TAB);
  return [...titles, title, tab ? textOf(tab) : '', document.title].filter(Boolean);
}
