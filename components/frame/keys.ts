import { useEffect, useRef } from 'preact/hooks';

export type Keys = Partial<Record<string, (event: KeyboardEvent) => void>>;

interface Layer {
  level: number;
  keys: () => Keys;
}

/** Who listens, inner views before outer ones, the newest first among equals. */
let layers: Layer[] = [];

/** Typing into something: single keys belong to it. */
function isTyping(target: EventTarget | null): target is HTMLElement {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}

/** Keys that a focused control takes for itself. */
function isTaken(target: EventTarget | null, name: string): boolean {
  if (!(target instanceof Element)) return false;
  if (name.startsWith('arrow'))
    return (
      target.closest('[role="radiogroup"], [role="separator"], [role="tablist"], [role="dialog"]') !== null
    );
  return name === 'enter' && target.closest('button, summary, a') !== null;
}

function press(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.altKey) return;
  const name = event.key.toLowerCase();
  const combined = event.ctrlKey || event.metaKey ? `ctrl+${name}` : name;
  if (isTyping(event.target)) {
    if (name === 'escape') {
      event.target.blur();
      event.preventDefault();
      return;
    }
    if (combined !== 'ctrl+enter') return;
  }
  if (isTaken(event.target, name)) return;
  const handler = layers.map((layer) => layer.keys()[combined]).find((found) => found !== undefined);
  if (!handler) return;
  event.preventDefault();
  handler(event);
}

/**
 * Single keys of a view, by `event.key` in lower case. They work only inside this document and never while typing,
 * except `escape`, which leaves the field, and `ctrl+enter`. `level` 0 is the frame, 1 a view inside it.
 */
export function useKeys(keys: Keys, level = 1): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    const layer: Layer = { level, keys: () => current.current };
    if (layers.length === 0) document.addEventListener('keydown', press);
    layers = [layer, ...layers].sort((a, b) => b.level - a.level);
    return () => {
      layers = layers.filter((one) => one !== layer);
      if (layers.length === 0) document.removeEventListener('keydown', press);
    };
  }, [level]);
}
