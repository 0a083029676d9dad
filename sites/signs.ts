import type { SiteProfile } from '../rules/profile';
import type { PageHits, PageSigns, PageSpot } from '../rules/reading';
import { hasPlace } from './in-sight';
import { hitsOf } from './hits';
import { survey, type Spot } from './survey';
import type { Grid } from './tables/grid';
import { commonAncestor, isShown, textOf } from './text';

export interface Surveyed {
  document: Document;
  /** Tables that hold data: what they name are not the books' owners. */
  grids: readonly Grid[];
  /** Those of amounts: what stands near them says whose and from when they are. */
  books: readonly Grid[];
  /** An inner frame holds a module, not the tool's own bars. */
  inner: boolean;
  /** The printed table in whose own surroundings an element stands; null where nobody can see it. */
  placeOf: (element: Element) => { of?: number } | null;
}

export interface Signs {
  signs: PageSigns;
  /** A short text on the page says that it is loading. */
  loading: boolean;
  /** Of the spots, then of the hits. */
  elements: Element[];
}

const BAR = 'header,nav,[role=banner],[class*="top"],[class*="nav"],[class*="header"]';
const NOT_BAR = 'main,[class*="card"],[class*="panel"],[class*="table"],[class*="dialog"]';
const MARKED =
  '[aria-selected="true"],[aria-pressed="true"],[aria-checked="true"],[aria-current],[class*="selected"],[class*="active"],[class*="current"]';
const LIST = 'ul,ol,[role=listbox],[role=menu],[role=tablist],[class*="menu"]';
const HEADING = /^(?:H[1-4]|TH|LEGEND)$/;
/** Share of the window that a painted table takes at least; charts beside each other are smaller. */
const PAINTED = 0.35;
/** Steps up from the statement within which filters and captions stand. */
const NEAR = 7;
/** Entries of a drop-down that are looked at. */
const OPTIONS = 40;

function isInBar(element: Element, books: readonly Grid[]): boolean {
  const bar = element.closest(BAR);
  return bar !== null && !bar.closest(NOT_BAR) && !books.some((grid) => bar.contains(grid.element));
}

/** Whether an element stands beside a statement; where `bare`, in the body itself. */
const isNear = (element: Element, books: readonly Grid[], bare: boolean): boolean =>
  books.some((grid) => {
    const shared = commonAncestor(grid.element, element, NEAR);
    return shared?.tagName === 'BODY'
      ? bare && grid.element.parentElement === shared
      : shared !== null && shared.tagName !== 'HTML';
  });

/** Whether most of what is shown is painted. */
function isPainted(document: Document): boolean {
  const view = document.defaultView;
  return (
    view !== null &&
    [...document.querySelectorAll('canvas')].some((canvas) => {
      const { width, height } = canvas.getBoundingClientRect();
      return width * height > view.innerWidth * view.innerHeight * PAINTED && isShown(canvas);
    })
  );
}

function depthOf(element: Element): number {
  let depth = 0;
  for (let at = element.parentElement; at; at = at.parentElement) depth++;
  return depth;
}

/** What is shown beside the tables, and where. Nothing is decided here: the page's script has to be small. */
export function signsOf(page: Surveyed, profile: SiteProfile | null): Signs {
  const { document, grids, books, inner, placeOf } = page;
  let loading = false;
  const skip = new Set(grids.flatMap(({ tables }) => tables));
  const { spots: found, isLoose } = document.body
    ? survey(document.body, skip, {
        isSeen: (element) => isShown(element) && hasPlace(element),
        onLoading: (element) => (loading ||= isShown(element)),
      })
    : { spots: [], isLoose: () => false };
  const lists: Element[] = [];
  let field: Element | null = null;

  const describe = ({ element, ...spot }: Spot): PageSpot => {
    const list = element.closest(LIST);
    const marked = element.closest(MARKED);
    const isField = spot.found !== 'heading' || spot.picker;
    const shared: Element | null = isField && field ? commonAncestor(field, element, 99) : null;
    if (isField) field = element;
    if (list && !lists.includes(list)) lists.push(list);
    const bar = isInBar(element, books);
    const { checked } = (element.closest('label')?.control ?? element) as HTMLInputElement;
    return {
      ...spot,
      ...placeOf(element),
      ...(isNear(element, books, !bar) && { near: true }),
      ...(!inner && bar && { bar: true }),
      ...(HEADING.test(element.tagName) && { heading: true }),
      ...(spot.found === 'selected' && {
        options: [...(element as HTMLSelectElement).options].slice(0, OPTIONS).map(({ text }) => text.trim()),
      }),
      ...(list && { list: lists.indexOf(list) }),
      checked,
      ...(marked &&
        (textOf(marked) === spot.text || (marked !== list && list?.contains(marked))) && {
          marked: marked.className || true,
        }),
      ...(element.closest('button,a') && { button: true }),
      ...(isField && { depth: depthOf(element), shared: shared ? depthOf(shared) : -1 }),
    } as PageSpot;
  };

  const elements: Element[] = [];
  const spots: PageSpot[] = [];
  const at: number[] = [];
  for (const spot of found) {
    at.push(spots.length);
    if (!placeOf(spot.element)) continue;
    elements.push(spot.element);
    spots.push(describe(spot.whole === undefined ? spot : { ...spot, whole: at[spot.whole]! }));
  }
  const located = (locators: SiteProfile['client'], of: SiteProfile): PageHits[] =>
    hitsOf(locators, of, document).map(({ roots, ...locator }) => ({
      ...locator,
      roots: roots.map((hits) =>
        hits.map(({ element, ...hit }) => ({
          ...hit,
          ...(placeOf(element) ?? { unseen: true as const }),
          at: elements.push(element) - 1,
        })),
      ),
    }));
  return {
    signs: {
      title: document.title,
      spots,
      books: books.length > 0,
      ...(!books.length && isPainted(document) && { painted: true as const }),
      ...((isLoose() || books.some(({ bare }) => bare)) && { loose: true as const }),
      ...(profile && {
        located: {
          profile: profile.title,
          client: located(profile.client, profile),
          period: located(profile.period, profile),
          headerPeriod: located(profile.headerPeriod, profile),
        },
      }),
    },
    loading,
    elements,
  };
}
