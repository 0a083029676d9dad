import type { Tier } from '../../rules/verdict';
import type { PageTier } from '../../messages';
import { innermost } from '../../sites/name-cells';
import { ask } from './calls';
import { shadowOf } from './shadow';

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
  const letters = new Map<string, PageTier | null>();
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
      if (
        place &&
        keyOf(place) === key &&
        badge.isConnected &&
        badge.dataset['tier'] === letters.get(key)?.tier
      ) {
        wanted.delete(element);
        continue;
      }
      badge.remove();
      placed.delete(element);
    }
    for (const [element, place] of wanted) {
      const key = keyOf(place);
      const letter = letters.get(key);
      if (!letter || !element.isConnected) continue;
      const { tier, name } = letter;
      const own = innermost(element, name);
      const badge = drawBadge(tier, tooltip.replace('{tier}', tier), onLight(own));
      // Outside a link's hit area; inside a cell or a block, or it would stand on a line of its own.
      const link = own.closest('a,button');
      if (link || /^inline/.test(getComputedStyle(own).display)) (link ?? own).after(badge);
      else own.append(badge);
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
  badge.role = 'img';
  badge.ariaLabel = label;
  const { root, dress } = shadowOf(badge);
  dress({ display: 'inline-block', 'margin-inline-start': '6px', 'vertical-align': 'middle' });
  const letter = document.createElement('span');
  letter.style.cssText = `display:block;box-sizing:border-box;width:16px;height:16px;border-radius:2px;font:600 11px/14px sans-serif;text-align:center;cursor:default;user-select:none;${look(tier, light)}`;
  letter.textContent = tier;
  root.append(letter);
  return badge;
}

/** A filled ink, B filled grey, C outline, D dashed outline: rank, not alarm. */
function look(tier: Tier, light: boolean): string {
  const [ink, paper, grey, line, soft] = (
    light ? '1C2321 FAF9F6 CBC7BE 868C88 48514D' : 'E7EAE7 191D1B 3D4541 949E99 B5BDB9'
  ).split(' ');
  if (tier === 'A') return `border:1px solid #${ink};background:#${ink};color:#${paper}`;
  if (tier === 'B') return `border:1px solid #${grey};background:#${grey};color:#${ink}`;
  return `border:1px ${tier === 'C' ? 'solid' : 'dashed'} #${line};color:#${soft}`;
}

/** True when the badge stands on a light ground. Read once, when it is placed. */
function onLight(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const [r = 0, g = 0, b = 0, alpha = 1] = (
      getComputedStyle(at).backgroundColor.match(/[\d.]+/g) ?? []
    ).map(Number);
    if (alpha > 0) return 0.2126 * r + 0.7152 * g + 0.0722 * b > 128;
  }
  return true;
}
