import { bareLabel } from '../beside';
import { companyIn } from '../names';
import { clean, rawText, textOf } from '../text';

/** What stands in front of a value. */
export interface Label {
  /** As it is written, its colon left out. */
  label: string;
  /** Set where label and value are one text: what to cut off, colon and all. */
  after: string | null;
}

const STEPS = 4;
const LONGEST = 16;

/** A label: short, without figures, and no company itself. */
const reads = (text: string): boolean => {
  const bare = bareLabel(text);
  return bare.length > 1 && bare.length <= LONGEST && !/\d/.test(bare) && !companyIn(text);
};

/** `客户：…` in one text. */
export function labelInside(element: Element): Label | null {
  const found = /^([^:：]{2,16}[:：])\s*\S/.exec(textOf(element));
  return found?.[1] && reads(found[1]) ? { label: bareLabel(found[1]), after: found[1] } : null;
}

/** The label in front of an element, or around it, as far as one stands there. */
export function labelOf(element: Element): Label | null {
  const inside = labelInside(element);
  if (inside) return inside;
  let at: Element | null = element;
  for (let step = 0; at && at.tagName !== 'BODY' && step < STEPS; step++, at = at.parentElement) {
    for (let before = at.previousSibling; before; before = before.previousSibling) {
      const text = clean(before.nodeType === 1 ? rawText(before as Element) : (before.nodeValue ?? ''));
      if (!/[^\s:：]/.test(text)) continue;
      return reads(text) ? { label: bareLabel(text), after: null } : null;
    }
  }
  return null;
}
