import { textOf } from '../text';
import { isUndrawn } from '../undrawn';
import { TABLE } from './separators';

/** Steps up from a table, and siblings looked at on each step. */
const LEVELS = 6;
const SIBLINGS = 6;
/** Longer texts are prose or other content, not a caption. */
const SHORT = 160;
const HEADING = 'h1,h2,h3,h4,h5,legend,th,strong,[class*=title],[role=heading]';

export interface Surroundings {
  /** The nearest heading over the table. */
  title: string;
  /** Short texts over the table, nearest first: unit, period, who it is for. `TABLE` stands before some. */
  before: string[];
  /** Short texts under the table: pages, counts. */
  after: string[];
}

function shortText(element: Element): string {
  const rows = element.getElementsByTagName('tr').length;
  const text = rows > 3 ? '' : textOf(element);
  const short = text.length > SHORT ? '' : text;
  if (!(rows || short) || isUndrawn(element)) return '';
  // What hides some of a text is looked for in those alone that are no longer anyway.
  return (rows ? TABLE : '') + (short && textOf(element, isUndrawn));
}

/** What is written around a table: climbs a few steps, never into other tables. */
export function surroundings(table: Element): Surroundings {
  const before: string[] = [];
  const after: string[] = [];
  let title = '';
  let at: Element | null = table;
  for (let level = 0; at && at.tagName !== 'BODY' && level < LEVELS; level++, at = at.parentElement) {
    for (const next of ['previousElementSibling', 'nextElementSibling'] as const) {
      let sibling = at[next];
      for (let n = 0; sibling && n < SIBLINGS; n++, sibling = sibling[next]) {
        const text = shortText(sibling);
        if (!text) continue;
        if (next > 'o') {
          before.push(text);
          if (title || text === TABLE) continue;
          const heading = sibling.matches(HEADING) ? sibling : [...sibling.querySelectorAll(HEADING)].pop();
          if (heading) title = textOf(heading).slice(0, 60);
        } else after.push(text);
      }
    }
  }
  return { title, before, after };
}
