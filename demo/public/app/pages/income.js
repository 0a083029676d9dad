import { h } from '../dom.js';
import { monthLabel } from '../format.js';
import { skeleton } from '../loading.js';
import { caption, cell, columns, foot, th } from '../sheet.js';
import { simplePage } from './simple.js';

const SKELETON = [
  '一、营业收入',
  '减：营业成本',
  '税金及附加',
  '销售费用',
  '管理费用',
  '财务费用',
  '二、营业利润',
  '三、利润总额',
  '四、净利润',
];

const head = (titles) => () => [
  columns(['50%', 60, null, null]),
  h(
    'thead',
    {},
    h(
      'tr',
      {},
      ['项目', '行次', ...titles].map((title) => th(title)),
    ),
  ),
];

function view(data, client, period) {
  const rows = data.lines.map(({ label, line, indent, values }) =>
    h(
      'tr',
      { class: indent === 0 ? 'is-main' : '' },
      h('td', { class: 'name', style: { paddingLeft: `${8 + indent * 16}px` }, textContent: label }),
      h('td', { class: 'line', textContent: String(line) }),
      values.map(cell),
    ),
  );
  return [
    h(
      'div',
      { class: 'fg-scroll' },
      h(
        'table',
        { class: 'fg-table fg-statement' },
        caption(`编制单位：${client.name}　${monthLabel(period)}`, `${data.form}　单位：元`),
        head(data.columns)(),
        h('tbody', {}, rows),
      ),
    ),
    foot(`共 ${rows.length} 行`, client.standard),
  ];
}

/** 利润表 */
export const incomePage = () =>
  simplePage({
    title: '利润表',
    module: 'income',
    blank: () =>
      skeleton(
        head(['本年累计金额', '本月金额']),
        SKELETON.map((label, i) => [label, String(i + 1)]),
        2,
      ),
    view,
  });
