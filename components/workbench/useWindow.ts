import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** Lists up to this length are drawn whole. */
const WHOLE = 60;
/** Rows drawn beyond each edge, so that a turn of the wheel meets no gap. */
const MARGIN = 12;

export interface Window {
  box: RefObject<HTMLDivElement | null>;
  from: number;
  /** The first row no longer drawn. */
  to: number;
  /** Height of what is not drawn above and below, px. */
  before: number;
  after: number;
  onScroll: () => void;
  /** Brings a row into view; `head` is the height of what sticks at the top, px. */
  show: (index: number, head?: number) => void;
}

/** Which of many rows of one height have to be drawn in a scrolling box. */
export function useWindow(count: number, rowHeight: number): Window {
  const box = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ top: 0, height: 0 });
  const measure = useCallback(() => {
    const node = box.current;
    if (node)
      setSeen((old) =>
        old.top === node.scrollTop && old.height === node.clientHeight
          ? old
          : { top: node.scrollTop, height: node.clientHeight },
      );
  }, []);
  useLayoutEffect(() => {
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, [measure, count]);

  const show = useCallback(
    (index: number, head = 0) => {
      const node = box.current;
      if (!node) return;
      const top = index * rowHeight;
      if (top < node.scrollTop) node.scrollTop = top;
      else if (top + rowHeight + head > node.scrollTop + node.clientHeight)
        node.scrollTop = top + rowHeight + head - node.clientHeight;
      measure();
    },
    [rowHeight, measure],
  );

  const whole = count <= WHOLE;
  const first = Math.floor(seen.top / rowHeight);
  const from = whole ? 0 : Math.max(0, Math.min(first, count - 1) - MARGIN);
  const to = whole ? count : Math.min(count, first + Math.ceil(seen.height / rowHeight) + MARGIN);
  return {
    box,
    from,
    to,
    before: from * rowHeight,
    after: (count - to) * rowHeight,
    onScroll: measure,
    show,
  };
}
