/** Text and visibility of elements, without asking the browser for a layout. */

const SKIPPED = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|svg)$/i;
const VALUELESS = /^(?:checkbox|radio|hidden|button|submit|reset|image|password|file)$/;

/** What a field shows: an input's value, a select's chosen entry. Null when it holds no text. */
export function valueOf(element: Element): string | null {
  const { tagName } = element;
  if (tagName === 'SELECT') return (element as HTMLSelectElement).selectedOptions[0]?.textContent ?? '';
  const { type, value } = element as HTMLInputElement;
  return tagName === 'TEXTAREA' || (tagName === 'INPUT' && !VALUELESS.test(type)) ? value : null;
}

/** Whether an element is not to be read. */
export type Hides = (element: Element) => boolean;

/** Hidden by its own attributes; cheap enough for every element. */
export const hiddenInline: Hides = (element) =>
  element.hasAttribute('hidden') ||
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)/.test(element.getAttribute('style') ?? '');

/** Elements that begin and end a line of their own. */
const BLOCK = /^(?:DIV|P|LI|UL|OL|DL|DT|DD|T[DHR]|TABLE|H\d)$/;
export const isBlock = (tagName: string): boolean => BLOCK.test(tagName);
/** Fields beside each other are two words, and so are a figure and what refers to a note behind it. */
const FIELD = /^(?:INPUT|SELECT|TEXTAREA|SUP)$/;

/** A line feed of the source is a blank on the page. */
const unbroken = (text: string): string => (text.includes('\n') ? text.replace(/[\n\r\t ]+/g, ' ') : text);

/**
 * The text of an element as shown, untrimmed: its text nodes and the values of its fields, blocks on lines of their
 * own. What `hides` says of an element inside it is left out.
 */
export function rawText(element: Element, hides: Hides = hiddenInline): string {
  // Most cells hold text alone; this way no object is made for their text nodes.
  if (!element.firstElementChild) return unbroken(element.textContent || (valueOf(element) ?? ''));
  const value = valueOf(element);
  if (value !== null) return unbroken(value);
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) text += unbroken(node.nodeValue ?? '');
    else if (node.nodeType === 1) {
      const child = node as Element;
      const { tagName } = child;
      if (tagName === 'BR') text += '\n';
      else if (!SKIPPED.test(tagName) && !hides(child)) {
        const inner = rawText(child, hides);
        text += isBlock(tagName) ? `\n${inner}\n` : FIELD.test(tagName) ? ` ${inner} ` : inner;
      }
    }
  }
  return text;
}

const BLANKS = /[\s\u200b\ufeff]+/g;
/** What icon fonts draw at either end of a text. */
const ICONS = /^[ \ue000-\uf8ff]+|[ \ue000-\uf8ff]+$/g;
/** Asked first, because replacing costs more and most texts need none. */
const UNCLEAN = /[^\S ]|[\u200b\ufeff\ue000-\uf8ff]|^ | $|  /;
const FOLDED = /^[!-~\u4e00-\u9fff]*$/;

export const clean = (text: string): string =>
  UNCLEAN.test(text) ? text.replace(BLANKS, ' ').replace(ICONS, '') : text;

/** The text of an element as shown, blanks collapsed. */
export const textOf = (element: Element, hides?: Hides): string => clean(rawText(element, hides));

/** Half-width, without blanks: for comparing headings and labels. */
export const folded = (text: string): string =>
  FOLDED.test(text) ? text : text.normalize('NFKC').replace(BLANKS, '');

/** What `checkVisibility` looks at, by its older names, which every supported version knows. */
export const VISIBLE = { checkVisibilityCSS: true };
export const SEEN = { ...VISIBLE, checkOpacity: true };

/** Whether the element is drawn at all. Asked of tables and of the few elements that matter. */
export function isShown(element: Element): boolean {
  return !element.closest('[hidden]') && element.checkVisibility(SEEN);
}

/** What a selector finds drawn under `root`, in document order. */
export const shownIn = (root: ParentNode, css: string | undefined): Element[] =>
  css ? [...root.querySelectorAll(css)].filter(isShown) : [];

/** Climbs from an element, at most `levels` steps, to the nearest ancestor that also holds the other. */
export function commonAncestor(one: Element, other: Element, levels: number): Element | null {
  let at = one.parentElement;
  for (let step = 0; at && step < levels; step++, at = at.parentElement) if (at.contains(other)) return at;
  return null;
}
