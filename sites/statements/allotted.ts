import type { PackedTable } from '../../rules/reading';
import { apart, type Apart } from '../tables/apart';
import { isOfChart } from './other-unit';
import { ownIn } from './unit';

/** Texts around a table, by what a unit in them says of its figures. */
export interface Allotted {
  /** It is the table's, nearest first. */
  over: string[];
  under: string[];
  /** It may be the table's, or that of something else. */
  open: string[];
  /** It is another table's. */
  others: string[];
}

interface Placed {
  titles: readonly string[];
  /** Over the headings, inside the table. */
  inside: readonly string[];
  over: Apart;
  under: Apart;
}

function placed({ titles, captions, inside, after }: PackedTable): Placed {
  return {
    titles,
    inside: captions.slice(0, inside),
    over: apart(captions.slice(inside)),
    under: apart(after),
  };
}

/** The nearest text over a table that names a unit. */
const unitOver = ({ inside, over }: Placed): string | undefined =>
  [...inside, ...over.near].find((text) => ownIn(text));

/** Stands under what it speaks of. */
const NOTE = /^[(*※【]?(?:附?注|备注|说明)\d*[)】]?[:：.、]|上表|以上/;
const TITLE = /^[^:：]{0,20}表/;

/** Whether a title of the table stands between it and a text over it. */
function isOverTitle({ titles, over: { near } }: Placed, text: string): boolean {
  return near
    .slice(0, near.indexOf(text))
    .some((nearer) => TITLE.test(nearer) || titles.some((title) => nearer.includes(title)));
}

/** Of a text that names a unit and stands under a table, whose that is; what stands over the next one is the next one's. */
function ofUnder(text: string, one: Placed, later: readonly Placed[]): keyof Allotted {
  const known = unitOver(one) !== undefined;
  const next = later.find(({ over }) => over.near.includes(text));
  const { near, closed } = one.under;
  if (NOTE.test(text)) return 'under';
  if (near.slice(0, near.indexOf(text)).some(isOfChart)) return 'open';
  // What the next one would see, and does not, stands in one part of the page with the table over it.
  if (!next) return known || !closed || later[0]?.over.closed ? 'under' : 'open';
  if (unitOver(next) !== text) return 'under';
  if (known) return 'others';
  const foot = next.under.near.find(ownIn);
  const isFoot = foot !== undefined && ownIn(foot)?.yuan !== ownIn(text)?.yuan;
  return isFoot || isOverTitle(next, text) ? 'open' : 'others';
}

/** Of a text that names a unit and stands over a table: the one before it may have it for a foot. */
function ofOver(text: string, one: Placed, earlier: readonly Placed[]): keyof Allotted {
  if (NOTE.test(text) && earlier.some(({ under }) => under.near.includes(text))) return 'others';
  const mayBeFoot = earlier.some((table) => unitOver(table) === undefined && table.under.near.includes(text));
  return mayBeFoot && isOverTitle(one, text) ? 'open' : 'over';
}

/** Of one over the table before: that of both where it stands over that one's title. */
function ofBeyond(text: string, earlier: readonly Placed[]): keyof Allotted {
  return earlier.some((table) => table.over.near.includes(text) && isOverTitle(table, text))
    ? 'over'
    : 'open';
}

/** Says of the texts around a table whose unit they name, where it stands among all tables of its document. */
export function allotted(table: PackedTable, title: string, all: readonly PackedTable[]): Allotted {
  const one = placed(table);
  const earlier = all.filter(({ index }) => index < table.index).map(placed);
  const later = all.filter(({ index }) => index > table.index).map(placed);
  const result: Allotted = { over: [...one.inside], under: [], open: [], others: [] };
  for (const text of one.over.near) result[ownIn(text) ? ofOver(text, one, earlier) : 'over'].push(text);
  const { beyond, others } = one.over;
  if (![...beyond, ...others].some((text) => text.includes(title))) result.over.push(title);
  const differ = new Set(beyond.flatMap((text) => ownIn(text)?.yuan ?? [])).size > 1;
  for (const text of beyond) result[differ ? 'open' : ofBeyond(text, earlier)].push(text);
  for (const text of one.under.near) result[ownIn(text) ? ofUnder(text, one, later) : 'under'].push(text);
  for (const text of one.under.beyond)
    result[later.some(({ over }) => over.near.includes(text)) ? 'others' : 'open'].push(text);
  result.open.push(...others);
  result.others.push(...one.under.others);
  return result;
}
