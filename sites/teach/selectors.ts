import { isStable, isTelling } from './stable';

/** Attributes by which pages name their parts, the most lasting first. */
const NAMING = ['id', 'name', 'itemprop', 'aria-label', 'placeholder'];
const LANDMARKS = 'header,nav,aside,form,[role="banner"],[role="navigation"],[role="toolbar"]';
/** Attributes of a framework's own book-keeping. */
const OWN_DATA = /^data-(?:v-|react|server|n-|index|row|key|id$|uid|time|value|title|text|original)/;

/** A digit or a part of the text shown would tie the selector to one client or period. */
const isFree = (value: string, text: string): boolean =>
  !/20\d\d/.test(value) && !text.includes(value) && !(text.length > 1 && value.includes(text));

/** Selectors of one element by attributes that somebody gave it on purpose, the best first. */
export function byAttributes(element: Element, text: string): string[] {
  const data = element
    .getAttributeNames()
    .filter((name) => name.startsWith('data-') && !OWN_DATA.test(name) && isStable(name.slice(5)));
  return [NAMING[0]!, NAMING[1]!, ...data, ...NAMING.slice(2)].flatMap((name) => {
    const value = element.getAttribute(name);
    const known = value && isFree(value, text) && (/[\u3400-\u9fff]/.test(value) ? value.length <= 20 && !/["\\]/.test(value) : isStable(value)); // prettier-ignore
    return known ? [`[${name}="${value}"]`] : [];
  });
}

/** Selectors of one element by classes that say what it is. */
export const byClasses = (element: Element): string[] =>
  [...element.classList].filter(isTelling).map((name) => `.${name}`);

/** Selectors of the nearest ancestors that can be told apart in the whole document, the nearest first. */
export function regionsOf(element: Element, text: string): string[] {
  const { ownerDocument } = element;
  const regions: string[] = [];
  for (let at = element.parentElement; at && at.tagName !== 'BODY'; at = at.parentElement) {
    const own = [
      ...byAttributes(at, text),
      ...(at.matches(LANDMARKS) ? [at.tagName.toLowerCase()] : []),
      ...byClasses(at),
    ];
    const one = own.find((css) => ownerDocument.querySelectorAll(css).length === 1);
    if (one) regions.push(one);
  }
  return regions;
}
