import type { Tier } from '../../rules/verdict';
import { ask } from './calls';

/** Name of the element that carries a letter. */
export const BADGE = 'ledgerside-tier';

export interface NamePlace {
  element: Element;
  name: string;
  code: string | null;
}

interface Placed {
  badge: HTMLElement;
  key: string;
}

export interface Badges {
  /** Draws the letters of these names, and takes away those whose place is gone. */
  update(places: NamePlace[]): Promise<void>;
  /** Asks for all letters again. */
  refresh(): void;
}

/** One letter after each client's name, and nothing else: the client may be looking at the screen. */
export function createBadges(tooltip: string, signal: AbortSignal): Badges {
  const placed = new Map<Element, Placed>();
  const letters = new Map<string, Tier | null>();
  for (const old of document.querySelectorAll(BADGE)) old.remove();

  async function update(places: NamePlace[]): Promise<void> {
    const asked = places.filter((place) => !letters.has(keyOf(place)));
    if (asked.length > 0) {
      const answer = await ask('page.tiers', { names: asked.map(({ name, code }) => ({ name, code })) });
      asked.forEach((place, i) => letters.set(keyOf(place), answer?.[i] ?? null));
    }
    if (signal.aborted) return;
    const wanted = new Map(places.map((place) => [place.element, place]));
    for (const [element, { badge, key }] of placed) {
      const place = wanted.get(element);
      if (place && keyOf(place) === key && badge.isConnected && badge.dataset['tier'] === letters.get(key)) {
        wanted.delete(element);
        continue;
      }
      badge.remove();
      placed.delete(element);
    }
    for (const [element, place] of wanted) {
      const key = keyOf(place);
      const tier = letters.get(key);
      if (!tier || !element.isConnected) continue;
      const badge = drawBadge(tier, tooltip.replace('{tier}', tier), luminance(element));
      element.after(badge);
      placed.set(element, { badge, key });
    }
  }

  signal.addEventListener('abort', () => {
    for (const { badge } of placed.values()) badge.remove();
    placed.clear();
  });
  return { update, refresh: () => letters.clear() };
}

function keyOf(place: NamePlace): string {
  return `${place.code ?? ''}\n${place.name}`;
}

function drawBadge(tier: Tier, label: string, light: boolean): HTMLElement {
  const badge = document.createElement(BADGE);
  badge.dataset['tier'] = tier;
  badge.title = label;
  badge.setAttribute('role', 'img');
  badge.setAttribute('aria-label', label);
  const root = badge.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheetFor(light)];
  const letter = document.createElement('span');
  letter.className = tier;
  letter.textContent = tier;
  root.append(letter);
  return badge;
}

const sheets = new Map<boolean, CSSStyleSheet>();

function sheetFor(light: boolean): CSSStyleSheet {
  let sheet = sheets.get(light);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(style(light));
    sheets.set(light, sheet);
  }
  return sheet;
}

function style(light: boolean): string {
  const [ink, paper, grey, line] = light
    ? ['#1C2321', '#FAF9F6', '#CBC7BE', '#868C88']
    : ['#E7EAE7', '#191D1B', '#3D4541', '#949E99'];
  return `
    :host { all: initial !important; display: inline-block !important; margin-inline-start: 6px !important; vertical-align: middle !important; }
    span { display: block; box-sizing: border-box; width: 16px; height: 16px; border: 1px solid ${ink}; border-radius: 2px; font: 700 11px/14px -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", sans-serif; text-align: center; cursor: default; user-select: none; }
    .A { background: ${ink}; color: ${paper}; }
    .B { background: ${grey}; border-color: ${grey}; color: ${ink}; }
    .C { border-color: ${line}; color: ${light ? '#48514D' : '#B5BDB9'}; }
    .D { border: 1px dashed ${line}; color: ${light ? '#616A66' : '#949E99'}; }
    @media print { :host { display: none !important; } }
  `;
}

/** True when the badge stands on a light ground. Read once, when it is placed. */
function luminance(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const match = /rgba?\((\d+),\s*(\d+),\s*(\d+)(?:,\s*([\d.]+))?/.exec(getComputedStyle(at).backgroundColor);
    if (!match || match[4] === '0') continue;
    const [r, g, b] = [Number(match[1]), Number(match[2]), Number(match[3])];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b > 128;
  }
  return true;
}
