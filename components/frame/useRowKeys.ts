import { useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { Keys } from './keys';

interface RowKeys {
  /** Index of the row the keyboard stands on; -1 for none. */
  selected: number;
  select: (index: number) => void;
  /** ↑ ↓ J K, for `useKeys`. Enter belongs to the row itself. */
  keys: Pick<Keys, 'arrowdown' | 'arrowup' | 'j' | 'k'>;
}

/**
 * Lets the keyboard walk over the rows of a list; the focus goes along.
 * @param row selector of what takes the focus, once a row, inside the list
 */
export function useRowKeys(list: RefObject<HTMLElement | null>, row: string, count: number): RowKeys {
  const [selected, select] = useState(-1);
  function move(step: number) {
    if (count === 0) return;
    const next = Math.min(count - 1, Math.max(0, selected + step));
    select(next);
    list.current?.querySelectorAll<HTMLElement>(row)[next]?.focus();
  }
  const [down, up] = [() => move(1), () => move(-1)];
  return { selected, select, keys: { arrowdown: down, arrowup: up, j: down, k: up } };
}
