import { useEffect, useRef } from 'preact/hooks';

/** Typing into something: single keys belong to it. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}

export type Keys = Partial<Record<string, (event: KeyboardEvent) => void>>;

/**
 * Single keys of a view, by `event.key` in lower case. They work only inside this document and never while typing,
 * except `escape`, which leaves the field, and `ctrl+enter`. Inner views are asked before outer ones.
 */
export function useKeys(keys: Keys): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing || event.altKey) return;
      const name = event.key.toLowerCase();
      const combined = event.ctrlKey || event.metaKey ? `ctrl+${name}` : name;
      const typing = isTyping(event.target);
      if (typing && name === 'escape') {
        (event.target as HTMLElement).blur();
        event.preventDefault();
        return;
      }
      if (typing && combined !== 'ctrl+enter') return;
      const pressedOnControl = event.target instanceof Element && event.target.closest('[role="radiogroup"], [role="separator"], [role="dialog"]');
      if (pressedOnControl && name.startsWith('arrow')) return;
      const handler = current.current[combined];
      if (!handler) return;
      event.preventDefault();
      handler(event);
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
