import type { PageSpot } from '../rules/reading';
import { OWNER_AHEAD, TELLING } from './labels';
import { clean, hiddenInline, rawText, textOf, valueOf } from './text';
import { isUndrawn } from './undrawn';

/** A short text or field of the page outside its tables of figures. */
export interface Spot extends Pick<PageSpot, 'text' | 'label' | 'found' | 'whole' | 'picker'> {
  element: Element;
}

/** Longer texts are prose. */
const LONGEST = 90;
/** A page says sooner whose books it shows. */
const MOST = 300;
/** Holds nothing that anybody reads. */
export const OUTSIDE = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|svg|FOOTER|IFRAME|OBJECT)$/i;
/** Tables of more rows hold data, whether or not they were read. */
const FORM_ROWS = 30;
/** Processing is an entry of menus too. */
const LOADING =
  /^(?:(?:(?:数据|正在|努力)*(?:加载|读取|查询)(?:数据)?[中.…]+|正在(?:加载|读取|查询).{0,2}|loading|please wait|请稍[候后等])[.…。]*|processing ?[.…]+)$/i;
/** A month, a quarter or half a year, as fields show them beside that of the year. */
const PART = /^[第上下\d一二三四].{0,9}$/;
/** An amount as books print it, with its cents or its thousands set off. */
const FIGURE = /^[-¥￥(]*\d[\d,]*[.,]\d\d+\)?$/;
/** Elements of several such figures, among them what is around rows, that are as good as a table. */
const ROWS = 4;
/** Fields drawn without `select` or `input`. */
const PICKER = '[class*="select"],[class*="picker"],[role=combobox]';

/** Text that stands before a value as its label: with a colon, in a label's place, or very short. */
function isLabel(node: ChildNode, text: string): boolean {
  if (text.length > 24) return false;
  if (text.length <= 6 || /[:：]$/.test(text)) return true;
  return node.nodeType === 1 && (node as Element).matches('label,dt,th,td,[class*="label"]');
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

export interface Survey {
  spots: Spot[];
  /** Whether figures stand in rows outside the tables in `skip`. */
  isLoose: () => boolean;
}

/**
 * The short texts and the fields under `root` that may tell something and are seen, tables in `skip` and whatever
 * is hidden by its own attributes left out. Texts split over a few small elements are there as one, too.
 */
export function survey(
  root: Element,
  skip: ReadonlySet<Element>,
  { isSeen, onLoading }: { isSeen: (element: Element) => boolean; onLoading: (element: Element) => void },
): Survey {
  const spots: Spot[] = [];
  /** How many figures stand in an element, at most three steps down. */
  const figures = new Map<Element, number>();
  /** What was written last says that an owner's name is next. */
  let ahead = false;
  /** Whether a text stands where an owner's name is due. */
  const isDue = (text: string): boolean => {
    if (!text) return false;
    const due = ahead;
    ahead = OWNER_AHEAD.test(text);
    return due;
  };
  const see = (element: Element, text: string, found: Spot['found'], due: boolean, whole?: number): void => {
    if (!text || text.length > LONGEST || spots.length >= MOST) return;
    if (LOADING.test(text)) return onLoading(element);
    const telling = due || TELLING.test(text);
    if (!telling && !PART.test(text)) return;
    const picker = found === 'heading' && element.closest(PICKER) !== null;
    if ((!telling && found === 'heading' && !picker) || !isSeen(element)) return;
    spots.push({
      element,
      text,
      label: labelOf(element),
      found,
      ...(picker && { picker }),
      whole,
    });
  };
  const count = (element: Element): void => {
    for (let at = element.parentElement, n = 0; at && n < 3; at = at.parentElement, n++)
      figures.set(at, (figures.get(at) ?? 0) + 1);
  };
  const walk = (element: Element): void => {
    if (OUTSIDE.test(element.tagName) || skip.has(element) || hiddenInline(element)) return;
    if (
      element.tagName === 'TABLE' &&
      element.getElementsByTagName('tr').length > FORM_ROWS &&
      !element.querySelector('table')
    ) {
      [...element.getElementsByTagName('td')]
        .slice(0, FORM_ROWS * 9)
        .forEach((cell) => FIGURE.test(textOf(cell)) && count(cell));
      return;
    }
    const value = valueOf(element);
    if (value !== null) {
      const text = clean(value);
      if (FIGURE.test(text)) count(element);
      see(element, text, element.tagName === 'SELECT' ? 'selected' : 'field', isDue(text));
      return;
    }
    const first = spots.length;
    let own = '';
    let due = false;
    let children = 0;
    // What is drawn by a component of the page's own, too.
    for (const root of [element.shadowRoot, element])
      for (let node = root?.firstChild ?? null; node; node = node.nextSibling) {
        if (node.nodeType === 3) {
          own += node.nodeValue;
          due = isDue(clean(node.nodeValue ?? '')) || due;
        } else if (node.nodeType === 1) {
          children++;
          if (node.nodeName === 'BR') own += ' ';
          walk(node as Element);
        }
      }
    const text = clean(own);
    if (FIGURE.test(text)) count(element);
    see(element, text, 'heading', due);
    // Only small elements: a label and its value, a year and a month.
    if (!children || children > 5 || element.getElementsByTagName('*').length > 8) return;
    if (element.querySelector('input,select,table')) return;
    const whole = clean(rawText(element));
    if (whole === text) return;
    const drawn = TELLING.test(whole) ? clean(rawText(element, isUndrawn)) : whole;
    if (drawn === text || spots.slice(first).some((spot) => spot.text === drawn)) return;
    see(element, drawn, 'heading', false, first);
  };
  walk(root);
  const rows = (): Element[] =>
    [...figures].flatMap(([row, several]) => (several > 1 ? [row] : [])).slice(0, 9);
  return { spots, isLoose: () => rows().filter(isSeen).length >= ROWS };
}
