import { el } from './common.js';

/** The ways in which pages say whose books are open and from when the figures are. */

const labelled = (label, ...children) => el('label', {}, `${label}：`, ...children);
const field = (value) => {
  const input = el('input', { type: 'text', readonly: '' });
  input.value = value;
  return input;
};
const choice = (chosen, all) =>
  el('select', {}, ...all.map((text) => el('option', text === chosen ? { selected: '' } : {}, text)));
const bar = (...children) => el('header', { class: 'topbar' }, el('b', {}, '智记账'), ...children);
const filters = (...children) => el('div', { class: 'filters' }, ...children);
const coded = ({ code, name }) => `${code} ${name}`;
const trail = (...parts) => el('div', { class: 'breadcrumb' }, parts.join(' / '));

const OTHERS = ['0013 秦皇岛海韵餐饮管理有限公司', '0021 张家口金穗农业有限公司'];
const options = (client) => [...OTHERS, coded(client)].sort();

/** By shape: `{ top, near }`, what stands over the whole page and what right over the statement. */
export const mastheads = {
  /** Text with a code in front; the period chosen from a list. */
  text: ({ client, period }) => ({
    top: [bar(el('span', {}, `当前账套：${coded(client)}`))],
    near: [filters(labelled('会计期间', choice(period, ['2025年第05期', period])))],
  }),
  /** The chosen entry of a drop-down; a field that cannot be written to, and another period in the header. */
  select: ({ client, period, header }) => ({
    top: [bar(choice(coded(client), options(client)), el('span', {}, `当前会计期间：${header}`))],
    near: [filters(labelled('期间', field(period)))],
  }),
  /** Both only as the values of fields. */
  fields: ({ client, period }) => ({
    top: [],
    near: [filters(labelled('账套名称', field(client.name)), labelled('会计期间', field(period)))],
  }),
  /** A trail of menus. */
  breadcrumb: ({ client, period, title }) => ({
    top: [bar(), trail('首页', client.name, title)],
    near: [filters(labelled('期间', field(period)))],
  }),
  /** The library's own fields. */
  library: ({ client, month }) => ({
    top: [],
    near: [],
    picker: { value: coded(client), options: options(client) },
    month,
  }),
  /** One line over the table. */
  caption: ({ client, period }) => ({
    top: [bar()],
    near: [el('div', { class: 'caption' }, el('span', {}, `编制单位：${client.name}`), el('span', {}, period))],
  }),
}; // prettier-ignore
