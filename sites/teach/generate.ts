import type { Locator, SiteProfile } from '../../rules/profile';
import { locate } from '../locators';
import { companyIn } from '../names';
import { periodIn } from '../periods';
import { isShown, textOf, valueOf } from '../text';
import { labelInside, labelOf } from './label';
import { byAttributes, byClasses, regionsOf } from './selectors';

/** What a place of the page names. */
export type Kind = 'client' | 'period';

/** Of one way to find a place, at most so many. */
const PER_WAY = 2;
const MOST = 6;
/** Regions with more in them are no place. */
const SMALL = 60;

/** Elements that say what they are by being there. */
const TELLING = /^(?:h[1-6]|b|strong|em|i|time|output|legend|caption|address)$/;

const field = (element: Element): boolean => valueOf(element) !== null;

/** Several selectors of one element, alone or within a region that can be told apart. */
function within(own: readonly string[], regions: readonly string[], element: Element): string[] {
  const { ownerDocument } = element;
  return own.flatMap((css) => {
    const alone = [...ownerDocument.querySelectorAll(css)].filter(isShown);
    if (alone.length === 1) return [css];
    return regions.slice(0, 1).map((region) => `${region} ${css}`);
  });
}

function shapeOf(text: string, kind: Kind): { shape?: Exclude<Locator['shape'], undefined> } {
  if (kind === 'client') return companyIn(text) ? { shape: 'company' } : {};
  return periodIn(text) ? { shape: 'period' } : {};
}

interface Ways {
  /** By what somebody gave the place on purpose, the most lasting first. */
  strong: Locator[][];
  /** By the kind of text it is, within a part of the page. */
  weak: Locator[];
}

/** Every way to find the element again; none of them tried yet. */
function waysTo(element: Element, kind: Kind): Ways {
  const text = textOf(element);
  const after = labelInside(element)?.after;
  const label = labelOf(element);
  const regions = regionsOf(element, text);
  const tag = element.tagName.toLowerCase();
  const isField = field(element);
  const shape = shapeOf(text, kind);
  const plain = (css: string): Locator => ({
    css,
    take: isField ? 'value' : 'text',
    single: true,
    ...(after && { after }),
  });
  const inRegions = (css: string): Locator[] =>
    regions.map((region) => ({ ...plain(`${region} ${css}`), ...shape }));
  const beside = (css: string): Locator => ({
    ...plain(css),
    ...(css === '*' && { take: 'text' as const }),
    anchor: { label: label?.label ?? '' },
  });
  return {
    strong: [
      within(byAttributes(element, text), regions, element).map(plain),
      label ? (isField ? [tag, '*'] : ['*']).map(beside) : [],
      byClasses(element).flatMap(inRegions),
      isField || TELLING.test(tag) ? inRegions(tag) : [],
      byClasses(element).map((css) => ({ ...plain(css), ...shape })),
    ],
    weak: shape.shape && !isField ? inRegions('*').map((one) => ({ ...one, weak: true })) : [],
  };
}

const isSmall = ({ css, shape }: Locator, document: Document): boolean =>
  !shape || document.querySelectorAll(css).length <= SMALL;

/**
 * Locators that lead to this element and to nothing else on the page as it is now, ranked. Positions and generated
 * names are never used. Where nothing lasting leads there they are weak; where not even the kind of text does, there
 * are none.
 */
export function locatorsFor(
  element: Element,
  kind: Kind,
  profile: Pick<SiteProfile, 'scope'> = {},
): Locator[] {
  const document = element.ownerDocument;
  const after = labelInside(element)?.after;
  const whole = textOf(element);
  const shown = after ? whole.slice(whole.indexOf(after) + after.length).trim() : whole;
  const leads = (locator: Locator): boolean => {
    const found = isSmall(locator, document) ? locate([locator], profile, document) : null;
    if (!found || found.text !== shown) return false;
    return found.element.contains(element) || element.contains(found.element);
  };
  const { strong, weak } = waysTo(element, kind);
  const kept = strong.flatMap((way) => way.filter(leads).slice(0, PER_WAY));
  const found = kept.length ? kept : weak.filter(leads).slice(0, 1);
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()].slice(0, MOST);
}
