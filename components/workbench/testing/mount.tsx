import { render } from 'preact';
import { act } from 'preact/test-utils';
import { Workbench } from '../Workbench';
import type { Fake } from './fakeClient';
import { NOW } from './sample';

export interface Page {
  root: HTMLElement;
  text: () => string;
  /** Lets pending answers, timers and drawing come to rest. */
  rest: (ms?: number) => Promise<void>;
  go: (hash: string) => Promise<void>;
  /** The button or link of that name. */
  press: (name: string) => Promise<void>;
  /** Types into the field of that name. */
  type: (name: string, value: string) => Promise<void>;
  key: (key: string, options?: KeyboardEventInit) => Promise<void>;
  close: () => void;
}

/** Draws the workbench at an address, as the entry point does. */
export async function mount(fake: Fake, hash: string): Promise<Page> {
  location.hash = hash;
  const root = document.createElement('div');
  root.id = 'workbench';
  document.body.replaceChildren(root);

  // An answer draws a view, and the view asks for more: each turn lets one such round through.
  const rest = async (ms = 10) => {
    for (let turn = 0; turn < 4; turn++) {
      await act(async () => {
        await new Promise((resolve) => setTimeout(resolve, turn === 0 ? ms : 10));
      });
    }
  };
  const named = (selector: string, name: string) => {
    const found = [...root.querySelectorAll<HTMLElement>(selector)].find(
      (node) => node.getAttribute('aria-label') === name || node.textContent === name,
    );
    if (!found) throw new Error(`Nothing is called “${name}” on the page: ${root.textContent}`);
    return found;
  };

  await act(() => render(<Workbench client={fake} now={() => NOW} />, root));
  await rest();
  return {
    root,
    text: () => root.textContent ?? '',
    rest,
    async go(next) {
      await act(() => {
        location.hash = next;
      });
      await rest();
    },
    async press(name) {
      await act(() => named('button, a', name).click());
      await rest();
    },
    async type(name, value) {
      const field = named('input, textarea', name) as HTMLInputElement;
      await act(() => {
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await rest();
    },
    async key(key, options = {}) {
      await act(() => {
        (document.activeElement ?? document.body).dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }),
        );
      });
      await rest();
    },
    close: () => render(null, root),
  };
}
