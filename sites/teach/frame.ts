import type { SiteProfile } from '../../rules/profile';
import { isShown, shownIn } from '../text';
import { byAttributes, byClasses } from './selectors';

const ACTIVE = /^(?:is-)?(?:active|current|selected|show|shown|open|on)$|[-_](?:active|current|selected)$/i;
const BUSY = /(?:^|[-_])(?:loading|spinner|busy|processing)(?:$|[-_]mask$)/i;
/** How the tool says its own name, as far as a redesign keeps it. */
const NAMES = ['meta[name="application-name"]', 'meta[name="generator"]'];

/** Classes two elements share, as one selector. */
const shared = (one: Element, other: Element): string =>
  byClasses(one).find((css) => other.matches(css)) ?? (one.matches('[role="tabpanel"]') && other.matches('[role="tabpanel"]') ? '[role="tabpanel"]' : ''); // prettier-ignore

/** The open one of several panes that all stay in the document; undefined when the element is in none. */
export function scopeOf(element: Element): string | undefined {
  const document = element.ownerDocument;
  for (let at: Element | null = element; at && at.tagName !== 'BODY'; at = at.parentElement) {
    const pane = at;
    const closed = [...(at.parentElement?.children ?? [])].filter(
      (other) => other !== pane && !isShown(other),
    );
    const css = closed.map((other) => shared(pane, other)).find(Boolean);
    if (!css) continue;
    const active = [...pane.classList].find((name) => ACTIVE.test(name) && !closed.some((other) => other.classList.contains(name))); // prettier-ignore
    const parent = pane.parentElement && [...byAttributes(pane.parentElement, ''), ...byClasses(pane.parentElement)].find((one) => document.querySelectorAll(one).length === 1); // prettier-ignore
    const own = active && /^[A-Za-z_][\w-]*$/.test(active) ? `${css}.${active}` : css;
    const scope = [parent && `${parent} > ${own}`, own].find(
      (one) => one && isOnly(shownIn(document, one), pane),
    );
    if (scope) return scope;
  }
  return undefined;
}

const isOnly = (found: readonly Element[], element: Element): boolean =>
  found.length === 1 && found[0] === element;

/** What the page marks as loading, as far as it keeps the mark ready in the document. */
export function busyOf(document: Document): string | undefined {
  const names = new Set<string>();
  for (const element of document.querySelectorAll(
    '[class*="oading"],[class*="pinner"],[class*="busy"],[class*="rocessing"]',
  ))
    for (const css of byClasses(element)) if (BUSY.test(css.slice(1)) && !isShown(element)) names.add(css);
  const quiet = [...names].filter((css) => shownIn(document, css).length === 0).slice(0, 2);
  return quiet.join(',') || undefined;
}

/**
 * Where the profile applies. Marks come from what a tool says of itself alone: a mark that a redesign takes away would
 * take the profile away with it, and nobody would hear that the page changed.
 */
export function matchOf(
  document: Document,
  location: Pick<Location, 'hostname' | 'pathname'>,
): SiteProfile['match'] {
  const [, first, second] = location.pathname.split('/');
  const marks = NAMES.flatMap((css) => {
    const content = document.querySelector(css)?.getAttribute('content') ?? '';
    return content && content.length <= 60 && !/["\\]|\d/.test(content)
      ? [`${css}[content="${content}"]`]
      : [];
  }).slice(0, 1);
  return { hosts: [location.hostname], path: first && second !== undefined ? `/${first}/` : '/', marks };
}
