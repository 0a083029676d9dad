import type { Focus } from './drafts';

type Field = HTMLInputElement | HTMLTextAreaElement;

function isField(node: Element | null): node is Field {
  return node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement;
}

/** The field that is being typed into, by its name. */
export function focusNow(): Focus | null {
  const field = document.activeElement;
  const name = isField(field) ? field.getAttribute('aria-label') : null;
  return isField(field) && name ? { name, from: field.selectionStart, to: field.selectionEnd } : null;
}

/** Puts the caret back where it was, unless it stands somewhere else by now. */
export function focusAgain(focus: Focus): void {
  if (document.activeElement && document.activeElement !== document.body) return;
  const field = [...document.querySelectorAll('input, textarea')].find(
    (node) => node.getAttribute('aria-label') === focus.name,
  );
  if (!isField(field ?? null)) return;
  const found = field as Field;
  found.focus({ preventScroll: true });
  if (focus.from !== null) found.setSelectionRange(focus.from, focus.to);
}
