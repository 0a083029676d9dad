import { companyIn } from '../names';
import { shownIn, textOf } from '../text';
import type { Grid } from './grid';
import type { Surroundings } from './surroundings';

const LONGEST = 30;
const TAB = '[role=tab]:is([aria-selected="true"],[class*="active"],[class*="is-on"])';

/** What a caption says apart from the company, or '' when it is a line of particulars (`编制单位：…　单位：元`). */
function ownPart(text: string): string {
  // A trail of menus ends with the screen itself; of two parts, the other is the company.
  const own = text.split(' / ').slice(2).pop() ?? text;
  const part = own.split(/\s[/|-]\s/).find((piece) => piece && !companyIn(piece)) ?? '';
  // A tab's text ends with the cross that closes it.
  return part.length > LONGEST || /[:：]/.test(part) ? '' : part.replace(/\s*[×✕]$/, '');
}

/** The statement's title as shown: its caption, the heading over it, the open tab, the document's title. */
export function titleOf({ element, titles }: Grid, { title }: Surroundings): string {
  const near = [...titles, title].map(ownPart).find(Boolean);
  if (near) return near;
  const document = element.ownerDocument;
  const [tab] = shownIn(document, TAB);
  return (tab && ownPart(textOf(tab))) || ownPart(document.title) || '';
}
