import type { Found } from '../rules/reading';
import { companyIn } from './names';
import { clean, hiddenInline, rawText, valueOf } from './text';

/** A short text or field of the page outside its tables of figures. */
export interface Spot {
  element: Element;
  text: string;
  /** What stands in front of it, to tell whose name or which period it is. */
  label: string;
  found: Extract<Found, 'heading' | 'field' | 'selected'>;
}

/** Longer texts are prose. */
const LONGEST = 90;
const OUTSIDE = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|svg|FOOTER|IFRAME|OBJECT)$/i;
/** Tables of more rows hold data, whether or not they were read. */
const FORM_ROWS = 30;

/** Text that stands before a value as its label: with a colon, in a label's place, or very short. */
function isLabel(node: ChildNode, text: string): boolean {
  if (text.length > 16) return false;
  if (text.length <= 6 || /[:：]$/.test(text)) return true;
  return (
    node.nodeType === 1 && (node as Element).matches('label,dt,th,td,[class*="label"]') && !companyIn(text)
  );
}

function labelOf(element: Element): string {
  const own = element.getAttribute('aria-label') ?? element.getAttribute('placeholder') ?? '';
  const bound = (element as HTMLInputElement).labels?.[0];
  if (bound) return clean(`${bound.textContent} ${own}`);
  let at: Element | null = element;
  for (let level = 0; at && at.tagName !== 'BODY' && level < 3; level++, at = at.parentElement) {
    for (let before = at.previousSibling; before; before = before.previousSibling) {
      const text = clean(before.nodeType === 1 ? rawText(before as Element) : (before.nodeValue ?? ''));
      if (text) return isLabel(before, text) ? `${text} ${own}` : own;
    }
  }
  return own;
}

/**
 * Visits the short texts and the fields under `root`, tables in `skip` and whatever is hidden by its
 * own attributes left out. Texts split over a few small elements are visited as one when no part of
 * them was taken.
 */
export function survey(
  root: Element,
  skip: ReadonlySet<Element>,
  visit: (spot: () => Spot, text: string) => boolean,
): void {
  const walk = (element: Element): boolean => {
    if (OUTSIDE.test(element.tagName) || skip.has(element)) return false;
    if (
      element.tagName === 'TABLE' &&
      element.getElementsByTagName('tr').length > FORM_ROWS &&
      !element.querySelector('table')
    )
      return false;
    if (hiddenInline(element)) return false;
    const value = valueOf(element);
    if (value !== null) {
      const text = clean(value);
      const found = element.tagName === 'SELECT' ? 'selected' : 'field';
      return (
        text !== '' &&
        text.length <= LONGEST &&
        visit(() => ({ element, text, label: labelOf(element), found }), text)
      );
    }
    let own = '';
    let children = 0;
    let taken = false;
    for (let node: ChildNode | null = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) own += node.nodeValue;
      else if (node.nodeType === 1) {
        children++;
        if (walk(node as Element)) taken = true;
      }
    }
    const see = (text: string): boolean =>
      text !== '' &&
      text.length <= LONGEST &&
      visit(() => ({ element, text, label: labelOf(element), found: 'heading' }), text);
    const text = clean(own);
    if (see(text)) return true;
    if (taken || !children || children > 5) return taken;
    // Only small elements: a label and its value, a year and a month.
    if (element.getElementsByTagName('*').length > 8 || element.querySelector('input,select,table'))
      return false;
    const whole = clean(rawText(element));
    return whole !== text && see(whole);
  };
  walk(root);
}
