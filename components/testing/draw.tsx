import { render } from 'preact';
import { vi } from 'vitest';
import { Sidebar } from '../frame/Sidebar';
import type { FakePanel } from './fakePanel';
import { NOW } from './fixtures';

/** Draws the sidebar for a test and waits until something stands there, or until the view has been asked for. */
export async function draw(panel: FakePanel): Promise<void> {
  render(null, document.body);
  render(<Sidebar client={panel} now={() => NOW} />, document.body);
  await vi.waitFor(() => {
    if (panel.asked('view.tab').length === 0) throw new Error('The view was not asked for.');
  });
  await settled();
}

/** Lets answers arrive and the drawing catch up. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}

/** A control by role or tag and the text or name it has. */
export function control(words: string, selector = 'button, input, textarea, select, [role]'): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (node) => node.getAttribute('aria-label') === words || node.textContent?.trim() === words,
  );
  const node = found.at(-1);
  if (!node) throw new Error(`No control “${words}” in: ${document.body.textContent ?? ''}`);
  return node;
}

export async function click(words: string, selector?: string): Promise<void> {
  control(words, selector).click();
  await settled();
}

export async function press(
  key: string,
  target: EventTarget = document.body,
  init: KeyboardEventInit = {},
): Promise<void> {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
  await settled();
}

export async function type(words: string, text: string): Promise<void> {
  const field = control(words, 'input, textarea') as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
}

export const text = (): string => document.body.textContent ?? '';
