import { companyIn } from '../names';
import { YEAR } from '../labels';
import { isShown, textOf, valueOf } from '../text';
import type { Kind } from './generate';

/** Longer texts hold more than one thing. */
const LONGEST = 80;
const STEPS = 3;

const reads = (text: string, kind: Kind): boolean =>
  kind === 'client' ? companyIn(text) !== null : YEAR.test(text);

/** The element that holds what was meant where somebody pointed: the innermost with the whole text, a field before what it is drawn in. */
export function targetOf(pointed: Element, kind: Kind): Element | null {
  let at: Element | null = pointed;
  for (let step = 0; at && !textOf(at) && step < STEPS; step++) at = at.parentElement;
  if (!at) return null;
  const text = textOf(at);
  if (!text || at.matches('html,body')) return null;
  const inner = [...at.querySelectorAll('*')].filter(isShown);
  const same = inner.filter((one) => textOf(one) === text);
  const fields = same.filter((one) => valueOf(one) !== null);
  if (fields[0]) return fields[0];
  const last = same.at(-1);
  if (last) return last;
  if (text.length <= LONGEST) return at;
  const fit = inner.filter((one) => textOf(one).length <= LONGEST && reads(textOf(one), kind));
  const leaves = fit.filter((one) => !fit.some((other) => other !== one && one.contains(other)));
  return leaves.length === 1 ? leaves[0]! : null;
}

/** Where the keyboard may go: what is shown and short, in the order of the page, what reads like the thing sought first. */
export function targetsIn(document: Document, kind: Kind): Element[] {
  const found = [...document.querySelectorAll('body *')].filter((element) => {
    const own =
      valueOf(element) ??
      [...element.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : '')).join('');
    return (
      own.trim().length > 1 &&
      own.length <= LONGEST &&
      !element.matches('script,style,option') &&
      isShown(element)
    );
  });
  const likely = found.filter((element) => reads(textOf(element), kind));
  return [...likely, ...found.filter((element) => !likely.includes(element))];
}
