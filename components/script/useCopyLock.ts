import { useEffect, useRef } from 'preact/hooks';
import { typedAmounts } from '../../rules/typedAmounts';

/** Whether what is selected takes a figure of the script along: a filled-in one, or one typed by hand. */
export function holdsFigure(selection: Selection | null): boolean {
  if (!selection || selection.isCollapsed) return false;
  for (let index = 0; index < selection.rangeCount; index += 1) {
    const range = selection.getRangeAt(index);
    const within = (selector: string) =>
      [...document.querySelectorAll(selector)].some((node) => range.intersectsNode(node));
    if (within('.part-text [data-placeholder]')) return true;
    if (within('.part-text') && typedAmounts(range.toString()).length > 0) return true;
  }
  return false;
}

/**
 * While copying is locked the figures of a script leave by no other way either: neither Ctrl+C nor Ctrl+X nor by
 * dragging. `refused` is told each time; a selection without figures goes as everywhere.
 */
export function useCopyLock(locked: boolean, refused: () => void): void {
  const current = useRef({ locked, refused });
  current.current = { locked, refused };
  useEffect(() => {
    const stop = (event: Event) => {
      if (!current.current.locked || !holdsFigure(getSelection())) return;
      event.preventDefault();
      event.stopPropagation();
      current.current.refused();
    };
    const ways = ['copy', 'cut', 'dragstart'] as const;
    for (const way of ways) document.addEventListener(way, stop, true);
    return () => {
      for (const way of ways) document.removeEventListener(way, stop, true);
    };
  }, []);
}
