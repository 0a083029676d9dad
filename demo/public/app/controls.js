import { h } from './dom.js';
import { toggle } from './dropdown.js';
import { periodLabel } from './format.js';

/** A read-only field whose choices open below it. The choice is only the field's value. */
export function picker({ value, options, className = '', onPick }) {
  const input = h('input', { class: `fg-input ${className}`, readOnly: true });
  const panel = h('ul', { class: 'fg-pick-list', hidden: true });
  const choose = (one) => {
    input.value = options.find((option) => option.value === one)?.label ?? '';
    onPick(one);
  };
  panel.append(
    ...options.map((option) =>
      h('li', {
        textContent: option.label,
        data: { value: option.value },
        onclick: () => choose(option.value),
      }),
    ),
  );
  input.addEventListener('click', (event) => {
    event.stopPropagation();
    toggle(panel);
  });
  input.value = options.find((option) => option.value === value)?.label ?? '';
  return h('span', { class: 'fg-picker' }, input, panel);
}

/** A picker of accounting periods, newest first. */
export const periodPicker = (value, periods, onPick) =>
  picker({
    value,
    className: 'fg-period',
    options: [...periods].reverse().map((period) => ({ value: period, label: periodLabel(period) })),
    onPick,
  });

export const button = (label, kind, onclick) =>
  h('button', { type: 'button', class: `fg-button ${kind}`, textContent: label, onclick });

/** A bar of controls above a sheet; what follows `null` stands at the right. */
export function toolbar(...items) {
  const at = items.indexOf(null);
  const [left, right] = at < 0 ? [items, []] : [items.slice(0, at), items.slice(at + 1)];
  return h('div', { class: 'fg-tool' }, left, h('span', { class: 'fg-gap' }), right);
}
