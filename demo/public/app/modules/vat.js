import { getModule } from '../api.js';
import { h } from '../dom.js';
import { figure, lastDay } from '../format.js';
import { load, skeleton } from '../loading.js';
import { columns, th } from '../sheet.js';
import { asked, ticketClient } from './ticket.js';

const subTitles = (taxpayer) =>
  taxpayer === '一般' ? ['本月数', '本年累计'] : ['货物及劳务', '服务、不动产和无形资产'];

const head = (titles, below) => () => [
  columns([30, '37%', 116, null, null, null, null]),
  h(
    'thead',
    {},
    h(
      'tr',
      {},
      th('项目', { rowSpan: 2, colSpan: 2 }),
      th('栏次', { rowSpan: 2 }),
      titles.map((title) => th(title, { colSpan: 2 })),
    ),
    h(
      'tr',
      {},
      titles.flatMap(() => below.map((title) => th(title))),
    ),
  ),
];

/** A figure of the return: a field, or -- where the form has no cell. */
const field = (value) =>
  value === null
    ? h('td', { class: 'n is-none', textContent: '--' })
    : h('td', { class: 'n' }, h('input', { class: 'fg-figure', readOnly: true, value: figure(value) }));

function bodyRows(lines) {
  return lines.map(({ group, label, line, values }, i) => {
    const first = lines[i - 1]?.group !== group;
    const size = lines.filter((one) => one.group === group).length;
    return h(
      'tr',
      {},
      first ? h('td', { class: 'group', rowSpan: size, textContent: group }) : null,
      h('td', { class: 'name', textContent: label }),
      h('td', { class: 'line', textContent: line }),
      values.map(field),
    );
  });
}

const labelled = (label, value) =>
  h('label', { class: 'fg-return-fact' }, `${label}：`, h('input', { readOnly: true, value, title: value }));

function view({ client, data }) {
  const span = `${data.from}-01 至 ${data.to}-${lastDay(data.to)}`;
  return h(
    'form',
    { class: 'fg-return' },
    h('h1', { textContent: data.title }),
    h(
      'div',
      { class: 'fg-return-facts' },
      labelled('纳税人名称', client.name),
      labelled('税款所属时间', span),
      h('span', { class: 'fg-unit', textContent: '金额单位：元（列至角分）' }),
    ),
    h(
      'table',
      { class: 'fg-table' },
      head(data.columns, subTitles(client.taxpayer))(),
      h('tbody', {}, bodyRows(data.lines)),
    ),
  );
}

async function ask() {
  const client = await ticketClient();
  return { client, data: await getModule(client.code, 'vat', { period: asked('period') }) };
}

load(
  document.getElementById('module'),
  skeleton(
    head(['一般项目', '即征即退项目'], ['本月数', '本年累计']),
    ['销项税额', '进项税额', '应纳税额合计'].map((label, i) => ['', label, String(i + 1)]),
    4,
  ),
  ask,
  view,
);
