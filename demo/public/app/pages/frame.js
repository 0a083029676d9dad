import { DELAY } from '../api.js';
import { h } from '../dom.js';
import { session } from '../session.js';

/** A tab that holds nothing but a module in a same-origin frame. */
export const framePane = (title, path, queryOf) => ({
  title,
  mount(pane, options) {
    const query = new URLSearchParams({
      set: session.client.code,
      delay: String(DELAY),
      ...queryOf(options),
    });
    pane.replaceChildren(h('iframe', { class: 'fg-frame', title, src: `${path}?${query}` }));
  },
});
