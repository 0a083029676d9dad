import type { PageHit, PageHits } from '../rules/reading';
import { YEAR } from './labels';
import { companyIn } from './names';
import { folded } from './text';

export interface Chosen<H extends PageHit = PageHit> {
  hit: H;
  text: string;
  /** Found by the kind of its text alone. */
  weak?: boolean;
}

type HitsOf<H extends PageHit> = Omit<PageHits, 'roots'> & { roots: readonly (readonly H[])[] };

/** The innermost of those that read like what is sought. */
function shaped<H extends PageHit>(hits: readonly H[], shape: PageHits['shape']): readonly H[] {
  if (!shape) return hits;
  const isFit = ({ text }: H): boolean => (shape === 'company' ? companyIn(text) !== null : YEAR.test(text));
  const around = new Set<number>();
  for (const hit of hits.filter(isFit)) {
    for (let at = hit.inside; at !== undefined; at = hits[at]?.inside) around.add(at);
  }
  return hits.filter((hit, at) => isFit(hit) && !around.has(at));
}

/** What a locator means: in the first part of the page that has any of it. */
export const meantBy = <H extends PageHit>({ roots, shape }: HitsOf<H>): readonly H[] =>
  roots.map((hits) => shaped(hits, shape)).find((hits) => hits.length) ?? [];

/** Two places say the same when they name the same company, or are written alike. */
const meant = (text: string): string => companyIn(text)?.name ?? folded(text);

/**
 * The first locator that gives text. Several elements of one locator are the parts of one value (from
 * and to), joined by 至; when one of them is empty the locator gives nothing. Fields of which only some
 * are filled say the value by half: the text is empty then, and no later locator may say it otherwise.
 * Where locators are single, a second text, or two of them that differ, give nothing at all. What is not
 * accepted counts as not found.
 */
export function choose<H extends PageHit>(
  locators: readonly HitsOf<H>[],
  accepts: (text: string) => boolean = () => true,
): Chosen<H> | null {
  let agreed: Chosen<H> | null = null;
  for (const locator of locators) {
    const found = meantBy(locator);
    const [hit] = found;
    if (!hit) continue;
    const texts = [...new Set(found.map(({ text }) => text))];
    if (locator.single) {
      const text = texts[0];
      if (!text || texts.length > 1 || !accepts(text)) continue;
      if (agreed && meant(agreed.text) !== meant(text)) return null;
      agreed ??= { hit, text, ...(locator.weak && { weak: true }) };
      continue;
    }
    if (agreed) break;
    const text = texts.join(' 至 ');
    if (texts.every(Boolean) && accepts(text)) return { hit, text };
    if (locator.take === 'value' && texts.some(Boolean) && !texts.every(Boolean)) return { hit, text: '' };
  }
  return agreed;
}
