import { h } from './dom.js';

/** Closes whatever drop-down is open when the user clicks elsewhere or presses Esc. */
let closeOpen = null;
const closeAny = () => {
  closeOpen?.();
  closeOpen = null;
};
document.addEventListener('click', closeAny);
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') closeAny();
});

/** Opens or closes a panel below a trigger. */
export function toggle(panel) {
  const wasClosed = panel.hidden;
  closeAny();
  if (!wasClosed) return;
  panel.hidden = false;
  closeOpen = () => {
    panel.hidden = true;
  };
  panel.querySelector('input')?.focus();
}

/**
 * The tool's own drop-down. `options` are `{ value, label }`; `searchable` adds
 * a filter field. The chosen label is plain text in `.fg-drop-text`.
 */
export function dropdown(root, { text, value, options, searchable = false, onPick }) {
  const list = h('ul', { class: 'fg-drop-list', role: 'listbox' });
  const show = (needle) =>
    list.replaceChildren(
      ...options
        .filter(({ label }) => label.includes(needle))
        .map(({ value: one, label }) =>
          h('li', {
            class: one === value ? 'fg-drop-item is-on' : 'fg-drop-item',
            role: 'option',
            data: { value: one },
            textContent: label,
            title: label,
            onclick: () => onPick(one),
          }),
        ),
    );
  const search = searchable
    ? h('input', {
        class: 'fg-drop-search',
        placeholder: '输入名称或编号',
        oninput: () => show(search.value.trim()),
      })
    : null;
  const panel = h('div', { class: 'fg-drop-panel', hidden: true }, search, list);
  search?.addEventListener('click', (event) => event.stopPropagation());
  show('');
  root.replaceChildren(
    h(
      'button',
      {
        type: 'button',
        class: 'fg-drop-button',
        onclick: (event) => {
          event.stopPropagation();
          toggle(panel);
        },
      },
      h('span', { class: 'fg-drop-text', textContent: text, title: text }),
    ),
    panel,
  );
}
