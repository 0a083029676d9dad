import { h } from './dom.js';
import { money } from './format.js';

export const cell = (value) =>
  h('td', { class: value < 0 ? 'n is-negative' : 'n', textContent: money(value) });

/** Column widths: a number is px, text is any length, null takes an equal part of the rest. */
export const columns = (widths) =>
  h(
    'colgroup',
    {},
    widths.map((width) =>
      h('col', { style: { width: typeof width === 'number' ? `${width}px` : (width ?? 'auto') } }),
    ),
  );

/** A caption over a statement: who and when, the unit and the standard. */
export const caption = (left, right) =>
  h('caption', { class: 'fg-caption' }, h('span', { textContent: left }), h('span', { textContent: right }));

export const foot = (left, right) =>
  h(
    'div',
    { class: 'fg-foot' },
    h('span', { textContent: left }),
    h('span', { class: 'r', textContent: right }),
  );

export const th = (text, props = {}) => h('th', { textContent: text, ...props });

/** Saves a table's visible text as CSV. */
export function exportCsv(table, name) {
  const lines = [...table.rows].map((row) =>
    [...row.cells].map((one) => `"${one.textContent.replaceAll('"', '""')}"`).join(','),
  );
  const url = URL.createObjectURL(new Blob([`\uFEFF${lines.join('\r\n')}`], { type: 'text/csv' }));
  h('a', { href: url, download: `${name}.csv` }).click();
  URL.revokeObjectURL(url);
}
