import type { Frame, Page } from 'playwright-core';
import { waitFor } from '../../harness';

/** A letter in the page, as the page sees it. */
export interface Letter {
  /** Text of the table row it stands in. */
  row: string;
  letter: string;
  tooltip: string;
  /** The tag it stands inside that answers to the user, when it does. */
  inside: string | null;
  /** Its box, and whether it stands on the line of the name before it. CSS px. */
  width: number;
  height: number;
  onLine: boolean;
}

/** Every letter in a document, in its order. */
export async function letters(target: Page | Frame): Promise<Letter[]> {
  return target.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('ledgerside-tier')].map((badge) => {
      const box = badge.getBoundingClientRect();
      const range = document.createRange();
      if (badge.previousSibling) range.selectNodeContents(badge.previousSibling);
      const name = range.getBoundingClientRect();
      return {
        row: (badge.closest('tr')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
        letter: badge.dataset['tier'] ?? '',
        tooltip: badge.title,
        inside: badge.closest('a, button, input, select, textarea, label, summary')?.tagName ?? null,
        width: Math.round(box.width),
        height: Math.round(box.height),
        onLine: box.top >= name.top - 6 && box.bottom <= name.bottom + 6,
      };
    }),
  );
}

export interface Outlined {
  /** Text of the cell under the outline. */
  text: string;
  /** Largest distance between the outline's edges and the cell's, CSS px. */
  off: number;
  /** The whole cell can be seen in its document's window. */
  inView: boolean;
}

/** The cell outlined now, found from the outline itself; waits until scrolling has ended. */
export async function outlined(target: Page | Frame): Promise<Outlined> {
  let before = '';
  return waitFor(
    async () => {
      const now = await target.evaluate(() => {
        const mark = document.querySelector('ledgerside-outline');
        if (!mark) return null;
        const box = mark.getBoundingClientRect();
        const at = document.elementsFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        const cell = at.map((element) => element.closest('td')).find(Boolean);
        if (!cell) return null;
        const own = cell.getBoundingClientRect();
        const off = Math.max(
          Math.abs(own.left - box.left),
          Math.abs(own.top - box.top),
          Math.abs(own.right - box.right),
          Math.abs(own.bottom - box.bottom),
        );
        const inView =
          own.left >= 0 && own.top >= 0 && own.right <= innerWidth + 1 && own.bottom <= innerHeight + 1;
        return {
          text: (cell.textContent ?? '').trim(),
          off: Math.round(off),
          inView,
          place: own.top + own.left,
        };
      });
      if (!now) return null;
      const { place, ...seen } = now;
      const still = JSON.stringify(now) === before;
      before = JSON.stringify(now);
      return still && place !== undefined && seen;
    },
    { what: 'the outline', timeout: 3000 },
  );
}
