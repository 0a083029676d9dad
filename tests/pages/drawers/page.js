import { el, wait } from './common.js';
import { mastheads } from './masthead.js';
import './mutate.js';

/** Draws a whole page: masthead, caption, statement. `draw(spec)` may be called again and again. */

const name = document.documentElement.dataset.drawer;
const drawer = await import(`./${name}.js`);
let ends = [];

function clear() {
  for (const end of ends) end?.();
  ends = [];
  document.body.replaceChildren();
  document.title = '';
}

/** A tab shell: the pane in front holds a frame, those behind it stay in the document. */
async function inShell(spec, { top }) {
  const frame = el('iframe', { src: location.pathname, width: '1300', height: '760' });
  const behind = el('div', { class: 'tab-pane', style: 'display:none' });
  const shell = el(
    'div',
    {},
    el('ul', { role: 'tablist' }, el('li', { role: 'tab', 'aria-selected': 'true' }, spec.sheet.title), el('li', { role: 'tab' }, '首页')),
    el('div', { class: 'tab-pane' }, frame),
    behind,
  ); // prettier-ignore
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(...top, shell);
  await loaded;
  while (!frame.contentWindow.draw) await wait(10);
  await frame.contentWindow.draw({ ...spec, shell: false, only: 'near' });
  if (spec.behind) {
    behind.append(el('p', {}, `编制单位：${spec.behind.client.name} 2024年第01期`));
    await (await import('./plain.js')).draw(behind, spec.behind.sheet);
  }
}

window.draw = async (spec) => {
  clear();
  document.title = spec.documentTitle ?? '';
  const { masthead, sheet, options } = spec;
  const head = masthead
    ? mastheads[masthead.shape]({ ...masthead, title: sheet.title })
    : { top: [], near: [] };
  if (spec.shell) return inShell(spec, head);
  const near = el('div', { class: 'report' });
  const main = el('main', {}, near);
  document.body.append(...(spec.only === 'near' ? [] : head.top), main);
  near.append(...head.near);
  for (const text of spec.texts ?? []) near.append(el('p', {}, text));
  if (head.picker) ends.push(await drawer.picker(near, head.picker));
  if (head.picker) ends.push(await drawer.months(near, { month: head.month }));
  if (options?.heads !== 'td' && name !== 'inputs') {
    near.append(el('h2', {}, sheet.title));
    if (sheet.captions.length) near.append(el('p', {}, ...sheet.captions.map((text) => el('span', {}, `${text} `))));
  } // prettier-ignore
  ends.push(await drawer.draw(near, sheet, options));
  for (const text of spec.footer ?? []) document.body.append(el('footer', {}, text));
};
