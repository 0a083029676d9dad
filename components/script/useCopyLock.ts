import { useEffect, useRef } from 'preact/hooks';

/** What of an element a range takes along, as text. */
function taken(range: Range, element: Element): string {
  if (!range.intersectsNode(element)) return '';
  const whole = document.createRange();
  whole.selectNodeContents(element);
  const both = range.cloneRange();
  if (both.compareBoundaryPoints(Range.START_TO_START, whole) < 0) both.setStart(element, 0);
  if (both.compareBoundaryPoints(Range.END_TO_END, whole) > 0) both.setEnd(element, whole.endOffset);
  return both.toString();
}

/** Whether a selection takes a character of the script along, wherever it begins and ends. */
export function holdsScript(selection: Selection | null): boolean {
  if (!selection) return false;
  const ranges = Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index));
  const parts = [...document.querySelectorAll('.part-text')];
  return ranges.some((range) => parts.some((part) => taken(range, part) !== ''));
}

/** A field of its own has a selection of its own, and what is taken from it is none of the script. */
const inField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/**
 * While copying is locked nothing of the script leaves by another way either: not by keys, not by the context menu, not
 * by dragging, and not a single character, for a text can be taken away piece by piece. `refused` is told each time.
 */
export function useCopyLock(locked: boolean, refused: () => void): void {
  const current = useRef({ locked, refused });
  current.current = { locked, refused };
  useEffect(() => {
    const stop = (event: Event) => {
      if (!current.current.locked || inField(event.target) || !holdsScript(getSelection())) return;
      event.preventDefault();
      event.stopPropagation();
      current.current.refused();
    };
    // Keys and menus come as the same events: Ctrl+C, Ctrl+Insert and the menu's entry all as `copy`.
    const ways = ['copy', 'cut', 'dragstart'] as const;
    for (const way of ways) document.addEventListener(way, stop, true);
    return () => {
      for (const way of ways) document.removeEventListener(way, stop, true);
    };
  }, []);
}
