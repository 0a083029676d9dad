import { el } from './common.js';
import * as plain from './plain.js';

/** Figures are the values of fields, as in a return that is being filled in. */
const cell = (text, { figure }) => {
  if (!figure || /^\d$|^-{2,}$|^—+$/.test(text)) return text.split('\n').map((part) => el('div', {}, part));
  return text.split('\n').map((part) => {
    const field = el('input', { type: 'text' });
    field.value = part;
    return el('div', {}, field);
  });
};

export const draw = (root, sheet, options) => plain.draw(root, sheet, { ...options, heads: 'td', cell });
