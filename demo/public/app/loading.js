import { DELAY } from './api.js';
import { h } from './dom.js';

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const latest = new WeakMap();

const mask = () => h('div', { class: 'fg-loading' }, h('span', { textContent: '加载中' }));

/** A table like the one to come, every figure 0.00, as it stands until the answer is there. */
export function skeleton(head, labels, figures) {
  const rows = labels.map((label) =>
    h(
      'tr',
      {},
      [label].flat().map((text) => h('td', { textContent: text })),
      Array.from({ length: figures }, () => h('td', { class: 'n', textContent: '0.00' })),
    ),
  );
  return h('table', { class: 'fg-table is-skeleton' }, head(), h('tbody', {}, rows));
}

/** Shows `blank` under 加载中, then what `view` makes of the answer. A later call wins. */
export async function load(body, blank, ask, view) {
  const turn = {};
  latest.set(body, turn);
  body.classList.add('is-loading');
  body.replaceChildren(mask(), ...[blank].flat());
  try {
    const [data] = await Promise.all([ask(), wait(DELAY)]);
    if (latest.get(body) === turn) body.replaceChildren(...[view(data)].flat());
  } catch (error) {
    console.error(error);
    if (latest.get(body) === turn) {
      body.replaceChildren(h('p', { class: 'fg-error', textContent: `${error.message}，稍后再查询` }));
    }
  } finally {
    if (latest.get(body) === turn) body.classList.remove('is-loading');
  }
}
