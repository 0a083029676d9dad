import { h } from './dom.js';

/** Says something for a moment at the top of the page. */
export function notice(text) {
  document.querySelector('.fg-notice')?.remove();
  const box = h('div', { class: 'fg-notice', role: 'status', textContent: text });
  document.body.append(box);
  setTimeout(() => box.remove(), 2400);
}
