import { clean, folded, textOf } from './text';

/** Steps up from a label within which its value stands. */
const STEPS = 4;
/** A label is no sentence. */
const LONGEST = 40;

/** A label for comparing: without width, blanks and the colon behind it. */
export const bareLabel = (text: string): string => folded(text).replace(/:+$/, '');

/** What follows a label's own text: the next element that shows something, or what both stand in. */
function valueBehind(label: Node, root: Node): Element | null {
  let at: Node | null = label;
  for (let step = 0; at && at !== root && step < STEPS; step++, at = at.parentNode) {
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      if (next.nodeType === 3 && /[^\s:：]/.test(next.nodeValue ?? '')) return at.parentElement;
      if (next.nodeType === 1 && textOf(next as Element)) return next as Element;
    }
  }
  return null;
}

/**
 * What stands beside every label of these words under `root`: the element behind it, or the one that holds
 * label and value together. Hidden ones too.
 */
export function besideLabel(label: string, root: Node): Element[] {
  const bare = bareLabel(label);
  const found = new Set<Element>();
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const raw = node.nodeValue ?? '';
    if (raw.length > LONGEST * 3) continue;
    const text = clean(raw);
    const isLabel = text.length <= LONGEST && bareLabel(text) === bare;
    const value = isLabel
      ? valueBehind(node, root)
      : folded(text).startsWith(`${bare}:`)
        ? node.parentElement
        : null;
    if (value) found.add(value);
  }
  return [...found];
}
